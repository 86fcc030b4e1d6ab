"""What changed in the record while the vault is open, and in which cases there is anything."""

from collections.abc import Collection

from sqlalchemy import Engine

from desktop_app.domain.case import CaseLine
from desktop_app.domain.ids import CaseId
from desktop_app.store.reading_cases import some_lines
from desktop_app.store.touched import Touched
from desktop_app.store.transactions import reading


class Changes:
    """For who has read every case once, and now only reads what was touched. Never writes."""

    def __init__(self, engine: Engine, touched: Touched) -> None:
        self._engine, self._touched = engine, touched

    def since(self, turn: int) -> tuple[int, frozenset[CaseId]]:
        """Which cases may look different since a turn; and the turn of now, to ask again with.

        Ask before reading: what is written meanwhile is then told the next time. The turns
        begin at 0 when the vault is opened.
        """
        return self._touched.since(turn)

    def lines(self, cases: Collection[CaseId]) -> tuple[CaseLine, ...]:
        """Some cases, as far as they are here, without the numbers of entries."""
        with reading(self._engine) as db:
            return some_lines(db, cases)

    def with_any(self, kinds: Collection[str]) -> frozenset[CaseId]:
        """The cases in which anything of these kinds is on record: few have been handed on."""
        with reading(self._engine) as db:
            found = [
                row[0]
                for kind in kinds
                for row in db.exec_driver_sql(
                    "select distinct case_id from thing where kind = ?", (kind,)
                )
            ]
        return frozenset(map(CaseId, found))
