"""Comparing a code with its holder: the digits heard are typed, and only then believed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import Button, primary, secondary
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.code_entry import CodeEntry
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.segmented import Choice, Segmented

Confirm = Callable[[str, bool], KnownCard]
"""Records that the typed digits were compared, in person (True) or by voice; may refuse."""

BY_VOICE, IN_PERSON = "voice", "person"


class ComparePanel(QWidget):
    """How it was compared, the digits heard, and what is wrong with them.

    Signals:
        changed: something was typed.
        finished: Enter was pressed in a field.
        attended: the keyboard is in the digits, or left them (bool).
    """

    changed = Signal()
    finished = Signal()
    attended = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.how = Segmented(
            theme,
            translate("Compare", "How did you compare?"),
            [
                Choice(BY_VOICE, translate("Compare", "By voice"), "phone"),
                Choice(IN_PERSON, translate("Compare", "In person"), "users-round"),
            ],
            BY_VOICE,
            small=True,
        )
        self.entry = CodeEntry(theme)
        self.trouble = Notice(theme, "circle-alert", "danger")
        self._lay_out(theme)
        self.entry.changed.connect(self._follow)
        self.entry.finished.connect(self.finished)
        self.entry.attended.connect(self.attended)
        self.setFocusProxy(self.entry)

    @property
    def typed(self) -> str:
        """The digits that were heard."""
        return self.entry.typed

    @property
    def met(self) -> bool:
        """Whether the holder was there in person."""
        return self.how.value == IN_PERSON

    @property
    def is_complete(self) -> bool:
        """Whether thirty digits stand there."""
        return self.entry.is_complete

    def add_beside(self, button: Button) -> None:
        """Put a button at the right end of the digits."""
        self._row.addWidget(button)

    def show_failure(self, error: Exception) -> None:
        """Say what is wrong, and let the digits be typed again."""
        told = explain(error)
        self.trouble.say(f"{told.happened} {told.rest}")
        self.entry.setFocus()

    def _follow(self) -> None:
        self.trouble.say("")
        self.changed.emit()

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        words = translate("Compare", "Digits you heard")
        head.addWidget(Label(theme, words, "meta", "text-2", 600))
        head.addStretch(1)
        head.addWidget(self.how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addWidget(self.entry, 1)
        column.addLayout(self._row)
        column.addWidget(self.trouble)


class CompareDialog(Dialog):
    """Asks for the digits and has them recorded; stays until they are right or left be.

    Signals:
        confirmed: the card is known now (KnownCard).
    """

    confirmed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        known: KnownCard,
        confirm: Confirm,
        parent: QWidget | None,
    ) -> None:
        title = translate("Compare", "Compare the code of {name}").format(name=known.card.name)
        words = translate(
            "Compare",
            "Call them on a number you know, or meet. Ask them to read the code from their own"
            " screen, and type what you hear. The code here is hidden while you type.",
        )
        super().__init__(theme, title, words, parent)
        self._tasks, self._confirm, self._is_waiting = tasks, confirm, False
        self.panel = ComparePanel(theme)
        self.boxes = CodeBoxes(theme, known.code)
        self.body.addSpacing(4)
        self.body.addWidget(self.boxes)
        self.body.addWidget(self.panel)
        self.action = primary(theme, translate("Compare", "Confirm"), icon="shield-check")
        self.offer(secondary(theme, translate("Compare", "Not now")), self.action)
        self.panel.attended.connect(lambda here: self.boxes.hide_digits(hidden=here))
        self.panel.changed.connect(self._allow)
        self.panel.finished.connect(self.action.click)
        self._allow()
        self.panel.setFocus()

    def accept(self) -> None:
        """Have the digits compared; the dialog closes once they are found right."""
        if self._is_waiting or not self.panel.is_complete:
            return
        self._is_waiting = True
        self._allow()
        typed, met = self.panel.typed, self.panel.met
        self._tasks.run(self, lambda: self._confirm(typed, met), self._finish, self._refuse)

    def _finish(self, known: KnownCard) -> None:
        self._is_waiting = False
        self.confirmed.emit(known)
        super().accept()

    def _refuse(self, error: Exception) -> None:
        self._is_waiting = False
        self._allow()
        self.panel.show_failure(error)

    def _allow(self) -> None:
        self.action.setEnabled(self.panel.is_complete and not self._is_waiting)
