"""The tables of the team exchange, and an index of control entries that knows its kinds."""

from alembic import op

from desktop_app.store.schema import CONTROL_INDEX, metadata

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make every table and index there is not yet, and one anew: it names the kinds it holds."""
    connection = op.get_bind()
    metadata.create_all(connection)
    CONTROL_INDEX.drop(connection)
    for table in metadata.sorted_tables:
        for index in table.indexes:
            index.create(connection, checkfirst=True)
