"""What the panel says of the case itself: how worried the team is and why, and who leads."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import CaseStatus, Exploitation
from desktop_app.domain.due import Due
from desktop_app.domain.occurred import is_date
from desktop_app.domain.receipts import WhoseCase
from desktop_app.domain.roles import TitledRole
from desktop_app.ui.case.risk_mark import RiskMark
from desktop_app.ui.case.role_words import in_one_line
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import Language, say, translate
from desktop_app.ui.widgets.due_words import due_title
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.time_left import time_left
from desktop_app.ui.widgets.whose_case import handed_over, jointly
from desktop_app.ui.words import terms

_MOST_DUE = 4


class AboutCase(QWidget):
    """Risk with its reason, then status, day of opening and lead agency."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self._risk = RiskMark(theme)
        self._reason = Paragraph(theme, "", "body", "text")
        self._held = Paragraph(theme, "", "body", "text-2")
        self._to_do = Paragraph(theme, "", "body", "text")
        self._to_do_heading = heading(theme, translate("Inspector", "What is to be done"))
        self._status = Paragraph(theme, "", "body", "text-2")
        self._lead = Paragraph(theme, "", "body", "text-2")
        self._whose = Paragraph(theme, "", "body", "text")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        column.addWidget(heading(theme, translate("Inspector", "Risk")))
        for part in (self._risk, self._reason, self._held):
            column.addWidget(part)
        column.addSpacing(10)
        column.addWidget(self._to_do_heading)
        column.addWidget(self._to_do)
        self._to_do_heading.hide()
        self._to_do.hide()
        column.addSpacing(10)
        column.addWidget(heading(theme, translate("Inspector", "Case")))
        for part in (self._status, self._lead, self._whose):
            column.addWidget(part)
        self._whose.hide()
        column.addSpacing(10)
        self._roles_heading = heading(theme, translate("Inspector", "Roles"))
        self._roles = Paragraph(theme, "", "body", "text")
        column.addWidget(self._roles_heading)
        column.addWidget(self._roles)
        self._roles_heading.hide()
        self._roles.hide()

    def show_case(self, line: CaseLine) -> None:
        """Show what is on record now; what nobody has said is left out."""
        self._risk.show_risk(terms.risk_of(line.risk))
        self._say(self._reason, line.risk_reason)
        self._say(self._held, self._exploitation(line))
        self._say(self._status, self._opened(line))
        self._say(self._lead, line.lead_agency)

    def show_whose(self, whose: WhoseCase) -> None:
        """Say who took it over, and with whom it is worked on; of one's own alone, nothing."""
        told = (handed_over(self._dates, whose), jointly(whose))
        self._say(self._whose, "\n".join(part for part in told if part))

    def show_due(self, due: Sequence[Due]) -> None:
        """Show what comes due first; the whole of it is a key away."""
        lines = [f"{due_title(each)}: {time_left(self._dates, each)}" for each in due[:_MOST_DUE]]
        if len(due) > _MOST_DUE:
            words = translate("Inspector", "{count} more")
            lines.append(words.format(count=self._dates.number(len(due) - _MOST_DUE)))
        self._say(self._to_do, "\n".join(lines))
        self._to_do_heading.setVisible(bool(lines))

    def show_roles(self, roles: Sequence[TitledRole], language: Language) -> None:
        """Say who stands for what today; with nobody, nothing."""
        self._say(self._roles, "\n".join(in_one_line(each, language) for each in roles))
        self._roles_heading.setVisible(bool(roles))

    def _exploitation(self, line: CaseLine) -> str:
        if line.exploitation not in set(Exploitation):
            return ""
        held = say(terms.EXPLOITATION[Exploitation(line.exploitation)]).lower()
        return translate("Inspector", "Exploitation: {value}").format(value=held)

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
