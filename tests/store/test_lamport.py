"""Counts go on after every entry seen, whatever counts somebody has made up (decision 013)."""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop_app.domain.ids import Audience
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import LARGEST_INTEGER
from desktop_app.ledger.checks import reread
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from tests.ledger.devices import CASE, TEAM, Device, object_id
from tests.store.desk import Desk
from tests.store.histories import examples
from tests.store.replicas import Replica, Replicas, SeededChance, hands

HONEST, POISONERS = ("anne", "bea", "cy"), ("dot", "eli")
_JUMP = 1 << 24

counts = some.one_of(
    some.integers(0, 40),
    some.sampled_from((_JUMP - 1, _JUMP, _JUMP + 1, 2 * _JUMP, 7 * _JUMP, 40 * _JUMP)),
    some.integers(0, LARGEST_INTEGER),
    some.just(LARGEST_INTEGER),
)
writes = some.tuples(some.just("write"), some.integers(0, 2), some.just(0))
poisons = some.tuples(some.just("poison"), some.integers(0, 5), counts)
meetings = some.tuples(some.just("meet"), some.integers(0, 2), some.integers(0, 2))


@dataclass(slots=True)
class Writer:
    """An honest person with a vault."""

    device: Device
    vault: Replica
    wrote: int = field(default=0)

    def held(self) -> list[Entry]:
        """The team's channel, as it would be handed on: whole."""
        logs = self.vault.database.book.logs(CASE, [Audience(TEAM[1])])
        return [reread(line) for log in logs for line in log.lines]

    def write(self) -> Entry:
        """One more note."""
        self.wrote += 1
        about = object_id(f"{self.device.name} {self.wrote}")
        draft = Draft(
            case=CASE, audience=TEAM[1], kind=kinds.NOTE, about=about, body={"text/0000": "Words."}
        )
        id_ = self.vault.database.book.append(self.device.pen, [draft]).entries[0]
        return self.vault.database.reading.signed(id_)


def place(entry: Entry) -> tuple[int, bytes]:
    """Where readers put it: LEDGER section 4."""
    return entry.header.lamport, entry.id


@settings(
    max_examples=examples(30),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(some.lists(some.one_of(writes, poisons, meetings), min_size=5, max_size=25))
def test_an_honest_entry_stands_after_all_its_author_had_seen_of_honest_people(
    replicas: Replicas, script: list[tuple[str, int, int]]
) -> None:
    people = [
        Writer(Device.named(name), replicas.new(hands(chance=SeededChance(name))))
        for name in HONEST
    ]
    liars = [Device.named(name) for name in POISONERS]
    honest = {person.device.key for person in people}
    try:
        for act, one, other in [*script, ("write", 0, 0), ("write", 0, 0)]:
            if act == "poison":
                lie = liars[one % 2].write(
                    kinds.NOTE, "lie", {"text/0000": "Words."}, lamport=other
                )
                people[one % 3].vault.take_in([lie.line])
            elif act == "meet":
                people[other].vault.take_in(entry.line for entry in people[one].held())
            else:
                seen = [place(e) for e in people[one].held() if e.log.author in honest]
                written = people[one].write()
                assert place(written) > max(seen, default=(-1, b""))
                assert written.header.lamport < LARGEST_INTEGER
    finally:
        for person in people:
            person.vault.close()


def test_an_honest_channel_counts_by_ones(desk: Desk) -> None:
    found = [desk.replica.database.reading.signed(desk.note()) for _ in range(3)]

    assert [entry.header.lamport for entry in found] == [0, 1, 2]


@pytest.mark.parametrize("count", [LARGEST_INTEGER, LARGEST_INTEGER - 1, 3 * _JUMP])
def test_of_a_poisoned_channel_the_own_later_entries_stay_later(desk: Desk, count: int) -> None:
    lie = Device.named("dot").write(kinds.NOTE, "lie", {"text/0000": "x"}, lamport=count)
    desk.replica.take_in([lie.line])

    found = [desk.replica.database.reading.signed(desk.note()) for _ in range(8)]

    assert [place(entry) for entry in found] == sorted(place(entry) for entry in found)
    assert len({entry.header.lamport for entry in found}) == len(found)
