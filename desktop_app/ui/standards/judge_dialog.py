"""Judging a standard: an answer and its reason, of one entry, or of the case on a day."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.ids import base32
from desktop_app.domain.standard_rules import Rule
from desktop_app.domain.standards import Answer, Finding
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.services.standards import NewTick
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.standards.port import Looked, StandardsPort
from desktop_app.ui.standards.words import ANSWERS, StandardWords
from desktop_app.ui.translate import explain, locale_of, say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice
from desktop_app.ui.widgets.shortcuts import bind

_REASON = 72


@dataclass(frozen=True, slots=True)
class Judging:
    """What is judged, by which version of a rule: a finding, or the case (None)."""

    looked: Looked
    rule: Rule
    finding: Finding | None = None


class JudgeDialog(Dialog):
    """No answer is chosen beforehand. Stays open until it is on record."""

    def __init__(
        self, desk: Desk, port: StandardsPort, judging: Judging, parent: QWidget | None
    ) -> None:
        looked, rule, finding = judging.looked, judging.rule, judging.finding
        words = StandardWords(desk.dates, desk.language.value)
        of = translate("Standards", "The case") if finding is None else words.which(finding)
        explained = f"{of}. {words.told(rule.explains)}"
        super().__init__(desk.theme, words.told(rule.title), explained, parent)
        self._desk, self._port, self._looked, self._rule = desk, port, looked, rule
        self._entry = None if finding is None else finding.entry
        theme = desk.theme
        self.answers = {each: RadioButton(theme, say(ANSWERS[each])) for each in Answer}
        self.day = DayField(theme, locale_of(desk.language), desk.dates.now().date())
        self.day.setText(desk.dates.now().date().isoformat())
        self.day_form = FormField(theme, translate("Standards", "On which day"), self.day)
        self.day_form.setVisible(self._entry is None)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.fit(_REASON))
        hint = translate("Standards", "Signed with your name. The whole team reads it.")
        if self._entry is not None:
            hint = translate(
                "Standards", "Signed with your name. Whoever reads the entry reads it."
            )
        self.reason_form = FormField(theme, translate("Standards", "Reason"), self.reason, hint)
        self.error = Notice(theme, "circle-alert", "danger")
        said = translate("Standards", "Sign and record")
        self.record = primary(theme, said, icon="signature", keys=Act.SIGN_JUDGEMENT)
        self._fill()
        about = rule.code if self._entry is None else f"{rule.code}.{base32(self._entry)}"
        fields: dict[str, QWidget] = {"reason": self.reason}
        self.kept = Keeper(desk, Slot("judgement", looked.case, about), fields, self)
        self.body.insertWidget(0, self.kept.line)

    @property
    def answer(self) -> Answer | None:
        """What is chosen."""
        return next((each for each, box in self.answers.items() if box.isChecked()), None)

    def _fill(self) -> None:
        for part in (*self.answers.values(), self.day_form, self.reason_form, self.error):
            self.body.addWidget(part)
        self.offer(secondary(self._theme, translate("Standards", "Not now")))
        self.add_answer(self.record)
        self.record.clicked.connect(self._give)
        bind(self, Act.SIGN_JUDGEMENT, self._give)
        for box in self.answers.values():
            box.toggled.connect(self._allow)
        self.reason.textChanged.connect(self._allow)
        self.finished.connect(self.deleteLater)
        self._allow()
        next(iter(self.answers.values())).setFocus()

    def _allow(self) -> None:
        is_said = bool(self.reason.toPlainText().strip()) and self.answer is not None
        self.record.setEnabled(is_said)

    def _give(self) -> None:
        answer, day = self.answer, self.day.day
        wrong = translate("Standards", "Write the day like 2026-11-02.")
        lacks_day = self._entry is None and day is None
        self.day_form.show_error(wrong if lacks_day else "")
        if answer is None or lacks_day or not self.record.isEnabled():
            return
        self.error.say("")
        self.record.setEnabled(False)
        new = NewTick(
            standard=self._rule.code,
            answer=answer,
            reason=self.reason.toPlainText(),
            entry=self._entry,
            day=day if self._entry is None else None,
        )
        job = partial(self._port.judge, self._looked, new)
        self.kept.record(job, self._leave, self._refuse)

    def _leave(self, _receipt: Receipt) -> None:
        announce(self, translate("Standards", "Recorded and signed"))
        self.accept()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        announce(self, told.happened)
        self.record.setEnabled(True)
