"""What of a person is shown in lists: initials, and an age."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case import Person, initials_of
from desktop_app.domain.codes import Part
from desktop_app.domain.ids import ObjectId

JO = Person(
    id=ObjectId(bytes(16)),
    full_name="Jo Marten",
    initials="J.M.",
    part=Part.YOUNG_PERSON,
    born="2011-11-22",
    age_about="about 15",
    pronouns="",
    safe_contact="",
    safe_contact_checked_on="",
)


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Jo Marten", "J.M."),
        ("Jo Anne Marten-Lee", "J.L."),
        ("Jo", "J."),
        ("J.M.", "J.M."),
        ("J. M.", "J.M."),
        ("j.m", "J.M."),
        ("", ""),
        ("555-0148", ""),
    ],
)
def test_initials_are_made_from_a_name_or_kept_as_written(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_an_age_grows_on_the_birthday() -> None:
    ages = [JO.age_on(date(2026, 11, day)) for day in (21, 22)]

    assert ages == ["14", "15"]


@pytest.mark.parametrize("born", ["", "yesterday", "2011-02-30", "0001-01-01"])
def test_a_birthday_that_is_none_leaves_the_rough_age(born: str) -> None:
    assert replace(JO, born=born).age_on(date(2026, 11, 21)) == "about 15"
