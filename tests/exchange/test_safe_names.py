"""The names we give, and that every name we accept is safe twice over."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.errors import Refusal
from desktop_app.exchange.safe_names import LONGEST_NAME, attachment_name, safe_name

ID = bytes.fromhex("00112233445566778899aabbccddeeff")


@pytest.mark.parametrize(
    ("extension", "ending"),
    [
        ("pdf", "pdf"),
        ("7z", "7z"),
        ("", "bin"),
        ("PDF", "bin"),
        (".pdf", "bin"),
        ("p/df", "bin"),
        ("../../x", "bin"),
        ("pdf\n", "bin"),
        ("longerthan8", "bin"),
    ],
)
def test_an_attachment_travels_under_its_id(extension: str, ending: str) -> None:
    name = attachment_name(ID, extension)

    assert name == f"data/files/00112233445566778899aabbccddeeff.{ending}"
    assert safe_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "data/entries.jsonl",
        "data/READ-ME-FIRST.txt",
        "data/résumé de la réunion.html",
        "data/ᐊᓂᔑᓈᐯᒧᐎᓐ.txt",
        "data/.hidden",
        "data/console.txt",
        "data/com10.txt",
        "data/nullable",
        "data/a..b",
        "data/" + "x" * (LONGEST_NAME - 5),
        "data/" + "x/" * 6 + "x",
    ],
)
def test_an_ordinary_name_is_let_in(name: str) -> None:
    assert safe_name(name) == name
    assert safe_name(f"./{name}") == name


@given(untrusted=some.text(some.characters()))
def test_a_name_that_is_let_in_stays_inside_and_shows_itself(untrusted: str) -> None:
    try:
        name = safe_name(untrusted)
    except Refusal:
        return

    steps = name.split("/")
    assert not {"", ".", ".."} & set(steps)
    assert "\\" not in name
    assert all(unicodedata.category(letter)[0] != "C" for letter in name)
    assert safe_name(name) == name
