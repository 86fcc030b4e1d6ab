"""Which letters count as the same, and where in a name they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.alike import every_place, folded, marked, starts_word


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Noël", "noel"),
        ("Côté", "COTE"),
        ("Zoe\u0308", "zoë"),
        ("O\u2019Brien", "o'brien"),
        ("Kʼwalsa", "k'walsa"),
        ("Łucja", "łucja"),
        ("Nguyễn", "nguyen"),
    ],
)
def test_latin_letters_are_found_whatever_their_case_accents_and_apostrophes(
    written: str, typed: str
) -> None:
    assert folded(written) == folded(typed)


@pytest.mark.parametrize(
    ("written", "typed"),
    [("ᐊᓂᔑᓈᐯ", "ᐊᓂᔑᓇᐯ"), ("ᓂᐱᐩ", "ᓂᐱ"), ("ᒣ", "ᒥ"), ("Maaʔalth", "Maaalth")],
)
def test_syllabics_and_glottal_stops_are_told_apart_as_they_are_written(
    written: str, typed: str
) -> None:
    assert folded(written) != folded(typed)


@pytest.mark.parametrize(
    ("text", "word", "is_there"),
    [
        ("cedar-0412", "0412", True),
        ("cedar-0412", "cedar-04", True),
        ("cedar-0412", "412", False),
        ("anna hanna", "hanna", True),
        ("hanna anna", "anna", True),
        ("ᐊᓂᔑᓈᐯ ᓂᐱ", "ᓂᐱ", True),
        ("ᐊᓂᔑᓈᐯ", "ᔑᓈ", False),
    ],
)
def test_a_word_is_found_by_how_it_begins(text: str, word: str, *, is_there: bool) -> None:
    assert starts_word(text, word) is is_there


def test_what_was_found_is_marked_in_the_name_as_it_is_written() -> None:
    name = marked("Noe\u0308l Kakegamic", [folded("noel"), folded("kak")])

    assert [name.text[start:end] for start, end in name.spans] == ["Noël", "Kak"]


@given(some.text(), some.lists(some.text(min_size=1), max_size=3))
def test_marks_always_lie_in_the_text_one_after_the_other(text: str, words: list[str]) -> None:
    found = marked(text, map(folded, words))

    ends = [end for span in found.spans for end in span]
    assert ends == sorted(set(ends))
    assert all(0 <= end <= len(found.text) for end in ends)


def test_every_word_that_begins_alike_is_found_in_the_letters_as_they_stand() -> None:
    text = "Zoe\u0308 et Zoé, chez zo\u00eb ; pas Azoe."

    places = every_place(text, [folded("zoe"), folded("ch")])

    assert [text[start:end] for start, end in places] == ["Zoe", "Zoé", "ch", "zo\u00eb"]


@given(some.text(max_size=40), some.lists(some.text(max_size=3), max_size=3))
def test_places_stand_apart_and_within_the_text(text: str, words: list[str]) -> None:
    places = every_place(text, [folded(word) for word in words])

    edges = [edge for place in places for edge in place]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in places)
