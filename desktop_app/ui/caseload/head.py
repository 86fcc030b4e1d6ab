"""What stands above the caseload: whose it is, the two ways to look at it, and what narrows it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
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
_FILTER_ROW, _TWO_ROWS, _FILTER_WIDTH, _LEAST_FILTER = 46, 82, 220, 110
_EDGE, _GAP = 20, 10


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
        asks = translate("Caseload", "Case, worker or risk")
        self.field = FilterField(theme, asks)
        self.field.setMinimumWidth(theme.fit(_LEAST_FILTER))
        self.field.setMaximumWidth(theme.fit(_FILTER_WIDTH))
        self.chips = MarkChips(theme, desk.dates)
        self.count = Label(theme, "", "meta", "text-3")
        self._theme, self._is_narrow = theme, False
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.field, 1)
        row.addLayout(self._beside)
        row.addStretch(1)
        row.addWidget(self.count)
        self._beside.addWidget(self.chips)
        self._below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (row, self._below):
            part.setContentsMargins(_EDGE, 0, _EDGE, 0)
            column.addLayout(part, 1)
        column.addWidget(Rule())
        self._fit()

    def say(self, words: str) -> None:
        """How many cases are left."""
        self.count.setText(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Chips that have no room beside the field stand below it, in full."""
        chips, count = self.chips.sizeHint().width(), self.count.sizeHint().width()
        wanted = 2 * (_EDGE + _GAP) + self._theme.fit(_LEAST_FILTER) + chips + count
        is_narrow = 0 < self.width() < wanted
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            before, after = self._beside, self._below
            before, after = (before, after) if is_narrow else (after, before)
            before.removeWidget(self.chips)
            after.insertWidget(0, self.chips)
        self.setFixedHeight(self._theme.fit(_TWO_ROWS if is_narrow else _FILTER_ROW))
