"""The keys of channels: made, changed, and due to those who are to read (decision 025).

The secret half of a key stands in no entry. It is kept before the entry that names it is written:
a key nobody holds would shut the whole team out of what is written for it.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop_app.domain.card import Card
from desktop_app.domain.ids import AGENCY_CHANNEL, Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.membership import Epoch, Membership
from desktop_app.ledger.trust import LEADING, Channel
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault


class KeyringDue(NamedTuple):
    """What a member's device needs to read a channel: epoch lines, each with its secret half."""

    key: DeviceKey
    recipient: str
    epochs: tuple[tuple[bytes, str], ...]


def open_channel_if_needed(vault: OpenVault, case: CaseId, audience: Audience) -> Epoch | None:
    """The epoch to write a channel's entries for; opened, or settled by a lead, where needed.

    A channel is opened for the own devices and those of the agency's leads, unless somebody
    of the agency is a member already: then it is for them to let others in. None where
    this device may not open it, or is not on the team.
    """
    keep_waiting_keys(vault, case, audience)
    membership = vault.channels.membership(case, audience)
    own = vault.pen.public
    current = membership.written_for(own)
    if current is not None:
        if _let_own_leads_in(vault, (case, audience), current):
            membership = vault.channels.membership(case, audience)
        return _settled(vault, case, audience, membership)
    agency = {card.key for card in _colleagues(vault)} | {own}
    if audience == AGENCY_CHANNEL or agency & membership.everybody:
        return None
    now = vault.clock.now_ms()
    if vault.channels.carries(own, now) is None:
        return None
    return write_epoch(vault, case, audience, first_members(vault), ())


def first_members(vault: OpenVault) -> frozenset[DeviceKey]:
    """Who reads a channel that nobody was let into yet: oneself, and the agency's leads."""
    now = vault.clock.now_ms()
    own = {vault.pen.public}
    for card in _colleagues(vault):
        authority = vault.channels.carries(card.key, now)
        if authority in LEADING or (authority is not None and card.person == vault.me.person):
            own.add(card.key)
    return frozenset(own)


def _let_own_leads_in(vault: OpenVault, channel: Channel, epoch: Epoch) -> bool:
    """A case that nobody leads, opened here, is for the agency's leads to lead once there are any.

    So it is with what was recorded before a vault was enrolled.
    """
    own, now = vault.pen.public, vault.clock.now_ms()
    if epoch.author != own or epoch.previous or channel[1] == AGENCY_CHANNEL:
        return False
    if any(vault.channels.may_lead(member, *channel, now) for member in epoch.members):
        return False
    leads = [
        card.key for card in _colleagues(vault) if vault.channels.carries(card.key, now) in LEADING
    ]
    drafts = [add_draft(vault, channel, key, epoch) for key in leads]
    if drafts:
        vault.book.append(vault.pen, drafts)
    return bool(drafts)


def add_draft(vault: OpenVault, channel: Channel, key: DeviceKey, epoch: Epoch) -> Draft:
    """What makes a device a member of an epoch."""
    return Draft(
        case=channel[0],
        audience=channel[1],
        kind=kinds.ADD,
        about=ObjectId(vault.new_id()),
        body={"key": b64(key), "epoch": b64(epoch.id)},
    )


def write_epoch(
    vault: OpenVault,
    case: CaseId,
    audience: Audience,
    members: Iterable[DeviceKey],
    previous: Iterable[EntryId],
) -> Epoch | None:
    """Give a channel a new key. None if this device isn't entitled to: then nobody will use it."""
    key = vault.new_key()
    vault.drawer.set(_waiting(key.recipient), key.text.encode())
    body = {
        "recipient": key.recipient,
        "members": sorted(b64(member) for member in set(members)),
        "prev": sorted(b64(one) for one in set(previous)),
    }
    draft = Draft(
        case=case, audience=audience, kind=kinds.EPOCH, about=ObjectId(vault.new_id()), body=body
    )
    written = vault.book.append(vault.pen, [draft]).entries[-1]
    keep_waiting_keys(vault, case, audience)
    epochs = vault.channels.membership(case, audience).epochs
    return next((one for one in epochs if one.id == written), None)


def keep_waiting_keys(vault: OpenVault, case: CaseId, audience: Audience) -> None:
    """Keep the secret halves of own epochs, also of one whose writing was cut off in between."""
    held = {id_ for id_, _ in vault.channels.identities(case, audience)}
    for epoch in vault.channels.membership(case, audience).epochs:
        if epoch.id not in held and (secret := vault.drawer.setting(_waiting(epoch.recipient))):
            vault.channels.keep(vault.reading.signed(epoch.id).line, secret.decode())
            vault.drawer.set(_waiting(epoch.recipient), b"")


def keyrings_due(vault: OpenVault, case: CaseId, audience: Audience) -> tuple[KeyringDue, ...]:
    """For every member's device of the channel, the keys held here that it may have.

    The own device is one of them: restored from a backup, it finds the keys that came since.

    That is all of the past, but nothing made beside its own epochs: whoever was left out of one
    of two that were made apart gets the other only.
    """
    membership = vault.channels.membership(case, audience)
    current = membership.written_for(vault.pen.public)
    if current is None:
        return ()
    held = {id_: (line, secret) for id_, line, secret in vault.channels.keyring(case, audience)}
    cards = _recipients(vault)
    return tuple(
        KeyringDue(key, cards[key], tuple(held[one.id] for one in allowed))
        for key in sorted(current.members)
        if key in cards
        and (allowed := [one for one in readable(membership, key) if one.id in held])
    )


def latest_of(membership: Membership, own: DeviceKey) -> tuple[Epoch, ...]:
    """The epoch to write for, and after it those made apart from it that are as deep.

    Of several that opened a channel only the first: nobody was removed by any of them.
    """
    team = membership.of_team(own)
    if not team or team[0].depth == 0:
        return team[:1]
    return tuple(one for one in team if one.depth == team[0].depth)


def staying(membership: Membership, latest: Sequence[Epoch]) -> frozenset[DeviceKey]:
    """Removal wins: of epochs made apart only those stay whom none left out.

    Nor does anybody come back because the lead who removed them has lost a laptop since.
    """
    later = [one for one in membership.doubtful if one.depth > latest[0].depth]
    return frozenset.intersection(*(one.members for one in (*latest, *later)))


def readable(membership: Membership, key: DeviceKey) -> tuple[Epoch, ...]:
    """The epochs a device may read: its own, and all that came before the latest of them."""
    deepest = max((one.depth for one in membership.epochs if key in one.members), default=-1)
    return tuple(one for one in membership.epochs if key in one.members or one.depth < deepest)


def _settled(
    vault: OpenVault, case: CaseId, audience: Audience, membership: Membership
) -> Epoch | None:
    """The epoch to write for; a new one where a lost device, or two of one depth, ask for it.

    Only a lead's device makes one, and only one that stays itself.
    """
    own, now = vault.pen.public, vault.clock.now_ms()
    latest = latest_of(membership, own)
    current = latest[0]
    stay = staying(membership, latest) - vault.channels.revoked()
    is_settled = all(one.members == stay for one in latest)
    if is_settled or own not in stay or not vault.channels.may_lead(own, case, audience, now):
        return current
    return write_epoch(vault, case, audience, stay, [one.id for one in latest])


def _recipients(vault: OpenVault) -> dict[DeviceKey, str]:
    return {card.key: card.recipient for card in device_cards(vault)}


def _colleagues(vault: OpenVault) -> tuple[Card, ...]:
    return tuple(card for card in device_cards(vault) if card.agency_key == vault.me.agency_key)


def _waiting(recipient: str) -> str:
    return f"secret/epoch/{recipient}"
