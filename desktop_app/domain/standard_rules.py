"""The standards a team measures itself by: rule data with sources and dates, never law in code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.domain.rule_calendar import Calendar, Holidays
from desktop_app.domain.rulebook import Told


class Trigger(StrEnum):
    """What starts the time of a standard, or the stretch it is looked for in."""

    ENTRY = "entry"
    CASE_OPENED = "case_opened"
    FOUND = "found"
    PLACED = "placed"
    REVIEW = "review"


class Measure(StrEnum):
    """How a standard is looked at.

    The record can tell `recorded`, `talked` and `assessed` by themselves; of `held` and `alone`
    it can tell that it was so, and never that it was not. The others a person judges.
    """

    RECORDED = "recorded"
    ALONE = "alone"
    FOLLOWED = "followed"
    HELD = "held"
    CURRENT = "current"
    TALKED = "talked"
    ASSESSED = "assessed"
    DONE = "done"


class Severity(StrEnum):
    """How much weighs on it."""

    USUAL = "usual"
    HIGH = "high"


TRIGGERS: Mapping[Measure, Trigger] = {
    Measure.RECORDED: Trigger.ENTRY,
    Measure.ALONE: Trigger.REVIEW,
    Measure.FOLLOWED: Trigger.ENTRY,
    Measure.HELD: Trigger.REVIEW,
    Measure.CURRENT: Trigger.CASE_OPENED,
    Measure.TALKED: Trigger.FOUND,
    Measure.ASSESSED: Trigger.CASE_OPENED,
    Measure.DONE: Trigger.PLACED,
}
"""What each measure can begin with: a rule that says anything else makes no sense."""

TIMED = frozenset(
    {Measure.RECORDED, Measure.CURRENT, Measure.TALKED, Measure.ASSESSED, Measure.DONE}
)
"""Measures that need a duration."""

OF_TYPES = frozenset({Measure.ALONE, Measure.FOLLOWED, Measure.HELD})
"""Measures that need to know which types of note they are about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One version of one standard: what holds from a day on, until another version does.

    `by_type` are durations of note types that have one of their own. `version` is the hash of
    what decides and of the words a judge reads: whoever judged, judged by exactly these.
    """

    code: str
    version: str
    title: Told
    explains: Told
    trigger: Trigger
    measure: Measure
    effective_from: date
    duration: int = 0
    calendar: Calendar = Calendar.HOURS
    types: frozenset[str] = frozenset()
    by_type: Mapping[str, int] = field(default_factory=dict)
    severity: Severity = Severity.USUAL
    source: Told = field(default_factory=Told)
    verified: bool = False
    effective_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it was in force; the last day is one of its days."""
        return self.effective_from <= day and (
            self.effective_to is None or day <= self.effective_to
        )

    def duration_for(self, note_type: str) -> int:
        """How long a note of this type has."""
        return self.by_type.get(note_type, self.duration)


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of the rule data that makes no sense: its code, if that can be read, and what of it.

    `what` is the name of the field, as it is spelled in the file.
    """

    code: str
    what: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Every version of every standard, in the order they are shown, and the days nobody works.

    `bad_lines` were left out, and what was there before them stands.
    """

    rules: tuple[Rule, ...] = ()
    holidays: Holidays = field(default_factory=dict)
    bad_lines: tuple[BadLine, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Each standard once, in order."""
        return tuple(dict.fromkeys(rule.code for rule in self.rules))

    def in_force(self, code: str, day: date) -> Rule | None:
        """The version of a standard that held on a day: of several, the one that began last."""
        versions = [rule for rule in self.rules if rule.code == code]
        begun = [rule for rule in versions if rule.effective_from <= day]
        latest = max(begun, key=lambda rule: rule.effective_from, default=None)
        return latest if latest is not None and latest.holds_on(day) else None

    def followed_by(self, later: "RuleSet") -> "RuleSet":
        """This one with another's versions put in: they take the place of those of the same day.

        No other version goes: what held before a new one began is what old cases keep.
        """
        new = {(rule.code, rule.effective_from): rule for rule in later.rules}
        kept = [new.pop((rule.code, rule.effective_from), rule) for rule in self.rules]
        return RuleSet(
            rules=(*kept, *new.values()),
            holidays={**self.holidays, **later.holidays},
            bad_lines=(*self.bad_lines, *later.bad_lines),
        )
