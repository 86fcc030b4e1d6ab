"""Five devices of two agencies, what each of them has seen, and the lines that lie about."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry, Full, line_of
from desktop_app.ledger.redaction import withhold
from desktop_app.ledger.trust import Channel
from desktop_app.ledger.values import current_values
from tests.ledger.devices import (
    MARCH_2026_MS,
    POLICE,
    TEAM,
    Agency,
    Device,
    object_id,
)

_DAY_MS = 86_400_000


def own_agency() -> Agency:
    """The agency whose vaults these are."""
    return Agency.named("Northern Lakes CFS")


def partner_agency() -> Agency:
    """An agency that is known by somebody's word only."""
    return Agency.named("Birch Police")


ANCHORS = {own_agency().key: Standing.OWN, partner_agency().key: Standing.VOUCHED}


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that happens: by which device, and two numbers that choose the rest."""

    by: Device
    choice: int
    number: int

    @property
    def person(self) -> ObjectId:
        """Whom it is about: few people, so that words meet."""
        return object_id(f"person {self.choice % 2}")

    @property
    def channel(self) -> Channel:
        """For whom it is."""
        return POLICE if self.number % 5 == 0 else TEAM


@dataclass(slots=True)
class World:
    """Everything written so far, and which lines will ever be delivered."""

    agency: Agency
    partner: Agency
    devices: list[Device]
    lines: list[bytes] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    _known: dict[str, dict[EntryId, Entry]] = field(default_factory=dict)

    @classmethod
    def begun(cls) -> "World":
        """Four devices have cards; nobody knows the fifth."""
        names = ("lead", "custodian", "worker", "constable", "stranger")
        world = cls(own_agency(), partner_agency(), [Device.named(name) for name in names])
        for device, authority in zip(world.devices, ("lead", "custodian", "worker"), strict=False):
            world.publish(world.agency.card(device, authority))
        world.publish(world.partner.card(world.devices[3], "lead"))
        return world

    @property
    def lead(self) -> Device:
        """Who pins."""
        return self.devices[0]

    @property
    def custodian(self) -> Device:
        """Who purges."""
        return self.devices[1]

    def lost(self, turn: Turn) -> Device:
        """Which of the agency's devices something befalls."""
        return self.devices[turn.choice % 3]

    def publish(self, entry: Entry, by: Device | None = None) -> None:
        """Let an entry lie about; so far only its author has seen it."""
        self.lines.append(entry.line)
        self.entries.append(entry)
        if by is not None:
            self.seen(by)[entry.id] = entry

    def seen(self, by: Device) -> dict[EntryId, Entry]:
        """What a device has seen."""
        return self._known.setdefault(by.name, {})

    def true_ms(self) -> int | None:
        """What a clock shows that runs right; here they run wrong by days, either way."""
        return None

    def said(
        self, turn: Turn, kind: str, body: Mapping[str, object], about: ObjectId | None = None
    ) -> Entry:
        """Words about a person or thing, superseding what the device knows was said before."""
        thing = turn.person if about is None else about
        names = None if kind in {kinds.RETRACT, "field/2"} else set(body)
        true_ms, days = self.true_ms(), turn.number * (1 if turn.number % 3 else -3)
        return turn.by.write(
            kind,
            thing,
            body,
            channel=turn.channel,
            supersedes=self._current(turn.by, thing, names) if kind != kinds.NOTE else (),
            wall_ms=true_ms or MARCH_2026_MS + days * _DAY_MS,
            clock_offset_ms=None if turn.number % 6 == 0 or true_ms else turn.number,
            lamport=max((e.header.lamport for e in self.seen(turn.by).values()), default=-1) + 1,
        )

    def comment(
        self, turn: Turn, kind: str, body: Mapping[str, object], of: Collection[str]
    ) -> None:
        """Words beneath an entry the device has seen, if it has seen any."""
        targets = [e for e in self.seen(turn.by).values() if e.header.kind in of]
        if not targets:
            return
        target = targets[turn.choice % len(targets)]
        entry = turn.by.write(
            kind,
            target.about,
            body,
            channel=(target.log.case, target.log.audience),
            refers=target.id,
            lamport=target.header.lamport + 1 + turn.number % 2,
            wall_ms=self.true_ms() or MARCH_2026_MS,
        )
        self.publish(entry, turn.by)

    def hand_out_only_a_part(self, of: Iterable[Entry], turn: Turn) -> None:
        """Replace the full line of one of these by a copy that keeps a field back."""
        full = [e for e in of if isinstance(e.form, Full) and e.shown and e.line in self.lines]
        if full:
            entry = full[turn.number % len(full)]
            self.lines[self.lines.index(entry.line)] = without_a_field(entry, turn.choice)

    def _current(
        self, by: Device, about: ObjectId, names: Collection[str] | None
    ) -> list[EntryId]:
        entries = [e for e in self.seen(by).values() if e.about == about]
        values = current_values(entries, admitted=lambda _: True, purged=lambda _: False)
        return sorted({v.entry for v in values if names is None or v.name in names})


def without_a_field(entry: Entry, choice: int) -> bytes:
    """A line of the entry that keeps one field back."""
    names = sorted(entry.shown or {})
    kept = names[choice % len(names)]
    return line_of(withhold(entry.form, lambda name: name == kept))
