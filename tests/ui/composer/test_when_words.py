"""What the composer tells somebody it understood can be typed again, and means the same."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some
from PySide6.QtWidgets import QApplication

from desktop_app.domain.codes import Precision
from desktop_app.domain.occurred import UNKNOWN, Occurred
from desktop_app.domain.typed_time import read_time
from desktop_app.ui.composer.when import When
from desktop_app.ui.composer.when_words import when_in_words
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Interpreter, Language
from tests.ui.conftest import StandingClock

BACK = some.integers(1, 1_500_000).map(lambda minutes: timedelta(minutes=minutes))
TIMED = some.sampled_from((Precision.EXACT, Precision.ABOUT))


@pytest.fixture(params=list(Language), scope="module")
def dates(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Dates]:
    """In each language in turn, and English again afterwards."""
    interpreter = Interpreter(qapp, find_resources().translations)
    interpreter.speak(request.param)
    yield Dates(request.param, StandingClock())
    interpreter.speak(Language.ENGLISH)
    interpreter.silence()


def again(dates: Dates, meant: Occurred) -> tuple[Occurred, ...]:
    """What is read from the words that tell it."""
    words = when_in_words(dates, When.of(meant, dates.now()))
    return read_time(words, dates.now(), datetime.astimezone).meanings


def written(dates: Dates, back: timedelta) -> str:
    """A moment some time ago, by this device's clock; not the hour that comes twice a year."""
    wall = (dates.now().replace(tzinfo=None, second=0, microsecond=0)) - back
    moment = wall.astimezone()
    assume(moment.utcoffset() == wall.replace(fold=1).astimezone().utcoffset())
    assume(moment.replace(tzinfo=None) == wall)
    return moment.isoformat(timespec="minutes")


@given(back=BACK, precision=TIMED)
def test_a_moment(dates: Dates, back: timedelta, precision: Precision) -> None:
    meant = Occurred(precision, written(dates, back))

    assert again(dates, meant) == (meant,)


@given(back=some.integers(0, 1000), precision=some.sampled_from((Precision.DAY, Precision.ABOUT)))
def test_a_day(dates: Dates, back: int, precision: Precision) -> None:
    day = dates.now().date() - timedelta(back)
    meant = Occurred(precision, day.isoformat())

    assert again(dates, meant) == (meant,)


@given(back=BACK, lasts=some.integers(1, 3000))
def test_a_span(dates: Dates, back: timedelta, lasts: int) -> None:
    end = max(back - timedelta(minutes=lasts), timedelta())
    meant = Occurred(Precision.RANGE, written(dates, back), written(dates, end))

    assert again(dates, meant) == (meant,)


@given(back=some.integers(1, 1000), lasts=some.integers(1, 60))
def test_a_span_of_days(dates: Dates, back: int, lasts: int) -> None:
    start, end = (dates.now().date() - timedelta(days) for days in (back, max(back - lasts, 0)))
    meant = Occurred(Precision.RANGE, start.isoformat(), end.isoformat())

    assert again(dates, meant) == (meant,)


def test_that_it_is_not_known(dates: Dates) -> None:
    assert again(dates, UNKNOWN) == (UNKNOWN,)


@pytest.mark.parametrize("words", ["this morning", "hier soir", "cette nuit", "mardi après-midi"])
def test_a_part_of_a_day(dates: Dates, words: str) -> None:
    [meant] = read_time(words, dates.now(), datetime.astimezone).meanings

    assert again(dates, meant) == (meant,)
