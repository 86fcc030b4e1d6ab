"""Fields to write in: a label that stays, a hint said up front, and errors in a sentence below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.small import Picture


class Notice(QWidget):
    """An icon and a sentence under a field: an error, or something worth knowing."""

    def __init__(self, theme: Theme, icon: str, ink: str) -> None:
        super().__init__()
        self._picture = Picture(theme, icon, 14, ink, lower=2)
        self._words = Paragraph(theme, "", "meta", ink)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that stands there, or nothing."""
        return self._words.accessibleName() if not self.isHidden() else ""

    def say(self, sentence: str) -> None:
        """Show a sentence; an empty one takes the notice away."""
        self._words.say(sentence)
        self.setVisible(bool(sentence))


class FormField(QWidget):
    """A field with its label above, what is asked for said up front, and its error below."""

    def __init__(
        self, theme: Theme, label: str, field: QWidget, hint: str = "", *, large: bool = False
    ) -> None:
        super().__init__()
        self.field, self._asked_for = field, hint
        self._label = Label(theme, label, "body" if large else "meta", "text-2", 600)
        self._label.setBuddy(field)
        self._hint = Paragraph(theme, hint, "meta", "text-3")
        if not hint:
            self._hint.hide()
        self._error = Notice(theme, "circle-alert", "danger")
        if large:
            field.setFont(theme.font("heading", weight=400))
        field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        self._lay_out()

    @property
    def error(self) -> str:
        """The sentence under the field, or nothing."""
        return self._error.words

    def call_it(self, label: str) -> None:
        """Another label, for the eye and for the screen reader."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def show_error(self, sentence: str) -> None:
        """Say in place what is wrong; an empty sentence takes it away."""
        self._error.say(sentence)
        self.field.setProperty("wrong", bool(sentence))
        self.field.setAccessibleDescription(f"{sentence} {self._asked_for}".strip())
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    def add_beside(self, widget: QWidget) -> None:
        """Put something at the right end of the field: a button that fills it."""
        self._row.addWidget(widget)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(self._row)
        column.addWidget(self._hint)
        column.addWidget(self._error)
        column.addStretch(1)
        self.setFocusProxy(self.field)


class TextField(QLineEdit):
    """One line to write in."""

    def __init__(self, theme: Theme, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.px("control"))
        self.setPlaceholderText(placeholder)


class PassphraseField(QLineEdit):
    """A field that hides what is typed, offers to show it, and notices Caps Lock.

    Signals:
        caps_lock_noticed: letters come out large (bool).
    """

    caps_lock_noticed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.px("control"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye = IconButton(theme, "eye", "")
        self.eye.setParent(self)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.setCheckable(True)
        self.setTextMargins(0, 0, self.eye.width(), 0)
        self._name_eye()
        self.eye.toggled.connect(self._show_or_hide)

    def take(self) -> str:
        """What was typed; the field is empty afterwards."""
        typed = self.text()
        self.clear()
        self.eye.setChecked(False)
        return typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(letter.isupper() != shift)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.height() - self.eye.height()) // 2
        self.eye.move(self.width() - self.eye.width() - max(room, 4), room)

    def _show_or_hide(self, shown: bool) -> None:  # noqa: FBT001
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._name_eye()

    def _name_eye(self) -> None:
        if self.eye.isChecked():
            self.eye.show_icon("eye-off", translate("Fields", "Hide the passphrase"))
        else:
            self.eye.show_icon("eye", translate("Fields", "Show the passphrase"))
