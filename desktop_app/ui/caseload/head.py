"""What stands above the caseload: whose it is, the two ways to look at it, and what narrows it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.caseload.mark_chips import MarkChips
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, Surface
from desktop_app.ui.widgets.seeking_field import FilterField
from desktop_app.ui.widgets.segmented import Choice, Segmented

CASES, WORKLOAD = "cases", "workload"
_FILTER_ROW, _FILTER_WIDTH, _LEAST_FILTER = 46, 220, 110


class Head(Surface):
    """Title, whose cases these are, the switch, and the way to a file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("canvas")
        self.setFixedHeight(theme.px("page-header"))
        choices = (
            Choice(CASES, translate("Caseload", "Cases")),
            Choice(WORKLOAD, translate("Caseload", "Workload")),
        )
        name = translate("Caseload", "Cases or workload")
        self.view = Segmented(theme, name, choices, CASES)
        self.whose = ElidedLabel(theme, "", "meta", "text-3")
        words = translate("Caseload", "Spreadsheet…")
        self.write = secondary(theme, words, icon="download", keys=Act.WRITE_CASELOAD)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(Label(theme, translate("Caseload", "Caseload"), "title"))
        row.addWidget(self.whose, 1)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.write)

    def say(self, *, is_agency: bool, shown: bool) -> None:
        """Say whose cases these are."""
        agency = translate("Caseload", "Every case the agency works on, as far as it is here")
        own = translate("Caseload", "The cases you work on")
        self.whose.say(agency if is_agency else own)
        for part in (self.view, self.write):
            part.setVisible(shown)


class FilterRow(QWidget):
    """A field, the chips, and how many cases are left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        asks = translate("Caseload", "Filter by case, worker, risk")
        self.field = FilterField(theme, asks)
        self.field.setMinimumWidth(theme.fit(_LEAST_FILTER))
        self.field.setMaximumWidth(theme.fit(_FILTER_WIDTH))
        self.chips = MarkChips(theme, desk.dates)
        self.count = Label(theme, "", "meta", "text-3")
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.chips)
        row.addStretch(1)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Rule())
        self.setFixedHeight(theme.fit(_FILTER_ROW))

    def say(self, words: str) -> None:
        """How many cases are left."""
        self.count.setText(words)
