"""Days to come, as people type them in two languages; what is unclear is never guessed."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.occurred import check_moment
from desktop_app.domain.typed_due import read_due
from tests.worlds import KENORA

NOW = datetime(2026, 11, 12, 14, 32, tzinfo=KENORA)  # a Thursday


def here(wall: datetime) -> datetime:
    """A wall-clock time in Kenora."""
    return wall.replace(tzinfo=KENORA)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("today", "2026-11-12"),
        ("Tomorrow", "2026-11-13"),
        ("demain", "2026-11-13"),
        ("après-demain", "2026-11-14"),
        ("Friday", "2026-11-13"),
        ("next fri", "2026-11-13"),
        ("jeudi", "2026-11-19"),  # said on a Thursday: not today
        ("24 Nov", "2026-11-24"),
        ("Nov 24", "2026-11-24"),
        ("le 24 novembre", "2026-11-24"),
        ("1 March", "2027-03-01"),
        ("12 Nov", "2026-11-12"),
        ("29 Feb", "2028-02-29"),
        ("Tue 24 Nov", "2026-11-24"),
        ("2026-12-01", "2026-12-01"),
        ("in 3 days", "2026-11-15"),
        ("dans 2 semaines", "2026-11-26"),
        ("tomorrow 10:00", "2026-11-13T10:00-06:00"),
        ("demain à 10 h 30", "2026-11-13T10:30-06:00"),
        ("24 nov. 14 h", "2026-11-24T14:00-06:00"),
        ("in 2 hours", "2026-11-12T16:32-06:00"),
        ("16:00", "2026-11-12T16:00-06:00"),
        ("10:00", "2026-11-13T10:00-06:00"),
        ("2026-11-24T10:00-05:00", "2026-11-24T10:00-05:00"),
        ("16 March 10:00", "2027-03-16T10:00-05:00"),  # summer time by then
    ],
)
def test_words_for_a_day_to_come_are_read(words: str, meant: str) -> None:
    assert read_due(words, NOW, here) == (meant,)


@pytest.mark.parametrize(
    "words",
    ["", "  ", "soon", "bientôt", "Mon 24 Nov", "31 June", "99 Nov", "yesterday", "x" * 200],
)
def test_what_means_no_day_to_come_has_no_meaning(words: str) -> None:
    assert read_due(words, NOW, here) == ()


def test_what_can_be_either_half_of_a_day_has_both_meanings() -> None:
    found = read_due("tomorrow 2:30", NOW, here)

    assert found == ("2026-11-13T02:30-06:00", "2026-11-13T14:30-06:00")


@given(some.text(max_size=40))
def test_whatever_is_typed_comes_out_as_something_that_can_be_signed(words: str) -> None:
    for meant in read_due(words, NOW, here):
        assert check_moment(meant) == meant
