"""Finds the fields that colleagues answered differently, with every answer that stands."""

from collections.abc import Collection
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import CaseId
from desktop_app.store.batches import batches, marks
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

# By way of `value_contested`: only what has a second value is looked at, however many cases.
_CONTESTED = (
    "select distinct r.case_id, r.obj, r.name from value r join value d on d.case_id = r.case_id"
    " and d.obj = r.obj and d.name = r.name and d.place = 0"
    " where r.place > 0 and r.value <> d.value"
)


class ConflictReading:
    """Reads what stands against each other. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def count(self, cases: Collection[CaseId]) -> int:
        """How many fields of these cases have several answers."""
        with self._reading() as db:
            return sum(
                int(
                    db.exec_driver_sql(
                        f"select count(*) from ({_CONTESTED} and r.case_id in ({marks(some)}))",
                        tuple(some),
                    ).scalar_one()
                )
                for some in batches(cases)
            )

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)
