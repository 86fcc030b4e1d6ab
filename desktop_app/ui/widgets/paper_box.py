"""One group of a key that belongs on paper: its number, and its letters large enough to copy."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate

_BOX_WIDTH, _BOX_HEIGHT = 84, 46


class PaperBox(QWidget):
    """A numbered group; a screen reader spells it."""

    def __init__(self, theme: Theme, number: int, group: str) -> None:
        super().__init__()
        self._theme, self._number, self._group = theme, number, group
        spelled = " ".join(group)
        name = translate("Paper", "Group {number}: {letters}")
        self.setAccessibleName(name.format(number=number, letters=spelled))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.fit(_BOX_WIDTH), self._theme.fit(_BOX_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect().toRectF()
        with paint.painting(self) as painter:
            edge = theme.colour("line-strong")
            paint.rounded(painter, rect, theme.radius("control"), theme.colour("panel"), edge)
            number = paint.Ink(theme.font("micro"), theme.colour("text-3"))
            paint.text(painter, QRectF(7, 3, 30, theme.line("micro")), str(self._number), number)
            font = theme.font("title", weight=500, identifier=True)
            centred = paint.Ink(font, theme.colour("text"), Qt.AlignmentFlag.AlignHCenter)
            paint.text(painter, rect.adjusted(0, 8, 0, 0), self._group, centred)
            if self.hasFocus():
                paint.focus_ring(painter, theme, rect, theme.radius("control"))
