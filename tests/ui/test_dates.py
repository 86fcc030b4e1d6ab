"""Dates and times as people here write them, in both languages."""

from datetime import date, datetime, time

import pytest

from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import Language
from tests.ui.conftest import StandingClock

ENGLISH = Dates(Language.ENGLISH, StandingClock())
FRENCH = Dates(Language.FRENCH, StandingClock())


@pytest.mark.parametrize(
    ("day", "english", "french"),
    [
        (date(2026, 11, 10), "Tue 10 Nov", "mar. 10 nov."),
        (date(2025, 11, 10), "Mon 10 Nov 2025", "lun. 10 nov. 2025"),
        (date(2026, 11, 1), "Sun 1 Nov", "dim. 1er nov."),
    ],
)
def test_a_day_names_its_year_only_when_it_is_not_this_one(
    day: date, english: str, french: str
) -> None:
    assert (ENGLISH.day(day), FRENCH.day(day)) == (english, french)


def test_a_heading_starts_with_a_capital_in_both_languages() -> None:
    monday = date(2026, 11, 9)

    assert ENGLISH.heading(monday) == "Monday 9 November"
    assert FRENCH.heading(monday) == "Lundi 9 novembre"


@pytest.mark.parametrize(
    ("moment", "english", "french"),
    [
        ("2026-11-10T14:10-06:00", "Tue 14:10", "mar. 14\u00a0h\u00a010"),
        ("2026-11-06T14:10-06:00", "Fri 14:10", "ven. 14\u00a0h\u00a010"),
        ("2026-11-05T14:10-06:00", "Thu 5 Nov, 14:10", "jeu. 5 nov., 14\u00a0h\u00a010"),
        ("2026-11-13T14:10-06:00", "Fri 13 Nov, 14:10", "ven. 13 nov., 14\u00a0h\u00a010"),
    ],
)
def test_a_weekday_alone_is_one_of_the_last_seven_days(
    moment: str, english: str, french: str
) -> None:
    when = datetime.fromisoformat(moment)

    assert (ENGLISH.lately(when), FRENCH.lately(when)) == (english, french)


def test_times_never_break_in_french() -> None:
    moment = datetime.fromisoformat("2026-11-10T16:40-06:00")

    assert ENGLISH.moment(moment) == "Tue 10 Nov, 16:40"
    assert FRENCH.moment(moment) == "mar. 10 nov., 16\u00a0h\u00a040"


@pytest.mark.parametrize(
    ("clock", "english", "french"),
    [
        ("09:05", "09:05", "9\u00a0h\u00a005"),
        ("14:00", "14:00", "14\u00a0h"),
        ("00:30", "00:30", "0\u00a0h\u00a030"),
    ],
)
def test_french_writes_no_nought_before_the_hour_and_none_for_whole_hours(
    clock: str, english: str, french: str
) -> None:
    at = time.fromisoformat(clock)

    assert (ENGLISH.time(at), FRENCH.time(at)) == (english, french)


def test_numbers_and_sizes_follow_the_language() -> None:
    assert (ENGLISH.number(12_345), FRENCH.number(12_345)) == ("12,345", "12\u00a0345")
    assert (ENGLISH.size(184_000), FRENCH.size(184_000)) == ("184 kB", "184 ko")


def test_a_share_of_the_whole_is_never_more_than_all_of_it() -> None:
    assert (ENGLISH.percent(41, 100), FRENCH.percent(41, 100)) == ("41%", "41\u00a0%")
    assert (ENGLISH.percent(7, 5), ENGLISH.percent(0, 0)) == ("100%", "0%")
