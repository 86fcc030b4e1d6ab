"""Attachments travel after the entries that name them, enciphered, whole, and only when asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.exchanging import tools_of
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from desktop_app.exchange import blobs
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import body_of_files
from desktop_app.ledger.draft import Draft
from desktop_app.services.attaching import attaching
from desktop_app.services.exchange_ports import Problem, Stage
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick

LETTER = b"A letter from the school. " * 2_000
LARGE = bytes(range(256)) * (5 << 12)


def attach(person: Person, content: bytes = LETTER, name: str = "letter.txt") -> Attachment:
    """A note with a file."""
    with attaching(person.vault, person.case) as files:
        kept = files.keep(name, "text/plain", [content])
        body = {"type": "document", "start": None, "precision": "unknown"}
        draft = Draft(
            case=person.case,
            audience=WHOLE_TEAM,
            kind=kinds.NOTE,
            about=ObjectId(person.vault.new_id()),
            body={**body, **body_of_files([kept])},
        )
        person.vault.book.append(person.vault.pen, [draft])
    return kept


def after_a_part(stage: Stage, done: int, _total: int) -> bool:
    """Somebody who stops it once a part of a file has gone."""
    return stage is not Stage.FILES or done == 0


def content_of(person: Person, file: Attachment) -> bytes:
    return b"".join(person.vault.files.read(file))


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Parts of two MiB, so that a file of five has three."""
    monkeypatch.setattr("desktop_app.exchange.blobs.PART_BYTES", 2 << 20)
    monkeypatch.setattr("desktop_app.app.ferry.PART_BYTES", 2 << 20)
    yield
    assert blobs.PART_BYTES == 2 << 20


def test_files_come_when_they_are_asked_for(dana: Person, owen: Person, stick: Stick) -> None:
    file = attach(dana)
    out = stick.carry(dana, files=True)

    without = stick.carry(owen)
    with_files = stick.carry(owen, files=True)

    assert (out.files_sent, without.files_received, without.files_waiting) == (1, 0, 1)
    assert (with_files.files_received, with_files.files_waiting) == (1, 0)
    assert content_of(owen, file) == LETTER


def test_one_file_is_fetched_by_itself(dana: Person, owen: Person, stick: Stick) -> None:
    wanted, other = attach(dana), attach(dana, b"Something else.", "else.txt")
    stick.carry(dana, files=True)
    stick.carry(owen)

    brought = sum(tools_of(owen.session).ferry_to(stick.place()).bring(wanted))

    assert brought == wanted.cipher_size
    assert content_of(owen, wanted) == LETTER
    assert not owen.vault.files.holds(other)


def test_what_another_sent_is_passed_on_under_its_authors_key(
    dana: Person, owen: Person, stick: Stick, tmp_path: Path
) -> None:
    file = attach(dana)
    stick.carry(dana, files=True)
    stick.carry(owen, files=True)
    (tmp_path / "other").mkdir()
    other = Stick(tmp_path / "other")

    sent = other.carry(owen, files=True)
    dana.vault.files.discard(file.id)
    came = other.carry(dana, files=True)

    assert (sent.files_sent, came.files_received) == (1, 1)
    assert content_of(dana, file) == LETTER


def test_a_file_that_lies_there_is_not_sent_again(
    dana: Person, owen: Person, stick: Stick
) -> None:
    attach(dana)
    stick.carry(dana, files=True)
    stick.carry(owen, files=True)
    before = stick.names("blob/**/*")

    again = [stick.carry(person, files=True) for person in (dana, owen)]

    assert [went.files_sent for went in again] == [0, 0]
    assert stick.names("blob/**/*") == before


@pytest.mark.usefixtures("small_parts")
def test_stopped_between_two_parts_it_goes_on_with_the_next(
    dana: Person, owen: Person, stick: Stick
) -> None:
    file = attach(dana, LARGE)
    stick.carry(dana)
    stick.carry(owen)
    stick.carry(dana, told=after_a_part, files=True)
    some = stick.names("blob/**/*")
    stick.carry(dana, files=True)
    all_ = stick.names("blob/**/*")
    stick.carry(owen, told=after_a_part, files=True)

    came = stick.carry(owen, files=True)

    assert 0 < len(some) < len(all_) == 3
    assert set(some) < set(all_)
    assert came.bytes_received < file.cipher_size
    assert content_of(owen, file) == LARGE


def test_a_blob_that_was_changed_is_not_believed(dana: Person, owen: Person, stick: Stick) -> None:
    file = attach(dana, LARGE)
    stick.carry(dana, files=True)
    (name,) = stick.names("blob/**/*")
    path = stick.folder / name
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")

    came = stick.carry(owen, files=True)
    again = stick.carry(owen, files=True)

    assert came.files_received == 0
    assert came.problems == (Problem("attachment_damaged", 1),)
    assert again.bytes_received == 0  # another day, perhaps
    assert not owen.vault.files.holds(file)


def test_under_a_budget_entries_go_first_and_files_wait(
    dana: Person, owen: Person, stick: Stick
) -> None:
    stick.carry(dana)
    file = attach(dana)

    went = stick.carry(dana, files=True, budget=file.cipher_size - 1)

    assert (went.sent, went.files_sent) == (1, 0)
    assert stick.names("blob/**/*") == []
    assert stick.carry(owen).received > 0
