"""Days, moments and sizes, written out in both languages."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from desktop_app.reports.dates import ReportDates, instant, offset_of, read_moment, zone_of
from desktop_app.reports.words_english import ENGLISH
from desktop_app.reports.words_french import FRENCH

KENORA = timezone(timedelta(hours=-6))
IN_ENGLISH = ReportDates(ENGLISH.dates, KENORA)
IN_FRENCH = ReportDates(FRENCH.dates, KENORA)


def test_days_are_written_with_weekday_and_year() -> None:
    day = date(2026, 12, 1)

    assert IN_ENGLISH.long_day(day) == "Tuesday 1 December 2026"
    assert IN_FRENCH.long_day(day) == "mardi 1er décembre 2026"
    assert IN_ENGLISH.short_day(day) == "Tue 1 Dec 2026"
    assert IN_FRENCH.short_day(day) == "mar. 1er déc. 2026"


def test_a_moment_names_its_offset() -> None:
    at = datetime(2026, 11, 10, 13, 5, tzinfo=KENORA)

    assert IN_ENGLISH.moment(at) == "Tue 10 Nov 2026, 13:05 (UTC−06:00)"
    assert IN_FRENCH.moment(at) == "mar. 10 nov. 2026, 13\u00a0h\u00a005 (UTC−06:00)"


@pytest.mark.parametrize(
    ("count", "english", "french"),
    [
        (0, "0 bytes", "0\u00a0octets"),
        (999, "999 bytes", "999\u00a0octets"),
        (
            184_213,
            "184.2\u00a0kB (184,213 bytes)",
            "184,2\u00a0ko (184\u00a0213\u00a0octets)",
        ),
        (
            5 * 10**15,
            "5000.0\u00a0TB (5,000,000,000,000,000 bytes)",
            "5000,0\u00a0To (5\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0octets)",
        ),
    ],
)
def test_a_size_is_given_roughly_and_to_the_byte(count: int, english: str, french: str) -> None:
    assert (IN_ENGLISH.size(count), IN_FRENCH.size(count)) == (english, french)


@pytest.mark.parametrize(
    ("minutes", "name"),
    [(0, "UTC"), (-360, "UTC−06:00"), (-210, "UTC−03:30"), (345, "UTC+05:45")],
)
def test_an_offset_is_named(minutes: int, name: str) -> None:
    zone = timezone(timedelta(minutes=minutes))

    assert offset_of(datetime(2026, 1, 1, tzinfo=zone)) == name


@pytest.mark.parametrize("untrusted", ["", "soon", "2026-11", "2026-11-10T13:20", "2026-13-01"])
def test_what_is_no_day_and_no_moment_with_an_offset_is_not_guessed_at(untrusted: str) -> None:
    assert read_moment(untrusted) is None
    assert zone_of(untrusted) is UTC


def test_an_instant_outside_the_calendar_is_no_moment() -> None:
    assert instant(0, UTC) == datetime(1970, 1, 1, tzinfo=UTC)
    assert instant(10**17, KENORA) is None
    assert instant(-(10**17), KENORA) is None
