"""Measures a case by the standards: what its entries tell, and what persons judged of the rest.

What the record tells can't be judged away: a judgement is asked only where nothing was missed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.case_facts import CaseFacts, NoteFact, ReturnFact
from desktop_app.domain.rule_calendar import RuleCalendar
from desktop_app.domain.standard_rules import Measure, Rule, RuleSet
from desktop_app.domain.standards import (
    Answer,
    Days,
    Finding,
    Measured,
    NothingToMeasure,
    Tick,
    Verdict,
    effective,
    last_of_case,
    outcome_of_any,
    outcome_of_each,
)

ANY = frozenset({Measure.ALONE, Measure.HELD})
"""Measures of which one is enough."""

_VERDICTS = {
    Answer.MET: Verdict.MET,
    Answer.NOT_MET: Verdict.NOT_MET,
    Answer.UNCLEAR: Verdict.UNCLEAR,
}


@dataclass(frozen=True, slots=True)
class Measuring:
    """A case, the rules, and the calendar they count by."""

    facts: CaseFacts
    rules: RuleSet
    calendar: RuleCalendar

    def all(self) -> tuple[Measured, ...]:
        """Every standard that held at any moment it would be about, in the rules' order."""
        return tuple(found for code in self.rules.codes if (found := self.one(code)) is not None)

    def one(self, code: str) -> Measured | None:
        """What the case comes to by one standard; None where none of its versions held."""
        last = self.day(self.end_ms)
        measures = dict.fromkeys(r.measure for r in self.rules.rules if r.code == code)
        findings = tuple(
            each
            for measure in measures
            for each in _MEASURES[measure](self, code)
            if each.rule.measure is measure
        )
        shown = self.rules.in_force(code, last) or (findings[-1].rule if findings else None)
        if shown is None:
            return None
        told = outcome_of_any if shown.measure in ANY else outcome_of_each
        is_excused = not findings and self._is_excused(shown)
        return Measured(shown, NothingToMeasure() if is_excused else told(findings), findings)

    def _is_excused(self, rule: Rule) -> bool:
        """Whether somebody judged that it doesn't apply to the case in these days."""
        told = last_of_case(self.facts.ticks, self.rules, rule.code, self.days)
        return told is not None and told[0].answer is Answer.NOT_APPLICABLE

    @property
    def end_ms(self) -> int:
        """The last instant that is looked at."""
        return min(self.facts.now_ms, self.facts.until_ms - 1)

    def day(self, at_ms: int) -> date:
        """The day of an instant."""
        return self.calendar.day_of(at_ms)

    @property
    def days(self) -> Days:
        """The days that are looked at."""
        return Days(self.day(self.facts.since_ms), self.day(self.end_ms))

    def rule_at(self, code: str, at_ms: int) -> Rule | None:
        """The version that held at an instant."""
        return self.rules.in_force(code, self.day(at_ms))

    def rule_by(self, code: str, at_ms: int) -> Rule | None:
        """The version that held just before an instant: a day ends where the next one begins."""
        return self.rule_at(code, at_ms - 1)

    def is_looked_at(self, begins_ms: int, due_ms: int) -> bool:
        """Whether any of the time from an instant to another lies in the stretch.

        What is on record has begun, though a day without a time counts from its end.
        """
        begins_ms = min(begins_ms, self.facts.now_ms)
        return begins_ms < self.facts.until_ms and self.facts.since_ms <= due_ms

    def judged(self, finding: Finding) -> Iterator[Finding]:
        """A finding with what a person judged of it; nothing where it doesn't apply.

        What the record shows to be missed stays missed, whoever says what.
        """
        of = finding.entry
        tick = None if of is None else effective(self.facts.ticks, finding.rule, of)
        if tick is None or finding.verdict is Verdict.NOT_MET:
            yield finding
        elif tick.answer is not Answer.NOT_APPLICABLE:
            verdict = _VERDICTS[tick.answer]
            yield replace(finding, verdict=verdict, reason=tick.reason, judged=tick)


def _recorded(look: Measuring, code: str) -> Iterator[Finding]:
    """A struck note stays counted: a line through it does not make it timely."""
    for note in look.facts.notes:
        rule = look.rule_at(code, note.at_ms)
        if rule is None or note.is_from_record:
            continue
        due_ms, verdict = None, Verdict.UNCLEAR
        if note.ended_ms is not None:
            duration = rule.duration_for(note.type)
            due_ms = look.calendar.due_ms(note.ended_ms, duration, rule.calendar)
            verdict = Verdict.MET if note.recorded_ms <= due_ms else Verdict.NOT_MET
        yield from look.judged(
            replace(_of_note(note, rule, verdict), due_ms=due_ms, reason=note.late_reason)
        )


def _alone(look: Measuring, code: str) -> Iterator[Finding]:
    for note, rule in _of_types(look, code, look.facts.around):
        is_told = bool(note.present) and note.present <= look.facts.young
        yield from look.judged(_of_note(note, rule, Verdict.MET if is_told else Verdict.UNCLEAR))
    yield from _of_case(look, code)


def _followed(look: Measuring, code: str) -> Iterator[Finding]:
    for note, rule in _of_types(look, code):
        yield from look.judged(_of_note(note, rule, Verdict.UNCLEAR))


def _held(look: Measuring, code: str) -> Iterator[Finding]:
    for note, rule in _of_types(look, code, look.facts.around):
        yield from look.judged(_of_note(note, rule, Verdict.MET))
    yield from _of_case(look, code)


def _of_case(look: Measuring, code: str) -> Iterator[Finding]:
    """What somebody says happened in these days without an entry of its own."""
    told = last_of_case(look.facts.ticks, look.rules, code, look.days)
    if told is not None and told[0].answer is not Answer.NOT_APPLICABLE:
        yield _said_of_case(look, *told)


def _said_of_case(look: Measuring, tick: Tick, rule: Rule) -> Finding:
    at_ms = None if tick.day is None else look.calendar.midnight_ms(tick.day)
    verdict = _VERDICTS[tick.answer]
    return Finding(rule=rule, verdict=verdict, at_ms=at_ms, reason=tick.reason, judged=tick)


def _current(look: Measuring, code: str) -> Iterator[Finding]:
    """What a lead last said of it holds for its time; a new case has that time to begin with."""
    told = last_of_case(look.facts.ticks, look.rules, code, Days(date.min, look.days.last))
    if told is None:
        yield from _not_yet(look, code)
        return
    said = _said_of_case(look, *told) if told[0].answer is not Answer.NOT_APPLICABLE else None
    if said is not None and said.at_ms is not None:
        due_ms = look.calendar.due_ms(said.at_ms, said.rule.duration, said.rule.calendar)
        is_over = said.verdict is Verdict.MET and look.end_ms >= due_ms
        verdict = Verdict.NOT_MET if is_over else said.verdict
        yield replace(said, verdict=verdict, due_ms=due_ms)


def _not_yet(look: Measuring, code: str) -> Iterator[Finding]:
    rule, opened = look.rule_at(code, look.end_ms), look.facts.opened
    if rule is not None and opened is not None:
        due_ms = look.calendar.due_ms(opened.opened_ms, rule.duration, rule.calendar)
        verdict = Verdict.OPEN if look.end_ms < due_ms else Verdict.UNCLEAR
        yield Finding(rule=rule, verdict=verdict, due_ms=due_ms)


def _talked(look: Measuring, code: str) -> Iterator[Finding]:
    for back in look.facts.returns:
        rule = look.rule_by(code, back.found_ms)
        if rule is None:
            continue
        due_ms = look.calendar.due_ms(back.found_ms, rule.duration, rule.calendar)
        if not look.is_looked_at(back.found_ms, due_ms):
            continue
        yield from look.judged(
            Finding(
                rule=rule,
                verdict=_talk_verdict(back, due_ms, look.end_ms),
                entry=back.entry,
                type="missing",
                at_ms=back.found_ms - 1 if back.talk_from_ms is None else back.talk_from_ms,
                due_ms=due_ms,
            )
        )


def _talk_verdict(back: ReturnFact, due_ms: int, now_ms: int) -> Verdict:
    """A talk on a day without a time may be before or after; then nobody can tell."""
    if back.talk_from_ms is None or back.talk_until_ms is None:
        return Verdict.OPEN if now_ms < due_ms else Verdict.NOT_MET
    if back.talk_until_ms <= due_ms:
        return Verdict.MET
    return Verdict.NOT_MET if back.talk_from_ms > due_ms else Verdict.UNCLEAR


def _assessed(look: Measuring, code: str) -> Iterator[Finding]:
    opened = look.facts.opened
    rule = None if opened is None else look.rule_by(code, opened.opened_ms)
    if opened is None or rule is None:
        return
    due_ms = look.calendar.due_ms(opened.opened_ms, rule.duration, rule.calendar)
    if not look.is_looked_at(opened.opened_ms, due_ms):
        return
    told = [note.recorded_ms for note in look.facts.decisions if note.type in rule.types]
    told += [] if opened.assessed_ms is None else [opened.assessed_ms]
    if told:
        verdict = Verdict.MET if min(told) <= due_ms else Verdict.NOT_MET
    else:
        verdict = Verdict.OPEN if look.end_ms < due_ms else Verdict.UNCLEAR
    at_ms = min(told, default=opened.opened_ms - 1)
    finding = Finding(rule=rule, verdict=verdict, entry=opened.entry, at_ms=at_ms, due_ms=due_ms)
    yield from look.judged(finding)


def _done(look: Measuring, code: str) -> Iterator[Finding]:
    for placed in look.facts.placed:
        rule = look.rule_at(code, placed.began_ms)
        if rule is None:
            continue
        due_ms = look.calendar.due_ms(placed.began_ms, rule.duration, rule.calendar)
        if look.is_looked_at(placed.began_ms, due_ms):
            verdict = Verdict.OPEN if look.end_ms < due_ms else Verdict.UNCLEAR
            finding = Finding(
                rule=rule,
                verdict=verdict,
                entry=placed.entry,
                type="placement",
                at_ms=placed.began_ms,
                due_ms=due_ms,
            )
            yield from look.judged(finding)


def _of_types(
    look: Measuring, code: str, around: tuple[NoteFact, ...] = ()
) -> Iterator[tuple[NoteFact, Rule]]:
    for note in (*look.facts.notes, *around):
        rule = look.rule_at(code, note.at_ms)
        if rule is not None and note.type in rule.types and not note.is_struck:
            yield note, rule


def _of_note(note: NoteFact, rule: Rule, verdict: Verdict) -> Finding:
    return Finding(rule=rule, verdict=verdict, entry=note.entry, type=note.type, at_ms=note.at_ms)


_MEASURES: Mapping[Measure, Callable[[Measuring, str], Iterator[Finding]]] = {
    Measure.RECORDED: _recorded,
    Measure.ALONE: _alone,
    Measure.FOLLOWED: _followed,
    Measure.HELD: _held,
    Measure.CURRENT: _current,
    Measure.TALKED: _talked,
    Measure.ASSESSED: _assessed,
    Measure.DONE: _done,
}
