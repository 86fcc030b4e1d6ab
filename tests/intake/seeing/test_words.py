"""The words of files: of mail, pages and plain text, judged by their bytes and never too many."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.file_words import MOST_LETTERS
from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.intake.child_process import run_in_child
from desktop_app.intake.seeing.words import read_words
from desktop_app.intake.wire import Answer, Reader, Request

_ROOT = Path(__file__).parents[3]
_PLAN = _ROOT / "resources" / "sample" / "safety-plan.pdf"
_MAIL = b"From: ruth@kin.example\nTo: dana@cfs.example\nSubject: Friday\n\nShe can stay.\n"


@pytest.mark.parametrize(
    ("untrusted", "words"),
    [
        (b"She was at the canoe club.", "She was at the canoe club."),
        ("Elle était à l’école.".encode("utf-16"), "Elle était à l’école."),
        ("Elle était là.".encode("latin-1"), "Elle était là."),
        (b"<html><body><p>Two</p><p>lines<script>no</script></p></body></html>", "Two\n\nlines"),
        (b"name,plate\nRuth,ABCD 555\nJo,EFGH 556\n", "name,plate\nRuth,ABCD 555\nJo,EFGH 556\n"),
        (_MAIL, "From: ruth@kin.example\nTo: dana@cfs.example\nSubject: Friday\n\nShe can stay."),
    ],
)
def test_a_file_that_holds_words_gives_them(untrusted: bytes, words: str) -> None:
    assert read_words(untrusted) == words


def test_every_page_of_a_pdf_gives_its_words() -> None:
    found = read_words(_PLAN.read_bytes())

    assert isinstance(found, str)
    assert "Safety plan" in found


@pytest.mark.parametrize(
    "untrusted", [b"\x89PNG\r\n\x1a\n" + bytes(40), b"PK\x03\x04" + bytes(40), bytes(100)]
)
def test_a_file_of_another_kind_has_no_words_whatever_it_was_called(untrusted: bytes) -> None:
    assert read_words(untrusted) == ""


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [(b"", UnreadableReason.EMPTY), (b"%PDF-1.7\n%%EOF", UnreadableReason.NOT_PDF)],
)
def test_a_broken_file_gives_a_reason(untrusted: bytes, reason: UnreadableReason) -> None:
    assert read_words(untrusted) == Unreadable(reason)


def test_a_very_long_file_gives_its_beginning() -> None:
    found = read_words(b"word " * 300_000)

    assert isinstance(found, str)
    assert len(found) == MOST_LETTERS


def test_more_words_than_anybody_asked_for_are_not_believed() -> None:
    answer = Answer(words="w" * (MOST_LETTERS + 1))

    found = answer.to(Request(Reader.WORDS, b"w"))

    assert found == Unreadable(UnreadableReason.READER_CRASHED)


@pytest.mark.parametrize("kind", ["eml", "pdf", "ics"])
def test_the_child_takes_the_same_words_out_of_real_files_with_every_door_shut(kind: str) -> None:
    folder = _ROOT.parent / "shared" / "data" / kind
    if not folder.is_dir():
        pytest.skip("the real test files (../shared/data) are not beside this checkout")
    files = [file.read_bytes() for file in sorted(folder.iterdir())[:4]]

    found = [run_in_child(Reader.WORDS, file) for file in files]

    assert found == [read_words(file) for file in files]


@settings(max_examples=150)
@given(data=some.data())
def test_a_file_somebody_tampered_with_ends_in_words_or_a_reason(data: some.DataObject) -> None:
    whole = bytearray(data.draw(some.sampled_from([_PLAN.read_bytes(), _MAIL])))
    for _ in range(data.draw(some.integers(1, 12))):
        whole[data.draw(some.integers(0, len(whole) - 1))] = data.draw(some.integers(0, 255))

    found = read_words(bytes(whole[: data.draw(some.integers(0, len(whole)))]))

    assert isinstance(found, str | Unreadable)
