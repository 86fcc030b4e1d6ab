"""The table of the access log: the one table of signed lines that no record is made of."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from desktop_app.store.schema import metadata

access = Table(  # who looked at what: a chain of its own, in no handoff (decision 045)
    "access",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("author", LargeBinary, nullable=False),
    Column("n", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("what", Text, nullable=False),
    Column("case_id", LargeBinary),
    Column("about", Text, nullable=False),
    Column("recorded_ms", Integer, nullable=False),
    Column("line", LargeBinary, nullable=False),
    UniqueConstraint("author", "n"),
    Index("access_of_case", "case_id"),
    Index("access_of_kind", "author", "what", "n"),
)
