"""The digits two people compare, in boxes of five: measured and drawn the same everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from desktop_app.ui.theme import paint
from desktop_app.ui.theme.look import Theme

GROUPS, DIGITS = 6, 5
BETWEEN = 5
_HEIGHT, _PADDING, _RADIUS = 23, 5, 4
_HIDDEN = "•" * DIGITS


def groups_of(code: str) -> tuple[str, ...]:
    """The groups of a code as it is written, "01234 56789 …"; none for a card without one."""
    return tuple(code.split())


def spoken(code: str) -> str:
    """The code for a screen reader: digit by digit, with a rest after every group."""
    return ", ".join(" ".join(group) for group in groups_of(code))


def code_size(theme: Theme, groups: int = GROUPS) -> QSizeF:
    """How much room some groups take side by side."""
    width = groups * _box_width(theme) + (groups - 1) * BETWEEN
    return QSizeF(width, theme.fit(_HEIGHT))


def draw_code(
    painter: QPainter,
    theme: Theme,
    corner: QPointF,
    groups: Sequence[str],
    *,
    hidden: bool = False,
) -> None:
    """Draw groups side by side, the first with its upper left at `corner`."""
    width, height = _box_width(theme), theme.fit(_HEIGHT)
    ink = paint.Ink(_font(theme), theme.colour("text"), Qt.AlignmentFlag.AlignHCenter)
    for place, group in enumerate(groups):
        box = QRectF(corner.x() + place * (width + BETWEEN), corner.y(), width, height)
        edge = theme.colour("line-strong")
        paint.rounded(painter, box, _RADIUS, theme.colour("canvas"), edge)
        paint.text(painter, box, _HIDDEN if hidden else group, ink)


def _font(theme: Theme) -> QFont:
    return theme.font("meta", weight=600, tabular=True)


def _box_width(theme: Theme) -> int:
    return theme.width_of("0" * DIGITS, _font(theme)) + 2 * _PADDING
