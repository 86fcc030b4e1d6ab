"""Files of a real vault are read in children, and found by what they say."""

import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from desktop_app.app.reading_words import WordsDesk, read_some
from desktop_app.app.readings import Readings
from desktop_app.app.vaults import Session
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN
from desktop_app.intake import child_process
from desktop_app.intake.limits import Limits
from desktop_app.intake.wire import Reader, Request
from desktop_app.services.attaching import attaching
from desktop_app.services.cases import find_case
from desktop_app.services.finding_words import find_files
from desktop_app.services.notes import note_draft

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
FILES = (
    ("plan.pdf", "application/pdf", (SAMPLE / "safety-plan.pdf").read_bytes()),
    ("school.eml", "message/rfc822", (SAMPLE / "school-update.eml").read_bytes()),
    ("list.txt", "text/plain", "La liste : canoë, ᓂᐱ, ABCD 555".encode()),
    ("cut.pdf", "application/pdf", b"%PDF-1.7\n%%EOF"),
    ("table.png", "image/png", (SAMPLE / "kitchen-table.png").read_bytes()),
)


def attach(session: Session) -> list[Attachment]:
    """A note with five files."""
    vault = session.vault
    case = find_case(vault, "Cedar-0412")
    note = NewNote(type=NoteType.NOTE, occurred=UNKNOWN, text="Files.", audience=WHOLE_TEAM)
    with attaching(vault, case) as keeping:
        kept = [keeping.keep(name, mime, [content]) for name, mime, content in FILES]
        vault.book.append(vault.pen, [note_draft(vault, case, note, keeping, kept)])
    return kept


def found(session: Session, words: str) -> list[str]:
    """The files that say so."""
    page = find_files(session.vault, words, None, 10, best_first=False)
    return [hit.file for hit in page.hits]


def test_mail_pages_and_plain_text_are_found_by_what_they_say(dana: Session) -> None:
    attach(dana)
    before = found(dana, "canoe")

    read_some(dana, 99)

    assert before == []
    assert found(dana, "canoe") == ["list.txt"]
    assert found(dana, "ᓂᐱ") == ["list.txt"]
    assert found(dana, "abcd555") == ["list.txt"]
    assert found(dana, "safety pla") == ["plan.pdf"]
    assert found(dana, "beading circ") == ["school.eml"]


def test_every_file_is_read_once_and_a_broken_one_is_not_tried_again(dana: Session) -> None:
    attach(dana)
    read_some(dana, 99)

    assert WordsDesk(dana).next() is None
    with dana.database._engine.connect() as db:
        states = db.exec_driver_sql("select state, reason from file_text order by rid").all()
    assert sorted(map(tuple, states)) == [
        ("read", None),
        ("read", None),
        ("read", None),
        ("unreadable", "not_pdf"),
    ]


def test_a_file_whose_bytes_are_not_here_is_left_until_they_come(dana: Session) -> None:
    for file in attach(dana):
        dana.vault.files.discard(file.id)

    assert WordsDesk(dana).next() is None


def test_a_file_that_was_spoilt_on_the_disk_is_remembered_as_damaged(dana: Session) -> None:
    attach(dana)
    for sealed in (dana.folder / "att").rglob("*"):
        if sealed.is_file():
            sealed.write_bytes(bytes(200))

    read_some(dana, 99)

    assert found(dana, "canoe") == []
    assert WordsDesk(dana).next() is None


def test_a_reading_is_given_up_at_once_when_the_vault_closes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sleeps = (sys.executable, "-c", "import time; time.sleep(600)")
    monkeypatch.setattr(child_process, "own_command", lambda *_: sleeps)
    readings, told = Readings(), list[object]()
    limits, request = Limits(seconds=600), Request(Reader.WORDS, b"words")
    waiting = Thread(target=lambda: told.append(readings.ask(request, limits)))
    waiting.start()
    while not any(child._child._process for child in list(readings._under_way)):
        time.sleep(0.01)

    readings.stop()
    waiting.join(60)

    crashed = Unreadable(UnreadableReason.READER_CRASHED)
    assert told == [crashed]
    assert readings.ask(request, limits) == crashed
