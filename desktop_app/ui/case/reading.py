"""Reading the line of a case: opening it, and finding one's way in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.ports import MonthCount, Order, TimelineQuery
from desktop_app.ui.case.finding import Finding
from desktop_app.ui.case.pins import Pins
from desktop_app.ui.case.port import LinePort
from desktop_app.ui.case.read_marks import ReadMarks
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.case.times import day_of, midnight_ms, recorded_day
from desktop_app.ui.tasks import Tasks

_CENTRE = QAbstractItemView.ScrollHint.PositionAtCenter
_ONE_DAY = timedelta(days=1)


class Reading(QObject):
    """Moves the view; asks the services off the Qt thread and obeys what they answer.

    Signals:
        months_counted: the months of the line as it is asked for now (tuple of MonthCount).
    """

    months_counted = Signal(object)

    def __init__(self, port: LinePort, tasks: Tasks, case: CaseId, view: TimelineView) -> None:
        super().__init__(view)
        self._port, self._tasks, self._view = port, tasks, view
        self._query = TimelineQuery(case=case)
        self.marks = ReadMarks(port, tasks, view, lambda: self._query)
        self.pins = Pins(port, tasks, view, lambda: self._query)
        self.finding = Finding(port, tasks, view, lambda: self._query)
        self._model().counted.connect(self.finding.find_again)
        self._model().opened.connect(lambda row: view.go_to(row, _CENTRE))

    def open(self, begin_at: EntryId | None = None) -> None:
        """Show the line from an entry on, or from the first unread one, or at its end."""
        self._model().show(self._query, begin_at)

    def narrow(self, narrowed: Callable[[TimelineQuery], TimelineQuery]) -> None:
        """Ask for something else; the entry in hand stays in hand if it is left."""
        entry = self._view.current_entry()
        self._query = narrowed(self._query)
        self.open(entry.id if entry is not None else None)

    @property
    def known_by_ms(self) -> int | None:
        """The moment the line is read at, if it is not read as it stands now."""
        return self._query.moment_ms

    def stand_at(self, known_by_ms: int | None) -> None:
        """Read the line as it was held here at a moment, or as it stands now."""
        self.narrow(lambda query: replace(query, known_by_ms=known_by_ms, known_after_ms=None))

    def stand_after(self, known_after_ms: int) -> None:
        """Read only what came to be held here after a moment."""
        self.narrow(lambda query: replace(query, known_by_ms=None, known_after_ms=known_after_ms))

    def look_again(self) -> None:
        """Take in what was recorded, with what is being read left in place."""
        slots = self._view.slots()
        rows = {slots[0].row} if slots else set()
        current = self._view.currentIndex()
        if current.isValid():
            rows.add(current.row())
        self._model().look_again(sorted(rows))

    # --- days

    def jump_to(self, day: date) -> None:
        """Go to the first entry of a day, or of the next day that has one."""
        self._go_to_count_before(lambda: day)

    def next_day(self, *, back: bool = False) -> None:
        """Go to the next day's first entry; back: this day's first, then the day before's."""
        row, query, port = self._row(), self._query, self._port
        if row < 0:
            return
        day_in = recorded_day if query.order is Order.RECORDED else day_of

        def start() -> date:
            page = port.timeline(replace(query, offset=max(0, row - back), limit=2))
            here = day_in(page.entries[-1 if back and row else 0])
            above = day_in(page.entries[0])
            if not back:
                return here + _ONE_DAY
            return here if above == here else above

        self._go_to_count_before(start)

    def _go_to_count_before(self, start: Callable[[], date]) -> None:
        query, port = self._query, self._port

        def count() -> int:
            page = port.timeline(replace(query, until_ms=midnight_ms(start()), limit=1))
            return page.total

        def go(row: int) -> None:
            self._view.go_to(min(row, self._model().rowCount() - 1))

        self._tasks.run(self._view, count, go)

    def go_to_row(self, row: int) -> None:
        """Go to an entry by its number, at the top of the view."""
        self._view.go_to(row, QAbstractItemView.ScrollHint.PositionAtTop)

    def count_months(self) -> None:
        """Ask how many entries each month has, of what is asked for now."""
        query, port = self._query, self._port

        def take(months: tuple[MonthCount, ...]) -> None:
            if query == self._query:
                self.months_counted.emit(months)

        self._tasks.run(self._view, lambda: port.months(query), take)

    def go_to_entry(self, entry: EntryId) -> None:
        """Stand on an entry, if the line shows it."""
        query, port = self._query, self._port

        def go(row: int | None) -> None:
            if row is not None:
                self._view.go_to(row, _CENTRE)

        self._tasks.run(self._view, lambda: port.row_of(query, entry), go)

    def _row(self) -> int:
        return self._view.currentIndex().row()

    def _model(self) -> TimelineModel:
        model = self._view.timeline()
        if model is None:
            raise TypeError
        return model
