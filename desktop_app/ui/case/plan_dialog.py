"""Asking for a second person's word on an entry that says what is planned."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.approval import Deed
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice
from desktop_app.ui.widgets.segmented import Choice, Segmented


class PlanDialog(Dialog):
    """Stays open until it is asked. The entry itself is not changed by it."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        words = translate(
            "Plan",
            "Your agency’s supervisors are asked to approve just the words it has now."
            " Whoever amends it later asks again.",
        )
        super().__init__(theme, translate("Plan", "Ask for approval as a plan?"), words, parent)
        choices = (
            Choice(Deed.PLAN.value, translate("Plan", "A plan")),
            Choice(Deed.SAFETY_PLAN.value, translate("Plan", "A safety plan")),
        )
        self.asked_as = Segmented(theme, translate("Plan", "As what"), choices, Deed.PLAN.value)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(theme.fit(72))
        self.error = Notice(theme, "circle-alert", "danger")
        self.body.addWidget(self.asked_as, 0, Qt.AlignmentFlag.AlignLeft)
        said = translate("Plan", "What you want to say with it, if anything")
        self.body.addWidget(FormField(theme, said, self.words))
        self.body.addWidget(self.error)
        self.record = primary(theme, translate("Plan", "Sign and ask"), icon="signature")
        self.offer(secondary(theme, translate("Plan", "Not now")))
        self.add_answer(self.record)
        self.record.setDefault(True)
        self.finished.connect(self.deleteLater)
        self.words.setFocus()

    def chosen(self) -> Deed:
        """What the entry is."""
        return Deed(self.asked_as.value)

    def show_failure(self, error: Exception) -> None:
        """Say in place why it is not asked."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)
