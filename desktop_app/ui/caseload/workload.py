"""What each worker carries, and how many cases there are at each level of risk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.caseload import AtRisk, Caseload, Load, by_risk
from desktop_app.ui.caseload.bar_table import BarModel, BarTable, Look
from desktop_app.ui.caseload.words import LoadWords, RiskWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.words import terms

_BESIDE, _RISK_ROWS = 900, 6
_LOAD_COLUMNS, _RISK_COLUMNS = 5, 4
_OVERDUE = 3


class Workload(QWidget):
    """Two tables whose cells are bars; from a row one comes to its cases.

    Signals:
        sought: show the cases in which these words are found.
    """

    sought = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = theme = desk.theme
        self.loads = BarModel[Load](LoadWords(desk.dates), _LOAD_COLUMNS)
        self.risks = BarModel[AtRisk](RiskWords(desk.dates), _RISK_COLUMNS)
        for model in (self.loads, self.risks):
            model.setParent(self)
        self.workers = BarTable[Load](
            theme, self.loads, translate("Caseload", "Workload"), Look({_OVERDUE: "danger"})
        )
        self.levels = BarTable[AtRisk](
            theme,
            self.risks,
            translate("Caseload", "Cases by risk"),
            Look(risk=lambda level: level.risk),
        )
        self._between = Rule(Qt.Orientation.Vertical)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.workers.opened.connect(self._seek_worker)
        self.levels.opened.connect(self._seek_level)

    def show_caseload(self, caseload: Caseload) -> None:
        """Show what was found on another look."""
        self.loads.put(caseload.loads)
        self.risks.put(by_risk(caseload.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One beside the other where there is room, or below."""
        super().resizeEvent(event)
        is_wide = self.width() >= self._theme.fit(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)
        self._between.setVisible(is_wide)

    def _lay_out(self) -> None:
        theme = self._theme
        high = theme.px("row-table") * _RISK_ROWS
        self.levels.setMaximumHeight(high)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        words = translate(
            "Caseload",
            "Entries and overdue actions of the cases looked over. Enter shows a worker’s cases.",
        )
        title = translate("Caseload", "Workload")
        self._parts.addWidget(_part(theme, self.workers, title, words), 3)
        self._parts.addWidget(self._between)
        words = translate("Caseload", "Risen and fallen count the changes of the last 30 days.")
        title = translate("Caseload", "Cases by risk")
        self._parts.addWidget(_part(theme, self.levels, title, words), 2)

    def _seek_worker(self, row: int) -> None:
        load = self.loads.at(row)
        if load is not None:
            self.sought.emit(load.worker.name)

    def _seek_level(self, row: int) -> None:
        level = self.risks.at(row)
        if level is not None:
            self.sought.emit(say(terms.RISKS[level.risk]))


def _part(theme: Theme, table: RowTable, title: str, words: str) -> QWidget:
    part = QWidget()
    head = QVBoxLayout()
    head.setContentsMargins(20, 14, 20, 8)
    head.setSpacing(2)
    head.addWidget(Label(theme, title, "heading"))
    head.addWidget(Paragraph(theme, words, "meta"))
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(head)
    column.addWidget(table, 1)
    column.addStretch(0)
    return part
