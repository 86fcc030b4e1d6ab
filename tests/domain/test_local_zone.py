"""The zone of a device, told from its midnights alone, beside the zone table itself."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.local_zone import LocalZone
from tests.worlds import KENORA, midnight_in_kenora

ZONE = LocalZone(midnight_in_kenora)
_SINCE = datetime(2007, 1, 1, tzinfo=UTC)


@given(st.integers(0, 30 * 365 * 24 * 60))
def test_any_moment_is_told_as_the_zone_table_tells_it(minutes: int) -> None:
    at = _SINCE + timedelta(minutes=minutes)

    here, there = at.astimezone(ZONE), at.astimezone(KENORA)

    assert here.isoformat() == there.isoformat()
    assert here.astimezone(UTC) == at


def test_summer_and_winter_of_one_page_have_their_own_distance() -> None:
    june = datetime(2026, 6, 10, 18, 0, tzinfo=UTC).astimezone(ZONE)
    december = datetime(2026, 12, 10, 18, 0, tzinfo=UTC).astimezone(ZONE)

    assert june.isoformat() == "2026-06-10T13:00:00-05:00"
    assert december.isoformat() == "2026-12-10T12:00:00-06:00"


def test_the_night_the_clock_is_changed_goes_over_at_two() -> None:
    before = datetime(2026, 3, 8, 7, 59, tzinfo=UTC).astimezone(ZONE)
    after = datetime(2026, 3, 8, 8, 1, tzinfo=UTC).astimezone(ZONE)

    assert before.isoformat() == "2026-03-08T01:59:00-06:00"
    assert after.isoformat() == "2026-03-08T03:01:00-05:00"
