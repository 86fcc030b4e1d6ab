"""The table of the access log."""

from alembic import op

from desktop_app.store.access_table import access

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make it, with its indexes, where a vault made by this version has not got it already."""
    access.create(op.get_bind(), checkfirst=True)
