"""What somebody here has read, entry by entry; local, and never in the record."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.services.ports import TimelineQuery, Unread
from desktop_app.ui.case.port import LinePort
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.tasks import Tasks


class ReadMarks(QObject):
    """Goes from unread entry to unread entry, and sets their marks.

    `asked` tells what the line is asked for at the moment.

    Signals:
        changed: something is read now, or unread.
    """

    changed = Signal()

    def __init__(
        self, port: LinePort, tasks: Tasks, view: TimelineView, asked: Callable[[], TimelineQuery]
    ) -> None:
        super().__init__(view)
        self._port, self._tasks, self._view, self._asked = port, tasks, view, asked

    def next_unread(self, *, back: bool = False) -> None:
        """Go to the nearest unread entry below, or above."""
        row = self._model().next_unread(self._row(), back=back)
        if row is not None:
            self._view.go_to(row)

    def toggle_read(self) -> None:
        """Mark this entry read, or unread again."""
        row = self._row()
        if row >= 0:
            self._mark(row, row, read=row in self._model().unread.rows)

    def mark_read_to_here(self) -> None:
        """Mark everything read up to this entry."""
        if self._row() >= 0:
            self._mark(0, self._row(), read=True)

    def mark_all_read(self) -> None:
        """Mark everything read, as the divider offers."""
        rows = self._model().unread.rows
        if rows:
            self._mark(0, rows[-1], read=True)

    def _mark(self, first: int, last: int, *, read: bool) -> None:
        query, port = self._asked(), self._port
        if query.moment_ms is not None:
            return

        def mark() -> Unread:
            port.mark_read(query, first, last, read=read)
            return port.unread(query)

        self._tasks.run(self._view, mark, self._show)

    def _show(self, unread: Unread) -> None:
        self._model().show_unread(unread)
        self.changed.emit()

    def _row(self) -> int:
        return self._view.currentIndex().row()

    def _model(self) -> TimelineModel:
        model = self._view.timeline()
        if model is None:
            raise TypeError
        return model
