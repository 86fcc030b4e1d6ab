"""Moves through a row of short fields as somebody types groups of letters or digits from paper."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class GroupWalk(QObject):
    """A full field leads on to the next, Backspace in an empty one back; what is pasted is spread.

    `clean` gives what was typed as it would be printed; a group of it has `size` letters.

    Signals:
        changed: something was typed.
        attended: the keyboard came into the fields, or left them (bool).
    """

    changed = Signal()
    attended = Signal(bool)

    def __init__(
        self, parent: QObject, fields: Sequence[QLineEdit], clean: Callable[[str], str], size: int
    ) -> None:
        super().__init__(parent)
        self._fields, self._clean, self._size = tuple(fields), clean, size
        for field in self._fields:
            field.installEventFilter(self)
            field.textEdited.connect(self._follow)

    def fill_in(self, text: str, start: int = 0) -> None:
        """Spread text over the fields, from one of them on."""
        letters, size = self._clean(text), self._size
        for place, field in enumerate(self._fields[start:]):
            part = letters[place * size : (place + 1) * size]
            if part:
                field.setText(part)
                field.setFocus()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.attended.emit(event.type() is QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._took_key(self._place_of(watched), event)
        return False

    def _took_key(self, place: int, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.fill_in(QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard), place)
            return True
        is_back = event.key() == Qt.Key.Key_Backspace
        if is_back and place and not self._fields[place].text():
            self._fields[place - 1].setFocus()
            return True
        return False

    def _follow(self, text: str) -> None:
        following = self._place_of(self.sender()) + 1
        if len(self._clean(text)) >= self._size and following < len(self._fields):
            self._fields[following].setFocus()
            self._fields[following].selectAll()
        self.changed.emit()

    def _place_of(self, watched: QObject) -> int:
        return next((place for place, field in enumerate(self._fields) if field is watched), 0)
