"""How much of a time has gone, as a pie; the words beside it say the same."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.ui.theme import paint
from desktop_app.ui.theme.look import Theme

_RIM, _INSET, _NOON, _ONE_TURN = 1.75, 3.0, 90 * 16, 360 * 16
_LITTLE_LEFT = 0.75


@dataclass(frozen=True, slots=True)
class ClockLook:
    """The part that has gone, from 0 to 1; None where no time is set."""

    part_gone: float | None

    @property
    def ink(self) -> str:
        """The theme's name for its colour: red once it is over, amber in the last quarter."""
        if self.part_gone is None:
            return "text-3"
        if self.part_gone >= 1.0:
            return "danger"
        return "warn" if self.part_gone >= _LITTLE_LEFT else "text-2"


def draw_clock(painter: QPainter, theme: Theme, rect: QRectF, look: ClockLook) -> None:
    """A rim, and in it what has gone, from noon on."""
    colour: QColor = theme.colour(look.ink)
    with paint.kept(painter):
        painter.setPen(QPen(colour, _RIM))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = _RIM / 2
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))
        if look.part_gone:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(colour)
            inner = rect.adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawPie(inner, _NOON, -round(_ONE_TURN * look.part_gone))
