"""What people type for a time, in both languages; the clock and the zone are handed in."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.codes import Precision
from desktop_app.domain.occurred import UNKNOWN, Occurred, is_date
from desktop_app.domain.typed_time import Reading, WhyNot, read_time

SUMMER, WINTER = timezone(timedelta(hours=-5)), timezone(timedelta(hours=-6))
NOW = datetime(2026, 11, 12, 16, 30, tzinfo=WINTER)  # a Thursday
MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun",
           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin",
           "juil.", "août", "sept.", "oct.", "nov.", "déc."),
}  # fmt: skip
MINUTES = some.integers(0, 19_000_000).map(lambda count: NOW - timedelta(minutes=count))


def zone(wall: datetime) -> datetime:
    """Winter time from 1 November."""
    return wall.replace(tzinfo=WINTER if wall.date() >= date(2026, 11, 1) else SUMMER)


def read(words: str) -> Reading:
    return read_time(words, NOW, zone)


def spelled(*meanings: Occurred) -> list[str]:
    """As the command line writes them."""
    signs = {Precision.ABOUT: "~"}
    return [
        signs.get(one.precision, "") + "/".join(each for each in (one.start, one.end) if each)
        for one in meanings
    ]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("yesterday 15:40", "2026-11-11T15:40-06:00"),
        ("Yesterday, at 3:40 p.m.", "2026-11-11T15:40-06:00"),
        ("today 9", "2026-11-12T09:00-06:00"),
        ("hier 14 h 10", "2026-11-11T14:10-06:00"),
        ("hier à 14\u00a0h\u00a010", "2026-11-11T14:10-06:00"),
        ("Aujourd’hui 9 h", "2026-11-12T09:00-06:00"),
        ("mar. 14 h 10", "2026-11-10T14:10-06:00"),
        ("Tue 2pm", "2026-11-10T14:00-06:00"),
        ("14 h 10 mardi", "2026-11-10T14:10-06:00"),
        ("10 Nov 13:20", "2026-11-10T13:20-06:00"),
        ("mar. 10 nov., 13 h 20", "2026-11-10T13:20-06:00"),
        ("le 10 novembre à 13 h 20", "2026-11-10T13:20-06:00"),
        ("Nov 10th, 2025 at 13:20", "2025-11-10T13:20-05:00"),
        ("1er juin midi", "2026-06-01T12:00-05:00"),
        ("31 Oct 13:20", "2026-10-31T13:20-05:00"),
        ("2026-11-10", "2026-11-10"),
        ("2026-11-10 13:20", "2026-11-10T13:20-06:00"),
        ("2026-11-10T13:20", "2026-11-10T13:20-06:00"),
        ("2026-11-10T13:20-05:00", "2026-11-10T13:20-05:00"),
        ("about noon", "~2026-11-12T12:00-06:00"),
        ("vers midi", "~2026-11-12T12:00-06:00"),
        ("hier vers 14 h", "~2026-11-11T14:00-06:00"),
        ("about 10 Nov", "~2026-11-10"),
        ("2 hours ago", "~2026-11-12T14:30-06:00"),
        ("il y a 20 minutes", "~2026-11-12T16:10-06:00"),
        ("3 days ago", "2026-11-09"),
        ("il y a une semaine", "2026-11-05"),
        ("avant-hier", "2026-11-10"),
        ("the day before yesterday", "2026-11-10"),
        ("now", "2026-11-12T16:30-06:00"),
        ("18:00", "2026-11-11T18:00-06:00"),
        ("13:20-14:05", "2026-11-12T13:20-06:00/2026-11-12T14:05-06:00"),
        ("13 h 20 à 14 h 05", "2026-11-12T13:20-06:00/2026-11-12T14:05-06:00"),
        ("yesterday 13:20 – 14:05", "2026-11-11T13:20-06:00/2026-11-11T14:05-06:00"),
        ("13:20 to 14:05 yesterday", "2026-11-11T13:20-06:00/2026-11-11T14:05-06:00"),
        ("yesterday 22:00 to 01:30", "2026-11-11T22:00-06:00/2026-11-12T01:30-06:00"),
        ("today 9-11", "2026-11-12T09:00-06:00/2026-11-12T11:00-06:00"),
        ("between 1pm and 2pm", "2026-11-12T13:00-06:00/2026-11-12T14:00-06:00"),
        ("10 Nov to 12 Nov", "2026-11-10/2026-11-12"),
        ("10-12 Nov", "2026-11-10/2026-11-12"),
        ("Nov 10-12", "2026-11-10/2026-11-12"),
        ("du 10 au 12 nov.", "2026-11-10/2026-11-12"),
        ("2026-11-10 - 2026-11-12", "2026-11-10/2026-11-12"),
        ("28 Dec to 3 Jan", "2025-12-28/2026-01-03"),
        ("il y a trois jours", "2026-11-09"),
        ("two weeks ago", "2026-10-29"),
        ("il y a quarante-cinq minutes", "~2026-11-12T15:45-06:00"),
        ("half an hour ago", "~2026-11-12T16:00-06:00"),
        ("il y a une heure et demie", "~2026-11-12T15:00-06:00"),
        ("il y a sept heures", "~2026-11-12T09:30-06:00"),
        ("le sept septembre", "2026-09-07"),
        ("13 heures et demie", "2026-11-12T13:30-06:00"),
        ("sept heures du matin", "2026-11-12T07:00-06:00"),
        ("hier, midi et demi", "2026-11-11T12:30-06:00"),
        ("quarter to three yesterday afternoon", "2026-11-11T14:45-06:00"),
    ],
)
def test_what_people_type_is_understood(words: str, meant: str) -> None:
    reading = read(words)

    assert spelled(*reading.meanings) == [meant]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("this morning", "2026-11-12T06:00-06:00/2026-11-12T12:00-06:00"),
        ("ce matin", "2026-11-12T06:00-06:00/2026-11-12T12:00-06:00"),
        ("hier soir", "2026-11-11T18:00-06:00/2026-11-11T23:59-06:00"),
        ("last night", "2026-11-11T18:00-06:00/2026-11-12T06:00-06:00"),
        ("cette nuit", "2026-11-11T22:00-06:00/2026-11-12T06:00-06:00"),
        ("Tuesday afternoon", "2026-11-10T12:00-06:00/2026-11-10T18:00-06:00"),
        ("mar. soir", "2026-11-10T18:00-06:00/2026-11-10T23:59-06:00"),
        ("Tuesday night", "2026-11-10T22:00-06:00/2026-11-11T06:00-06:00"),
        ("10 Nov in the evening", "2026-11-10T18:00-06:00/2026-11-10T23:59-06:00"),
        ("dans la nuit du 10 nov.", "2026-11-10T22:00-06:00/2026-11-11T06:00-06:00"),
        ("d’hier soir à ce matin", "2026-11-11T18:00-06:00/2026-11-12T12:00-06:00"),
        ("the morning of 10 Nov", "2026-11-10T06:00-06:00/2026-11-10T12:00-06:00"),
    ],
)
def test_a_part_of_a_day_is_its_hours(words: str, meant: str) -> None:
    reading = read(words)

    assert spelled(*reading.meanings) == [meant]


def test_of_a_part_of_a_day_that_is_not_over_only_what_has_come_is_meant() -> None:
    assert spelled(*read("cet après-midi").meanings) == [
        "2026-11-12T12:00-06:00/2026-11-12T16:30-06:00"
    ]


def test_a_part_of_a_day_that_has_not_come_is_understood_so_that_it_can_be_refused() -> None:
    assert spelled(*read("tonight").meanings) == ["2026-11-12T18:00-06:00/2026-11-13T06:00-06:00"]


def test_in_the_small_hours_last_night_is_a_choice_and_tonight_has_begun() -> None:
    late = datetime(2026, 11, 12, 2, 0, tzinfo=WINTER)

    last, this = (read_time(words, late, zone).meanings for words in ("last night", "tonight"))

    assert spelled(*last) == [
        "2026-11-11T18:00-06:00/2026-11-12T02:00-06:00",
        "2026-11-10T18:00-06:00/2026-11-11T06:00-06:00",
    ]
    assert spelled(*this) == ["2026-11-11T18:00-06:00/2026-11-12T02:00-06:00"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("this morning at 9", "2026-11-12T09:00-06:00"),
        ("vers 9 h ce matin", "~2026-11-12T09:00-06:00"),
        ("hier soir à neuf heures", "2026-11-11T21:00-06:00"),
        ("last night at 11", "2026-11-11T23:00-06:00"),
        ("last night at 2", "2026-11-12T02:00-06:00"),
        ("Tuesday afternoon 2 to 4", "2026-11-10T14:00-06:00/2026-11-10T16:00-06:00"),
        ("hier soir de 20 h à 22 h", "2026-11-11T20:00-06:00/2026-11-11T22:00-06:00"),
    ],
)
def test_a_clock_time_in_a_part_of_a_day_is_in_its_half(words: str, meant: str) -> None:
    assert spelled(*read(words).meanings) == [meant]


def test_an_unknown_time_can_be_said_in_both_languages() -> None:
    assert {read(words).meanings for words in ("unknown", "inconnu", "Inconnue", "?")} == {
        (UNKNOWN,)
    }


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        ("10/11/2026", ["2026-11-10", "2026-10-11"]),
        ("yesterday 9", ["2026-11-11T09:00-06:00", "2026-11-11T21:00-06:00"]),
        ("yesterday 2:30", ["2026-11-11T02:30-06:00", "2026-11-11T14:30-06:00"]),
        ("Thu 10:00", ["2026-11-12T10:00-06:00", "2026-11-05T10:00-06:00"]),
        ("last Tue", ["2026-11-10", "2026-11-03"]),
        ("hier à deux heures", ["2026-11-11T02:00-06:00", "2026-11-11T14:00-06:00"]),
        ("hier, dix heures et quart", ["2026-11-11T10:15-06:00", "2026-11-11T22:15-06:00"]),
        ("yesterday at half past two", ["2026-11-11T02:30-06:00", "2026-11-11T14:30-06:00"]),
        ("last night at 6", ["2026-11-12T06:00-06:00", "2026-11-11T18:00-06:00"]),
        (
            "Thu morning",
            [
                "2026-11-12T06:00-06:00/2026-11-12T12:00-06:00",
                "2026-11-05T06:00-06:00/2026-11-05T12:00-06:00",
            ],
        ),
        ("mar 10", ["2026-03-10", "2026-11-10T10:00-06:00", "2026-11-10T22:00-06:00"]),
    ],
)
def test_what_can_mean_several_times_is_given_as_a_choice(words: str, choices: list[str]) -> None:
    reading = read(words)

    assert spelled(*reading.meanings) == choices


@pytest.mark.parametrize(
    "words",
    [
        "soon",
        "il y a quelques jours",
        "this morning or so",
        "tomorrow morning",
        "yesterday afternoon 9",
        "13",
        "25:00",
        "30 Feb",
        "yesterday 13:75",
        "x" * 90,
        "10 Nov to 14:05",
    ],
)
def test_what_is_no_time_is_said_to_be_none(words: str) -> None:
    assert read(words) == Reading(why_not=WhyNot.NOT_UNDERSTOOD)


def test_nothing_typed_is_nothing_understood() -> None:
    assert read("  ") == Reading(why_not=WhyNot.EMPTY)


def test_a_weekday_that_the_date_did_not_have_is_told_rather_than_guessed() -> None:
    assert read("Mon 10 Nov 13:20") == Reading(why_not=WhyNot.WEEKDAY_DIFFERS)


def test_what_has_not_come_yet_is_understood_so_that_it_can_be_refused_in_words() -> None:
    [meant] = read("today 18:00").meanings

    assert meant == Occurred(Precision.EXACT, "2026-11-12T18:00-06:00")


@given(
    moment=MINUTES,
    language=some.sampled_from(["en", "fr"]),
    is_about=some.booleans(),
)
def test_a_moment_written_out_in_either_language_is_read_as_it_was_meant(
    moment: datetime, language: str, is_about: bool
) -> None:
    wall = moment.replace(tzinfo=None)
    month = MONTHS[language][wall.month - 1]
    clock = f"{wall:%H:%M}" if language == "en" else f"{wall:%H} h {wall:%M}"
    about = {"en": "about ", "fr": "vers "}[language] if is_about else ""

    reading = read(f"{wall.day} {month} {wall.year} {about}{clock}")

    precision = Precision.ABOUT if is_about else Precision.EXACT
    assert reading.meanings == (Occurred(precision, zone(wall).isoformat(timespec="minutes")),)


@given(
    first=MINUTES.map(lambda moment: moment - timedelta(days=2)),
    lasts=some.integers(1, 400),
    language=some.sampled_from(["en", "fr"]),
)
def test_a_span_of_days_written_out_is_read_as_it_was_meant(
    first: datetime, lasts: int, language: str
) -> None:
    start, end = first.date(), min(first.date() + timedelta(lasts), NOW.date())
    said = [f"{day.day} {MONTHS[language][day.month - 1]} {day.year}" for day in (start, end)]

    reading = read({"en": " to ", "fr": " au "}[language].join(said))

    meant = Occurred(Precision.RANGE, start.isoformat(), end.isoformat())
    assert reading.meanings == (meant,)


@given(words=some.text(max_size=90))
def test_whatever_is_typed_there_is_an_answer(words: str) -> None:
    reading = read(words)

    assert bool(reading.meanings) != (reading.why_not is not None)


@given(
    words=some.lists(
        some.sampled_from(["hier", "tue", "mar.", "10", "nov", "9", "14 h", "2:30", "-", "to", "à",
                           "2pm", "vers", "last", "2026", "12/11", "noon", "ago", "soir",
                           "night", "this", "deux heures", "et demie", "cette", "morning"]),
        max_size=8,
    )
)  # fmt: skip
def test_of_any_mixture_of_such_words_every_clock_time_has_its_offset(words: list[str]) -> None:
    meanings = read(" ".join(words)).meanings

    told = [moment for meant in meanings for moment in (meant.start, meant.end) if moment]
    assert all(is_date(moment) or datetime.fromisoformat(moment).tzinfo for moment in told)
