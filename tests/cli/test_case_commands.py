"""`throughline case` and `throughline person`."""

import os

import pytest

from tests.cli.terminal import Terminal

CASE = {
    *("case", "codename", "status", "exploitation", "risk", "lead_agency", "opened_on"),
    "is_missing",
    *("entries", "unread", "conflicts"),
}
PERSON = {
    *("id", "name", "initials", "part", "born", "age_about", "pronouns"),
    *("safe_contact", "safe_contact_checked_on", "conflicts"),
}


def test_a_new_case_is_open_and_led_by_the_own_agency(terminal: Terminal) -> None:
    made = terminal.do("dana", "case", "new", "Larch-7", "--risk", "3", "--risk-reason", "why")
    listed = terminal.do("dana", "case", "list")

    assert set(made) == CASE
    assert (made["status"], made["risk"], made["lead_agency"], made["opened_on"]) == (
        *("open", 3, "Northern Lakes CFS", "2026-11-21"),
    )
    assert [case["codename"] for case in listed["cases"]] == ["Cedar-0412", "Larch-7"]


@pytest.mark.parametrize("taken", ["Cedar-0412", "CEDAR-0412", "  cedar-0412 "])
def test_a_codename_is_given_once_however_it_is_written(terminal: Terminal, taken: str) -> None:
    terminal.refuses("codename_taken", "dana", "case", "new", taken)


@pytest.mark.parametrize(
    ("codename", "code"),
    [("", "empty_codename"), (" ", "empty_codename"), (os.fsdecode(b"\xff"), "text_not_storable")],
)
def test_a_codename_must_be_a_text(terminal: Terminal, codename: str, code: str) -> None:
    terminal.refuses(code, "dana", "case", "new", codename)


def test_a_case_goes_by_codename_or_id_or_the_beginning_of_its_id(terminal: Terminal) -> None:
    id_ = terminal.do("dana", "case", "list")["cases"][0]["case"]

    names = ["Cedar-0412", "cedar-0412", id_, id_[:10], id_.upper()]

    assert id_.startswith("c_")
    assert {terminal.do("dana", "case", "show", name)["case"] for name in names} == {id_}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Birch-1", "unknown_case"),
        ("c_aaaaaaaa", "unknown_case"),
        ("c_short", "bad_value"),
        ("c_11111111", "bad_value"),
        (os.fsdecode(b"Birch \xff"), "unknown_case"),
    ],
)
def test_a_case_that_is_not_there_is_refused(terminal: Terminal, name: str, code: str) -> None:
    terminal.refuses(code, "dana", "case", "show", name)
    terminal.refuses(code, "dana", "timeline", name)


def test_a_person_is_shown_with_the_case(terminal: Terminal) -> None:
    said = {
        "--name": "Jo Marten",
        "--part": "young_person",
        "--born": "2011-03-02",
        "--pronouns": "she/her",
        "--safe-contact": "text only, school days",
        "--safe-contact-checked-on": "2026-11-02",
    }
    options = [word for pair in said.items() for word in pair]

    added = terminal.do("dana", "person", "add", "Cedar-0412", *options)
    shown = terminal.do("dana", "case", "show", "Cedar-0412")
    listed = terminal.do("dana", "person", "list", "Cedar-0412")

    assert set(added) == {"id", "person"}
    assert set(shown) == CASE | {"people"}
    assert listed == {"people": shown["people"]}
    assert set(shown["people"][0]) == PERSON
    assert shown["people"][0]["id"] == added["person"]
    assert shown["people"][0]["initials"] == "J.M."


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        ("--name", " ", "empty_name"),
        ("--born", "March", "bad_time"),
        ("--safe-contact-checked-on", "2026-13-01", "bad_time"),
    ],
)
def test_a_person_with_a_wrong_field_is_not_recorded(
    terminal: Terminal, option: str, value: str, code: str
) -> None:
    person = ["--name", "Jo Marten", "--part", "young_person"]

    terminal.refuses(code, "dana", "person", "add", "Cedar-0412", *person, option, value)
