"""What a case comes to, measured by a standard: what was met, what was not, and who judged it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.card import Author
from desktop_app.domain.ids import DeviceKey, EntryId, PersonId
from desktop_app.domain.standard_rules import Rule, RuleSet


class Answer(StrEnum):
    """What somebody who judges a standard says of an entry, or of a case."""

    MET = "met"
    NOT_MET = "not_met"
    UNCLEAR = "unclear"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A person's judgement, with its reason. `version` is the rule's they judged by.

    Without an entry it is of the case, and speaks of one day. `counts`: by whom it was lets it
    decide anything; `place` orders it among others, whatever order they arrived in.
    """

    id: EntryId
    standard: str
    version: str
    answer: Answer
    reason: str
    author: Author
    person: PersonId
    agency: DeviceKey
    recorded_ms: int
    place: tuple[int, bytes]
    entry: EntryId | None = None
    day: date | None = None
    counts: bool = False


class Verdict(StrEnum):
    """What one thing that a standard is about comes to."""

    MET = "met"
    NOT_MET = "not_met"
    UNCLEAR = "unclear"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a standard is about: an entry, an episode's first entry, or the case (None).

    `rule` is the version that held for it. `at_ms` is when it was, `due_ms` until when there is
    or was time; `reason` is the author's for a late entry, or the judge's.
    """

    rule: Rule
    verdict: Verdict
    entry: EntryId | None = None
    type: str = ""
    at_ms: int | None = None
    due_ms: int | None = None
    reason: str = ""
    judged: Tick | None = None


@dataclass(frozen=True, slots=True)
class Met:
    """All of it, without an exception."""

    count: int
    of: int


@dataclass(frozen=True, slots=True)
class NotMet:
    """Some of it, or nothing. `exceptions` are entries; of the case itself there is no id."""

    count: int
    of: int
    exceptions: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nobody can tell yet: a person has to judge these, or the case where there are none."""

    entries: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class Open:
    """There is time left, until this instant."""

    due_ms: int


@dataclass(frozen=True, slots=True)
class NothingToMeasure:
    """Nothing of what it is about happened."""


Outcome = Met | NotMet | Unclear | Open | NothingToMeasure


@dataclass(frozen=True, slots=True)
class Measured:
    """One standard, and what the case comes to by it. `rule` is the version that is shown."""

    rule: Rule
    outcome: Outcome
    findings: tuple[Finding, ...] = ()


def outcome_of_each(findings: Iterable[Finding]) -> Outcome:
    """Where every single one has to be met: never met with an exception inside."""
    found = tuple(findings)
    if not found:
        return NothingToMeasure()
    missed = [each for each in found if each.verdict is Verdict.NOT_MET]
    if missed:
        return _not_met(found)
    untold = [each for each in found if each.verdict is Verdict.UNCLEAR]
    if untold:
        return Unclear(tuple(each.entry for each in untold if each.entry is not None))
    waiting = [each.due_ms for each in found if each.verdict is Verdict.OPEN]
    if waiting:
        return Open(min(due for due in waiting if due is not None))
    return Met(len(found), len(found))


def outcome_of_any(findings: Iterable[Finding]) -> Outcome:
    """Where once is enough. What a person judged not to be met is an exception all the same."""
    found = tuple(findings)
    if any(each.verdict is Verdict.NOT_MET for each in found):
        return _not_met(found)
    met = sum(each.verdict is Verdict.MET for each in found)
    if met:
        return Met(met, met)
    return Unclear(tuple(each.entry for each in found if each.entry is not None))


def _not_met(found: tuple[Finding, ...]) -> NotMet:
    missed = (each for each in found if each.verdict is Verdict.NOT_MET)
    return NotMet(
        count=sum(each.verdict is Verdict.MET for each in found),
        of=len(found),
        exceptions=tuple(each.entry for each in missed if each.entry is not None),
    )


def effective(ticks: Iterable[Tick], rule: Rule, entry: EntryId) -> Tick | None:
    """The last judgement of an entry that counts, by this version of the rule.

    No arrival order changes it.
    """
    wanted = (rule.code, rule.version, entry)
    asked = (t for t in ticks if t.counts and (t.standard, t.version, t.entry) == wanted)
    return max(asked, key=lambda tick: tick.place, default=None)


def last_of_case(
    ticks: Iterable[Tick], rules: RuleSet, code: str, days: "Days"
) -> tuple[Tick, Rule] | None:
    """The last judgement of the case that counts and speaks of one of these days.

    It was made by the version that held on its day, which comes with it.
    """
    asked: list[tuple[Tick, Rule]] = []
    for tick in ticks:
        if tick.counts and tick.standard == code and tick.entry is None and tick.day in days:
            rule = None if tick.day is None else rules.in_force(code, tick.day)
            if rule is not None and rule.version == tick.version:
                asked.append((tick, rule))
    return max(asked, key=lambda each: each[0].place, default=None)


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both included."""

    first: date
    last: date

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last
