"""Which cases look different since when, for as long as the vault is open."""

from collections.abc import Iterable

from desktop_app.domain.ids import CaseId


class Touched:
    """Counts the changes of the record; of each case, it knows the last one that touched it.

    What a transaction touched is noted as it goes on, and counts once it is committed: who
    reads before that, and asks again later, is told.
    """

    def __init__(self) -> None:
        self._turn = 0
        self._last: dict[CaseId, int] = {}
        self._noted: set[CaseId] = set()

    def note(self, cases: Iterable[CaseId]) -> None:
        """Something of these may be shown otherwise than before."""
        self._noted.update(cases)

    def commit(self) -> None:
        """What was noted holds."""
        if self._noted:
            self._turn += 1
            self._last.update(dict.fromkeys(self._noted, self._turn))
            self._noted = set()

    def forget(self) -> None:
        """What was noted did not happen."""
        self._noted = set()

    def since(self, turn: int) -> tuple[int, frozenset[CaseId]]:
        """The turn of now, to ask again with, and what was touched after that one."""
        now = self._turn
        return now, frozenset(case for case, last in tuple(self._last.items()) if last > turn)
