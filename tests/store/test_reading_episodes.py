"""Episodes as they are read: by whose values are current, now and at an earlier moment."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop_app.domain.episode import Episode
from desktop_app.domain.ids import ObjectId
from desktop_app.ledger import kinds
from tests.ledger.devices import CASE, MARCH_2026_MS, Device, object_id
from tests.store.acts import episode, field, purge, retract, sync, withhold
from tests.store.desk import Desk
from tests.store.histories import Step, examples, lines_of
from tests.store.replicas import Replica, Replicas

_HOUR_MS = 3_600_000
AUNT, AWAY = object_id("with her aunt"), object_id("away")
_LATER = 2**52


def read(desk: Desk) -> dict[ObjectId, Episode]:
    """Every episode of the case."""
    return {each.id: each for each in desk.replica.database.episodes.now(CASE)}


def test_what_a_colleague_signed_is_read_as_far_as_it_makes_sense(desk: Desk) -> None:
    desk.write(kinds.PLACEMENT, AUNT, {"start": "soon", "end": 7, "place": ["Sioux Lookout"]})
    desk.write(kinds.MISSING, AWAY, {"last_seen": "", "noticed_at": "2026-02-03T08:00-06:00"})

    told = read(desk)

    assert (told[AUNT].start, told[AUNT].end) == (None, None)
    assert told[AWAY].start == "2026-02-03T08:00-06:00"
    assert desk.replica.database.episodes.place_of(CASE, told[AUNT]) == ""


def test_ends_that_two_people_said_apart_stand_as_a_conflict_until_one_is_chosen(
    desk: Desk,
) -> None:
    desk.write(kinds.PLACEMENT, AUNT, {"start": "2026-02-01", "end": "2026-02-09"})
    ben = Device.named("Ben")
    apart = ben.write(kinds.FIELD, AUNT, {"end": "2026-02-11"}, lamport=9)
    desk.replica.take_in([desk.agency.card(ben).line, apart.line])

    differing = read(desk)[AUNT]
    desk.write(kinds.FIELD, AUNT, {"end": "2026-02-10"})

    assert (differing.end, differing.conflicts) == ("2026-02-11", ("end",))
    assert (read(desk)[AUNT].end, read(desk)[AUNT].conflicts) == ("2026-02-10", ())


def test_the_list_says_who_is_missing_in_which_case(desk: Desk) -> None:
    desk.open_case("Cedar-0412")
    desk.write(kinds.MISSING, AWAY, {"last_seen": "2026-02-01"})
    desk.write(kinds.PLACEMENT, AUNT, {"start": "2026-02-01"})
    reading = desk.replica.database.reading

    missing = reading.cases()[0].missing
    desk.write(kinds.FIELD, AWAY, {"found_at": "2026-02-02"})

    assert missing is not None
    assert missing.id == AWAY
    assert reading.case(CASE).missing is None


def test_the_past_has_the_episodes_that_were_on_record_and_their_values_of_then(
    desk: Desk,
) -> None:
    desk.write(kinds.MISSING, AWAY, {"last_seen": "2026-02-01"})
    desk.replica.clock.at_ms = MARCH_2026_MS + _HOUR_MS
    desk.write(kinds.FIELD, AWAY, {"found_at": "2026-02-02"})
    desk.write(kinds.PLACEMENT, AUNT, {"start": "2026-02-02"})
    episodes = desk.replica.database.episodes

    [then] = episodes.then(CASE, MARCH_2026_MS)

    assert (then.id, then.end) == (AWAY, None)
    assert episodes.then(CASE, MARCH_2026_MS + _HOUR_MS) == tuple(read(desk).values())


@pytest.mark.timeout(0)  # as long as `EX` asks for
@settings(max_examples=examples(15), suppress_health_check=[HealthCheck.too_slow])
@given(
    some.lists(
        some.tuples(
            some.sampled_from([episode, episode, episode, field, sync, retract, purge, withhold]),
            some.integers(0, 4),
            some.integers(0, 11),
            some.integers(0, 999),
        ),
        min_size=6,
        max_size=24,
    ),
    some.integers(0, 2**32),
)
def test_no_order_of_arrival_nor_a_rebuild_changes_an_episode(
    replicas: Replicas, script: list[Step], seed: int
) -> None:
    lines = lines_of(script)
    shuffled = Random(seed).sample(lines, len(lines))

    with replicas.some(2) as (first, second):
        first.take_in(lines)
        second.take_in_bit_by_bit(shuffled, Random(seed))

        told = _told(first)
        assert _told(second) == told
        assert first.database.episodes.then(CASE, _LATER) == _undisputed(told)
        first.database.book.rebuild()
        assert _told(first) == told


def _told(replica: Replica) -> tuple[Episode, ...]:
    return replica.database.episodes.now(CASE)


def _undisputed(told: tuple[Episode, ...]) -> tuple[Episode, ...]:
    """The past says nothing of answers that differ."""
    names = ("id", "kind", "start", "end", "title", "withdrawn")
    return tuple(Episode(**{name: getattr(each, name) for name in names}) for each in told)
