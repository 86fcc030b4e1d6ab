"""The field of the search: letters are typed into it, and the keys that move go to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.fields import TextField

_HEIGHT, _PAGE = 36, 8


class SearchField(TextField):
    """Arrows move the chosen row, Enter opens it; everything else is typed.

    Signals:
        stepped: so many rows on (int).
        entered: open the chosen row.
    """

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        words = translate("Search", "Case, person, words in an entry, or command")
        super().__init__(desk.theme, placeholder=words)
        self.setAccessibleName(translate("Search", "Search everywhere"))
        self.setFont(desk.theme.font("heading", weight=400))
        self.setFixedHeight(desk.theme.fit(_HEIGHT))
        icon = desk.theme.icons.icon("search", 16, desk.theme.colour("text-2"))
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}
