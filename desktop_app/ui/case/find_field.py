"""The field that finds words in the line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.seeking_field import SeekingField


class FindField(SeekingField):
    """Enter goes to the next hit, Shift+Enter to the one before, Esc back to the line.

    Signals:
        stepped: go to the next hit (False) or the one before (True).
        left: back to the line.
    """

    stepped = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Find", "Find in this line"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
