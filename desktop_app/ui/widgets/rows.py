"""A row that acts: an icon, words, and the key that does the same at the right end."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.ui.theme import Theme, chips, paint

_HEIGHT, _GLYPH, _GAP, _LEFT = 30, 16, 8, 4


class ActionRow(QPushButton):
    """As wide as its column."""

    def __init__(self, theme: Theme, icon: str, words: str, keys: str) -> None:
        super().__init__(words)
        self._theme, self._icon, self._keys = theme, icon, keys
        self.setFont(theme.font("body", weight=500))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        words = self._theme.width_of(self.text(), self.font())
        keys = chips.key_size(self._theme, self._keys).width() if self._keys else 0
        width = _LEFT + _GLYPH + 2 * _GAP + words + round(keys)
        return QSize(width, self._theme.fit(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect().toRectF()
        ink = theme.colour("text-2" if self.isEnabled() else "disabled")
        with paint.painting(self) as painter:
            if self.underMouse() and self.isEnabled():
                paint.rounded(painter, rect, 5, theme.colour("hover-chrome"))
            glyph = QRectF(_LEFT, rect.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            paint.icon(painter, theme, self._icon, glyph, ink)
            size = chips.key_size(theme, self._keys)
            words = QRectF(glyph.right() + _GAP, 0, rect.width() - size.width(), rect.height())
            words.setRight(rect.right() - size.width() - _GAP)
            paint.text(painter, words, self.text(), paint.Ink(self.font(), ink))
            corner = QPointF(rect.right() - size.width(), rect.center().y() - size.height() / 2)
            if self._keys:
                chips.draw_key(painter, theme, corner, self._keys)
            if self.hasFocus():
                paint.focus_ring(painter, theme, rect, 5)
