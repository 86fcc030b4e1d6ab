"""Moments as written and as recorded: what no calendar can show stops nobody from reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.occurred import check_moment, is_date, recorded_at


@pytest.mark.parametrize(
    "moment",
    ["0001-01-01", "9999-12-31", "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "1799-12-31"],
)
def test_a_year_that_some_clocks_cannot_show_is_refused(moment: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_moment(moment)

    assert refused.value.code is RefusalCode.BAD_TIME
    assert not is_date(moment)


@pytest.mark.parametrize("day", ["1800-01-01", "2026-11-10", "2199-12-31"])
def test_a_day_of_the_calendar_is_a_date(day: str) -> None:
    assert check_moment(day) == day
    assert is_date(day)


@pytest.mark.parametrize("words", ["2026-02-30", "2026-99-99", "yesterday", "2026-11-10T13:20Z"])
def test_what_only_looks_like_a_day_is_none(words: str) -> None:
    assert not is_date(words)


@given(moment_ms=some.integers(-(2**54), 2**54))
def test_every_clock_an_entry_can_name_is_shown_in_every_zone(moment_ms: int) -> None:
    shown = recorded_at(moment_ms)

    assert 1800 <= shown.astimezone().year <= 2200


def test_a_sensible_clock_is_shown_as_it_was() -> None:
    assert recorded_at(1_795_284_000_123).isoformat(timespec="milliseconds") == (
        "2026-11-21T18:00:00.123+00:00"
    )
