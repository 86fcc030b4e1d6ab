"""What devices, agencies, thieves and bad copies do: each act once, as a function."""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import line_of
from desktop_app.ledger.redaction import stub
from tests.ledger.devices import (
    POLICE,
    TEAM,
    checked,
    object_id,
    pin_of,
    purge_of,
    replace_header,
    signed,
)
from tests.store.world import Turn, World, without_a_field

Act = Callable[[World, Turn], None]


def field(world: World, turn: Turn) -> None:
    """Say something about a person."""
    name = ("safe_contact", "full_name", "born")[turn.number % 3]
    body: dict[str, object] = {name: f"value {turn.number % 7}"}
    if turn.number % 4 == 0:
        body["pronouns"] = f"value {turn.number % 3}"
    world.publish(world.said(turn, kinds.FIELD, body), turn.by)


def retract(world: World, turn: Turn) -> None:
    """Hide every value of a person the device knows of."""
    world.publish(world.said(turn, kinds.RETRACT, {}), turn.by)


def newer_kind(world: World, turn: Turn) -> None:
    """Write what only a later version understands."""
    world.publish(world.said(turn, "field/2", {"shape": "unheard of"}), turn.by)


def episode(world: World, turn: Turn) -> None:
    """Say that a stretch of time began, or ended, or was recorded by mistake."""
    kind = sorted(kinds.EPISODES)[turn.choice % 4]
    day = f"2026-02-{1 + turn.number % 28:02d}"
    place = f"place {turn.number % 3}"
    body: dict[str, object] = {"start": day, "place": place}
    if kind == kinds.MISSING:
        body = {"last_seen": day, "last_seen_place": place}
    if turn.number % 2:
        kind = kinds.FIELD
        body = (
            {"withdrawn": "by mistake"} if turn.number % 7 == 0 else {"found_at": day, "end": day}
        )
    world.publish(world.said(turn, kind, body, object_id(f"episode {turn.choice % 4}")), turn.by)


def note(world: World, turn: Turn) -> None:
    """Write a note, every other one about a time nobody knows."""
    known = turn.number % 2 == 1
    body = {
        "type": "contact",
        "precision": "day" if known else "unknown",
        "start": f"2026-02-{1 + turn.number % 28:02d}" if known else None,
        "text/0000": f"Words {turn.number}. ",
        "text/0001": "More words.",
    }
    about = object_id(f"note {turn.by.name} {len(world.entries)}")
    world.publish(world.said(turn, kinds.NOTE, body, about), turn.by)


def amend(world: World, turn: Turn) -> None:
    """Correct a note, or its place on the line."""
    body: dict[str, object] = {"reason": "put right", "text/0000": f"Better {turn.number}."}
    if turn.number % 3 == 0:
        body |= {"precision": "day", "start": f"2026-01-{1 + turn.number % 28:02d}"}
    world.comment(turn, kinds.AMEND, body, {kinds.NOTE})


def strike(world: World, turn: Turn) -> None:
    """Draw a line through a note or an amendment."""
    body = {"reason": f"wrong file {turn.number}"}
    world.comment(turn, kinds.STRIKE, body, {kinds.NOTE, kinds.AMEND})


def file(world: World, turn: Turn) -> None:
    """Add a file to a note."""
    described = {
        "id": b64(object_id(f"file {turn.number}")),
        "keyset": "",
        "size": turn.number,
        "cipher_size": turn.number,
        "sha": b64(bytes(32)),
        "mime": "text/plain",
        "name": f"letter {turn.number}.txt",
    }
    world.comment(turn, kinds.FILE, {"file/0000": described}, {kinds.NOTE})


def sync(world: World, turn: Turn) -> None:
    """See some of what lies about."""
    first = turn.choice if turn.number % 3 else 0
    for entry in world.entries[first:]:
        world.seen(turn.by).setdefault(entry.id, entry)


def fork(world: World, turn: Turn) -> None:
    """Write again in a place already taken: a laptop restored from a backup."""
    own = [e for e in world.entries if e.log.author == turn.by.key and e.log[1:] == TEAM]
    if own:
        twin = own[turn.number % len(own)]
        body = {"safe_contact": f"other branch {turn.number}"}
        world.publish(turn.by.write(kinds.FIELD, turn.person, body, instead_of=twin), turn.by)


def misplace(world: World, turn: Turn) -> None:
    """Claim as the entry before it one that isn't."""
    entry = world.said(turn, kinds.FIELD, {"born": "2010-01-01"})
    if entry.previous is not None:
        other = world.entries[turn.number % len(world.entries)]
        header = replace_header(entry.header, p=b64(other.id))
        body = dict(entry.shown or {})
        entry = checked(signed(turn.by.pen, header, body, turn.by.body_key()))
    world.publish(entry, turn.by)


def revoke(world: World, turn: Turn) -> None:
    """The agency declares a device lost, and the thief may go on writing."""
    world.publish(world.agency.revoke(world.lost(turn)))
    if turn.number % 2:
        field(world, replace(turn, by=world.lost(turn)))


def pin(world: World, turn: Turn) -> None:
    """Say which entries of a device's log came before its loss."""
    lost = world.lost(turn)
    by = world.custodian if lost is world.lead else world.lead
    own = [e for e in world.entries if e.log == (lost.key, *turn.channel)]
    if own:
        world.publish(pin_of(lost, own[turn.number % len(own)], by, turn.channel), by)
        if turn.number % 2:
            field(world, replace(turn, by=lost))


def lose_a_laptop(world: World, turn: Turn) -> None:
    """Revocation, pin and a thief who writes, all at once."""
    revoke(world, replace(turn, number=2 * turn.number + 1))
    pin(world, turn)


def pin_from_elsewhere(world: World, turn: Turn) -> None:
    """A lead of another agency names a head that isn't there, to hide a lost device's log."""
    lost = world.lost(turn)
    unheard_of = EntryId(object_id(f"head {turn.number}") * 2)
    world.publish(pin_of(lost, unheard_of, world.devices[3], turn.channel), world.devices[3])


def purge(world: World, turn: Turn) -> None:
    """The custodian takes the words of an entry away."""
    words = [e for e in world.entries if e.log[1:] == TEAM and e.header.kind not in kinds.CONTROL]
    if words:
        entry = purge_of([words[turn.number % len(words)]], world.custodian)
        world.publish(entry, world.custodian)


def purge_channel(world: World, _turn: Turn) -> None:
    """The custodian takes a whole channel's words away."""
    world.publish(purge_of([], world.custodian, POLICE), world.custodian)


def unpurge(world: World, turn: Turn) -> None:
    """The agency gives the words back."""
    purges = [e for e in world.entries if e.header.kind == kinds.PURGE]
    if purges:
        world.publish(world.agency.unpurge(purges[turn.number % len(purges)]))


def stranger(world: World, turn: Turn) -> None:
    """The fifth device writes, and may get its card after all."""
    field(world, replace(turn, by=world.devices[4]))
    if turn.number % 2:
        world.publish(world.agency.card(world.devices[4]))


def take_over(world: World, turn: Turn) -> None:
    """An agency known less well issues a card for another's device, and revokes it."""
    world.publish(world.partner.card(world.lost(turn)))
    world.publish(world.partner.revoke(world.lost(turn)))


def withhold(world: World, turn: Turn) -> None:
    """Hand out a copy that keeps a field back, and one that keeps everything back."""
    full = [e for e in world.entries if e.shown and e.log[1:] == TEAM]
    if full:
        entry = full[turn.number % len(full)]
        world.lines += [without_a_field(entry, turn.choice), line_of(stub(entry.form))]


def withhold_control(world: World, turn: Turn) -> None:
    """Of a control entry only an incomplete copy is ever handed out."""
    controls = [e for e in world.entries[4:] if e.header.kind in kinds.CONTROL]
    world.hand_out_only_a_part(controls, turn)


def hide(world: World, turn: Turn) -> None:
    """Of an entry that changes another only an incomplete copy is ever handed out."""
    later = [e for e in world.entries if e.supersedes or e.header.kind == kinds.AMEND]
    world.hand_out_only_a_part(later, turn)


def lose(world: World, turn: Turn) -> None:
    """A line is never delivered at all."""
    if len(world.lines) > 6:
        world.lines.pop(4 + turn.number % (len(world.lines) - 4))


def forge(world: World, turn: Turn) -> None:
    """Somebody alters a line."""
    line = world.lines[turn.number % len(world.lines)]
    place = turn.number * 7 % len(line)
    world.lines.append(line[:place] + bytes([line[place] ^ 1]) + line[place + 1 :])


def newer_version(world: World, turn: Turn) -> None:
    """A line in an envelope of a later version."""
    world.lines.append(b'{"h":{"v":2},"number":%d}' % turn.number)


HOW_OFTEN: dict[Act, int] = {
    field: 6,
    sync: 5,
    note: 3,
    episode: 1,
    amend: 3,
    purge: 2,
    lose_a_laptop: 2,
    withhold: 2,
    hide: 5,
    pin: 1,
    revoke: 1,
    strike: 1,
    file: 1,
    retract: 1,
    fork: 2,
    unpurge: 1,
    lose: 1,
    stranger: 1,
    newer_kind: 1,
    newer_version: 1,
    forge: 1,
    misplace: 1,
    take_over: 1,
    pin_from_elsewhere: 1,
    withhold_control: 2,
    purge_channel: 1,
}
