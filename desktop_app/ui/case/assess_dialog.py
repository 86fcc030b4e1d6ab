"""How worried the team is, what it holds to be so, where the case stands: changed, with why."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop_app.domain.codes import CaseStatus, Exploitation, Risk
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.approved_deeds import STATUS
from desktop_app.services.assessments import EXPLOITATION, RISK, Assessment
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.assess_port import Assessed, AssessPort
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.translate import explain, say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.wide_dialog import WideDialog
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import Phrase

_ASKS = frozenset({RefusalCode.DEED_NOT_APPROVED, RefusalCode.APPROVAL_RETURNED})
_SIZE = QSize(780, 520)
_WHEN_WIDTH, _WHAT_WIDTH, _WHO_WIDTH = 150, 170, 150


class Column(IntEnum):
    """The columns of what was said before, from the left."""

    WHEN = 0
    WHAT = 1
    WHO = 2
    WHY = 3


class AssessDialog(WideDialog):
    """Stays open until it is on record. Every change needs a reason that can be read later."""

    def __init__(self, desk: Desk, port: AssessPort, case: CaseId, parent: QWidget | None) -> None:
        super().__init__(desk.theme, "triangle-alert", _SIZE, parent)
        self._desk, self._port, self._case = desk, port, case
        self._before: Mapping[str, str] = {}
        theme, name = desk.theme, translate("Assess", "Risk, exploitation and status")
        self.say(name, translate("Assess", "What was said before stays on record, with why."))
        self.fields = {key: _field(desk, title, named) for key, title, named in _choices()}
        self.reason = TextField(theme)
        self.reason_form = FormField(
            theme,
            translate("Assess", "Why"),
            self.reason,
            translate("Assess", "What was seen or said. The whole team reads it."),
        )
        self.error = Notice(theme, "circle-alert", "danger")
        self.model = RowModel[Assessment](_HistoryWords(desk.dates), len(Column))
        self.model.setParent(self)
        self.table = RowTable(theme, self.model, translate("Assess", "Said before"))
        words = translate("Assess", "Sign and record")
        self.record = primary(theme, words, icon="signature")
        self.record.setEnabled(False)
        self.record.setDefault(True)
        words = translate("Assess", "Ask for approval")
        self.ask = secondary(theme, words, icon="clipboard-check")
        self.ask.hide()
        self._lay_out()
        self.record.clicked.connect(self._give)
        self.ask.clicked.connect(self._ask)
        self.finished.connect(self.deleteLater)
        self.fields[RISK].setFocus()
        desk.tasks.run(self, partial(port.assessed, case), self._show)
        slot, fields = Slot("assessment", case), {**self.fields, "reason": self.reason}
        self.kept = Keeper(desk, slot, fields, self)
        self._form.insertWidget(0, self.kept.line)

    def said(self) -> dict[str, str]:
        """What is judged otherwise now."""
        now = {name: str(field.currentData()) for name, field in self.fields.items()}
        return {name: value for name, value in now.items() if value != self._before.get(name)}

    def _show(self, told: Assessed) -> None:
        line = told.line
        values = {RISK: str(line.risk), EXPLOITATION: line.exploitation, STATUS: line.status}
        self._before = values
        for name, value in values.items():
            self.fields[name].setCurrentIndex(max(0, self.fields[name].findData(value)))
        self.model.put(told.history)
        if told.history:
            self.table.selectRow(0)
        self.record.setEnabled(not self._desk.is_read_only)

    def _give(self) -> None:
        said, reason = self.said(), self.reason.text().strip()
        self.error.say("")
        lacks = translate("Assess", "Say in a few words why.") if not reason else ""
        self.reason_form.show_error(lacks)
        if lacks:
            self.reason.setFocus()
            return
        self.record.setEnabled(False)
        job = partial(self._port.assess, self._case, said, reason)
        self.kept.record(job, self._leave, self._show_failure)

    def _leave(self, _receipt: Receipt) -> None:
        self.accept()

    def _show_failure(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)
        lacks = isinstance(error, Refusal) and error.code in _ASKS
        self.ask.setVisible(lacks)
        if lacks:
            self.ask.setFocus()

    def _ask(self) -> None:
        """The reason is said to whoever decides; what is written here stays half typed."""
        self.ask.setEnabled(False)
        status, words = self.said().get(STATUS, ""), self.reason.text().strip()
        job = partial(self._port.ask_approval, self._case, status, words)
        self._desk.tasks.run(self, job, self._asked, self._show_failure)

    def _asked(self, _receipt: Receipt) -> None:
        self.ask.hide()
        self.ask.setEnabled(True)
        words = translate("Assess", "Asked. Once it is approved, sign and record it here.")
        self.error.say(words)
        announce(self, words)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        form = self._form = QVBoxLayout()
        form.setContentsMargins(20, 12, 20, 10)
        form.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in self.fields.values():
            row.addWidget(FormField(theme, field.accessibleName(), field), 1)
        form.addLayout(row)
        form.addWidget(self.reason_form)
        form.addWidget(self.error)
        self.body.addLayout(form)
        self.body.addWidget(self.table, 1)
        for column, width in (
            (Column.WHEN, _WHEN_WIDTH),
            (Column.WHAT, _WHAT_WIDTH),
            (Column.WHO, _WHO_WIDTH),
        ):
            self.table.setColumnWidth(column, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        safe = secondary(theme, translate("Assess", "Not now"))
        safe.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(safe)
        self.foot.addWidget(self.ask)
        self.foot.addWidget(self.record)


@dataclass(frozen=True, slots=True)
class _HistoryWords:
    """What is told of an earlier judgement."""

    dates: Dates

    def heading(self, column: int) -> str:
        return (
            translate("Assess", "Recorded"),
            translate("Assess", "Said"),
            translate("Assess", "By"),
            translate("Assess", "Why"),
        )[column]

    def cell(self, each: Assessment, column: int) -> str:
        if column == Column.WHEN:
            return self.dates.moment(recorded_at(each.recorded_ms).astimezone())
        if column == Column.WHAT:
            return in_words(each)
        return each.author if column == Column.WHO else each.reason

    def spoken(self, each: Assessment) -> str:
        return ", ".join(part for part in (self.cell(each, c) for c in Column) if part)


def in_words(each: Assessment) -> str:
    """Risk: high. A value this version doesn't know stands as it was written."""
    for name, title, named in _choices():
        if name == each.name:
            said = named.get(each.value)
            words = each.value if said is None else say(said).lower()
            return translate("Assess", "{what}: {value}").format(what=title, value=words)
    return each.value


def _choices() -> tuple[tuple[str, str, Mapping[str, Phrase]], ...]:
    """Each judgement with its name and what can be said."""
    risks = {str(risk.value): terms.RISKS[risk] for risk in Risk}
    held = {each.value: terms.EXPLOITATION[each] for each in Exploitation}
    statuses = {each.value: terms.STATUSES[each] for each in CaseStatus}
    return (
        (RISK, translate("Assess", "Risk"), risks),
        (EXPLOITATION, translate("Assess", "Exploitation"), held),
        (STATUS, translate("Assess", "Status"), statuses),
    )


def _field(desk: Desk, title: str, named: Mapping[str, Phrase]) -> ComboBox:
    field = ComboBox(desk.theme, title)
    for value, phrase in named.items():
        field.addItem(say(phrase), value)
    return field
