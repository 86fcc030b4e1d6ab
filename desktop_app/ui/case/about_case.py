"""What the panel says of the case itself: how worried the team is and why, and who leads."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.occurred import is_date
from desktop_app.ui.case.risk_mark import RiskMark
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words import terms


class AboutCase(QWidget):
    """Risk with its reason, then status, day of opening and lead agency."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self._risk = RiskMark(theme)
        self._reason = Paragraph(theme, "", "body", "text")
        self._status = Paragraph(theme, "", "body", "text-2")
        self._lead = Paragraph(theme, "", "body", "text-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        column.addWidget(heading(theme, translate("Inspector", "Risk")))
        for part in (self._risk, self._reason):
            column.addWidget(part)
        column.addSpacing(10)
        column.addWidget(heading(theme, translate("Inspector", "Case")))
        for part in (self._status, self._lead):
            column.addWidget(part)

    def show_case(self, line: CaseLine) -> None:
        """Show what is on record now; what nobody has said is left out."""
        self._risk.show_risk(terms.risk_of(line.risk))
        self._say(self._reason, line.risk_reason)
        self._say(self._status, self._opened(line))
        self._say(self._lead, line.lead_agency)

    def _opened(self, line: CaseLine) -> str:
        known = line.status in set(CaseStatus)
        status = say(terms.STATUSES[CaseStatus(line.status)]) if known else line.status
        if not is_date(line.opened_on):
            return status
        day = self._dates.day(date.fromisoformat(line.opened_on))
        if line.status == CaseStatus.OPEN:
            return translate("Inspector", "Open since {day}").format(day=day)
        words = translate("Inspector", "{status}. Opened {day}")
        return words.format(status=status, day=day)

    def _say(self, part: Paragraph, words: str) -> None:
        part.say(words)
        part.setVisible(bool(words))


def heading(theme: Theme, words: str) -> Label:
    """What stands above a part of the panel."""
    return Label(theme, words, "meta", "text-2", 600)
