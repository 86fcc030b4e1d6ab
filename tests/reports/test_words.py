"""Both languages say everything, in the same places, and agree with the window."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from string import Formatter

import pytest

from desktop_app.domain.codes import Discipline, Flag, NoteType, Part, Precision
from desktop_app.reports.guide_english import OPENING_ENGLISH, READ_ME_ENGLISH
from desktop_app.reports.guide_french import OPENING_FRENCH, READ_ME_FRENCH
from desktop_app.reports.languages import differing, words_in
from desktop_app.reports.words_english import ENGLISH
from desktop_app.reports.words_french import FRENCH
from desktop_app.ui.words import terms

# Spelled alike in both languages, or made of marks, numbers and names of files only.
ALIKE = re.compile(
    r"codes\.(short_disciplines\..*|disciplines\.police|fields\.initials|flags\.conflict)"
    r"|codes\.note_types\.(contact|note|consultation|document)"
    r"|dates\.(clock|first|.*months\..*|units\..*|short_weekdays\..*)"
    r"|cover\.(person|person_with_job|outside_person|count_entries)|entry\.discipline"
    r"|paper\.page|handed\.(terms\.approval_told|gap\.gap|list\.kinds\.(note|placement)/1)|file\.(type|sha256)|(first|rest)\.\d+\.0"
)


def sentences(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every fixed word below a value, with its place."""
    match value:
        case str():
            yield path.lstrip("."), value
        case Mapping():
            for key, each in value.items():
                yield from sentences(each, f"{path}.{key}")
        case tuple():
            for number, each in enumerate(value):
                yield from sentences(each, f"{path}.{number}")
        case _:
            assert is_dataclass(value)
            for each in fields(value):
                yield from sentences(getattr(value, each.name), f"{path}.{each.name}")


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


PAIRS = [
    (ENGLISH, FRENCH),
    (OPENING_ENGLISH, OPENING_FRENCH),
    (READ_ME_ENGLISH, READ_ME_FRENCH),
]


@pytest.mark.parametrize(("english", "french"), PAIRS)
def test_no_word_is_missing_in_either_language(english: object, french: object) -> None:
    in_english, in_french = dict(sentences(english)), dict(sentences(french))

    assert in_english.keys() == in_french.keys()
    assert "" not in {*in_english.values(), *in_french.values()}


@pytest.mark.parametrize(("english", "french"), PAIRS)
def test_both_languages_fill_in_the_same(english: object, french: object) -> None:
    in_french = dict(sentences(french))

    unlike = [
        path
        for path, said in sentences(english)
        if placeholders(said) != placeholders(in_french[path])
    ]

    assert unlike == []


@pytest.mark.parametrize(("english", "french"), PAIRS)
def test_nothing_was_left_in_english(english: object, french: object) -> None:
    in_french = dict(sentences(french))

    left = [
        path
        for path, said in sentences(english)
        if said == in_french[path] and not ALIKE.fullmatch(path)
    ]

    assert left == []


@pytest.mark.parametrize("french", [FRENCH, OPENING_FRENCH, READ_ME_FRENCH])
def test_french_signs_keep_their_no_break_spaces(french: object) -> None:
    loose = re.compile(r"[^\u00a0]:(?:\s|$)|«[^\u00a0]|[^\u00a0]»|'")

    wrong = [said for _, said in sentences(french) if loose.search(said)]

    assert wrong == []


@pytest.mark.parametrize("words", [ENGLISH, FRENCH])
def test_every_code_has_its_words(words: object) -> None:
    said = dict(sentences(words))

    for name, codes in (
        ("disciplines", Discipline),
        ("short_disciplines", Discipline),
        ("note_types", NoteType),
        ("parts", Part),
        ("occurred", Precision),
        ("flags", Flag),
    ):
        assert {path for path in said if path.startswith(f"codes.{name}.")} == {
            f"codes.{name}.{code.value}" for code in codes
        }


def test_a_record_calls_things_as_the_window_does() -> None:
    codes = ENGLISH.codes

    assert codes.disciplines == {key: each.text for key, each in terms.DISCIPLINES.items()}
    assert codes.note_types == {key: each.text for key, each in terms.NOTE_TYPES.items()}
    assert codes.parts == {key: each.text for key, each in terms.PARTS.items()}


def test_an_unknown_language_is_answered_in_english() -> None:
    assert words_in("fr-CA") is FRENCH
    assert words_in("oj") is ENGLISH
    assert words_in("") is ENGLISH


@pytest.mark.parametrize(
    ("language", "told"),
    [("en-CA", ""), ("fr", "fr"), ("oj-Cans", "oj-Cans"), ("", ""), ('x" onload="', "")],
)
def test_a_language_is_told_only_if_it_is_one_and_another(language: str, told: str) -> None:
    assert differing(language, ENGLISH) == told
