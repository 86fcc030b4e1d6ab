"""Which standards hold here: those that came along, then this laptop's own, or the agency's."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId
from desktop_app.domain.reading_rules import hash_of, read_rules
from desktop_app.domain.standard_rules import Rule, RuleSet
from desktop_app.ledger import kinds
from desktop_app.services.opened import OpenVault

_OWN: Final = "rules/standards"
TOLD: Final = ("standards", "holidays")
"""What of a file is rule data; the rest explains it to whoever edits the file."""


class Origin(StrEnum):
    """Whose word the standards in force are."""

    SHIPPED = "shipped"
    LAPTOP = "laptop"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class InForce:
    """The standards as they hold here, whose they are, and the hash of what was added last."""

    rules: RuleSet
    origin: Origin = Origin.SHIPPED
    digest: str = ""


def rules_in_force(vault: OpenVault) -> InForce:
    """The agency's, where it signed any; else this laptop's own, where it has any.

    All that an agency ever signed is put one upon the other, so that the versions before the
    last are still there for the cases that began under them.
    """
    signed = agency_documents(vault)
    if signed:
        return InForce(layered(vault.standards, signed), Origin.AGENCY, hash_of(signed[-1]))
    own = vault.drawer.setting(_OWN)
    if own:
        said = json.loads(own)
        return InForce(vault.standards.followed_by(read_rules(said)), Origin.LAPTOP, hash_of(said))
    return InForce(vault.standards)


def layered(rules: RuleSet, documents: Iterable[Mapping[str, object]]) -> RuleSet:
    """What documents say, put one upon the other in their order."""
    for said in documents:
        rules = rules.followed_by(read_rules(said))
    return rules


def agency_documents(vault: OpenVault) -> tuple[Mapping[str, object], ...]:
    """What the own agency's key said of standards in its own channel, the earliest first."""
    me = vault.me
    said = [
        entry
        for entry in vault.book.things(CaseId(me.agency_id), kinds.RULES)
        if entry.log.author == me.agency_key and entry.log.audience == AGENCY_CHANNEL
    ]
    said.sort(key=lambda entry: entry.header.position)
    return tuple(entry.shown for entry in said if entry.shown is not None)


def use_on_this_laptop(vault: OpenVault, untrusted: Mapping[str, object]) -> InForce:
    """Let rule data hold on this laptop, as long as its agency signed none.

    Raises:
        Refusal: RULES_MALFORMED where not one line makes sense; RULES_ARE_SIGNED.
    """
    if agency_documents(vault):
        raise Refusal(RefusalCode.RULES_ARE_SIGNED)
    said = document_of(untrusted)
    vault.drawer.set(_OWN, json.dumps(said, ensure_ascii=False).encode())
    return rules_in_force(vault)


def document_of(untrusted: Mapping[str, object]) -> dict[str, object]:
    """What of a file is rule data.

    Raises:
        Refusal: RULES_MALFORMED where not one line makes sense.
    """
    said = {name: untrusted[name] for name in TOLD if name in untrusted}
    if not read_rules(said).rules:
        raise Refusal(RefusalCode.RULES_MALFORMED)
    return said


def written(rules: RuleSet) -> dict[str, object]:
    """Rules as a file holds them: what is exported can be edited and imported again."""
    return {
        "standards": [line_of(rule) for rule in rules.rules],
        "holidays": {
            calendar.value: sorted(day.isoformat() for day in days)
            for calendar, days in rules.holidays.items()
        },
    }


def line_of(rule: Rule) -> dict[str, object]:
    """One version as a line of the file."""
    return {
        "code": rule.code,
        "title": dict(rule.title.words),
        "explains": dict(rule.explains.words),
        "trigger": rule.trigger.value,
        "duration": rule.duration,
        "calendar": rule.calendar.value,
        "measure": rule.measure.value,
        **({"types": sorted(rule.types)} if rule.types else {}),
        **({"by_type": dict(rule.by_type)} if rule.by_type else {}),
        "severity": rule.severity.value,
        "source": dict(rule.source.words),
        "verified": rule.verified,
        "effective_from": rule.effective_from.isoformat(),
        "effective_to": None if rule.effective_to is None else rule.effective_to.isoformat(),
    }
