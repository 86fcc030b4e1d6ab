"""A text too long for an entry: whole in an attachment, or nowhere."""

import pytest

from desktop_app.domain.codes import Flag
from desktop_app.domain.errors import Refusal
from desktop_app.domain.ids import Audience
from desktop_app.domain.writing import WHOLE_TEXT_BYTES
from desktop_app.services.notes import amend_note
from tests.services.conftest import Person

LONG = "She told it in her own words. " * (WHOLE_TEXT_BYTES // 20)
NO_TAG = Audience("Not A Tag")


def _kept(dana: Person) -> tuple[int, int]:
    """How many attachments the list names, and how many files lie in the folder."""
    listed, problems = dana.vault.files.check_all()
    assert problems == ()
    return listed, sum(path.is_file() for path in (dana.session.folder / "att").rglob("*"))


def test_a_long_text_is_whole_in_an_attachment(dana: Person) -> None:
    dana.note(LONG)

    entry = dana.line()[0]
    whole = b"".join(dana.vault.files.read(entry.attachments[0]))

    assert Flag.EXCERPT in entry.flags
    assert LONG.startswith(entry.text.removesuffix("…"))
    assert whole.decode() == LONG
    assert _kept(dana) == (1, 1)


def test_of_a_long_note_that_could_not_be_recorded_nothing_is_left(dana: Person) -> None:
    with pytest.raises(Refusal):
        dana.note(LONG, NO_TAG)

    assert dana.line() == ()
    assert _kept(dana) == (0, 0)


def test_of_a_long_amendment_that_could_not_be_recorded_nothing_is_left(dana: Person) -> None:
    note = dana.note("She is well.")

    with pytest.raises(Refusal):
        amend_note(dana.vault, note, reason="r" * 2**20, text=LONG)

    assert dana.line()[0].amendments == ()
    assert _kept(dana) == (0, 0)


def test_the_same_long_text_is_kept_once_and_outlives_a_failure(dana: Person) -> None:
    note = dana.note(LONG)
    with pytest.raises(Refusal):
        dana.note(LONG, NO_TAG)

    second = dana.note("Short.")
    amend_note(dana.vault, second, reason="the whole of it", text=LONG)

    assert _kept(dana) == (1, 1)
    assert note in {entry.id for entry in dana.line()}
