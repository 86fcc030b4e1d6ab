"""A lost laptop, as one act: its agency's word taken in, new keys everywhere, its logs cut off.

The logs come before the keys, unlike in LEDGER section 6: until a lost lead's log is pinned nobody
can tell which keys were theirs, and a new one would be built on the wrong one. What the laptop
held already stays readable to whoever has it and its passphrase; the answer says how much that is.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.card import Card
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import AGENCY_CHANNEL, Audience, CaseId, DeviceKey, ObjectId, printed
from desktop_app.domain.membership import LostReport, Position
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import Fault, reread
from desktop_app.ledger.control_body import key_in
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Log
from desktop_app.ledger.trust import Channel, speaks_as_agency
from desktop_app.services.cards import find_card
from desktop_app.services.cases import codenames
from desktop_app.services.local_day import local_day
from desktop_app.services.member_words import say
from desktop_app.services.members import close_to, device_card, members_now, said_of, who
from desktop_app.services.opened import OpenVault

_UNSIGNED = frozenset({Fault.BAD_SIGNATURE, Fault.BAD_KEY, Fault.DIGEST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A device that is gone, and when it was last in safe hands.

    What came from it before that moment counts; what came later is kept, marked, and left to a
    person to judge. The revocation is a line that its agency signed, if there is one yet.
    """

    card: str
    safe_until_ms: int
    untrusted_revocation: bytes | None = None


def held_by(vault: OpenVault, untrusted_card: str) -> tuple[InCase, ...]:
    """Which cases a device was given to read, and how many entries of them there are.

    Raises:
        Refusal: UNKNOWN_CARD, BAD_VALUE.
    """
    card = device_card(find_card(vault, untrusted_card))
    return _counted(vault, _read_by(vault, card.key))


def report_lost(vault: OpenVault, lost: Lost) -> LostReport:
    """Shut a lost laptop out of every channel that this device leads, and say what it held.

    Raises:
        Refusal: UNKNOWN_CARD; CARD_MALFORMED, CARD_NOT_SIGNED for a revocation that isn't one of
            this card; BAD_VALUE for the own device, or a card of somebody without Throughline.
    """
    card = device_card(find_card(vault, lost.card))
    if card.key == vault.pen.public:
        raise Refusal(RefusalCode.BAD_VALUE, what="card")
    if lost.untrusted_revocation is not None:
        _take_in(vault, card, lost.untrusted_revocation.strip())
    revocation = _revocation_of(vault, card)
    channels = _read_by(vault, card.key)
    held = _counted(vault, channels)
    now = vault.clock.now_ms()
    led = [one for one in channels if vault.channels.may_lead(vault.pen.public, *one, now)]
    pinned = sum(_pin(vault, channel, card, lost.safe_until_ms) for channel in led)
    for channel in led:
        _shut_out(vault, channel, card, revocation)
    return LostReport(
        held=held,
        left_to=_counted(vault, [one for one in channels if one not in led]),
        is_revoked=card.key in vault.channels.revoked(),
        pinned=pinned,
    )


def _take_in(vault: OpenVault, card: Card, untrusted_line: bytes) -> None:
    """Put the agency's word on record, if it is that and is about this card."""
    ((_, fault),) = vault.checker.verdicts([untrusted_line], None)
    if fault is not None:
        unsigned = fault in _UNSIGNED
        raise Refusal(RefusalCode.CARD_NOT_SIGNED if unsigned else RefusalCode.CARD_MALFORMED)
    entry = reread(untrusted_line)
    if (
        entry.header.kind != kinds.REVOKE
        or not speaks_as_agency(entry)
        or (entry.log.author, key_in(entry)) != (card.agency_key, card.key)
    ):
        raise Refusal(RefusalCode.CARD_MALFORMED)
    vault.book.ingest([untrusted_line], "card", entry.log[1:])


def _revocation_of(vault: OpenVault, card: Card) -> str:
    """The line by which a card's agency revoked it; it travels with what is said of its holder."""
    for line in vault.cards.control_lines([card.key]):
        entry = reread(line)
        if entry.header.kind == kinds.REVOKE and entry.log.author == card.agency_key:
            return line.decode()
    return ""


def _read_by(vault: OpenVault, key: DeviceKey) -> list[Channel]:
    """The channels of cases that a device was ever given a key of."""
    return [
        channel
        for channel in vault.channels.held()
        if channel[1] != AGENCY_CHANNEL and key in vault.channels.membership(*channel).everybody
    ]


def _counted(vault: OpenVault, channels: Iterable[Channel]) -> tuple[InCase, ...]:
    of_case: dict[CaseId, list[Audience]] = defaultdict(list)
    for case, audience in channels:
        of_case[case].append(audience)
    named = codenames(vault)
    return tuple(
        # A case may be known by its keys alone: its entries have yet to come.
        InCase(case, named.get(case) or printed("c", case), vault.channels.count(case, audiences))
        for case, audiences in of_case.items()
    )


def _shut_out(vault: OpenVault, channel: Channel, card: Card, revocation: str) -> None:
    if card.key in members_now(vault, channel):
        close_to(vault, channel, frozenset({card.key}), revocation)
    if revocation and card.key not in said_of(vault, channel):
        body = {**who(vault, card, Position.MEMBER), "since": "", "left": local_day(vault)}
        draft = say(channel, ObjectId(vault.new_id()), {**body, "revocation": revocation}, None)
        vault.book.append(vault.pen, [draft])


def _pin(vault: OpenVault, channel: Channel, card: Card, safe_until_ms: int) -> bool:
    """Cut a log off at what had come here before the loss. Only an agency's own leads can."""
    head = vault.channels.head_before(Log(card.key, *channel), safe_until_ms)
    if head is None or card.agency_key != vault.me.agency_key:
        return False
    draft = Draft(
        case=channel[0],
        audience=channel[1],
        kind=kinds.PIN,
        about=ObjectId(vault.new_id()),
        body={"key": b64(card.key), "head": b64(head)},
    )
    vault.book.append(vault.pen, [draft])
    return True
