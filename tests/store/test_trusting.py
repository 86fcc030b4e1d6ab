"""Whose word counts is asked at every unlocking: it must not cost a look at every entry."""

from desktop_app.ledger import kinds
from desktop_app.store import schema
from desktop_app.store.trusting import load_trust
from tests.bench.twin import said_by
from tests.store.replicas import Replica


def test_the_index_of_control_entries_names_every_control_kind() -> None:
    assert set(schema.CONTROL) == kinds.CONTROL


def test_trust_is_read_by_the_index_of_control_entries(replica: Replica) -> None:
    with replica.tables() as db:
        said = said_by(replica.database._engine, lambda: load_trust(db))
        query = next(one.statement for one in said if "from entry" in one.statement)
        plan = db.exec_driver_sql(f"explain query plan {query}").all()

    assert any("entry_control" in step[-1] for step in plan)
