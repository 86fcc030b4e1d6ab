"""Six small fields for the digits somebody reads out, typed one after another or pasted whole."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.codes import DIGITS, GROUPS
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.group_walk import GroupWalk

_WIDTH = 58


def digits_in(text: str) -> str:
    """The plain digits of what was typed or pasted, whatever stands between them."""
    return "".join(letter for letter in text if letter in "0123456789")


class CodeEntry(QWidget):
    """One field for each group; a full field leads on to the next, Backspace leads back.

    Signals:
        changed: something was typed.
        finished: Enter was pressed.
        attended: the keyboard came into the fields, or left them (bool).
    """

    changed = Signal()
    finished = Signal()
    attended = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.fields = [_GroupField(theme, number) for number in range(1, GROUPS + 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for field in self.fields:
            row.addWidget(field)
            field.returnPressed.connect(self.finished)
        row.addStretch(1)
        self._walk = GroupWalk(self, self.fields, digits_in, DIGITS)
        self._walk.changed.connect(self.changed)
        self._walk.attended.connect(self.attended)
        self.setFocusProxy(self.fields[0])

    @property
    def typed(self) -> str:
        """All digits, in groups."""
        return " ".join(field.text() for field in self.fields)

    @property
    def is_complete(self) -> bool:
        """Whether every field is full."""
        return all(len(field.text()) == DIGITS for field in self.fields)

    def fill_in(self, text: str, start: int = 0) -> None:
        """Spread pasted text over the fields, from one of them on."""
        self._walk.fill_in(text, start)

    def clear(self) -> None:
        """Forget what was typed and begin again."""
        for field in self.fields:
            field.clear()
        self.changed.emit()


class _GroupField(QLineEdit):
    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.setFont(theme.font("body", weight=500, tabular=True))
        self.setMaxLength(DIGITS)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedSize(theme.fit(_WIDTH), theme.px("control"))
        self.setTextMargins(-4, 0, -4, 0)  # five digits need most of it
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        name = translate("Code", "Group {number} of {groups}, five digits")
        self.setAccessibleName(name.format(number=number, groups=GROUPS))
