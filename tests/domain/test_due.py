"""When things come due: in which order, for how long, and across the two odd nights of a year."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.action import Action
from desktop_app.domain.clocks import Clocks
from desktop_app.domain.due import Due, DueKind, in_order, return_talk
from desktop_app.domain.episode import Episode, EpisodeKind, Steps
from desktop_app.domain.ids import CaseId, ObjectId
from tests.worlds import KENORA, midnight_in_kenora

HOUR_MS = 3_600_000
CASE = CaseId(bytes(16))
RULES = Clocks()


def ms(moment: str) -> int:
    """An instant."""
    return int(datetime.fromisoformat(moment).timestamp() * 1000)


def due(due_ms: int | None, title: str = "", since_ms: int | None = None) -> Due:
    """Something to do."""
    id_ = ObjectId(title.encode().ljust(16, b".")[:16])
    return Due(kind=DueKind.ACTION, about=id_, title=title, due_ms=due_ms, since_ms=since_ms)


def away(found_at: str | None, talk: str = "", withdrawn: str = "") -> Episode:
    """Somebody was missing, and came back."""
    return Episode(
        id=ObjectId(bytes(16)),
        kind=EpisodeKind.MISSING,
        start="2026-03-01",
        end=found_at,
        steps=Steps(talk=talk),
        withdrawn=withdrawn,
    )


@given(some.lists(some.tuples(some.none() | some.integers(0, 10**13), some.text(max_size=4))))
def test_overdue_stands_first_what_has_no_time_last_and_any_order_of_arrival_gives_the_same(
    told: list[tuple[int | None, str]],
) -> None:
    found = [due(*each) for each in told]

    ordered = in_order(found)

    known = [each.due_ms for each in ordered if each.due_ms is not None]
    assert known == sorted(known)
    assert all(each.due_ms is None for each in ordered[len(known) :])
    assert [(one.due_ms, one.title) for one in in_order(reversed(found))] == [
        (one.due_ms, one.title) for one in ordered
    ]


@given(
    some.dates(date(2020, 1, 1), date(2035, 12, 31)),
    some.integers(0, 23),
    some.integers(0, 59),
)
def test_a_day_is_due_until_its_last_minute_however_long_the_day_is(
    day: date, hour: int, minute: int
) -> None:
    action = Action(id=ObjectId(bytes(16)), case=CASE, title="", due=day.isoformat())
    within = datetime(day.year, day.month, day.day, hour, minute, tzinfo=KENORA)

    due_ms = action.due_ms(midnight_in_kenora)

    assert due_ms is not None
    assert within.timestamp() * 1000 < due_ms
    assert due_ms == midnight_in_kenora(day + timedelta(days=1))


@pytest.mark.parametrize(
    ("day", "hours"),
    [("2026-03-08", 23), ("2026-11-01", 25), ("2026-11-21", 24)],
)
def test_the_days_on_which_clocks_change_are_as_long_as_they_are(day: str, hours: int) -> None:
    begins = midnight_in_kenora(date.fromisoformat(day))
    action = Action(id=ObjectId(bytes(16)), case=CASE, title="", due=day)

    assert action.due_ms(midnight_in_kenora) == begins + hours * HOUR_MS


@pytest.mark.parametrize(
    ("found", "written"),
    [
        ("2026-11-10T22:40-06:00", "2026-11-14T04:40+00:00"),
        ("2026-03-07T10:00-06:00", "2026-03-10T16:00+00:00"),  # spring forward in between
        ("2026-10-31T10:00-05:00", "2026-11-03T15:00+00:00"),  # fall back in between
    ],
)
def test_a_return_conversation_is_due_72_hours_after_the_return_in_hours(
    found: str, written: str
) -> None:
    episode, now_ms = away(found), ms(found)

    told = return_talk(episode, RULES, now_ms, midnight_in_kenora)

    assert told == (written, now_ms + 72 * HOUR_MS, now_ms)


def test_an_agency_sets_its_own_hours() -> None:
    found = "2026-11-10T22:40-06:00"

    told = return_talk(away(found), Clocks(return_talk_hours=24), ms(found), midnight_in_kenora)

    assert told is not None
    assert told[1] == ms("2026-11-11T22:40-06:00")


@pytest.mark.parametrize(
    "episode",
    [
        away(None),
        away("2026-11-10T22:40-06:00", talk="2026-11-11"),
        away("2026-11-10T22:40-06:00", withdrawn="She was at school."),
        away("2026-09-10T22:40-06:00"),
    ],
    ids=["still missing", "held", "a mistake", "long ago"],
)
def test_no_conversation_is_asked_for(episode: Episode) -> None:
    assert return_talk(episode, RULES, ms("2026-11-12T08:00-06:00"), midnight_in_kenora) is None


@given(some.integers(0, 10**6), some.integers(0, 10**6), some.integers(0, 10**6))
def test_the_part_that_has_gone_only_grows_and_is_whole_when_it_is_over(
    since: int, until: int, now: int
) -> None:
    each = due(until, since_ms=since)

    part, later = each.part_gone(now), each.part_gone(now + 1)

    assert part is not None
    assert later is not None
    assert 0.0 <= part <= later <= 1.0
    assert (part == 1.0) or not each.is_over(now)


def test_what_has_no_time_is_never_over() -> None:
    assert due(None).part_gone(10**13) is None
    assert not due(None).is_over(10**13)
