"""What the caseload says: of a case, of a worker, of a level of risk. It names no young person."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from desktop_app.domain.caseload import DAYS_BACK, NO_ONE, AtRisk, CaseRow, Load, Mark, Worker
from desktop_app.domain.codes import CaseStatus, Risk
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.missing_strip import missing_for
from desktop_app.ui.widgets.time_left import time_left
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

MARKS: dict[Mark, Phrase] = {
    Mark.OVERDUE: QT_TRANSLATE_NOOP("Caseload", "Overdue"),
    Mark.UNREVIEWED: QT_TRANSLATE_NOOP("Caseload", "Unreviewed"),
    Mark.MISSING: QT_TRANSLATE_NOOP("Caseload", "Missing now"),
    Mark.NOT_SEEN: QT_TRANSLATE_NOOP("Caseload", "Not met in 30 days"),
    Mark.MINE: QT_TRANSLATE_NOOP("Caseload", "Mine"),
}
_DAYS = QT_TRANSLATE_NOOP("Caseload", "%n day(s)", "", 1)
_OVERDUE = QT_TRANSLATE_NOOP("Caseload", "%n overdue", "", 1)
_UNREVIEWED = QT_TRANSLATE_NOOP("Caseload", "%n unreviewed", "", 1)
_QUESTIONS = QT_TRANSLATE_NOOP("Caseload", "%n open question(s)", "", 1)
_LED = QT_TRANSLATE_NOOP("Caseload", "leads %n case(s)", "", 1)
_ENTRIES = QT_TRANSLATE_NOOP("Caseload", "%n entries in 30 days", "", 1)
_CASES = QT_TRANSLATE_NOOP("Caseload", "%n case(s)", "", 1)
_MORE = QT_TRANSLATE_NOOP("Caseload", "and %n more", "", 1)


class Column(IntEnum):
    """The columns of the cases, from the left."""

    CASE = 0
    RISK = 1
    OVERDUE = 2
    DUE = 3
    UNREVIEWED = 4
    QUESTIONS = 5
    SEEN = 6
    MISSING = 7
    LEAD = 8
    STATUS = 9


@dataclass(frozen=True, slots=True)
class CaseWords:
    """Of a case, in the words of its row."""

    dates: Dates

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Caseload", "Case"),
            translate("Caseload", "Risk"),
            translate("Caseload", "Overdue"),
            translate("Caseload", "Next due"),
            translate("Caseload", "Unreviewed"),
            translate("Caseload", "Questions"),
            translate("Caseload", "Last met"),
            translate("Caseload", "Missing"),
            translate("Caseload", "Lead"),
            translate("Caseload", "Status"),
        )[column]

    def cell(self, row: CaseRow, column: int) -> str:
        """The words of one cell."""
        return (
            row.codename,
            self.risk(row),
            self.overdue(row),
            "" if row.next_due is None else time_left(self.dates, row.next_due),
            self._count(row.unreviewed),
            self._count(row.questions),
            self.seen(row),
            self.missing(row),
            self.lead(row),
            self.status(row),
        )[column]

    def risk(self, row: CaseRow) -> str:
        """High; High, was raised."""
        return ", ".join(part for part in (_level(row.risk), was(row)) if part)

    def overdue(self, row: CaseRow) -> str:
        """2 of 5."""
        if not row.due:
            return ""
        words = translate("Caseload", "{overdue} of {due}")
        number = self.dates.number
        return words.format(overdue=number(row.overdue), due=number(row.due))

    def seen(self, row: CaseRow) -> str:
        """12 days; Today; Not on record."""
        if row.seen_days is None:
            return translate("Caseload", "Not on record")
        if row.seen_days == 0:
            return translate("Caseload", "Today")
        return say_count(_DAYS, row.seen_days)

    def missing(self, row: CaseRow) -> str:
        """31 h."""
        if row.missing is None:
            return ""
        return missing_for(self.dates, row.missing) or translate("Caseload", "Yes")

    def lead(self, row: CaseRow) -> str:
        """Dana Whitford +2; the agency, where nobody known here leads."""
        more = len(row.leads) + len(row.workers) - 1
        named = row.leads[0].name if row.leads else row.lead_agency
        return f"{named} +{self.dates.number(more)}" if row.leads and more else named

    def status(self, row: CaseRow) -> str:
        """Open."""
        known = row.status in set(CaseStatus)
        return say(terms.STATUSES[CaseStatus(row.status)]) if known else row.status

    def about_unreviewed(self) -> str:
        """What is counted there, and why it is not the number of Reviews."""
        return translate(
            "Caseload",
            "Entries of the case that no supervisor has signed off. Reviews counts the cases and"
            " questions that wait for you.",
        )

    def searchable(self, row: CaseRow) -> str:
        """What the filter looks through."""
        workers = (worker.name for worker in (*row.leads, *row.workers))
        parts = (row.codename, _level(row.risk), self.status(row), row.lead_agency, *workers)
        return " ".join(parts).casefold()

    def spoken(self, row: CaseRow) -> str:
        """Cedar-0412, risk high, 2 overdue, 14 unreviewed, last met 12 days ago."""
        return ", ".join(part for part in self._parts(row) if part)

    def _parts(self, row: CaseRow) -> Iterator[str]:
        yield row.codename
        if row.missing is not None:
            hours = missing_for(self.dates, row.missing)
            words = translate("Caseload", "missing now {hours}").format(hours=hours)
            yield words.strip()
        words = translate("Caseload", "risk {level}")
        yield words.format(level=self.risk(row).lower())
        yield say_count(_OVERDUE, row.overdue) if row.overdue else ""
        if row.next_due is not None:
            due = time_left(self.dates, row.next_due)
            yield translate("Caseload", "next due: {time}").format(time=due)
        yield say_count(_UNREVIEWED, row.unreviewed) if row.unreviewed else ""
        yield say_count(_QUESTIONS, row.questions) if row.questions else ""
        words = translate("Caseload", "last met: {days}")
        yield words.format(days=self.seen(row).lower())
        yield row.leads[0].name if row.leads else row.lead_agency
        more = len(row.leads) + len(row.workers) - 1
        yield say_count(_MORE, more) if row.leads and more else ""
        yield self.status(row).lower()

    def _count(self, count: int) -> str:
        return self.dates.number(count) if count else ""


@dataclass(frozen=True, slots=True)
class LoadWords:
    """Of a worker."""

    dates: Dates

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Caseload", "Worker"),
            translate("Caseload", "Cases led"),
            translate("Caseload", "Entries, 30 days"),
            translate("Caseload", "Overdue"),
            translate("Caseload", "Unreviewed"),
        )[column]

    def cell(self, load: Load, column: int) -> str:
        """The words of one cell."""
        count = self.count(load, column)
        return named(load.worker) if count is None else self.dates.number(count)

    def count(self, load: Load, column: int) -> int | None:
        """The figure in a cell."""
        return (None, load.led, load.entries, load.overdue, load.unreviewed)[column]

    def spoken(self, load: Load) -> str:
        """Dana Whitford, leads 12 cases, 31 entries in 30 days, 1 overdue, 14 unreviewed."""
        counted = (
            (_LED, load.led),
            (_ENTRIES, load.entries),
            (_OVERDUE, load.overdue),
            (_UNREVIEWED, load.unreviewed),
        )
        return ", ".join([named(load.worker), *(say_count(*each) for each in counted)])


@dataclass(frozen=True, slots=True)
class RiskWords:
    """Of a level of risk."""

    dates: Dates

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Caseload", "Risk"),
            translate("Caseload", "Cases"),
            translate("Caseload", "Risen"),
            translate("Caseload", "Fallen"),
        )[column]

    def cell(self, level: AtRisk, column: int) -> str:
        """The words of one cell."""
        count = self.count(level, column)
        return say(terms.RISKS[level.risk]) if count is None else self.dates.number(count)

    def count(self, level: AtRisk, column: int) -> int | None:
        """The figure in a cell."""
        return (None, level.cases, level.risen, level.fallen)[column]

    def spoken(self, level: AtRisk) -> str:
        """High, 12 cases, 3 risen, 1 fallen in 30 days."""
        words = translate(
            "Caseload", "{level}, {cases}, {risen} risen, {fallen} fallen in {days} days"
        )
        number = self.dates.number
        return words.format(
            level=say(terms.RISKS[level.risk]),
            cases=say_count(_CASES, level.cases),
            risen=number(level.risen),
            fallen=number(level.fallen),
            days=number(DAYS_BACK),
        )


def was(row: CaseRow) -> str:
    """Was raised; nothing where it was the same, or wasn't known yet."""
    if not row.risk_change or row.risk_before is None:
        return ""
    words = translate("Caseload", "was {level}")
    return words.format(level=_level(row.risk_before).lower())


def counted_cases(count: int) -> str:
    """12 cases."""
    return say_count(_CASES, count)


def named(worker: Worker) -> str:
    """Whose load it is."""
    return translate("Caseload", "No one yet") if worker == NO_ONE else worker.name


def _level(risk: int) -> str:
    return say(terms.RISKS[Risk(risk)]) if risk in set(Risk) else ""
