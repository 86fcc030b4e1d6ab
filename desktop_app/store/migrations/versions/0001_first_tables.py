"""The first tables: the record, its projections, and the furniture."""

from alembic import op

from desktop_app.store.schema import FTS, metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of version 1."""
    connection = op.get_bind()
    metadata.create_all(connection)
    for index in FTS:
        connection.exec_driver_sql(index)
