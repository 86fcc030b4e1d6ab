"""Ordinary days of the demonstration could have been: at the hours, in the seasons and places."""

import re
from datetime import date, datetime

import pytest

from desktop_app.cli.demo.cases import Telling
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.happenings import Happening, first_told
from desktop_app.cli.demo.texts import Material, read_material
from desktop_app.cli.demo.wall_clock import wall_time
from desktop_app.domain.codes import NoteType

SCHOOL = re.compile(r"\b(school|école)\b")
WORRY = re.compile(r"\b(Worry|Inquiétude)\b")


@pytest.fixture(scope="module")
def material() -> Material:
    return read_material()


@pytest.fixture(scope="module", params=["en", "fr"])
def line(request: pytest.FixtureRequest, material: Material) -> list[Happening]:
    """Everything that happens in the main case."""
    return Telling(material, request.param, Seeded("any seed")).main_happenings()


@pytest.fixture(scope="module")
def ordinary(line: list[Happening], material: Material) -> list[Happening]:
    """The same without what is told moment by moment."""
    return line[len(material.story.moment) :]


def day_of(one: Happening) -> date:
    return date.fromisoformat(one.occurred.removeprefix("~")[:10])


def test_nobody_writes_before_they_joined(ordinary: list[Happening], material: Material) -> None:
    joined = first_told(material)

    assert len(ordinary) == 360
    assert [one for one in ordinary if day_of(one) < joined[one.by]] == []


def test_nobody_visits_at_home_while_she_lives_elsewhere(
    ordinary: list[Happening], material: Material
) -> None:
    visits = [day_of(one) for one in ordinary if one.type is NoteType.HOME_VISIT]
    away = material.cases.main.elsewhere

    assert visits
    assert [day for day in visits if any(first <= day <= last for first, last in away)] == []


def test_no_day_is_ordinary_while_she_is_missing(
    ordinary: list[Happening], material: Material
) -> None:
    days = {day_of(one) for one in ordinary}
    missing = material.cases.main.missing

    assert [day for day in days if any(first <= day <= last for first, last in missing)] == []


def test_she_is_met_after_school_and_school_is_out_in_summer(ordinary: list[Happening]) -> None:
    timed = [one for one in ordinary if one.present and "T" in one.occurred]
    hours = {datetime.fromisoformat(one.occurred.removeprefix("~")).hour for one in timed}

    assert min(hours) >= 9
    assert [
        one.text for one in ordinary if SCHOOL.search(one.text) and day_of(one).month in (7, 8)
    ] == []


def test_worries_are_told_and_never_first(line: list[Happening]) -> None:
    worried = [one.text for one in line if WORRY.search(one.text)]

    assert 30 < len(worried) < len(line) / 4
    assert [text for text in worried if WORRY.match(text)] == []


def test_no_sentence_ends_twice(line: list[Happening]) -> None:
    assert [one.text for one in line if ".." in one.text] == []


def test_what_is_late_or_set_right_is_so_at_work_and_before_the_story_ends(
    ordinary: list[Happening],
) -> None:
    late = [one.recorded_ms for one in ordinary if one.late_reason]
    right = [one.amended.at_ms for one in ordinary if one.amended]
    struck = [one.struck[0] for one in ordinary if one.struck]
    moments = [wall_time(at) for at in (*late, *right, *struck)]

    assert (len(late), len(right), len(struck)) == (13, 13, 4)
    assert all(9 <= moment.hour < 17 for moment in moments)
    assert max(moment.date() for moment in moments) < date(2026, 11, 12)
