"""The foot of handing a case on: what was checked, how far it is, back, on, and the signature."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.progress import Progress


class SendFoot:
    """Shows only what can be done at this step."""

    def __init__(self, theme: Theme, row: QHBoxLayout) -> None:
        words = translate("Handoff", "I checked what leaves and what stays.")
        self.checked = CheckBox(theme, words)
        self.unchecked = Notice(theme, "circle-alert", "danger")
        self.progress = Progress(theme, may_stop=False)
        self.back = secondary(theme, translate("Handoff", "Not now"))
        self.go_on = primary(theme, translate("Handoff", "Continue"), keys=Act.SIGN_BUNDLE)
        words = translate("Handoff", "Sign and create bundle")
        self.sign = primary(theme, words, icon="signature", keys=Act.SIGN_BUNDLE)
        self.finish = primary(theme, translate("Handoff", "Done"), keys="Enter")
        row.addWidget(self.checked)
        row.addWidget(self.unchecked)
        row.addWidget(self.progress, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for button in (self.back, self.go_on, self.sign, self.finish):
            button.setAutoDefault(False)
            # With too little room it drops its key hint, then its icon.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.finish.hide()

    def show_step(self, *, is_first: bool, is_last: bool) -> None:
        """While one chooses: on, or at the last step the tick and the signature."""
        self.checked.setVisible(is_last)
        self.sign.setVisible(is_last)
        self.go_on.setVisible(not is_last)
        words = translate("Handoff", "Not now") if is_first else translate("Handoff", "Back")
        self.back.say(words)

    def show_writing(self, *, is_writing: bool) -> None:
        """While a bundle is written there is one thing to do: stop it."""
        if not is_writing:
            self.progress.finish()
        stop = translate("Progress", "Stop safely")
        self.back.say(stop if is_writing else translate("Handoff", "Back"))
        self.back.setEnabled(True)
        self.sign.setEnabled(not is_writing)
        self.checked.setVisible(not is_writing)

    def show_written(self) -> None:
        """All is done."""
        for part in (self.checked, self.back, self.sign, self.go_on):
            part.hide()
        self.finish.show()
        self.finish.setFocus()
