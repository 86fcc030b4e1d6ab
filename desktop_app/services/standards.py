"""Measures a case by the standards in force, and puts on record what a person judges of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import (
    WHOLE_TEAM,
    Audience,
    CaseId,
    DeviceKey,
    EntryId,
    ObjectId,
    PersonId,
)
from desktop_app.domain.measuring import ANY, Measuring
from desktop_app.domain.rule_calendar import RuleCalendar
from desktop_app.domain.standard_rules import Measure, Rule, RuleSet
from desktop_app.domain.standards import Answer, Days, Measured, Tick, Verdict
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.ticks import Judgement, tick_body
from desktop_app.services.device_cards import device_cards
from desktop_app.services.local_day import day_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.standard_facts import Asked, Stretch, gather
from desktop_app.services.standard_rules import rules_in_force

_DAYS = 30
_DAY_MS = 86_400_000
_FROM_THE_START = 0
_OF_A_CASE = frozenset({Measure.ALONE, Measure.HELD, Measure.CURRENT})
"""Measures of which a case is judged that has no entry to show for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTick:
    """What somebody judges: of an entry, or of the case on a day (the last one, if none)."""

    standard: str
    answer: Answer
    reason: str
    entry: EntryId | None = None
    day: date | None = None


def last_days(vault: OpenVault) -> Stretch:
    """The last 30 days, today included."""
    now_ms = vault.clock.now_ms()
    return Stretch(now_ms - _DAYS * _DAY_MS, now_ms + 1)


def waiting_for_review(
    vault: OpenVault, entries: frozenset[EntryId], since_ms: int | None = None
) -> Stretch:
    """Some entries, and the time they are about; without a beginning, the last 30 days."""
    usual = last_days(vault)
    return Stretch(usual.since_ms if since_ms is None else since_ms, usual.until_ms, entries)


def days_of(vault: OpenVault, stretch: Stretch) -> Days:
    """The days a stretch touches, where this device is; none that is still to come."""
    last_ms = min(vault.clock.now_ms(), stretch.until_ms - 1)
    return Days(day_of(vault, stretch.since_ms), day_of(vault, last_ms))


def measured(
    vault: OpenVault, case: CaseId, stretch: Stretch | None = None
) -> tuple[Measured, ...]:
    """What a case comes to by every standard; the last 30 days, if no stretch is given.

    Raises:
        Refusal: UNKNOWN_CASE; UNKNOWN_ENTRY for one that is named and isn't here.
    """
    vault.reading.check_case(case)
    return _measuring(vault, case, stretch or last_days(vault), counted_ticks(vault, case)).all()


def may_judge(vault: OpenVault, case: CaseId, audience: Audience = WHOLE_TEAM) -> bool:
    """Whether what this vault's person judges of a case counts: a supervisor, or a lead of it."""
    return vault.channels.may_lead(vault.me.key, case, audience, vault.clock.now_ms())


def judge(vault: OpenVault, case: CaseId, new: NewTick) -> Receipt:
    """Put a judgement on record, by the version of the rule that held for what is judged.

    It is said where the entry was said that it is of, as a sign-off is; of the case itself, to
    its whole team.

    Raises:
        Refusal: UNKNOWN_CASE, UNKNOWN_STANDARD, EMPTY_REASON, TEXT_NOT_STORABLE, FUTURE_TIME;
            NOT_A_JUDGE for whoever leads nothing here; JUDGES_OWN for an entry of one's own;
            NOT_MEASURED for an entry this standard is not about; ALREADY_TOLD for one of which
            the record tells that it was missed.
    """
    vault.reading.check_case(case)
    reason = storable(new.reason).strip()
    if not reason:
        raise Refusal(RefusalCode.EMPTY_REASON)
    rule, day = _rule_for(vault, case, new)
    said_to = WHOLE_TEAM if new.entry is None else vault.reading.signed(new.entry).log.audience
    if not may_judge(vault, case, said_to):
        raise Refusal(RefusalCode.NOT_A_JUDGE)
    said = Judgement(
        standard=rule.code,
        version=rule.version,
        answer=new.answer,
        reason=reason,
        entry=new.entry,
        day=day,
    )
    draft = Draft(
        case=case,
        audience=said_to,
        kind=kinds.TICK,
        about=ObjectId(vault.new_id()),
        body=tick_body(said),
    )
    return vault.book.append(vault.pen, [draft])


def speaks_of_entries(rule: Rule) -> bool:
    """Whether a standard is judged of entries alone, and never of the case itself on a day."""
    return rule.measure not in _OF_A_CASE


def counted_ticks(vault: OpenVault, case: CaseId) -> tuple[Tick, ...]:
    """Every judgement of a case: of the own agency's people, and of nobody's own entry, count."""
    ticks = vault.ticks.of(case)
    people = _people(vault) if ticks else {}
    return tuple(
        replace(
            tick,
            counts=tick.counts
            and tick.agency == vault.me.agency_key
            and (tick.entry is None or _author(vault, tick.entry, people) != tick.person),
        )
        for tick in ticks
    )


def _measuring(
    vault: OpenVault, case: CaseId, stretch: Stretch, ticks: tuple[Tick, ...]
) -> Measuring:
    rules = rules_in_force(vault).rules
    calendar = RuleCalendar(vault.midnight_ms, rules.holidays)
    asked = Asked(stretch, ticks, _types(rules, frozenset({Measure.ASSESSED})), _types(rules, ANY))
    return Measuring(gather(vault, case, asked), rules, calendar)


def _types(rules: RuleSet, measures: frozenset[Measure]) -> frozenset[str]:
    """The types of note that any version of such a rule is about."""
    named = (rule.types for rule in rules.rules if rule.measure in measures)
    return frozenset[str]().union(*named)


def _rule_for(vault: OpenVault, case: CaseId, new: NewTick) -> tuple[Rule, date | None]:
    """The version that held for what is judged, and for a case the day that is spoken of."""
    now_ms = vault.clock.now_ms()
    notes = frozenset({new.entry} if new.entry and _is_note(vault, case, new.entry) else ())
    look = _measuring(vault, case, Stretch(_FROM_THE_START, now_ms + 1, notes), ())
    if new.standard not in look.rules.codes:
        raise Refusal(RefusalCode.UNKNOWN_STANDARD)
    if new.entry is not None:
        return _rule_for_entry(vault, look, new.standard, new.entry), None
    today = look.day(now_ms)
    day = new.day or today
    if day > today:
        raise Refusal(RefusalCode.FUTURE_TIME)
    rule = look.rules.in_force(new.standard, day)
    if rule is None or speaks_of_entries(rule):
        raise Refusal(RefusalCode.NOT_MEASURED)
    return rule, day


def _rule_for_entry(vault: OpenVault, look: Measuring, code: str, entry: EntryId) -> Rule:
    told = look.one(code)
    found = next((each for each in told.findings if each.entry == entry), None) if told else None
    if found is None:
        raise Refusal(RefusalCode.NOT_MEASURED)
    if found.verdict is Verdict.NOT_MET:
        raise Refusal(RefusalCode.ALREADY_TOLD)
    if _author(vault, entry, _people(vault)) == vault.me.person:
        raise Refusal(RefusalCode.JUDGES_OWN)
    return found.rule


def _is_note(vault: OpenVault, case: CaseId, entry: EntryId) -> bool:
    signed = vault.reading.signed(entry)
    if signed.log.case != case:
        raise Refusal(RefusalCode.UNKNOWN_ENTRY)
    return signed.header.kind == kinds.NOTE


def _people(vault: OpenVault) -> Mapping[DeviceKey, PersonId]:
    cards = device_cards(vault)
    own = dict.fromkeys((vault.me.key, *vault.former_keys), vault.me.person)
    return {card.key: card.person for card in cards} | own


def _author(
    vault: OpenVault, entry: EntryId, people: Mapping[DeviceKey, PersonId]
) -> PersonId | None:
    """Whose entry it is; None for one that isn't here, or is by a stranger."""
    if entry not in vault.book.holds([entry]):
        return None
    return people.get(vault.reading.signed(entry).log.author)
