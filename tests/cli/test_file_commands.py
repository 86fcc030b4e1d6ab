"""`throughline add` and `throughline attachment`: files in, and the same bytes out again."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.ids import AttachmentId
from tests.cli.terminal import Terminal, fingerprint
from tests.mails import JPEG, PDF, PNG, ZIP, mail
from tests.people import PASSPHRASE

ATTACHMENT = {"id", "name", "mime", "size", "sha256"}


def _file(terminal: Terminal, name: str, content: bytes) -> str:
    path = terminal.folder / name
    path.write_bytes(content)
    return str(path)


def _added(terminal: Terminal, *arguments: str) -> Any:
    return terminal.do("dana", "add", "Cedar-0412", *arguments)["added"]


def _exported(terminal: Terminal, id_: str, name: str = "out.bin") -> bytes:
    out = terminal.folder / name
    terminal.do("dana", "attachment", "export", id_, "--out", str(out))
    return out.read_bytes()


def test_a_mail_becomes_a_contact_note_with_its_parts_and_itself(terminal: Terminal) -> None:
    letter = mail({"plan.pdf": ("application/pdf", PDF), "photo.png": ("image/png", PNG)})

    added = _added(terminal, _file(terminal, "letter", letter))[0]
    entry = terminal.timeline("Cedar-0412")["entries"][0]

    assert {"file", "note", "attachments", "warnings"} <= set(added)
    assert all(set(file) == ATTACHMENT for file in added["attachments"])
    assert [file["name"] for file in added["attachments"]] == ["letter", "plan.pdf", "photo.png"]
    assert [
        _exported(terminal, file["id"], file["name"] + ".out") for file in added["attachments"]
    ] == [letter, PDF, PNG]
    assert (entry["type"], entry["start"]) == ("contact", "2026-11-09T16:40:00-06:00")
    assert entry["text"].endswith("J. was at school all week.")
    assert entry["attachments"] == added["attachments"]


def test_anything_else_becomes_a_document(terminal: Terminal) -> None:
    files = [_file(terminal, name, content) for name, content in (("a.doc", PDF), ("b", b""))]

    added = _added(terminal, *files)

    assert [item["file"] for item in added] == ["a.doc", "b"]
    assert added[0]["attachments"][0]["mime"] == "application/pdf"
    assert {entry["type"] for entry in terminal.timeline("Cedar-0412")["entries"]} == {"document"}
    assert added[0]["attachments"][0]["sha256"] == sha256(PDF).hexdigest()


def test_kept_media_come_with_a_reminder_in_words_only(terminal: Terminal) -> None:
    path = _file(terminal, "photo.png", PNG)
    vault = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")
    passphrase = b"river candle otter mitten plaid\n"

    said = terminal.run("add", "Cedar-0412", path, *vault, stdin=passphrase)
    again = terminal.do("dana", "add", "Cedar-0412", path)

    assert "--media pointer" in said.out
    assert set(again) == {"added"}


@pytest.mark.parametrize(
    ("name", "content"), [("a.png", PNG), ("b.jpg", JPEG), ("c.zip", ZIP)], ids=["1", "2", "3"]
)
def test_media_can_be_pointed_to_and_never_stored(
    terminal: Terminal, name: str, content: bytes
) -> None:
    before = fingerprint(terminal.folder / "dana" / "att")

    added = _added(terminal, _file(terminal, name, content), "--media", "pointer")[0]

    assert (added["attachments"], added["warnings"]) == ([], ["media_not_stored"])
    assert fingerprint(terminal.folder / "dana" / "att") == before
    entry = terminal.timeline("Cedar-0412")["entries"][0]
    assert (entry["type"], entry["attachments"]) == ("pointer", [])
    assert name not in entry["text"]
    assert terminal.do("dana", "vault", "verify")["ok"] is True


def test_of_a_mail_with_pictures_only_the_words_and_documents_are_kept(
    terminal: Terminal,
) -> None:
    letter = mail({"plan.pdf": ("application/pdf", PDF), "photo.png": ("image/png", PNG)})

    added = _added(terminal, _file(terminal, "letter", letter), "--media", "pointer")[0]
    entry, pointer = terminal.timeline("Cedar-0412")["entries"]

    assert added["warnings"] == ["media_not_stored", "original_not_kept"]
    assert [file["name"] for file in added["attachments"]] == ["plan.pdf"]
    assert entry["text"].endswith("J. was at school all week.")
    assert len(list((terminal.folder / "dana" / "att").glob("*/*"))) == 1
    assert (pointer["type"], pointer["start"]) == ("pointer", entry["start"])


def test_a_mail_without_media_is_kept_whole_either_way(terminal: Terminal) -> None:
    letter = mail({"plan.pdf": ("application/pdf", PDF)})

    added = _added(terminal, _file(terminal, "letter", letter), "--media", "pointer")[0]

    assert added["warnings"] == []
    assert _exported(terminal, added["attachments"][0]["id"]) == letter


def test_the_same_bytes_are_kept_once_in_a_case(terminal: Terminal) -> None:
    first = _added(terminal, _file(terminal, "plan.pdf", PDF))[0]["attachments"][0]
    again = _added(terminal, _file(terminal, "same plan.pdf", PDF))[0]["attachments"][0]

    assert again == {**first, "name": "same plan.pdf"}
    assert len(list((terminal.folder / "dana" / "att").glob("*/*"))) == 1
    assert _exported(terminal, again["id"]) == PDF
    assert terminal.do("dana", "vault", "verify")["attachments"] == 1


def test_another_case_has_its_own_copy(terminal: Terminal) -> None:
    terminal.do("dana", "case", "new", "Larch-7")
    path = _file(terminal, "plan.pdf", PDF)

    ids = {
        terminal.do("dana", "add", case, path)["added"][0]["attachments"][0]["id"]
        for case in ("Cedar-0412", "Larch-7")
    }

    assert len(ids) == 2


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda _: None, "file_gone"),
        (lambda path: path.mkdir(), "not_a_file"),
        (lambda path: path.symlink_to("/dev/zero"), "not_a_file"),
        (lambda path: path.symlink_to(path.name), "file_unreadable"),
    ],
    ids=["nothing", "a folder", "a device", "a link to itself"],
)
def test_what_is_no_file_is_refused(terminal: Terminal, make: Any, code: str) -> None:
    path = terminal.folder / "thing"
    make(path)
    terminal.do("dana", "add", "Cedar-0412", _file(terminal, "first.pdf", PDF))

    terminal.refuses(code, "dana", "add", "Cedar-0412", str(path))


def test_a_file_that_is_not_there_is_told_after_those_that_are_were_added(
    terminal: Terminal,
) -> None:
    said = terminal.ask(
        "dana", "add", "Cedar-0412", _file(terminal, "plan.pdf", PDF), str(terminal.folder / "no")
    )

    assert said.error == "file_gone"
    assert terminal.timeline("Cedar-0412")["total"] == 1


def test_an_export_is_for_its_owner_alone_and_never_over_another_file(
    terminal: Terminal,
) -> None:
    id_ = _added(terminal, _file(terminal, "plan.pdf", PDF))[0]["attachments"][0]["id"]
    out = terminal.folder / "out.pdf"

    said = terminal.do("dana", "attachment", "export", id_, "--out", str(out))

    assert said == {"file": str(out), "size": len(PDF), "sha256": sha256(PDF).hexdigest()}
    assert out.stat().st_mode & 0o077 == 0
    terminal.refuses("file_exists", "dana", "attachment", "export", id_, "--out", str(out))
    missing = str(terminal.folder / "no" / "out.pdf")
    terminal.refuses("not_writable", "dana", "attachment", "export", id_, "--out", missing)


@pytest.mark.parametrize("id_", ["a_aaaaaaaa", "a_short", "e_aaaaaaaa", "nothing"])
def test_an_attachment_that_is_not_there_is_not_exported(terminal: Terminal, id_: str) -> None:
    code = "unknown_attachment" if id_ == "a_aaaaaaaa" else "bad_value"
    out = terminal.folder / "out.pdf"

    terminal.refuses(code, "dana", "attachment", "export", id_, "--out", str(out))

    assert not out.exists()


def test_of_two_files_under_one_id_the_command_asks_which(terminal: Terminal) -> None:
    file = _added(terminal, _file(terminal, "plan.pdf", PDF))[0]["attachments"][0]
    _claim(terminal, file["id"], PNG)
    out = terminal.folder / "out.pdf"
    export = ("attachment", "export", file["id"], "--out", str(out))

    terminal.refuses("attachment_claimed_twice", "dana", *export)
    terminal.refuses("unknown_attachment", "dana", *export, "--sha256", "00" * 32)
    said = terminal.do("dana", *export, "--sha256", file["sha256"][:12])

    assert said["sha256"] == file["sha256"]
    assert out.read_bytes() == PDF


def _claim(terminal: Terminal, printed_id: str, content: bytes) -> None:
    """Other bytes come in under an id that is taken."""
    world = terminal.machine.world()
    session = unlock_vault(world, terminal.folder / "dana", PASSPHRASE)
    id_ = AttachmentId(session.vault.reading.find(printed_id, "a"))
    place = AttachmentId(world.chance(16))
    session.vault.files.adopt(id_, place, session.attachments.put(place, [content]))
    session.close()
    world.cores.shut_down()


@pytest.mark.parametrize("damage", [b"", b"\x00"])
def test_a_damaged_attachment_leaves_no_file(terminal: Terminal, damage: bytes) -> None:
    id_ = _added(terminal, _file(terminal, "plan.pdf", PDF))[0]["attachments"][0]["id"]
    kept = next((terminal.folder / "dana" / "att").glob("*/*"))
    kept.write_bytes(kept.read_bytes()[:-1] + damage)
    out: Path = terminal.folder / "out.pdf"

    said = terminal.ask("dana", "attachment", "export", id_, "--out", str(out))

    assert said.error == "attachment_damaged"
    assert not out.exists()
