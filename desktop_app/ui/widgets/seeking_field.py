"""A field to seek with: a glass at its left end, and the key that leads to it at the right."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import draw_key, key_size
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import plain_tip

_KEYS = "/"
_TO_THE_LIST = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_GLASS_LEFT, _GLASS, _WORDS_LEFT, _KEY_RIGHT = 9, 14, 20, 8


class SeekingField(TextField):
    """What it asks for is its name, too. The key is a hint: whoever owns the list binds it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, placeholder=words)
        self._theme = theme
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))  # where the field is too narrow for them
        self.setTextMargins(_WORDS_LEFT, 0, round(key_size(theme, _KEYS).width()) + 4, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field itself, and over it the glass and the key."""
        super().paintEvent(event)
        theme, middle = self._theme, self.height() / 2
        with paint.painting(self) as painter:
            glass = QRectF(_GLASS_LEFT, middle - _GLASS / 2, _GLASS, _GLASS)
            paint.icon(painter, theme, "search", glass, theme.colour("text-2"))
            if not self.text() and not self.hasFocus():
                size = key_size(theme, _KEYS)
                left = self.width() - size.width() - _KEY_RIGHT
                draw_key(painter, theme, QPointF(left, middle - size.height() / 2), _KEYS)


class FilterField(SeekingField):
    """Stands above a list. Esc empties it and goes back there, as Down and Enter go there.

    Signals:
        left: the keyboard is wanted on the list.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.clear()
        if key in _TO_THE_LIST:
            self.left.emit()
            return
        super().keyPressEvent(event)
