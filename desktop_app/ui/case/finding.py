"""Finding words in the line: where they stand in its order, and the way from one to the next."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.domain.alike import folded
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.case.port import LinePort
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.tasks import Tasks

_CENTRE = QAbstractItemView.ScrollHint.PositionAtCenter
_MOST_HITS = 500


@dataclass(frozen=True, slots=True)
class _Found:
    """The newest entries that hold the words, by their rows; and how many there are in all."""

    rows: tuple[int, ...]
    total: int


class Finding(QObject):
    """Finds among what the line is narrowed to. `asked` tells what it is asked for.

    Signals:
        found: how many entries hold the words, or -1 when nothing is looked for.
    """

    found = Signal(int)

    def __init__(
        self, port: LinePort, tasks: Tasks, view: TimelineView, asked: Callable[[], TimelineQuery]
    ) -> None:
        super().__init__(view)
        self._port, self._tasks, self._view, self._asked = port, tasks, view, asked
        self._words = ""
        self._rows: tuple[int, ...] = ()

    def find(self, words: str) -> None:
        """Look for words, mark them, and go to an entry that holds them."""
        # Signs by themselves are found nowhere, and asking for them is refused.
        self._words = words.strip() if any(each.isalnum() for each in words) else ""
        self._view.show_found(tuple(folded(word) for word in self._words.split()))
        if self._words:
            self._look(self._take_and_go)
        else:
            self._rows = ()
            self.found.emit(-1)

    def find_again(self) -> None:
        """The line has grown, or is asked for anew: the words stand elsewhere in it."""
        if self._words:
            self._look(self._take)

    def find_next(self, *, back: bool = False) -> None:
        """Go to the next entry found, or the one before; round and round."""
        if not self._rows:
            return
        here = self._view.currentIndex().row()
        place = bisect_left(self._rows, here) - 1 if back else bisect_right(self._rows, here)
        self._view.go_to(self._rows[place % len(self._rows)], _CENTRE)

    def _look(self, take: Callable[[_Found], None]) -> None:
        query, port, words = self._asked(), self._port, self._words

        def look() -> _Found:
            page = port.search(words, query.case, _MOST_HITS)
            rows = port.rows_of(query, tuple(hit.id for hit in page.hits))
            is_all = len(page.hits) == page.total
            return _Found(rows, len(rows) if is_all else page.total)

        def show(found: _Found) -> None:
            if words == self._words:  # somebody may have typed on
                take(found)

        self._tasks.run(self._view, look, show)

    def _take(self, found: _Found) -> None:
        self._rows = found.rows
        self.found.emit(found.total)

    def _take_and_go(self, found: _Found) -> None:
        """To the entry in hand or the first below it; with none there, to the last above."""
        self._take(found)
        if found.rows:
            here = bisect_left(found.rows, self._view.currentIndex().row())
            self._view.go_to(found.rows[min(here, len(found.rows) - 1)], _CENTRE)
