"""Ending a standard: its last day, which is one of its days."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.amending_rules import Objected, amended
from desktop_app.services.standard_rules import line_of
from desktop_app.ui.agency.rule_errors import sentence_for
from desktop_app.ui.agency.rule_fields import Asked
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import locale_of, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice
from desktop_app.ui.widgets.shortcuts import bind


class EndDialog(Dialog):
    """Stays open until it is signed, or left.

    Signals:
        given: sign this line of the rule data, which was checked (dict).
    """

    given = Signal(object)

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None) -> None:
        rule = asked.begin_with
        name = "" if rule is None else rule.title.told(desk.language.value)
        title = translate("Agency", "End “{name}”?").format(name=name)
        words = translate(
            "Agency",
            "What begins after its last day isn’t measured by it. What began before keeps it.",
        )
        super().__init__(desk.theme, title, words, parent)
        self._desk, self._asked = desk, asked
        today = desk.dates.now().date()
        self.day = DayField(desk.theme, locale_of(desk.language), today)
        self.day.setText(today.isoformat())
        self.day_form = FormField(desk.theme, translate("Agency", "Last day"), self.day)
        self.error = Notice(desk.theme, "circle-alert", "danger")
        words = translate("Agency", "Sign and save the news…")
        self.sign = primary(desk.theme, words, icon="signature", keys=Act.SIGN_STANDARD)
        self.sign.clicked.connect(self._give)
        self.body.addSpacing(4)
        for part in (self.day_form, self.error):
            self.body.addWidget(part)
        self.offer(secondary(desk.theme, translate("Agency", "Not now")))
        self.add_answer(self.sign)
        bind(self, Act.SIGN_STANDARD, self._give)
        self.finished.connect(self.deleteLater)
        self.day.setFocus()

    def refuse(self, sentence: str) -> None:
        """It was not signed; the day stays."""
        self.sign.setEnabled(True)
        self.error.say(sentence)
        announce(self, sentence)

    def wait(self) -> None:
        """It is being signed."""
        self.sign.setEnabled(False)

    def _give(self) -> None:
        rule = self._asked.begin_with
        if rule is None or not self.sign.isEnabled():
            return
        line = {**line_of(rule), "effective_to": self.day.text().strip() or "-"}
        new = amended(self._asked.rules, line, self._desk.dates.now().date())
        self.day_form.show_error(sentence_for(new) if isinstance(new, Objected) else "")
        self.error.say("")
        if not isinstance(new, Objected):
            self.given.emit(line)
