"""Foreign names are shown for what they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.foreign_names import (
    ShownName,
    as_written,
    hides_something,
    is_hiding,
    shown_name,
)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("report.pdf", ShownName("report", "pdf")),
        ("naïve résumé.docx", ShownName("naïve résumé", "docx")),
        ("ᐊᓂᔑᓈᐯᒧᐎᓐ.txt", ShownName("ᐊᓂᔑᓈᐯᒧᐎᓐ", "txt")),
        ("archive.tar.gz", ShownName("archive.tar", "gz")),
        ("README", ShownName("README", "")),
        ("", ShownName("", "")),
        ("holiday\u202egpj.exe", ShownName("holiday⟨U+202E⟩gpj", "exe")),
        ("two\nlines.txt", ShownName("two⟨U+000A⟩lines", "txt")),
        ("x.p\u200bdf", ShownName("x", "p⟨U+200B⟩df")),
        ("half\ud800.txt", ShownName("half⟨U+D800⟩", "txt")),
        ("blank\u3164.txt", ShownName("blank⟨U+3164⟩", "txt")),
    ],
)
def test_a_name_is_shown_with_its_extension_apart(name: str, shown: ShownName) -> None:
    assert shown_name(name) == shown


@given(name=some.text(some.characters()))
def test_no_shown_name_hides_anything(name: str) -> None:
    shown = shown_name(name)

    assert not hides_something(shown.stem + shown.extension)


@given(text=some.text(some.characters()) | some.text(some.characters(codec="ascii")))
def test_a_text_hides_something_exactly_when_a_letter_does(text: str) -> None:
    assert hides_something(text) == any(map(is_hiding, text))


def test_words_are_as_long_as_written_and_nothing_turns_them() -> None:
    said = "She \u202esaw\u202c\x1b[2K him.\n\tשבת \u200d😀"

    shown = as_written(said)

    assert shown == "She \ufffdsaw\ufffd\ufffd[2K him.\n\tשבת \u200d😀"
    assert len(shown) == len(said)
