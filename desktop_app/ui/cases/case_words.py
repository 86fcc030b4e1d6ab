"""What the list says of a case."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.case import CaseLine
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.due import Due
from desktop_app.domain.episode import Episode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.receipts import WhoseCase
from desktop_app.ui.cases.port import InStep
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.missing_strip import missing_for
from desktop_app.ui.widgets.time_left import time_left
from desktop_app.ui.widgets.whose_case import handed_over, handed_over_day, jointly
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_CONFLICTS = QT_TRANSLATE_NOOP("Cases", "%n conflict(s)", "", 1)


@dataclass(frozen=True, slots=True)
class CaseWords:
    """Codename and initials, never a full name."""

    dates: Dates
    due: Mapping[CaseId, Due] = field(default_factory=dict)
    in_step: InStep = field(default_factory=InStep)
    whose: Mapping[CaseId, WhoseCase] = field(default_factory=dict)

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Cases", "Case"),
            translate("Cases", "Young person"),
            translate("Cases", "Risk"),
            translate("Cases", "Status"),
            translate("Cases", "Lead agency"),
            translate("Cases", "Last entry"),
            translate("Cases", "Next due"),
            translate("Cases", "New"),
            translate("Cases", "Exchange"),
        )[column]

    def cell(self, line: CaseLine, column: int) -> str:
        """The words of one cell."""
        return (
            line.codename,
            self.young_person(line),
            say(terms.RISKS[terms.risk_of(line.risk)]),
            self.status(line),
            self.lead(line),
            self.last(line),
            self.next_due(line),
            self.dates.number(line.unread) if line.unread else "",
            self.exchange(line),
        )[column]

    def lead(self, line: CaseLine) -> str:
        """Timmins joint team, handed over Thu 12 Nov; Northern Lakes CFS, jointly with …."""
        whose = self.whose.get(line.id, WhoseCase())
        if whose.handed_over_to:
            words = translate("Cases", "{agency}, handed over {day}")
            day = handed_over_day(self.dates, whose)
            return words.format(agency=whose.handed_over_to, day=day)
        if whose.jointly_with:
            words = translate("Cases", "{agency}, jointly with {others}")
            return words.format(agency=line.lead_agency, others=", ".join(whose.jointly_with))
        return line.lead_agency

    def exchange(self, line: CaseLine) -> str:
        """Up to date; to send; 1 conflict."""
        conflicts = self.in_step.conflicts.get(line.id, 0)
        if conflicts:
            return say_count(_CONFLICTS, conflicts)
        if self.in_step.to_send.get(line.id):
            return translate("Cases", "To send")
        return translate("Cases", "Up to date")

    def young_person(self, line: CaseLine) -> str:
        """J.M., 15; of a restricted case, that it is one."""
        if line.is_covered:
            return translate("Cases", "Restricted")
        person = line.young_person
        if person is None:
            return ""
        today: date = self.dates.now().date()
        return ", ".join(part for part in (person.initials, person.age_on(today)) if part)

    def missing(self, episode: Episode) -> str:
        """Missing now, 31 h."""
        hours = missing_for(self.dates, episode)
        if not hours:
            return translate("Cases", "missing now")
        return translate("Cases", "missing now, {hours}").format(hours=hours)

    def status(self, line: CaseLine) -> str:
        """Open."""
        known = line.status in set(CaseStatus)
        return say(terms.STATUSES[CaseStatus(line.status)]) if known else line.status

    def last(self, line: CaseLine) -> str:
        """The day of the newest entry."""
        if line.last_recorded_ms is None:
            return translate("Cases", "None yet")
        moment = recorded_at(line.last_recorded_ms).astimezone()
        return self.dates.day(moment.date())

    def next_due(self, line: CaseLine) -> str:
        """Overdue 2 h; 6 days; None set."""
        due = self.due.get(line.id)
        return translate("Cases", "None set") if due is None else time_left(self.dates, due)

    def searchable(self, line: CaseLine) -> str:
        """What the filter looks through."""
        parts = (line.codename, self.young_person(line), line.lead_agency)
        return " ".join(parts).casefold()

    def spoken(self, line: CaseLine) -> str:
        """Cedar-0412, J.M., 15, risk high, open, last entry Tue 10 Nov, 5 new."""
        risk = say(terms.RISKS[terms.risk_of(line.risk)]).lower()
        parts = [
            line.codename,
            self.young_person(line),
            translate("Cases", "risk {level}").format(level=risk),
            self.status(line).lower(),
            translate("Cases", "last entry {day}").format(day=self.last(line)),
        ]
        if line.id in self.due:
            words = translate("Cases", "next due {time}")
            parts.append(words.format(time=self.next_due(line)))
        if line.missing is not None:
            parts.insert(2, self.missing(line.missing))
        whose = self.whose.get(line.id, WhoseCase())
        parts += [handed_over(self.dates, whose), jointly(whose)]
        if line.to_settle:
            parts.append(say_count(_CONFLICTS, line.to_settle))
        if self.in_step.is_used:
            parts.append(self.exchange(line).lower())
        if line.unread:
            parts.append(translate("Cases", "{count} new").format(count=line.unread))
        return ", ".join(part for part in parts if part)
