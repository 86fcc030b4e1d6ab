"""Keeps the numbers in the rail true: how much waits at a place."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.rail import Rail

_PAUSE_MS = 300
"""Whoever records one thing after the other waits for no count in between."""
_TOUCHING = frozenset({Part.TIMELINE, Part.CASES, Part.CARDS})


class Counting(QObject):
    """Counts when the vault is opened, and again after what is put on record."""

    def __init__(self, desk: Desk, rail: Rail, waiting: Mapping[str, Callable[[], int]]) -> None:
        super().__init__(rail)
        self._desk, self._rail, self._waiting = desk, rail, waiting
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        desk.tasks.recorded.connect(self._obey)
        self._count()

    def _obey(self, receipt: Receipt) -> None:
        if receipt.parts & _TOUCHING:
            self._pause.start()

    def _count(self) -> None:
        for code, how_many in self._waiting.items():
            self._ask(code, how_many)

    def _ask(self, code: str, how_many: Callable[[], int]) -> None:
        def tell(number: int) -> None:
            self._rail.count(code, number)

        self._desk.tasks.run(self, how_many, tell, _say_nothing)


def _say_nothing(_error: Exception) -> None:
    """Nobody asked for it; whatever is wrong with the vault is told where somebody does."""
