"""The everyday door: one passphrase, Enter, and the case work is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.unlock.port import KnownVault
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary
from desktop_app.ui.widgets.fields import FormField, Notice, PassphraseField
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.widgets.small import Picture

_FIELD_HEIGHT = 40


class PassphrasePage(Page):
    """Asks for the passphrase of one vault.

    Signals:
        given: a passphrase was entered (str).
        recovery_asked: the person wants to use the recovery key.
    """

    given = Signal(str)
    recovery_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.field = PassphraseField(theme)
        self.field.setFixedHeight(theme.fit(_FIELD_HEIGHT))
        words = translate("Unlock", "Passphrase")
        self._form = FormField(theme, words, self.field, large=True)
        self._caps = Notice(theme, "arrow-up", "warn")
        self.button = primary(theme, "", keys="Enter").sized(ButtonSize.LARGE)
        self.recovery = link(theme, translate("Unlock", "Use a recovery key…"))
        self._keyring = _Fact(theme, "key-round", "ok")
        self._place()
        self.field.caps_lock_noticed.connect(self._notice_caps_lock)
        self.field.textEdited.connect(lambda _: self._form.show_error(""))
        self.field.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self.recovery.clicked.connect(self.recovery_asked)
        self.rest()

    @property
    def error(self) -> str:
        """The sentence under the field, or nothing."""
        return self._form.error

    def ask_for(self, vault: KnownVault) -> None:
        """Ask for this vault's passphrase."""
        self.title.setText(translate("Unlock", "Unlock {label}").format(label=vault.label))
        self._form.show_error("")
        self._keyring.say(*_keyring_words(with_keyring=vault.with_keyring))

    def wait(self) -> None:
        """The key is being worked out; that is slow on purpose."""
        self._set_waiting(waiting=True)
        self.progress.start(translate("Unlock", "Working out the key"))

    def rest(self) -> None:
        """Ready for another try."""
        self._set_waiting(waiting=False)
        self.progress.finish()

    def show_failure(self, error: Exception) -> None:
        told = explain(error)
        self.rest()
        self._caps.say("")
        self._form.show_error(f"{told.happened} {told.rest}")
        self.field.setFocus()
        self.field.selectAll()

    def _set_waiting(self, *, waiting: bool) -> None:
        self.field.setReadOnly(waiting)
        self.button.setEnabled(not waiting)
        unlock, unlocking = translate("Unlock", "Unlock"), translate("Unlock", "Unlocking…")
        self.button.say(unlocking if waiting else unlock)

    def _give(self) -> None:
        if self.button.isEnabled() and self.field.text():
            self.given.emit(self.field.text())

    def _notice_caps_lock(self, on: bool) -> None:  # noqa: FBT001
        self._caps.say(translate("Unlock", "Caps Lock is on") if on else "")

    def _place(self) -> None:
        column = self.column
        column.addSpacing(24)
        column.addWidget(self._form)
        column.addSpacing(6)
        keep = self._caps.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._caps.setSizePolicy(keep)
        column.addWidget(self._caps)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.recovery)
        column.addLayout(row)
        column.addSpacing(14)
        column.addWidget(self.progress)
        column.addSpacing(16)
        column.addWidget(Rule())
        column.addSpacing(18)
        column.addWidget(self._keyring)
        column.addSpacing(12)
        column.addWidget(_cover_fact(self.theme))
        column.addStretch(1)


class _Fact(QWidget):
    """An icon, a fact, and what follows from it."""

    def __init__(self, theme: Theme, icon: str, ink: str) -> None:
        super().__init__()
        self._fact = Label(theme, "", weight=500)
        self._more = Paragraph(theme, "", "meta", "text-3")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._fact)
        words.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Picture(theme, icon, 17, ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def say(self, fact: str, more: str) -> None:
        """State it."""
        self._fact.setText(fact)
        self._more.say(more)


def _keyring_words(*, with_keyring: bool) -> tuple[str, str]:
    if with_keyring:
        return (
            translate("Unlock", "This device’s key is in the system keyring"),
            translate("Unlock", "The vault opens with that key and your passphrase together."),
        )
    return (
        translate("Unlock", "This vault opens with the passphrase alone"),
        translate("Unlock", "No system keyring was there when it was made."),
    )


def _cover_fact(theme: Theme) -> QWidget:
    fact = _Fact(theme, "eye-off", "text-2")
    fact.say(
        translate("Unlock", "F9 covers the screen at any time"),
        translate("Unlock", "Ctrl+Shift+L locks the vault."),
    )
    return fact
