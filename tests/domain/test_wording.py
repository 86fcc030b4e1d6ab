"""Suggestions for words that can hurt: outside quotations, in the order of the text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.their_words import toggled
from desktop_app.domain.wording import Hint, read_back, suggestions, written_out

WORDING = Path(__file__).resolve().parents[2] / "resources" / "wording"
AWAY = Hint(("awol", "ran away"), "was missing", "It says nothing of character.")
RISK = Hint(("placed herself at risk",), "was harmed by …", "Names who did the harm.")
FUGUE = Hint(("s'est enfuie",), "était portée disparue", "Le mot ne dit rien du caractère.")
HINTS = (AWAY, RISK, FUGUE)


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in suggestions(text, HINTS)]


def test_words_are_found_whatever_their_case_and_apostrophe() -> None:
    text = "AWOL again. She placed herself at risk. Elle s’est enfuie."

    assert found(text) == ["AWOL", "placed herself at risk", "s’est enfuie"]


@pytest.mark.parametrize(
    "text",
    [
        "She said “I ran away because I was scared.”",
        '"I ran away", she said.',
        "Elle dit : « je ran away »",
        "> I ran away",
        "“I ran away and then", # a quotation still being written
        "Tawol, awolish and outran away",
    ],
)  # fmt: skip
def test_what_somebody_said_and_parts_of_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_words_after_a_quotation_are_looked_at_again() -> None:
    assert found("“I was scared.” She ran away.") == ["ran away"]


def test_an_open_suggestion_is_for_its_writer_to_fill() -> None:
    assert (AWAY.is_ready, RISK.is_ready) == (True, False)


@given(text=some.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    for one in suggestions(text, HINTS):
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_lists_that_come_along_can_be_edited_and_read_back(language: str) -> None:
    listed = json.loads((WORDING / f"{language}.json").read_text("utf-8"))
    hints = tuple(Hint(tuple(one["words"]), one["instead"], one["why"]) for one in listed)

    assert len(hints) > 10
    assert read_back(written_out(hints)) == hints


def test_lines_that_say_nothing_are_no_hints() -> None:
    assert read_back("\n = nothing\n , ,\nawol\n") == (Hint(("awol",), "", ""),)


@given(words=some.text(alphabet="ab cé", max_size=9), language=some.sampled_from(["en", "fr"]))
def test_a_quotation_that_is_toggled_twice_is_as_it_was(words: str, language: str) -> None:
    once = toggled(words, language)

    assert toggled(once.text, language).text == words
    assert once.text[once.start : once.end] == words
