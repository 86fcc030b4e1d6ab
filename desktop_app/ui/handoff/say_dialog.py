"""Asking for words to the sender: why something is left or declined, or what is unclear."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import Button, careful, primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField


class SayDialog(Dialog):
    """Offers the action only once something is said."""

    def __init__(
        self, theme: Theme, heading: tuple[str, str], label: str, action: Button, parent: QWidget
    ) -> None:
        super().__init__(theme, *heading, parent)
        self.said = QPlainTextEdit()
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(theme.fit(72))
        self.body.addWidget(FormField(theme, label, self.said))
        self.action = action
        self.offer(secondary(theme, translate("Receive", "Go back")), action)
        self.said.textChanged.connect(self._allow)
        self._allow()
        self.said.setFocus()

    @property
    def words(self) -> str:
        """What was said."""
        return self.said.toPlainText().strip()

    def _allow(self) -> None:
        self.action.setEnabled(bool(self.words))


def why_decline(theme: Theme, sender: str, parent: QWidget) -> SayDialog:
    """Nothing of it is to join a case."""
    words = translate(
        "Receive", "Nothing joins a case. What you write here goes to {sender} with the receipt."
    ).format(sender=sender)
    heading = (translate("Receive", "Decline this handoff?"), words)
    label = translate("Receive", "Why you decline it")
    return SayDialog(
        theme, heading, label, careful(theme, translate("Receive", "Decline")), parent
    )


def what_to_ask(theme: Theme, sender: str, parent: QWidget) -> SayDialog:
    """Something has to be cleared up first."""
    words = translate(
        "Receive", "Nothing is decided. {sender} gets your question with a receipt."
    ).format(sender=sender)
    heading = (translate("Receive", "Ask before deciding"), words)
    label = translate("Receive", "Your question")
    return SayDialog(theme, heading, label, primary(theme, translate("Receive", "Ask")), parent)


def why_leave(theme: Theme, sender: str, parent: QWidget) -> SayDialog:
    """A part of it is to stay out."""
    words = translate(
        "Receive",
        "You leave a part of it. {sender} is told which part and why; you can take it in later,"
        " from the same file.",
    ).format(sender=sender)
    heading = (translate("Receive", "Why does the rest stay out?"), words)
    label = translate("Receive", "Why you leave it")
    action = primary(theme, translate("Receive", "Accept the selected"), icon="package-check")
    return SayDialog(theme, heading, label, action, parent)
