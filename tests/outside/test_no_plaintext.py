"""SECURITY-DESIGN section 4, row 13: what is told to a vault can be read nowhere on the disk."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.vaults import unlock_vault
from desktop_app.cli import run
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN
from desktop_app.services.attaching import attaching
from desktop_app.services.cases import find_case
from desktop_app.services.notes import note_draft
from desktop_app.services.signing_later import record_soon
from tests.mails import PDF, mail
from tests.outside.markers import leaks, markers, spellings
from tests.people import PASSPHRASE
from tests.worlds import Machine

MARKERS = 200


@dataclass
class Told:
    """Tells a vault words that nobody else uses, and remembers what they were."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    machine: Machine = field(default_factory=Machine)
    unused: Iterator[str] = field(default_factory=lambda: iter(markers(MARKERS, seed=412)))
    used: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def secret(self) -> str:
        self.used.append(next(self.unused))
        return self.used[-1]

    def do(self, vault: str, *arguments: str, text: str = "") -> Any:
        stdin = io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n{text}".encode()))
        self.monkeypatch.setattr("sys.stdin", stdin)
        shared = ["--vault", str(self.folder / vault), "--passphrase-file", "-", "--json"]
        code = run([*arguments, *shared], self.machine.make_world)
        out, err = self.capsys.readouterr()
        self.errors.append(err)
        return json.loads(out) if code == 0 else code

    def file(self, content: bytes) -> str:
        path = self.folder / "input" / f"{self.secret()}.bin"
        path.write_bytes(content)
        return str(path)


@pytest.fixture
def told(
    tmp_path: Path,
    temporary: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Told:
    (tmp_path / "input").mkdir()
    told = Told(tmp_path, capsys, monkeypatch)
    for vault in ("dana", "owen"):
        who = ("--name", told.secret(), "--agency", told.secret(), "--job", told.secret())
        told.do(vault, "vault", "create", *who, "--discipline", "health")
    return told


def _meet(told: Told) -> str:
    for giver, taker in (("dana", "owen"), ("owen", "dana")):
        card = told.folder / "input" / f"{giver}.card"
        told.do(giver, "card", "export", "--out", str(card))
        id_ = told.do(taker, "card", "import", str(card))["id"]
    return str(id_)


def _record(told: Told, case: str) -> str:
    """Names, notes, corrections, files and mails, as commands take them; a word of a note."""
    told.do("dana", "case", "new", case, "--risk-reason", told.secret())
    for _ in range(20):
        person = ("--name", f"{told.secret()} {told.secret()}", "--safe-contact", told.secret())
        told.do("dana", "person", "add", case, "--part", "kin", *person)
    note = ("note", "add", case, "--type", "note", "--occurred", "unknown", "--audience", "team")
    for _ in range(15):
        where = ("--place", told.secret(), "--present", told.secret())
        text = f"She said {told.secret()}. Then {told.secret()}!\n" * 3
        id_ = told.do("dana", *note, *where, text=text)["id"]
    told.do("dana", "note", "amend", id_, "--reason", told.secret(), text=told.secret())
    told.do("dana", *note, text=f"{told.secret()} " * 4000)  # too long for an entry
    parts = {f"{told.secret()}.pdf": ("application/pdf", PDF + told.secret().encode())}
    letter = mail(parts, text=told.secret(), subject=told.secret())
    files = [told.file(letter), told.file(PDF + told.secret().encode() * 1000)]
    told.do("dana", "add", case, *files, "--audience", "team")
    word = told.secret()
    told.do("dana", *note, text=f"Last of all {word}.")
    return word


def _draft(told: Told, case: str) -> None:
    """What the window keeps while somebody writes, and before it is signed."""
    world = told.machine.world()
    session = unlock_vault(world, told.folder / "dana", PASSPHRASE)
    vault = session.vault
    id_ = find_case(vault, case)
    vault.drawer.save_draft(told.secret(), told.secret().encode(), 1)
    vault.drawer.set(told.secret(), told.secret().encode())
    new = NewNote(type=NoteType.NOTE, occurred=UNKNOWN, text=told.secret(), audience=WHOLE_TEAM)
    with attaching(vault, id_) as keeping:
        record_soon(vault, note_draft(vault, id_, new, keeping))
    vault.reading.search(told.used[-1], None, 10)
    assert leaks([told.folder / "dana"], told.used) == []  # while it is open, too
    session.close()
    world.cores.shut_down()


def test_no_word_told_to_a_vault_can_be_read_outside_it(
    told: Told, temporary: Path, caplog: pytest.LogCaptureFixture
) -> None:
    case, card, out = told.secret(), _meet(told), told.folder / "cedar.tlh"
    word = _record(told, case)
    _draft(told, case)
    why = ("--purpose", told.secret(), "--authority", told.secret(), "--limits", told.secret())
    sent = told.do("dana", "handoff", "build", case, "--to", card, *why, "--out", str(out))
    told.do("owen", "handoff", "open", str(out))
    taken = told.do("owen", "handoff", "accept", str(out))
    found = told.do("owen", "search", word)
    refused = [
        told.do("dana", "case", "show", told.secret()),
        told.do("dana", "case", "new", case),
        told.do("dana", "add", case, told.secret()),
        told.do("dana", "handoff", "open", told.secret()),
    ]
    told.used += list(told.unused)

    assert (taken["entries"], found["total"], refused) == (sent["entries"], 1, [1] * 4)
    assert len(told.used) == MARKERS
    places = [told.folder / name for name in ("dana", "owen", "cedar.tlh", "temporary")]
    assert leaks(places, told.used) == []
    assert not [word for word in told.used if word in "".join(told.errors) + caplog.text]


def test_the_search_for_words_finds_them_in_every_spelling(tmp_path: Path) -> None:
    word = markers(1, seed=1)[0]

    for number, spelling in enumerate(spellings(word)):
        (tmp_path / "file").write_bytes(bytes(number) + spelling + b"\x00")
        assert leaks([tmp_path], [word]), spelling

    (tmp_path / "file").write_bytes(b"nothing")
    assert leaks([tmp_path], [word]) == []


def test_and_a_vault_does_hold_them(told: Told) -> None:
    """Else the search above would prove nothing."""
    case, text = told.secret(), told.secret()
    told.do("dana", "case", "new", case)
    note = ("--type", "note", "--occurred", "unknown", "--audience", "team")
    told.do("dana", "note", "add", case, *note, text=text)

    entries = told.do("dana", "timeline", case)["entries"]

    assert [entry["text"] for entry in entries] == [text]
