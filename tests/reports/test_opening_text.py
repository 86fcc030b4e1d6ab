"""The text beside a bundle: every step, in both languages, in blocks that can be copied."""

import pytest

from desktop_app.reports.opening_text import how_to_open
from tests.outside.steps import IN_POWERSHELL, IN_SH, blocks, english

TEXT = how_to_open("one.tlh", is_for_words=False)
FOR_WORDS = how_to_open("one.tlh", is_for_words=True)


@pytest.mark.parametrize("text", [TEXT, FOR_WORDS])
def test_each_step_has_one_block_for_each_system(text: bytes) -> None:
    assert len(blocks(english(text))) == len(blocks(english(text), IN_POWERSHELL)) == 5


@pytest.mark.parametrize("text", [TEXT, FOR_WORDS])
def test_both_languages_give_the_same_commands(text: bytes) -> None:
    french = text.decode().partition("\n=====")[2]

    assert blocks(french, "Sous macOS et Linux") == blocks(english(text))
    assert blocks(french, "Sous Windows") == blocks(english(text), IN_POWERSHELL)


@pytest.mark.parametrize("text", [TEXT, FOR_WORDS])
def test_lines_are_copied_as_they_are_and_fit_a_narrow_window(text: bytes) -> None:
    lines = text.decode().split("\n")

    assert b"\r" not in text
    assert max(map(len, lines)) <= 82
    assert not [line for line in lines if "\t" in line]


def test_no_digits_are_printed_that_somebody_could_compare_instead() -> None:
    assert not any(len(word) == 5 and word.isdecimal() for word in TEXT.decode().split())


def test_six_words_need_no_key_and_say_how_they_are_typed() -> None:
    text = FOR_WORDS.decode()

    assert "my-key.txt" not in text
    assert "one-two-three-four-five-six" in text
    assert "Nothing shows while you type" in " ".join(text.split())


@pytest.mark.parametrize("name", ["a'b.tlh", "$(x).tlh", "-i.tlh", "a`b", "a\u202eb.tlh", "a\nb"])
def test_a_name_that_commands_cannot_hold_is_not_in_them(name: str) -> None:
    text = how_to_open(name, is_for_words=False).decode()

    assert name not in text
    assert "'handoff.tlh'" in blocks(text, IN_SH)[1]


def test_a_name_with_spaces_and_accents_stays_one_word() -> None:
    text = how_to_open("Été (2).tlh", is_for_words=False)

    assert "-o opened.tar 'Été (2).tlh' &&" in blocks(english(text))[1]
