"""The heading of the topmost day, kept in view above the line."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.case.line_words import count
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.sheet import THREAD_CENTRE, Sheet, lay_heading
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint


class StickyHeading(QWidget):
    """The heading of the topmost day, kept in view. Assistive technology reads it in the rows."""

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._dates = theme, dates
        self._row: TimelineRow | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_day(self, row: TimelineRow | None) -> None:
        """Show the day of a row."""
        self.setVisible(row is not None)
        if row is not None and (self._row is None or self._row.day != row.day or row.opens_day):
            self._row = row
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as the rows paint theirs, with an edge below."""
        if self._row is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("canvas"))
        paint.thread(painter, self._theme, THREAD_CENTRE, 0, self.height())
        sheet = Sheet(self._theme, self.width())
        entries = count(self._dates, self._row.day_entries) if self._row.day_entries else ""
        lay_heading(sheet, self._dates.heading(self._row.day), entries)
        for piece in sheet.pieces:
            piece.draw(painter, self._theme, QRectF(self.rect()))
        painter.end()
