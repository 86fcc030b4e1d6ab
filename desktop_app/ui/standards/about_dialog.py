"""What a standard says, where it comes from, and everything it was measured by."""

from enum import IntEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.standard_rules import Rule
from desktop_app.domain.standards import Finding, Measured, Verdict
from desktop_app.services.standards import speaks_of_entries
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.standards.judge_dialog import JudgeDialog, Judging
from desktop_app.ui.standards.port import Looked, StandardsPort, Standing
from desktop_app.ui.standards.rule_words import duration_words, since_words, verified_words
from desktop_app.ui.standards.words import VERDICTS, StandardWords
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.fitting_area import FittingArea
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.labels import Rule as Hairline
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(760, 560)
_TABLE_HIGH = 150
_WIDTHS = {0: 270, 1: 110}


class Column(IntEnum):
    """The columns, from the left."""

    WHAT = 0
    STATE = 1
    WHY = 2


class FindingWords:
    """What is said of one thing a standard is about."""

    def __init__(self, words: StandardWords) -> None:
        self._words = words

    def heading(self, column: int) -> str:
        return (
            translate("Standards", "What"),
            translate("Standards", "How it stands"),
            translate("Standards", "Judged by, and why"),
        )[column]

    def cell(self, row: Finding, column: int) -> str:
        if column == Column.WHAT:
            return self._words.which(row)
        if column == Column.STATE:
            return say(VERDICTS[row.verdict])
        by = self._words.judged_by(row)
        words = translate("Standards", "{by}: {reason}") if by and row.reason else "{by}{reason}"
        return words.format(by=by, reason=row.reason)

    def spoken(self, row: Finding) -> str:
        return ", ".join(part for each in Column if (part := self.cell(row, each)))


class AboutStandard(WideDialog):
    """Reads, and lets a lead or a supervisor judge the one in hand.

    The reason of the one in hand stands below the table, whole.
    """

    def __init__(
        self, desk: Desk, port: StandardsPort, looked: Looked, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "badge-check", _SIZE, parent)
        self._desk, self._port, self._looked = desk, port, looked
        self._said = StandardWords(desk.dates, desk.language.value)
        self._rule: Rule | None = None
        self._may = False
        self.model = RowModel[Finding](FindingWords(self._said), len(Column))
        self.model.setParent(self)
        self.table = RowTable(
            desk.theme, self.model, translate("Standards", "What it is measured by")
        )
        self.explains = Paragraph(desk.theme, "", "body", "text")
        self.which = Notice(desk.theme, "info", "text-2")
        self.why = Paragraph(desk.theme, "", "meta", "text-2")
        self.form = QFormLayout()
        words = translate("Standards", "Judge…")
        self.judge_it = primary(desk.theme, words, keys=Act.JUDGE)
        self.close_it = secondary(desk.theme, translate("Standards", "Close"))
        self._lay_out()
        self.table.opened.connect(lambda _row: self.judge())
        self.judge_it.clicked.connect(self.judge)
        self.close_it.clicked.connect(self.reject)
        bind(self, Act.JUDGE, self.judge)
        self.finished.connect(self.deleteLater)

    def show_standard(self, measured: Measured, standing: Standing) -> None:
        """Tell about one, and about everything it was measured by; what is missed first."""
        rule, words = measured.rule, self._said
        self._rule = rule
        self.say(words.told(rule.title), f"{words.figure(measured)}  {words.beneath(measured)}")
        self.explains.say(words.told(rule.explains))
        for name, told in (
            (translate("Standards", "Time"), duration_words(rule)),
            (translate("Standards", "In force"), since_words(rule, self._desk.dates)),
            (translate("Standards", "Source"), words.told(rule.source)),
            (translate("Standards", "Verified"), verified_words(rule)),
        ):
            if told:
                label = Paragraph(self._desk.theme, name)
                label.setWordWrap(False)
                self.form.addRow(label, Paragraph(self._desk.theme, told, "body", "text"))
        self.model.put(sorted(measured.findings, key=_weight))
        self.table.selectionModel().currentRowChanged.connect(self._allow)
        self._may = standing.may_judge and not self._desk.is_read_only
        self.table.selectRow(0)
        self._allow()
        self.table.setFocus()

    def ask_which(self) -> None:
        """Judge the only one that can be meant; of several, ask first which one it is."""
        waiting = self._waiting() if self._may else []
        self.table.selectRow(next(iter(waiting), 0))
        if len(waiting) <= 1:
            self.judge()
            return
        words = translate("Standards", "Each is judged by itself. Choose one, and press Enter.")
        self.which.say(words)
        announce(self.table, words)

    def judge(self) -> None:
        """The one in hand; else the case, where the standard can be judged of it."""
        about = self._to_judge()
        if about is not None and self._may:
            dialog = JudgeDialog(self._desk, self._port, about, self)
            dialog.accepted.connect(self.accept)
            dialog.open()

    def _waiting(self) -> list[int]:
        """The rows nobody can tell of yet; where there are none, all that can be judged."""
        rows = {row: self.model.at(row) for row in range(self.model.rowCount())}
        can = [row for row, each in rows.items() if each is not None and self._judging(each)]
        unclear = [row for row in can if _is_unclear(rows[row])]
        return unclear or can

    def _to_judge(self) -> Judging | None:
        """What a judgement would be of; None where the record itself tells."""
        return self._judging(self.model.at(self.table.currentIndex().row()))

    def _judging(self, here: Finding | None) -> Judging | None:
        if here is not None and here.entry is not None:
            is_told = here.verdict is Verdict.NOT_MET and here.judged is None
            return None if is_told else Judging(self._looked, here.rule, here)
        if self._rule is None or speaks_of_entries(self._rule):
            return None
        return Judging(self._looked, self._rule)

    def _allow(self) -> None:
        self.judge_it.setEnabled(self._may and self._to_judge() is not None)
        here = self.model.at(self.table.currentIndex().row())
        self.why.say("" if here is None else here.reason)
        self.why.setVisible(here is not None and bool(here.reason))

    def _lay_out(self) -> None:
        theme = self._desk.theme
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.explains)
        column.addWidget(self.which)
        self.form.setHorizontalSpacing(20)
        self.form.setVerticalSpacing(4)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(self.form)
        for head, width in _WIDTHS.items():
            self.table.setColumnWidth(head, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        name = translate("Standards", "What the standard says")
        told = _ToldArea(theme, above, name, None)
        told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.table.setMinimumHeight(theme.fit(_TABLE_HIGH))
        self.body.addWidget(told)
        self.body.addWidget(Hairline())
        self.body.addWidget(self.table, 1)
        self.why.setContentsMargins(20, 8, 20, 8)
        self.body.addWidget(self.why)
        self.foot.addWidget(self.close_it)
        self.foot.addStretch(1)
        self.judge_it.setAutoDefault(False)
        self.foot.addWidget(self.judge_it)


_ORDER = (Verdict.NOT_MET, Verdict.UNCLEAR, Verdict.OPEN, Verdict.MET)


class _ToldArea(FittingArea):
    """In a low window what the standard says gives way to what is judged, and scrolls."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _is_unclear(finding: Finding | None) -> bool:
    return finding is not None and finding.verdict is Verdict.UNCLEAR


def _weight(finding: Finding) -> tuple[int, int]:
    return _ORDER.index(finding.verdict), -(finding.at_ms or 0)
