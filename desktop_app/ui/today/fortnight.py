"""The next 14 days at a glance: which of them bring something. The lists beside it say what."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.services.today import DAYS_AHEAD
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint

_HIGH, _WIDEST, _GLYPH, _SATURDAY = 72, 48, 16, 5


class Fortnight(QWidget):
    """Fourteen boxes; a picture only, so it has no name and takes no keyboard."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._theme, self._dates = theme, dates
        self._icons: Mapping[date, Sequence[str]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, icons: Mapping[date, Sequence[str]]) -> None:
        """Show which days bring what, by icon."""
        self._icons = icons
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.fit(_WIDEST) * DAYS_AHEAD, self._theme.fit(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.fit(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        first = self._dates.now().date()
        wide = min(self._theme.fit(_WIDEST), self.width() / DAYS_AHEAD)
        with paint.painting(self) as painter:
            for number in range(DAYS_AHEAD):
                box = QRectF(number * wide, 0, wide - 2, self.height())
                self._paint_day(painter, box, first + timedelta(days=number), is_first=not number)

    def _paint_day(self, painter: QPainter, box: QRectF, day: date, *, is_first: bool) -> None:
        theme = self._theme
        if is_first or day.weekday() >= _SATURDAY:
            fill = theme.colour("canvas" if is_first else "chrome")
            edge = theme.colour("accent") if is_first else None
            paint.rounded(painter, box, theme.radius("control"), fill, edge)
        centre = Qt.AlignmentFlag.AlignHCenter
        strong = "accent" if is_first else "text"
        third = box.height() / 3
        head = QRectF(box.left(), box.top() + 3, box.width(), third)
        weekday = paint.Ink(
            theme.font("micro"), theme.colour("accent" if is_first else "text-2"), centre
        )
        paint.text(painter, head, self._dates.weekday(day), weekday)
        number = paint.Ink(
            theme.font("body", weight=600, tabular=True), theme.colour(strong), centre
        )
        paint.text(painter, head.translated(0, third - 2), str(day.day), number)
        self._paint_icons(painter, head.translated(0, 2 * third - 3), self._icons.get(day, ()))

    def _paint_icons(self, painter: QPainter, room: QRectF, icons: Sequence[str]) -> None:
        theme = self._theme
        if not icons:
            dot = QRectF(room.center().x() - 1, room.center().y() - 1, 2, 2)
            paint.rounded(painter, dot, 1, theme.colour("line-strong"))
            return
        side = theme.fit(_GLYPH)
        fitting = list(dict.fromkeys(icons))[: max(1, int(room.width() // side))]
        left = room.center().x() - len(fitting) * side / 2
        for name in fitting:
            place = QRectF(left, room.center().y() - side / 2, side, side)
            paint.icon(painter, theme, name, place, theme.colour("text-2"))
            left += side
