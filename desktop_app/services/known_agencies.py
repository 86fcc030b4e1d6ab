"""The agencies known in a vault: its own, those it verified, those it merely heard of."""

from dataclasses import dataclass

import msgspec

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, DeviceKey
from desktop_app.ledger import kinds
from desktop_app.ledger.agency_card import AgencyCard, read_agency_card
from desktop_app.ledger.canonical import canonical
from desktop_app.ledger.checks import reread
from desktop_app.ledger.control_body import key_in, shown
from desktop_app.services.enrolment import KeyJudge
from desktop_app.services.joining import digits
from desktop_app.services.opened import OpenVault

LARGEST_AGENCY_CARD = 16 * 1024


@dataclass(frozen=True, slots=True)
class KnownAgency:
    """An agency, how far it is known, and how many of its devices have a card here."""

    key: DeviceKey
    name: str
    standing: Standing
    devices: int


def known_agencies(vault: OpenVault) -> tuple[KnownAgency, ...]:
    """The own agency first, then the others by name."""
    found: dict[DeviceKey, KnownAgency] = {
        key: KnownAgency(key, name, Standing.CONFIRMED, 0)
        for key, name in _partners(vault).items()
    }
    for card, _ in vault.cards.cards():
        if isinstance(card, Card):
            before = found.get(card.agency_key)
            standing = vault.cards.agency_standing(card.agency_key)
            if before is not None and standing in {None, Standing.VOUCHED, Standing.UNVERIFIED}:
                standing = before.standing
            found[card.agency_key] = KnownAgency(
                card.agency_key,
                card.agency,
                standing or Standing.VOUCHED,
                1 + (before.devices if before else 0),
            )
    own = vault.me.agency_key
    return tuple(sorted(found.values(), key=lambda one: (one.key != own, one.name, one.key)))


def trust_agency(
    vault: OpenVault, untrusted: bytes, typed_code: str, judge: KeyJudge
) -> AgencyCard:
    """Verify an agency in this vault alone: somebody compared its code with its key holder.

    Raises:
        Refusal: AGENCY_CARD_MALFORMED, AGENCY_IS_OWN, AGENCY_CODE_DIFFERS.
    """
    card = read_card_of_agency(untrusted, judge)
    if card.key == vault.me.agency_key:
        raise Refusal(RefusalCode.AGENCY_IS_OWN)
    check_agency_code(card, typed_code, judge)
    vault.cards.know_agency(card.key, Standing.CONFIRMED, None, vault.clock.now_ms())
    return card


def read_card_of_agency(untrusted: bytes, judge: KeyJudge) -> AgencyCard:
    """The card of an agency, as it gives it to partners.

    Raises:
        Refusal: AGENCY_CARD_MALFORMED.
    """
    try:
        return _read(untrusted, judge)
    except (ValueError, RecursionError):
        raise Refusal(RefusalCode.AGENCY_CARD_MALFORMED) from None


def _read(untrusted: bytes, judge: KeyJudge) -> AgencyCard:
    if len(untrusted) > LARGEST_AGENCY_CARD:
        raise ValueError("size")
    record = msgspec.json.decode(untrusted)
    card = read_agency_card(record, verify=judge.verify, acceptable_key=judge.acceptable_key)
    if canonical(card.record()) != untrusted or not judge.is_recipient(card.recipient):
        raise ValueError("another spelling, or no recipient")
    return card


def check_agency_code(card: AgencyCard, typed_code: str, judge: KeyJudge) -> None:
    """Raises: Refusal AGENCY_CODE_DIFFERS."""
    if digits(typed_code) != digits(judge.code_of(card.key, card.recipient)):
        raise Refusal(RefusalCode.AGENCY_CODE_DIFFERS)


def own_agency_lines(vault: OpenVault) -> bytes:
    """All that the own agency ever said, as far as it came here: to make its key anew with."""
    logs = vault.book.logs(CaseId(vault.me.agency_id), [AGENCY_CHANNEL])
    lines = (line for log in logs if log.author == vault.me.agency_key for line in log.lines)
    return b"".join(line + b"\n" for line in lines)


def _partners(vault: OpenVault) -> dict[DeviceKey, str]:
    """The agencies that the own one verified for all its people."""
    entries = (reread(line) for line in own_agency_lines(vault).splitlines())
    return {
        key: str(shown(entry, "name"))
        for entry in entries
        if entry.header.kind == kinds.PARTNER and (key := key_in(entry)) is not None
    }
