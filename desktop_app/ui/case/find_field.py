"""The field that finds words in the line."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import draw_key, key_size
from desktop_app.ui.translate import translate

_HEIGHT = 30


class FindField(QLineEdit):
    """Enter goes to the next hit, Shift+Enter to the one before, Esc back to the line.

    Signals:
        stepped: go to the next hit (False) or the one before (True).
        left: back to the line.
    """

    stepped = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setPlaceholderText(translate("Find", "Find in this line"))
        self.setAccessibleName(self.placeholderText())
        self.setTextMargins(20, 0, round(key_size(theme, "/").width()) + 4, 0)
        self.setFixedHeight(theme.fit(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, middle = self._theme, self.height() / 2
        painter = QPainter(self)
        glyph = QRectF(9, middle - 7, 14, 14)
        paint.icon(painter, theme, "search", glyph, theme.colour("text-2"))
        if not self.text() and not self.hasFocus():
            size = key_size(theme, "/")
            corner = QRectF(self.width() - size.width() - 8, middle - size.height() / 2, 1, 1)
            draw_key(painter, theme, corner.topLeft(), "/")
        painter.end()
