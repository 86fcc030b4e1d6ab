"""A sentence across the page: what holds now, and what one can do about it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import Tone, tone_colours
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.small import Picture

_ICONS = {
    Tone.WARN: "triangle-alert",
    Tone.DANGER: "circle-alert",
    Tone.OK: "circle-check",
    Tone.INFO: "info",
}


_TEXT_TOP, _STRIP_AIR = 3, 3


class Banner(QWidget):
    """An icon, a lead in bold and a sentence. Boxed in a page, or edge to edge under a head."""

    def __init__(self, theme: Theme, tone: Tone, *, icon: str = "", boxed: bool = False) -> None:
        super().__init__()
        self._theme, self._tone, self._boxed = theme, tone, boxed
        self._words = Paragraph(theme, "", "body", "text")
        self._row = QHBoxLayout(self)
        margin = 12 if boxed else 20
        self._row.setContentsMargins(margin, 5, margin, 7)
        self._row.setSpacing(9)
        icon = icon or _ICONS.get(tone, "info")
        self._picture = Picture(theme, icon, 16, tone.value, lower=_TEXT_TOP)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(theme.px("strip"))

    def say(self, words: str, lead: str = "") -> None:
        """Show a sentence; the lead says in bold what it is about."""
        self._words.say(words, lead)
        self.setAccessibleName(self._words.accessibleName())

    def add_action(self, button: Button) -> None:
        """Put something one can do at the right end; the words move down, level with it."""
        lower = max(0, (button.sizeHint().height() - self._theme.line("body")) // 2 - 1)
        self._picture.lower_by(_TEXT_TOP + lower)
        self._words.setContentsMargins(0, lower, 0, 0)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def centre(self) -> None:
        """Put all in the middle of the height: for a strip that is one line nearly always."""
        self._picture.lower_by(0)
        self._words.setContentsMargins(0, 0, 0, 0)
        margins = self._row.contentsMargins()
        self._row.setContentsMargins(margins.left(), _STRIP_AIR, margins.right(), _STRIP_AIR)
        for place in range(self._row.count()):
            part = self._row.itemAt(place)
            if part is not None:
                part.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tone_colours(self._theme, self._tone)
        rect = self.rect().toRectF()
        with paint.painting(self) as painter:
            if self._boxed:
                paint.rounded(painter, rect, 6, colours.surface, colours.edge)
                return
            painter.fillRect(rect, colours.surface)
            painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), colours.edge)
            if self._theme.is_contrast:
                painter.fillRect(QRectF(0, 0, rect.width(), 1), colours.edge)
