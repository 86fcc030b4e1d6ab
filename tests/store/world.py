"""Histories as several devices write them: each knows only a part, and not everything goes well."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from hypothesis import strategies as some

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry, Full, line_of
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.ledger.trust import Channel
from desktop_app.ledger.values import current_values
from tests.ledger.devices import (
    MARCH_2026_MS,
    POLICE,
    TEAM,
    Agency,
    Device,
    checked,
    copy_of,
    object_id,
    pin,
    purge,
    replace_header,
    signed,
)

Step = tuple[str, int, int, int]
"""What happens, to which device, and two numbers that choose the rest."""

OWN_AGENCY = Agency.named("Northern Lakes CFS")
PARTNER = Agency.named("Birch Police")
ANCHORS = {OWN_AGENCY.pen.public: Standing.OWN, PARTNER.pen.public: Standing.VOUCHED}

_OFTEN = 5, "field"
_WEIGHTS = (
    *((5, name) for name in ("field", "sync")),
    *((2, name) for name in ("note", "amend", "pin", "revoke", "withhold", "purge")),
    *(
        (1, name)
        for name in (
            "strike",
            "file",
            "retract",
            "fork",
            "unpurge",
            "hide",
            "lose",
            "stranger",
            "newer_kind",
            "newer_version",
            "forge",
            "misplace",
            "take_over",
            "withhold_control",
            "purge_channel",
        )
    ),
)
OPERATIONS = tuple(name for weight, name in _WEIGHTS for _ in range(weight))

steps = some.lists(
    some.tuples(
        some.sampled_from(OPERATIONS),
        some.integers(0, 4),
        some.integers(0, 11),
        some.integers(0, 999),
    ),
    min_size=8,
    max_size=32,
)


def steps_of(seed: int) -> list[Step]:
    """The same kind of script, without Hypothesis: for counting, and for mutants."""
    dice = random.Random(seed)
    return [
        (dice.choice(OPERATIONS), dice.randrange(5), dice.randrange(12), dice.randrange(1000))
        for _ in range(dice.randint(8, 32))
    ]


def history(script: Iterable[Step]) -> list[bytes]:
    """The lines that come of a script, in the order they were written."""
    world = World.begun()
    for operation, device, choice, number in script:
        world.acts[operation](world.devices[device], choice, number)
    return world.lines


@dataclass(slots=True)
class World:
    """Five devices, two agencies, and the lines that lie about to be delivered."""

    agency: Agency
    partner: Agency
    devices: list[Device]
    lines: list[bytes] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    known: dict[str, dict[EntryId, Entry]] = field(default_factory=dict)
    acts: Mapping[str, Callable[[Device, int, int], None]] = field(default_factory=dict)

    @classmethod
    def begun(cls) -> "World":
        """Four devices have cards; nobody knows the fifth."""
        names = ("lead", "custodian", "worker", "constable", "stranger")
        devices = [Device.named(name) for name in names]
        agency, partner = Agency.named(OWN_AGENCY.name), Agency.named(PARTNER.name)
        world = cls(agency, partner, devices)
        for device, authority in zip(devices[:3], ("lead", "custodian", "worker"), strict=True):
            world.publish(agency.card(device, authority))
        world.publish(partner.card(devices[3], "lead"))
        world.acts = {name: getattr(world, name) for name in OPERATIONS}
        return world

    def publish(self, entry: Entry, by: Device | None = None) -> None:
        """Let an entry lie about; only its author has seen it so far."""
        self.lines.append(entry.line)
        self.entries.append(entry)
        if by is not None:
            self._seen(by)[entry.id] = entry

    def field(self, by: Device, choice: int, number: int) -> None:
        """Say something about a person, superseding what the device knows."""
        name = ("safe_contact", "full_name", "born")[number % 3]
        about = self._person(choice)
        body: dict[str, object] = {name: f"value {number % 7}"}
        if number % 4 == 0:
            body["pronouns"] = f"value {number % 3}"
        seen = self._current(by, about, set(body))
        self.publish(self._write(by, kinds.FIELD, about, body, number, seen), by)

    def retract(self, by: Device, choice: int, number: int) -> None:
        """Hide every value of a person the device knows of."""
        about = self._person(choice)
        seen = self._current(by, about, None)
        if seen:
            self.publish(self._write(by, kinds.RETRACT, about, {}, number, seen), by)

    def newer_kind(self, by: Device, choice: int, number: int) -> None:
        """Write what only a later version understands."""
        about = self._person(choice)
        seen = self._current(by, about, None)
        body = {"shape": "unheard of"}
        self.publish(self._write(by, "field/2", about, body, number, seen), by)

    def note(self, by: Device, choice: int, number: int) -> None:
        """Write a note, sometimes about a day nobody knows."""
        body = {
            "type": "contact",
            "precision": "day" if number % 2 else "unknown",
            "start": f"2026-02-{1 + number % 28:02d}" if number % 2 else None,
            "text/0000": f"Words {number}. ",
            "text/0001": "More words.",
        }
        about = object_id(f"note {by.name} {len(self.entries)}")
        self.publish(self._write(by, kinds.NOTE, about, body, number), by)

    def amend(self, by: Device, choice: int, number: int) -> None:
        """Correct a note, or its place on the line."""
        body: dict[str, object] = {"reason": "put right", "text/0000": f"Better words {number}."}
        if number % 3 == 0:
            body |= {"precision": "day", "start": f"2026-01-{1 + number % 28:02d}"}
        self._comment(by, kinds.AMEND, choice, body, number)

    def strike(self, by: Device, choice: int, number: int) -> None:
        """Draw a line through a note or an amendment."""
        body: dict[str, object] = {"reason": f"wrong file {number}"}
        self._comment(by, kinds.STRIKE, choice, body, number, of={kinds.NOTE, kinds.AMEND})

    def file(self, by: Device, choice: int, number: int) -> None:
        """Add a file to a note."""
        described = {
            "id": b64(object_id(f"file {number}")),
            "keyset": "",
            "size": number,
            "cipher_size": number,
            "sha": b64(bytes(32)),
            "mime": "text/plain",
            "name": f"letter {number}.txt",
        }
        self._comment(by, kinds.FILE, choice, {"file/0000": described}, number)

    def sync(self, by: Device, choice: int, number: int) -> None:
        """See some of what lies about."""
        seen = self._seen(by)
        for entry in self.entries[choice:] if number % 3 else self.entries:
            seen.setdefault(entry.id, entry)

    def fork(self, by: Device, choice: int, number: int) -> None:
        """Write again in a place already taken: a laptop restored from a backup."""
        own = [e for e in self.entries if e.log.author == by.pen.public and e.log[1:] == TEAM]
        if own:
            twin = own[number % len(own)]
            body = {"safe_contact": f"other branch {number}"}
            entry = by.write(kinds.FIELD, self._person(choice), body, instead_of=twin)
            self.publish(entry, by)

    def misplace(self, by: Device, choice: int, number: int) -> None:
        """Claim as the entry before it one that isn't."""
        about = self._person(choice)
        entry = self._write(by, kinds.FIELD, about, {"born": "2010-01-01"}, number)
        if entry.previous is not None:
            other = self.entries[number % len(self.entries)]
            header = replace_header(entry.header, p=b64(other.id))
            key = by.body_key()
            entry = checked(signed(by.pen, header, dict(entry.shown or {}), key))
        self.publish(entry, by)

    def revoke(self, by: Device, choice: int, number: int) -> None:
        """The agency declares a device lost, and the thief goes on writing."""
        lost = self.devices[choice % 3]
        if self.agency.pen.public != lost.pen.public:
            self.publish(self.agency.revoke(lost))
        if number % 2:
            self.field(lost, choice, number)

    def pin(self, by: Device, choice: int, number: int) -> None:
        """Say which entries of a lost device's log came before the loss."""
        lost = self.devices[choice % 3]
        channel = self._channel(number)
        own = [e for e in self.entries if e.log[:1] + e.log[1:] == (lost.pen.public, *channel)]
        lead = self.devices[0] if lost is not self.devices[0] else self.devices[1]
        if own:
            self.publish(pin(lead, lost, own[number % len(own)], channel), lead)
        if number % 4 == 0:
            self.field(lost, choice, number)

    def purge(self, by: Device, choice: int, number: int) -> None:
        """The custodian takes the words of an entry away."""
        seen = [e for e in self.entries if e.log[1:] == TEAM]
        if seen:
            entry = purge(self.devices[1], seen[number % len(seen)])
            self.publish(entry, self.devices[1])

    def purge_channel(self, by: Device, choice: int, number: int) -> None:
        """The custodian takes a whole channel's words away."""
        self.publish(purge(self.devices[1], channel=POLICE), self.devices[1])

    def unpurge(self, by: Device, choice: int, number: int) -> None:
        """The agency gives the words back."""
        purges = [e for e in self.entries if e.header.kind == kinds.PURGE]
        if purges:
            self.publish(self.agency.unpurge(purges[number % len(purges)]))

    def stranger(self, by: Device, choice: int, number: int) -> None:
        """The fifth device gets its card after all; it has been writing before."""
        self.field(self.devices[4], choice, number)
        if number % 2:
            self.publish(self.agency.card(self.devices[4]))

    def take_over(self, by: Device, choice: int, number: int) -> None:
        """An agency known less well issues a card for another's device, and revokes it."""
        self.publish(self.partner.card(self.devices[choice % 3]))
        self.publish(self.partner.revoke(self.devices[choice % 3]))

    def withhold(self, by: Device, choice: int, number: int) -> None:
        """Hand out a copy that keeps a field back, and one that keeps everything back."""
        full = [e for e in self.entries if e.shown and e.log[1:] == TEAM]
        if full:
            entry = full[number % len(full)]
            name = sorted(entry.shown or {})[choice % len(entry.shown or {})]
            self.lines.append(line_of(withhold(entry.form, lambda each: each == name)))
            self.lines.append(line_of(stub(entry.form)))

    def withhold_control(self, by: Device, choice: int, number: int) -> None:
        """Of a control entry only an incomplete copy is ever handed out."""
        controls = [e for e in self.entries[4:] if e.header.kind in kinds.CONTROL]
        if controls:
            self._only(controls[number % len(controls)], choice)

    def hide(self, by: Device, choice: int, number: int) -> None:
        """Of an entry only an incomplete copy is ever handed out."""
        later = [e for e in self.entries if e.supersedes or e.header.kind == kinds.AMEND]
        if later:
            self._only(later[number % len(later)], choice)

    def lose(self, by: Device, choice: int, number: int) -> None:
        """A line is never delivered at all."""
        if len(self.lines) > 6:
            self.lines.pop(4 + number % (len(self.lines) - 4))

    def forge(self, by: Device, choice: int, number: int) -> None:
        """Somebody alters a line."""
        line = self.lines[number % len(self.lines)]
        place = number * 7 % len(line)
        self.lines.append(line[:place] + bytes([line[place] ^ 1]) + line[place + 1 :])

    def newer_version(self, by: Device, choice: int, number: int) -> None:
        """A line in an envelope of a later version."""
        self.lines.append(b'{"h":{"v":2},"number":%d}' % number)

    def _write(  # noqa: PLR0917  an entry has that many parts
        self,
        by: Device,
        kind: str,
        about: ObjectId,
        body: Mapping[str, object],
        number: int,
        seen: Iterable[EntryId] = (),
    ) -> Entry:
        highest = max((e.header.lamport for e in self._seen(by).values()), default=-1)
        return by.write(
            kind,
            about,
            body,
            channel=self._channel(number),
            supersedes=tuple(seen),
            wall_ms=MARCH_2026_MS + number * 86_400_000 * (1 if number % 5 else -3),
            clock_offset_ms=None if number % 6 == 0 else number,
            lamport=highest + 1,
        )

    def _comment(  # noqa: PLR0917
        self,
        by: Device,
        kind: str,
        choice: int,
        body: Mapping[str, object],
        number: int,
        of: Iterable[str] = (kinds.NOTE,),
    ) -> None:
        notes = [e for e in self._seen(by).values() if e.header.kind in set(of)]
        if notes:
            target = notes[choice % len(notes)]
            entry = by.write(
                kind,
                target.about,
                body,
                channel=(target.log.case, target.log.audience),
                refers=target.id,
                lamport=target.header.lamport + 1 + number % 2,
            )
            self.publish(entry, by)

    def _only(self, entry: Entry, choice: int) -> None:
        if isinstance(entry.form, Full) and entry.line in self.lines and entry.shown:
            name = sorted(entry.shown)[choice % len(entry.shown)]
            redacted = copy_of(entry, withhold(entry.form, lambda each: each == name))
            self.lines[self.lines.index(entry.line)] = redacted.line

    def _current(self, by: Device, about: ObjectId, names: set[str] | None) -> list[EntryId]:
        entries = [e for e in self._seen(by).values() if e.about == about]
        values = current_values(entries, admitted=lambda _: True, purged=lambda _: False)
        return sorted({v.entry for v in values if names is None or v.name in names})

    def _seen(self, by: Device) -> dict[EntryId, Entry]:
        return self.known.setdefault(by.name, {})

    def _person(self, choice: int) -> ObjectId:
        return object_id(f"person {choice % 2}")

    def _channel(self, number: int) -> Channel:
        return POLICE if number % 5 == 0 else TEAM
