"""Steps through the past of a line: a tick for each time at which something was recorded here."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider

from desktop_app.ui.case.moments import latest, nearest, thinned
from desktop_app.ui.case.times import at
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.labels import Label, Surface

_HEIGHT, _HANDLE, _TICK, _EDGE = 30, 14, 8, 9
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
        self.setAccessibleName(translate("As known", "Moment of the line, by recordings"))
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
        self.setAccessibleDescription(self._words())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.fit(_HEIGHT))

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
        return self._dates.moment(at(self._times[self.value()])) if self._times else ""

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, middle = self._theme, self.height() / 2
        with paint.painting(self) as painter:
            self._line(painter, _EDGE, self.width() - _EDGE, "line-strong", 2)
            if not self._times:
                return
            here = self._x(self.value())
            self._line(painter, _EDGE, here, "accent", 2)
            painter.setPen(QPen(theme.colour("text-3"), 1))
            for x in {round(self._x(place)) for place in range(len(self._times))}:
                painter.drawLine(QPointF(x + 0.5, middle - _TICK), QPointF(x + 0.5, middle - 3))
            handle = QRectF(0, 0, _HANDLE, _HANDLE)
            handle.moveCenter(QPointF(here, middle))
            fill, edge = theme.colour("accent"), theme.colour("canvas")
            paint.rounded(painter, handle, _HANDLE / 2, fill, edge)
            if self.hasFocus():
                ring = handle.adjusted(-3, -3, 3, 3)
                paint.focus_ring(painter, theme, ring, ring.width() / 2)

    def _line(self, painter: QPainter, left: float, right: float, colour: str, high: int) -> None:
        area = QRectF(left, self.height() / 2 - high / 2, max(0.0, right - left), high)
        painter.fillRect(area, self._theme.colour(colour))

    def _x(self, place: int) -> float:
        first, last = self._times[0], self._times[-1]
        share = (self._times[place] - first) / (last - first) if last > first else 1.0
        return _EDGE + share * (self.width() - 2 * _EDGE)


class MomentStrip(Surface):
    """The slider across the page, with the day it begins at; not there while now is read."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__("panel")
        self._dates = dates
        self.slider = MomentSlider(theme, dates)
        self._first = Label(theme, "", "meta", "text-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 20, 2)
        row.setSpacing(10)
        row.addWidget(self._first)
        row.addWidget(self.slider, 1)
        row.addWidget(Label(theme, translate("As known", "last recording"), "meta", "text-2"))
        self.setFocusProxy(self.slider)
        self.hide()

    def show_times(self, times: Sequence[int], moment: int) -> None:
        """Show the moments of a line, and the one it is read at."""
        self._first.setText(self._dates.day(at(times[0]).date()) if times else "")
        self.slider.show_times(times, moment)
