"""Which stretch of the view an episode covers: a pure question of times and pixels."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import ObjectId
from desktop_app.ui.case.bars import Bar, Passage, View, bars_in, in_lanes

HOUR_MS = 3_600_000


def midnight(day: date) -> int:
    """In UTC."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)


def lasting(
    start: int,
    end: int | None = None,
    kind: EpisodeKind = EpisodeKind.PLACEMENT,
    withdrawn: str = "",
) -> Episode:
    """From one hour since 1970 to another."""
    moments = [
        None if hour is None else datetime.fromtimestamp(hour * 3600, UTC).isoformat()
        for hour in (start, end)
    ]
    id_ = ObjectId(f"{kind}{start}{end}".encode().ljust(16, b".")[:16])
    return Episode(id=id_, kind=kind, start=moments[0], end=moments[1], withdrawn=withdrawn)


def view(*hours: int, is_start: bool = False, is_end: bool = False, now: int = 1000) -> View:
    """Rows of a hundred pixels, each at its hour, the first one cut in half by the edge."""
    passages = [
        Passage(100 * place - 50, 100 * place + 50, hour * HOUR_MS)
        for place, hour in enumerate(hours)
    ]
    return View(passages, now * HOUR_MS, is_start=is_start, is_end=is_end)


def bar(seen: View, episode: Episode) -> Bar | None:
    """The one bar, if there is one in view."""
    return next(iter(bars_in(seen, in_lanes([episode], midnight))), None)


def test_a_bar_reaches_from_the_first_row_within_to_the_first_after_its_end() -> None:
    found = bar(view(10, 20, 30, 40), lasting(15, 35))

    assert found is not None
    assert (found.top, found.end, found.has_begun_above) == (50, 250, False)


def test_one_that_begins_before_and_ends_after_what_is_in_view_covers_all_of_it() -> None:
    found = bar(view(10, 20), lasting(1, 99))

    assert found is not None
    assert (found.end, found.has_begun_above) == (None, True)


def test_what_lies_above_or_below_the_view_is_not_drawn() -> None:
    seen = view(10, 20)

    assert bar(seen, lasting(1, 9)) is None
    assert bar(seen, lasting(21, 30)) is None
    assert bar(view(), lasting(1, 30)) is None


def test_beside_a_line_without_entries_stands_what_holds_now() -> None:
    empty = view(is_start=True, is_end=True, now=50)

    holding = bar(empty, lasting(1))
    in_force = bar(empty, lasting(1, 60, EpisodeKind.ORDER))

    assert holding is not None
    assert (holding.top, holding.end) == (0, None)
    assert in_force is not None
    assert bar(empty, lasting(1, 50)) is None
    assert bar(empty, lasting(51)) is None


def test_an_episode_between_two_entries_still_has_its_place_between_them() -> None:
    found = bar(view(10, 20), lasting(12, 13))

    assert found is not None
    assert (found.top, found.end) == (50, 50)


def test_at_the_lines_ends_nothing_is_lost() -> None:
    before = bar(view(10, 20, is_start=True), lasting(1, 2))
    after = bar(view(10, 20, is_end=True), lasting(30, 40))
    ongoing = bar(view(10, 20, is_end=True), lasting(30))
    in_force = bar(view(10, 20, is_end=True, now=50), lasting(30, 99))

    assert before is not None
    assert (before.top, before.end, before.has_begun_above) == (-50, -50, False)
    assert after is not None
    assert (after.top, after.end) == (150, 150)
    assert ongoing is not None
    assert (ongoing.top, ongoing.end) == (150, None)
    assert in_force is not None
    assert in_force.end is None


def test_kinds_have_lanes_of_their_own_and_orders_that_overlap_stand_abreast() -> None:
    order = EpisodeKind.ORDER
    laned = in_lanes(
        [
            lasting(1, 9, order),
            lasting(2, None, order),
            lasting(9, None, order),
            lasting(3, None, order),
            lasting(4, None, order),
            lasting(1, 5),
            lasting(5, None),
            lasting(6, None, EpisodeKind.MISSING),
            lasting(6, None, EpisodeKind.CUSTODY, withdrawn="another young person"),
            Episode(id=ObjectId(bytes(16)), kind=EpisodeKind.CUSTODY, start=None),
        ],
        midnight,
    )

    lanes = [(each.episode.kind.value, each.begins_ms // HOUR_MS, each.lane) for each in laned]
    assert lanes == [
        ("missing", 6, 0),
        ("placement", 1, 1),
        ("placement", 5, 1),
        ("order", 1, 2),
        ("order", 2, 3),
        ("order", 3, 4),
        ("order", 4, 4),
        ("order", 9, 2),
    ]


@given(
    some.lists(some.integers(0, 60), min_size=1, max_size=8).map(sorted),
    some.integers(0, 60),
    some.none() | some.integers(0, 30),
    some.booleans(),
    some.booleans(),
)
def test_every_row_within_an_episode_has_its_bar_beside_it(
    hours: list[int], start: int, length: int | None, is_start: bool, is_end: bool
) -> None:
    end = None if length is None else start + length
    seen = view(*hours, is_start=is_start, is_end=is_end)

    found = bar(seen, lasting(start, end))

    for row in seen.passages:
        hour = row.at_ms // HOUR_MS
        if start <= hour and (end is None or hour < end):
            assert found is not None
            assert found.top <= row.top
            assert found.end is None or row.end <= found.end
