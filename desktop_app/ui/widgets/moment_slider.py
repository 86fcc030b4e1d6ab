"""Steps through what was known: a tick for each time at which something came to be held here."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.moments import day_marks, here, latest, nearest, thinned

_HANDLE, _EDGE, _TRACK = 16, 10, 4
_TICKS, _DAYS = 14, 20  # the height above the track, and below it
_DAY_WIDTH = 64
_PATIENCE_MS = 200  # while somebody drags or holds a key, no line is read
_PAGE = 10


class MomentSlider(QSlider):
    """Arrows go from recording to recording; the ticks stand as far apart as these were.

    Signals:
        chosen: somebody stays at a moment (int, milliseconds).
    """

    chosen = Signal(object)  # Qt's own int ends at two billion

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._dates = theme, dates
        self._times: tuple[int, ...] = ()
        self.setPageStep(_PAGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = translate("As known", "Moment of the line, by when things came to this laptop")
        self.setAccessibleName(words)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE_MS)
        self._pause.timeout.connect(self._stay)
        self.valueChanged.connect(self._follow)

    @property
    def times(self) -> tuple[int, ...]:
        """The moments that can be gone to."""
        return self._times

    def show_times(self, times: Sequence[int], moment: int) -> None:
        """Take other moments, and stand at the last one by then; nothing is asked for."""
        self._times = thinned(times)
        self.blockSignals(True)  # noqa: FBT003
        self.setRange(0, max(0, len(self._times) - 1))
        self.setValue(latest(self._times, moment))
        self.blockSignals(False)  # noqa: FBT003
        self._pause.stop()
        self.setAccessibleDescription(self._words())
        self.update()

    def sizeHint(self) -> QSize:
        day = self._theme.line("meta")
        return QSize(200, round(self._middle() + max(_DAYS, 8 + day) + 2))

    # --- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the recording nearest to the mouse."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The same while it is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def _go_to(self, x: float) -> None:
        if self._times:
            share = (x - _EDGE) / max(1, self.width() - 2 * _EDGE)
            first, last = self._times[0], self._times[-1]
            self.setValue(nearest(self._times, first + share * (last - first)))

    def _follow(self, _value: int) -> None:
        words = self._words()
        self.setAccessibleDescription(words)
        announce(self, words)
        self._pause.start()

    def _stay(self) -> None:
        if self._times:
            self.chosen.emit(self._times[self.value()])

    def _words(self) -> str:
        return self._dates.moment(here(self._times[self.value()])) if self._times else ""

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, middle = self._theme, self._middle()
        with paint.painting(self) as painter:
            self._line(painter, _EDGE, self.width() - _EDGE, "line-strong")
            if not self._times:
                return
            reached = self._x(self._times[self.value()])
            self._line(painter, _EDGE, reached, "accent")
            self._paint_ticks(painter, reached)
            self._paint_days(painter)
            handle = QRectF(0, 0, _HANDLE, _HANDLE)
            handle.moveCenter(QPointF(reached, middle))
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.setBrush(theme.colour("canvas"))
            painter.drawEllipse(handle.adjusted(1.5, 1.5, -1.5, -1.5))
            if self.hasFocus():
                ring = handle.adjusted(-3, -3, 3, 3)
                paint.focus_ring(painter, theme, ring, ring.width() / 2)

    def _paint_ticks(self, painter: QPainter, reached: float) -> None:
        bottom = self._middle() - 7
        for x in sorted({round(self._x(moment)) for moment in self._times}):
            ink = "accent" if x <= reached else "text-3"
            painter.setPen(QPen(self._theme.colour(ink), 2))
            painter.drawLine(QPointF(x, bottom - 6), QPointF(x, bottom))

    def _paint_days(self, painter: QPainter) -> None:
        """The days below, as many as there is room for; the one that is stood in, stronger."""
        theme = self._theme
        width = theme.fit(_DAY_WIDTH)
        room = max(1, int(self.width() // width) - 1)
        stood = here(self._times[self.value()]).date()
        top, high = self._middle() + 8, theme.line("meta")
        for begins, day in day_marks(self._times[0], self._times[-1], room):
            is_here = day == stood
            font = theme.font("meta", weight=600 if is_here else 400, tabular=True)
            colour = theme.colour("accent" if is_here else "text-2")
            ink = paint.Ink(font, colour, Qt.AlignmentFlag.AlignHCenter)
            shown = QDate(day.year, day.month, day.day)
            words = self._dates.locale.toString(shown, "d MMM")
            left = self._x(begins) - width / 2
            left = min(max(0.0, left), self.width() - width)
            paint.text(painter, QRectF(left, top, width, high), words, ink)

    def _line(self, painter: QPainter, left: float, right: float, colour: str) -> None:
        area = QRectF(left, self._middle() - _TRACK / 2, max(0.0, right - left), _TRACK)
        paint.rounded(painter, area, _TRACK / 2, self._theme.colour(colour))

    def _middle(self) -> float:
        return float(_TICKS + _HANDLE / 2)

    def _x(self, moment: int) -> float:
        first, last = self._times[0], self._times[-1]
        share = (moment - first) / (last - first) if last > first else 1.0
        return _EDGE + share * (self.width() - 2 * _EDGE)
