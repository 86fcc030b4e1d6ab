"""Who is on a case: let in, or out, by its leads, an audience at a time (decision 025)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, DeviceKey, ObjectId
from desktop_app.domain.membership import Member, Position
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.trust import LEADING, Channel
from desktop_app.services.cards import find_card, is_firm, standing_here
from desktop_app.services.device_cards import device_cards
from desktop_app.services.epochs import (
    add_draft,
    latest_of,
    open_channel_if_needed,
    staying,
    write_epoch,
)
from desktop_app.services.local_day import local_day
from desktop_app.services.member_words import Said, last_said, say
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Part, Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who is to join, as what, and what they are to read: from now on, and of what came before."""

    card: str
    position: Position = Position.MEMBER
    audiences: Collection[Audience] = (WHOLE_TEAM,)


def members(vault: OpenVault, case: CaseId) -> tuple[Member, ...]:
    """Everybody on a case, in every audience that this device reads; also those who have left."""
    vault.reading.check_case(case)
    found = [
        member
        for channel in vault.channels.held()
        if channel[0] == case
        for member in _in_channel(vault, channel)
    ]
    return tuple(sorted(found, key=lambda one: (one.audience, one.left != "", one.card.name)))


def add_member(vault: OpenVault, case: CaseId, asked: Asked) -> Receipt:
    """Let a device read some audiences of a case: for each, who it is, and the key it gets.

    Raises:
        Refusal: UNKNOWN_CASE, UNKNOWN_CARD, CARD_REVOKED; CARD_UNVERIFIED where nobody has
            compared its code, for whoever reads a case must be who they say; NOT_A_LEAD, also for
            making somebody a lead without a lead's card; ALREADY_A_MEMBER.
    """
    vault.reading.check_case(case)
    card = card_to_add(vault, asked.card)
    authority = vault.channels.carries(vault.pen.public, vault.clock.now_ms())
    if asked.position is Position.LEAD and authority not in LEADING:
        raise Refusal(RefusalCode.NOT_A_LEAD)
    drafts = [
        draft
        for audience in sorted(set(asked.audiences))
        for draft in joining(vault, (case, audience), card, asked.position)
    ]
    return vault.book.append(vault.pen, drafts)


def remove_member(
    vault: OpenVault,
    case: CaseId,
    untrusted_card: str,
    audiences: Collection[Audience] | None = None,
) -> Receipt:
    """Give audiences new keys that somebody doesn't get, on none of their devices.

    All that they read, unless some are named. What they hold already stays with them.

    Raises:
        Refusal: NOT_A_LEAD, UNKNOWN_MEMBER, UNKNOWN_CARD; BAD_VALUE for oneself.
    """
    card = device_card(find_card(vault, untrusted_card))
    if (card.agency_key, card.person) == (vault.me.agency_key, vault.me.person):
        raise Refusal(RefusalCode.BAD_VALUE, what="card")
    devices = devices_of(vault, card)
    wanted = [
        channel
        for channel in vault.channels.held()
        if channel[0] == case
        and (audiences is None or channel[1] in audiences)
        and devices & members_now(vault, channel)
    ]
    if not wanted:
        raise Refusal(RefusalCode.UNKNOWN_MEMBER)
    for channel in wanted:
        refuse_unless_lead(vault, channel)
    entries = [id_ for channel in wanted for id_ in close_to(vault, channel, devices).entries]
    return Receipt(case, frozenset({Part.CASES}), tuple(entries))


def close_to(
    vault: OpenVault, channel: Channel, devices: frozenset[DeviceKey], revocation: str = ""
) -> Receipt:
    """Make a new key for a channel without some devices, then say that they have left."""
    membership = vault.channels.membership(*channel)
    latest = latest_of(membership, vault.pen.public)
    stay = (staying(membership, latest) | {vault.pen.public}) - devices
    write_epoch(vault, *channel, stay, [one.id for one in latest])
    gone = {"left": local_day(vault), "revocation": revocation}
    drafts = [
        say(channel, said.about, {**said.body, **gone}, said)
        for key, said in said_of(vault, channel).items()
        if key in devices
    ]
    return vault.book.append(vault.pen, drafts)


def members_now(vault: OpenVault, channel: Channel) -> frozenset[DeviceKey]:
    """Whom this device writes for in a channel."""
    epoch = vault.channels.membership(*channel).written_for(vault.pen.public)
    return frozenset() if epoch is None else epoch.members


def devices_of(vault: OpenVault, card: Card) -> frozenset[DeviceKey]:
    """Every device of the person whose card it is."""
    return frozenset(
        one.key
        for one in device_cards(vault)
        if (one.agency_key, one.person) == (card.agency_key, card.person)
    )


def device_card(known: KnownCard) -> Card:
    """The card of a device; somebody without Throughline can't be a member.

    Raises:
        Refusal: BAD_VALUE.
    """
    if not isinstance(known.card, Card):
        raise Refusal(RefusalCode.BAD_VALUE, what="card")
    return known.card


def refuse_unless_lead(vault: OpenVault, channel: Channel) -> None:
    """Say no to who may not decide about a channel: nobody's app would follow them.

    Raises:
        Refusal: NOT_A_LEAD.
    """
    if not vault.channels.may_lead(vault.pen.public, *channel, vault.clock.now_ms()):
        raise Refusal(RefusalCode.NOT_A_LEAD)


def card_to_add(vault: OpenVault, untrusted_id: str) -> Card:
    """The card of somebody who may be let in: not revoked, and its code was compared.

    Raises:
        Refusal: UNKNOWN_CARD, BAD_VALUE, CARD_REVOKED, CARD_UNVERIFIED.
    """
    known = find_card(vault, untrusted_id)
    card = device_card(known)
    if known.standing is Standing.REVOKED:
        raise Refusal(RefusalCode.CARD_REVOKED)
    if not is_firm(known.standing):
        raise Refusal(RefusalCode.CARD_UNVERIFIED)
    return card


def joining(vault: OpenVault, channel: Channel, card: Card, position: Position) -> Iterator[Draft]:
    """What lets a device read a channel.

    Raises:
        Refusal: NOT_A_LEAD, ALREADY_A_MEMBER.
    """
    refuse_unless_lead(vault, channel)
    epoch = open_channel_if_needed(vault, *channel)
    if epoch is None:
        raise Refusal(RefusalCode.NOT_A_LEAD)
    before = said_of(vault, channel).get(card.key)
    reads = card.key in epoch.members
    if reads and before and not before.has_left and before.body["position"] == position:
        raise Refusal(RefusalCode.ALREADY_A_MEMBER)
    yield say(channel, ObjectId(vault.new_id()), who(vault, card, position), before)
    if not reads:
        yield add_draft(vault, channel, card.key, epoch)


def who(vault: OpenVault, card: Card, position: Position) -> dict[str, str]:
    """With the whole card: it is news to whoever on the team never met its holder."""
    return {
        "person": b64(card.person),
        "key": b64(card.key),
        "discipline": card.discipline.value,
        "position": position.value,
        "since": local_day(vault),
        "card": (vault.cards.line_of(card.id) or b"").decode(),
        "left": "",
        "revocation": "",
    }


def said_of(vault: OpenVault, channel: Channel) -> dict[DeviceKey, Said]:
    return last_said(vault.channels.member_entries(*channel))


def _in_channel(vault: OpenVault, channel: Channel) -> Iterator[Member]:
    said, reading = said_of(vault, channel), members_now(vault, channel)
    now = vault.clock.now_ms()
    for card, standing in vault.cards.cards():
        if not isinstance(card, Card) or card.key not in (reading | said.keys()):
            continue
        known = said.get(card.key)
        leads = vault.channels.may_lead(card.key, *channel, now)
        yield Member(
            id=None if known is None else known.about,
            card=card,
            standing=standing_here(vault, card, standing),
            audience=channel[1],
            position=Position.LEAD if leads else Position.MEMBER,
            since="" if known is None else known.body["since"],
            left="" if known is None else known.body["left"],
            reads=card.key in reading,
            is_own=card.key == vault.pen.public,
        )
