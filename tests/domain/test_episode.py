"""When an episode holds, who is missing, and which episode says where somebody is."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.domain.episode import (
    Episode,
    EpisodeKind,
    lasts_at,
    missing_now,
    moment_or_none,
    present_episode,
)
from desktop_app.domain.ids import ObjectId


def midnight(day: date) -> int:
    """In UTC, so that a test reads the same everywhere."""
    return ms(f"{day.isoformat()}T00:00Z")


def ms(moment: str) -> int:
    """An instant."""
    return int(datetime.fromisoformat(moment).astimezone(UTC).timestamp() * 1000)


def episode(
    kind: EpisodeKind, start: str | None, end: str | None = None, withdrawn: str = ""
) -> Episode:
    """One of a case's episodes."""
    id_ = ObjectId(f"{kind}{start}".encode()[:16].ljust(16, b"."))
    return Episode(id=id_, kind=kind, start=start, end=end, withdrawn=withdrawn)


MISSING, PLACEMENT, CUSTODY, ORDER = EpisodeKind
NOW = "2026-11-10T12:00Z"


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        (episode(PLACEMENT, "2026-10-02"), True),
        (episode(PLACEMENT, "2026-11-10"), True),
        (episode(PLACEMENT, "2026-11-11"), False),
        (episode(PLACEMENT, "2026-10-02", "2026-11-10"), True),
        (episode(PLACEMENT, "2026-10-02", "2026-11-09"), False),
        (episode(ORDER, "2026-10-02", "2026-11-10T12:00Z"), False),
        (episode(ORDER, "2026-10-02", "2027-10-02"), True),
        (episode(MISSING, "2026-11-09T15:40-06:00"), True),
        (episode(MISSING, "2026-11-09T15:40-06:00", "2026-11-10"), False),
        (episode(MISSING, None), True),
        (episode(MISSING, "2026-11-09", withdrawn="another young person"), False),
    ],
)
def test_an_episode_holds_from_its_beginning_to_the_end_of_its_last_day(
    told: Episode, holds: bool
) -> None:
    assert told.holds_at(ms(NOW), midnight) is holds


def test_whoever_is_missing_counts_from_the_earliest_open_episode() -> None:
    found = episode(MISSING, "2026-11-01", "2026-11-02")
    mistaken = episode(MISSING, "2026-11-03", withdrawn="she was at school")
    first, second = episode(MISSING, "2026-11-09"), episode(MISSING, "2026-11-10")

    assert missing_now([second, found, mistaken, first]) == first
    assert missing_now([found, mistaken]) is None


def test_missing_says_more_of_where_somebody_is_than_custody_and_custody_than_a_placement() -> (
    None
):
    aunt, shelter = episode(PLACEMENT, "2026-10-02"), episode(PLACEMENT, "2026-11-05")
    centre, order = episode(CUSTODY, "2026-11-01"), episode(ORDER, "2026-11-09")
    away = episode(MISSING, "2026-11-09T21:00Z")

    def present(*episodes: Episode) -> Episode | None:
        return present_episode(episodes, ms(NOW), midnight)

    assert present(aunt, shelter, centre, order, away) == away
    assert present(aunt, shelter, centre, order) == centre
    assert present(aunt, shelter, order) == shelter
    assert present(order) is None


@pytest.mark.parametrize("untrusted", ["", "soon", "2026-13-01", "2026-11-10T13:20", None, 7])
def test_what_is_no_moment_counts_as_not_said(untrusted: object) -> None:
    assert moment_or_none(untrusted) is None


def test_a_moment_is_kept_as_it_was_written() -> None:
    assert moment_or_none("2026-11-10T13:20-06:00") == "2026-11-10T13:20-06:00"


def test_a_moment_lies_in_an_episode_from_its_beginning_to_before_its_end() -> None:
    away = episode(MISSING, "2026-11-09T10:00Z", "2026-11-09T12:00Z")
    mistaken = episode(MISSING, "2026-11-09T10:00Z", withdrawn="at school")

    moments = ("09:59Z", "10:00Z", "11:59Z", "12:00Z")
    within = [lasts_at(away, ms(f"2026-11-09T{at}"), midnight) for at in moments]

    assert within == [False, True, True, False]
    assert not lasts_at(mistaken, ms("2026-11-09T11:00Z"), midnight)
    assert not lasts_at(episode(MISSING, None), ms("2026-11-09T11:00Z"), midnight)
