"""Six small fields for the digits somebody reads out, typed one after another or pasted whole."""

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.codes import DIGITS, GROUPS
from desktop_app.ui.translate import translate

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
            field.installEventFilter(self)
            field.textEdited.connect(self._follow)
            field.returnPressed.connect(self.finished)
        row.addStretch(1)
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
        digits = digits_in(text)
        for place, field in enumerate(self.fields[start:]):
            part = digits[place * DIGITS : (place + 1) * DIGITS]
            if part:
                field.setText(part)
                field.setFocus()
        self.changed.emit()

    def clear(self) -> None:
        """Forget what was typed and begin again."""
        for field in self.fields:
            field.clear()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.attended.emit(event.type() is QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._took_key(watched, event)
        return False

    def _took_key(self, watched: QObject, event: QKeyEvent) -> bool:
        place = next((n for n, field in enumerate(self.fields) if field is watched), 0)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.fill_in(QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard), place)
            return True
        is_back = event.key() == Qt.Key.Key_Backspace
        if is_back and place and not self.fields[place].text():
            self.fields[place - 1].setFocus()
            return True
        return False

    def _follow(self, text: str) -> None:
        place = next((n for n, field in enumerate(self.fields) if field is self.sender()), None)
        if place is not None and len(text) >= DIGITS and place + 1 < len(self.fields):
            self.fields[place + 1].setFocus()
            self.fields[place + 1].selectAll()
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
