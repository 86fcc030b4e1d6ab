"""What leads, thieves and agencies do about who reads a channel: each act once, as a function."""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from tests.ledger.devices import Device, object_id
from tests.store.world import Turn, World

Act = Callable[[World, Turn], None]

_DAY_MS = 86_400_000


def open_channel(world: World, turn: Turn) -> None:
    """Somebody makes the first key of a channel, for a few devices."""
    _epoch(world, turn, [])


def change_key(world: World, turn: Turn) -> None:
    """Somebody makes a new key, and builds on one or two that they have seen."""
    before = _seen(world, turn, kinds.EPOCH)
    if before:
        _epoch(world, turn, [before[(turn.number + n) % len(before)] for n in (0, 1)])


def change_key_apart(world: World, turn: Turn) -> None:
    """Two leads change a key without knowing of each other."""
    open_channel(world, replace(turn, by=world.lead))
    first = world.entries[-1]
    for lead in (world.lead, world.custodian):
        _epoch(world, replace(turn, by=lead, number=turn.number + (lead is world.lead)), [first])


def let_in(world: World, turn: Turn) -> None:
    """Somebody lets a device read a key."""
    before = [e for e in world.entries if e.header.kind == kinds.EPOCH]
    if before:
        epoch = before[turn.number % len(before)]
        body: dict[str, object] = {"key": b64(_other(world, turn).key), "epoch": b64(epoch.id)}
        _publish(world, turn, kinds.ADD, f"add {turn.number}", body, epoch)


def name_a_member(world: World, turn: Turn) -> None:
    """Somebody says what another is on the case, now and then with their card."""
    named = _other(world, turn)
    body: dict[str, object] = {
        "key": b64(named.key),
        "position": "lead" if turn.number % 3 else "member",
        "left": "2026-03-01" if turn.number % 7 == 0 else "",
    }
    if turn.number % 2:
        agency = world.partner if named in world.devices[3:] else world.agency
        body["card"] = agency.card(named, "lead").line.decode()
    before = [e.id for e in _seen(world, turn, kinds.MEMBER)]
    entry = turn.by.write(
        kinds.MEMBER,
        f"member {named.name}",
        body,
        channel=turn.channel,
        supersedes=before[: turn.number % 3],
    )
    world.publish(entry, turn.by)


def a_lead_names_a_lead(world: World, turn: Turn) -> None:
    """One step, and the named lead lets somebody in."""
    name_a_member(world, replace(turn, by=world.lead, choice=2, number=4 + 6 * turn.number))
    open_channel(world, replace(turn, by=world.lead))
    let_in(world, replace(turn, by=world.devices[2]))


def verify_partner(world: World, turn: Turn) -> None:
    """The own agency vouches for the partner; so may the partner, for itself, in vain."""
    by = world.agency if turn.number % 3 else world.partner
    body = {"key": b64(world.partner.key), "name": world.partner.name}
    world.publish(by.write(kinds.PARTNER, "partner", body, channel=by.channel))


def release(world: World, turn: Turn) -> None:
    """A device goes over to the partner agency; half of the time that one has no card for it."""
    moved = world.lost(turn)
    body = {"key": b64(moved.key), "to": b64(world.partner.key)}
    world.publish(
        world.agency.write(kinds.RELEASE, f"card {moved.name}", body, channel=world.agency.channel)
    )
    if turn.number % 2:
        world.publish(world.partner.card(moved, "lead"))


def lose_a_lead(world: World, turn: Turn) -> None:
    """A lead changes a key and is lost; nobody may have pinned the log yet."""
    open_channel(world, replace(turn, by=world.lead))
    _epoch(world, replace(turn, by=world.custodian, number=turn.number + 1), [world.entries[-1]])
    world.publish(world.agency.revoke(world.custodian))


def _epoch(world: World, turn: Turn, previous: list[Entry]) -> None:
    members = [one for place, one in enumerate(world.devices) if turn.number >> place & 1]
    body: dict[str, object] = {
        "recipient": f"age1{turn.by.name}{turn.number}",
        "members": sorted(b64(one.key) for one in members),
        "prev": sorted({b64(one.id) for one in previous}),
    }
    _publish(world, turn, kinds.EPOCH, f"epoch {turn.number}", body, *previous[:1])


def _publish(
    world: World, turn: Turn, kind: str, name: str, body: dict[str, object], *beside: Entry
) -> None:
    """In the channel of what it builds on, or the turn's."""
    channel = (beside[0].log.case, beside[0].log.audience) if beside else turn.channel
    wall_ms = 1_772_368_200_000 + turn.number * _DAY_MS
    entry = turn.by.write(kind, object_id(name), body, channel=channel, wall_ms=wall_ms)
    world.publish(entry, turn.by)


def _other(world: World, turn: Turn) -> Device:
    return world.devices[turn.choice % len(world.devices)]


def _seen(world: World, turn: Turn, kind: str) -> list[Entry]:
    seen: dict[EntryId, Entry] = world.seen(turn.by)
    return [e for e in seen.values() if e.header.kind == kind and e.log[1:] == turn.channel]


HOW_OFTEN: dict[Act, int] = {
    open_channel: 1,
    change_key: 2,
    change_key_apart: 1,
    let_in: 2,
    name_a_member: 2,
    a_lead_names_a_lead: 1,
    verify_partner: 1,
    release: 1,
    lose_a_lead: 1,
}
