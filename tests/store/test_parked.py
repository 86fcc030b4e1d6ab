"""What a newer version wrote waits within bounds, and is read after the upgrade."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pytest

from desktop_app.domain.errors import Fault as WorldFault
from desktop_app.domain.errors import FaultCode
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import Fault
from desktop_app.store.book import Hands
from desktop_app.store.parked import Room, park, parked_lines, read_again
from desktop_app.store.transactions import writing
from tests.ledger.devices import Device
from tests.store.replicas import Replica, Replicas, hands
from tests.store.world import own_agency

ANNE = Device.named("anne")
LINES = [
    own_agency().card(ANNE).line,
    *(ANNE.write(kinds.NOTE, name, {"text/0000": f"Words {name}."}).line for name in "abc"),
]
NEWER = b'{"h":{"v":2},"more":%d}'


@dataclass(slots=True)
class OlderVersion:
    """Takes every line for one of a later version, as a program before this one would."""

    asked: int = 0

    def verdicts(
        self,
        untrusted_lines: Iterable[bytes],
        channel: tuple[CaseId, Audience] | None,  # noqa: ARG002  it gets no further than that
    ) -> Iterator[tuple[bytes, Fault | None]]:
        for line in untrusted_lines:
            self.asked += 1
            yield line, Fault.VERSION


@pytest.fixture
def old(replicas: Replicas) -> Iterator[Replica]:
    """A vault of an older version, which was handed what it could not read."""
    made = hands()
    replica = replicas.new(Hands(made.writer, OlderVersion(), made.dating))
    replica.database.book.ingest(LINES, "a stick")
    yield replica
    replica.close()


def _upgraded(old: Replica) -> Replica:
    old.database.close()
    return Replica(old.folder, hands())


def _waiting(replica: Replica) -> int:
    with replica.tables() as db:
        return parked_lines(db)


def _park(replica: Replica, lines: Sequence[bytes], room: Room) -> tuple[bytes, ...]:
    with writing(replica.database._engine) as db:
        return park(db, lines, 1, "a stick", room)


def test_an_upgrade_takes_in_what_waited_as_if_it_had_come_today(
    old: Replica, replicas: Replicas
) -> None:
    assert _waiting(old) == len(LINES)

    new = _upgraded(old)
    with replicas.some(1) as [straight]:
        straight.take_in(LINES)

        assert new.state == straight.state
        assert sorted(new.held()) == sorted(LINES)
    assert _waiting(new) == 0
    assert new.database.book.verify().problems == ()
    old.database = new.database


def test_what_is_of_a_still_later_version_waits_on_and_is_not_asked_again(
    old: Replica,
) -> None:
    _park(old, [NEWER % 1, NEWER % 2], Room())

    new, again = _upgraded(old), OlderVersion()
    read_again(new.database._engine, again, new.database.book.ingest)

    assert (_waiting(new), again.asked) == (2, 0)
    old.database = new.database


def test_a_line_that_turns_out_unsound_waits_no_longer_and_is_noted(old: Replica) -> None:
    _park(old, [LINES[1] + b" "], Room())

    new = _upgraded(old)

    found = new.database.book.verify()
    assert (_waiting(new), found.quarantined, found.problems) == (0, 1, ())
    old.database = new.database


def test_when_the_disk_stops_it_what_was_not_taken_in_still_waits(old: Replica) -> None:
    made = hands()

    def full(lines: Sequence[bytes], source: str) -> None:
        raise WorldFault(FaultCode.DISK_FULL)

    with pytest.raises(WorldFault):
        read_again(old.database._engine, made.checker, full)

    assert _waiting(old) == len(LINES)


@pytest.mark.parametrize("room", [Room(lines=3), Room(size=3 * len(NEWER % 1))])
def test_whoever_comes_first_keeps_the_room(replica: Replica, room: Room) -> None:
    lines = [NEWER % number for number in range(1, 6)]

    turned_away = [*_park(replica, lines[:2], room), *_park(replica, lines, room)]

    assert turned_away == lines[3:]
    assert _waiting(replica) == 3


def test_a_line_is_parked_once_and_takes_no_room_twice(replica: Replica) -> None:
    line = NEWER % 1

    turned_away = _park(replica, [line, line], Room(lines=1)) + _park(replica, [line], Room(1))

    assert turned_away == ()
    assert _waiting(replica) == 1
