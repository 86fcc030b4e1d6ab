"""Knowing each other: cards shown, exported, imported, and compared by voice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from desktop_app.domain.card import Card, KnownCard, OutsideCard
from desktop_app.domain.codes import FIRM, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.control_body import key_in
from desktop_app.ledger.entry import Entry
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault

_MOST_BESIDE = 64


class CardReader(Protocol):
    """Checks the bytes of a card entry that came from outside."""

    def read(self, untrusted_line: bytes) -> tuple[Entry, Card]: ...
    def read_beside(self, untrusted_line: bytes) -> Entry: ...
    def is_recipient(self, untrusted: str) -> bool: ...


def known_cards(vault: OpenVault) -> tuple[KnownCard, ...]:
    """Every card held, how far it is known, and its code. The own one comes first."""
    known = (
        KnownCard(card, standing_here(vault, card, standing), vault.code_of(card))
        for card, standing in vault.cards.cards()
    )
    return tuple(sorted(known, key=lambda one: one.standing is not Standing.OWN))


def standing_here(vault: OpenVault, card: Card | OutsideCard, standing: Standing) -> Standing:
    """How far a card is known, given how far its agency is: of one's own, one card is oneself."""
    is_a_colleague = standing is Standing.OWN and card.id != vault.me.id
    return Standing.AGENCY if is_a_colleague else standing


def find_card(vault: OpenVault, untrusted_id: str) -> KnownCard:
    """The card that a printed id, or the first eight characters of it or more, means.

    Raises:
        Refusal: UNKNOWN_CARD, AMBIGUOUS_ID, BAD_VALUE.
    """
    wanted = untrusted_id.strip().lower()
    if not wanted.startswith("k_") or len(wanted) < len("k_") + 8:
        raise Refusal(RefusalCode.BAD_VALUE, what="card")
    found = [known for known in known_cards(vault) if known.card.printed.startswith(wanted)]
    if not found:
        raise Refusal(RefusalCode.UNKNOWN_CARD)
    if len(found) > 1:
        raise Refusal(RefusalCode.AMBIGUOUS_ID)
    return found[0]


def own_card_line(vault: OpenVault) -> bytes:
    """The signed line to give to others."""
    line = vault.cards.line_of(vault.me.id)
    if line is None:
        raise Refusal(RefusalCode.UNKNOWN_CARD)
    return line


def own_card_file(vault: OpenVault) -> bytes:
    """The own card to give to others, after what an earlier agency said of this device.

    Who knew the card of a vault that stood alone learns so that it went over to an agency.
    """
    own = own_card_line(vault)
    others = (line for line in vault.cards.control_lines([vault.me.key]) if line != own)
    return b"".join(line + b"\n" for line in (*others, own))


def import_card(vault: OpenVault, reader: CardReader, untrusted: bytes) -> KnownCard:
    """Take in a card somebody gave us; it counts as unverified until compared.

    The card is the last line; before it may stand what agencies said of the same device.

    Raises:
        Refusal: CARD_MALFORMED, CARD_NOT_SIGNED, CARD_CONTRADICTS when a key we
            know already stands under another agency, which has not let it go.
    """
    *before, last = untrusted.strip().split(b"\n")
    if len(before) > _MOST_BESIDE:
        raise Refusal(RefusalCode.CARD_MALFORMED)
    entry, card = reader.read(last)
    beside = [reader.read_beside(line) for line in before]
    _refuse_contradiction(vault, card, [each for each in beside if key_in(each) == card.key])
    now = vault.clock.now_ms()
    vault.cards.know_agency(entry.log.author, Standing.UNVERIFIED, None, now)
    for each in (*beside, entry):
        vault.book.ingest([each.line], "card", each.log[1:])
    return find_card(vault, card.printed)


def _refuse_contradiction(vault: OpenVault, card: Card, beside: Sequence[Entry]) -> None:
    """Refuse a second agency's claim to a key: somebody may be posing as its holder."""
    claimed_by = {known.agency_key for known in device_cards(vault) if known.key == card.key}
    held = [reread(line) for line in vault.cards.control_lines([card.key])]
    let_go = {
        each.log.author
        for each in (*held, *beside)
        if each.header.kind == kinds.RELEASE and key_in(each, "to") == card.agency_key
    }
    if claimed_by - let_go - {card.agency_key}:
        raise Refusal(RefusalCode.CARD_CONTRADICTS)


def keep_outside_card(
    vault: OpenVault, reader: CardReader, *, name: str, agency: str, recipient: str
) -> KnownCard:
    """Keep the card of somebody without Throughline, made of an age recipient and a name.

    Raises:
        Refusal: EMPTY_NAME, BAD_RECIPIENT.
    """
    if not storable(name).strip():
        raise Refusal(RefusalCode.EMPTY_NAME)
    if not reader.is_recipient(recipient):
        raise Refusal(RefusalCode.BAD_RECIPIENT)
    card = OutsideCard(
        id=ObjectId(vault.new_id()),
        recipient=recipient,
        name=name.strip(),
        agency=storable(agency).strip(),
    )
    vault.cards.keep_outside(card, Standing.UNVERIFIED)
    return _by_recipient(vault, recipient)


def confirm_card(vault: OpenVault, untrusted_id: str, typed_code: str, *, met: bool) -> KnownCard:
    """Record that the code was compared with its holder, by voice or in person.

    Raises:
        Refusal: UNKNOWN_CARD, CARD_CODE_DIFFERS, CARD_REVOKED.
    """
    known = find_card(vault, untrusted_id)
    if known.standing is Standing.REVOKED:
        raise Refusal(RefusalCode.CARD_REVOKED)
    if _digits(typed_code) != _digits(known.code):
        raise Refusal(RefusalCode.CARD_CODE_DIFFERS)
    standing = Standing.MET if met else Standing.CONFIRMED
    if isinstance(known.card, OutsideCard):
        vault.cards.keep_outside(known.card, standing)
        return replace(known, standing=standing)
    vault.cards.know_by_device(known.card.agency_key, standing, vault.clock.now_ms())
    return find_card(vault, untrusted_id)


def is_firm(standing: Standing) -> bool:
    """Whether somebody here has compared the key with its holder."""
    return standing in FIRM


def _by_recipient(vault: OpenVault, recipient: str) -> KnownCard:
    return next(known for known in known_cards(vault) if known.card.recipient == recipient)


def _digits(typed: str) -> str:
    return "".join(letter for letter in typed if letter.isdigit())
