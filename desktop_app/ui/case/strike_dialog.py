"""Asking why an entry is struck. The words stay readable, and so does the reason."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import careful, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField


class StrikeDialog(Dialog):
    """Offers the action only once there is a reason."""

    def __init__(self, theme: Theme, parent: QWidget | None, reason: str = "") -> None:
        title = translate("Strike", "Strike this entry?")
        words = translate(
            "Strike",
            "A line is drawn through it. Everyone who could read it still can, "
            "and sees who struck it and why. It can be taken back for a minute, then never.",
        )
        super().__init__(theme, title, words, parent)
        self.reason = QPlainTextEdit(reason)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.fit(72))
        field = FormField(theme, translate("Strike", "Reason"), self.reason)
        self.body.addWidget(field)
        self.strike = careful(theme, translate("Strike", "Strike and sign"))
        self.offer(secondary(theme, translate("Strike", "Keep it as it is")), self.strike)
        self.reason.textChanged.connect(self._allow)
        self._allow()
        self.reason.setFocus()

    def _allow(self) -> None:
        self.strike.setEnabled(bool(self.reason.toPlainText().strip()))
