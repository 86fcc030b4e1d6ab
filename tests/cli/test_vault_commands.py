"""`throughline vault`: made once, opened by the right people only, checked to the last byte."""

import json
import os
from pathlib import Path

import pytest

from desktop_app.app.vaults import unlock_vault
from tests.cli.terminal import DANA, Terminal, fingerprint
from tests.people import PASSPHRASE

WRONG = "otter candle river plaid mitten"


def test_a_new_vault_answers_with_its_recovery_key_once(bare: Terminal) -> None:
    made = bare.create("new").document
    shown = bare.ask("new", "vault", "show").document

    assert set(made) == {"vault", "recovery", "keyring", "card"}
    assert made["keyring"] is True
    assert set(shown) == {
        *("name", "agency", "discipline", "job", "card", "code", "cases", "entries"),
        "needs_enrolment",
    }
    assert made["recovery"] not in json.dumps(shown)
    assert [shown[name] for name in ("name", "agency", "discipline", "job")] == list(DANA)


def test_without_keyring_the_passphrase_stands_alone(bare: Terminal) -> None:
    made = bare.create("new", DANA, "--no-keyring").document
    shown = bare.ask("new", "vault", "show", machine=bare.machine.without_keyring())

    assert made["keyring"] is False
    assert shown.code == 0


def test_the_recovery_key_opens_a_vault_whose_keyring_is_lost(bare: Terminal) -> None:
    paper = bare.folder / "paper.txt"
    paper.write_text(bare.create("new").document["recovery"] + "\r\n")
    elsewhere = bare.machine.with_empty_keyring()
    arguments = ("vault", "show", "--vault", str(bare.folder / "new"), "--json")

    said = bare.run(*arguments, "--recovery-file", str(paper), machine=elsewhere)
    typed = bare.run(
        *arguments, "--recovery-file", "-", stdin=paper.read_bytes(), machine=elsewhere
    )

    assert said.document["name"] == DANA[0]
    assert typed.document == said.document


@pytest.mark.parametrize(
    ("typed", "code"),
    [("0000-0000", "recovery_key_mistyped"), ("", "recovery_key_mistyped")],
)
def test_a_mistyped_recovery_key_opens_nothing(terminal: Terminal, typed: str, code: str) -> None:
    before = fingerprint(terminal.folder)
    arguments = ("vault", "show", "--vault", str(terminal.folder / "dana"), "--json")

    said = terminal.run(*arguments, "--recovery-file", "-", stdin=typed.encode())

    assert said.error == code
    assert fingerprint(terminal.folder) == before


def test_anothers_recovery_key_opens_nothing(bare: Terminal) -> None:
    key = bare.create("mine").document["recovery"]
    bare.create("theirs")
    arguments = ("vault", "show", "--vault", str(bare.folder / "theirs"), "--json")

    said = bare.run(*arguments, "--recovery-file", "-", stdin=key.encode())

    assert said.error == "wrong_recovery_key"


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"", b"\nanother line\n"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_a_passphrase_file_may_end_and_begin_as_editors_leave_it(
    terminal: Terminal, start: bytes, end: bytes
) -> None:
    file = terminal.folder / "passphrase.txt"
    file.write_bytes(start + PASSPHRASE.encode() + end)
    vault = str(terminal.folder / "dana")

    said = terminal.run("case", "list", "--vault", vault, "--passphrase-file", str(file))

    assert (said.code, said.err) == (0, "")
    assert "Cedar-0412" in said.out


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        ("too short", "passphrase_too_short"),
        ("password password", "passphrase_too_common"),
        ("long " * 40, "passphrase_too_long"),
    ],
)
def test_a_refused_passphrase_leaves_no_trace_of_a_vault(
    bare: Terminal, passphrase: str, code: str
) -> None:
    person = ("--name", "Dana", "--agency", "CFS", "--discipline", "health")

    said = bare.ask("new", "vault", "create", *person, passphrase=passphrase)

    assert said.error == code
    assert not (bare.folder / "new").exists()


@pytest.mark.parametrize("passphrase", ["Northern Lakes CFS 2026", "D@na Whitford!!"])
def test_the_names_on_the_vault_are_no_passphrase(bare: Terminal, passphrase: str) -> None:
    person = ("--name", DANA[0], "--agency", DANA[1], "--discipline", DANA[2])

    said = bare.ask("new", "vault", "create", *person, passphrase=passphrase)

    assert said.error == "passphrase_too_common"
    assert not (bare.folder / "new").exists()


@pytest.mark.parametrize("who", [(" ", "CFS", "health", ""), ("Dana", "", "health", "")])
def test_a_vault_without_a_name_is_not_made(
    bare: Terminal, who: tuple[str, str, str, str]
) -> None:
    assert bare.create("new", who).error == "empty_name"
    assert not (bare.folder / "new").exists()


def test_a_name_that_is_no_text_makes_no_vault(bare: Terminal) -> None:
    assert bare.create("new", (os.fsdecode(b"Dana \xff"), *DANA[1:])).error == "text_not_storable"
    assert not (bare.folder / "new").exists()


def test_a_vault_is_never_made_over_another(terminal: Terminal) -> None:
    before = fingerprint(terminal.folder)

    assert terminal.create("dana").error == "vault_exists"
    assert fingerprint(terminal.folder) == before


def test_a_vault_that_lost_its_header_is_never_made_anew(terminal: Terminal) -> None:
    (terminal.folder / "dana" / "vault.json").unlink()
    before = fingerprint(terminal.folder)

    assert terminal.create("dana").error == "vault_exists"
    assert fingerprint(terminal.folder) == before


def test_a_vault_that_could_not_be_made_is_cleared_away(bare: Terminal) -> None:
    (bare.folder / "new").mkdir()
    (bare.folder / "new" / "letter.txt").write_text("Not ours.")
    (bare.folder / "new" / "in-use").mkdir()  # the lock can't be taken

    assert bare.create("new").error == "not_writable"
    assert fingerprint(bare.folder) == {
        "new/letter.txt": fingerprint(bare.folder)["new/letter.txt"]
    }
    assert bare.machine.keyring is not None
    assert bare.machine.keyring.kept == {}


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(terminal: Terminal) -> None:
    before = fingerprint(terminal.folder)

    said = terminal.ask("dana", "case", "list", passphrase=WRONG)

    assert said.error == "wrong_passphrase"
    assert fingerprint(terminal.folder) == before


def test_another_computer_needs_the_recovery_key(terminal: Terminal) -> None:
    before = fingerprint(terminal.folder)

    elsewhere = terminal.ask("dana", "case", "list", machine=terminal.machine.with_empty_keyring())
    without = terminal.ask("dana", "case", "list", machine=terminal.machine.without_keyring())

    assert elsewhere.error == "keyring_entry_missing"
    assert without.error == "keyring_missing"
    assert fingerprint(terminal.folder) == before


def _header(vault: Path, **changes: object) -> None:
    header = json.loads((vault / "vault.json").read_bytes())
    (vault / "vault.json").write_text(
        json.dumps({**header, **changes}, sort_keys=True, separators=(",", ":"))
    )


def test_what_is_no_vault_is_called_so(terminal: Terminal) -> None:
    (terminal.folder / "nothing").mkdir()

    terminal.refuses("not_a_vault", "nothing", "case", "list")


def test_a_damaged_header_is_refused_and_left_alone(terminal: Terminal) -> None:
    (terminal.folder / "dana" / "vault.json").write_bytes(b'{"format": ')

    terminal.refuses("header_damaged", "dana", "case", "list")


def test_a_header_of_a_newer_version_is_refused_and_left_alone(terminal: Terminal) -> None:
    _header(terminal.folder / "dana", format="throughline-vault/99")

    terminal.refuses("newer_format", "dana", "case", "list")


def test_a_plaintext_database_is_refused_and_left_alone(terminal: Terminal) -> None:
    database = terminal.folder / "dana" / "db" / "main.db"
    database.write_bytes(b"SQLite format 3\x00" + bytes(4080))

    terminal.refuses("plaintext_database", "dana", "case", "list")


@pytest.mark.parametrize("left", ["nothing", "an empty file", "no folder"])
def test_a_lost_database_is_missed_and_not_made_anew(terminal: Terminal, left: str) -> None:
    folder = terminal.folder / "dana" / "db"
    (folder / "main.db").unlink()
    if left == "an empty file":
        (folder / "main.db").touch()
    elif left == "no folder":
        folder.rmdir()
    there = sorted(terminal.folder.glob("dana/**/*"))

    terminal.refuses("database_missing", "dana", "case", "list")

    assert sorted(terminal.folder.glob("dana/**/*")) == there


def test_anothers_database_is_refused_and_left_alone(terminal: Terminal) -> None:
    database = terminal.folder / "dana" / "db" / "main.db"
    database.write_bytes((terminal.folder / "owen" / "db" / "main.db").read_bytes())

    terminal.refuses("database_unreadable", "dana", "case", "list")


def test_a_second_program_on_a_vault_is_refused_and_told_who_holds_it(
    terminal: Terminal,
) -> None:
    world = terminal.machine.world()
    first = unlock_vault(world, terminal.folder / "dana", PASSPHRASE)
    try:
        said = terminal.ask("dana", "case", "list")
    finally:
        first.close()
        world.cores.shut_down()

    assert said.error == "vault_in_use"
    assert str(os.getpid()) in said.err
    assert terminal.ask("dana", "case", "list").code == 0


def test_nothing_but_the_vault_itself_is_left_after_a_command(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")

    left = {
        str(path.relative_to(terminal.folder / "dana"))
        for path in (terminal.folder / "dana").rglob("*")
        if path.is_file()
    }

    assert left == {"vault.json", "db/main.db", "access.head", "unlock.failed"}


def test_a_whole_vault_verifies(terminal: Terminal) -> None:
    found = terminal.ask("dana", "vault", "verify").document

    assert set(found) == {
        *("ok", "entries", "logs", "attachments", "quarantined", "projection", "state"),
        "problems",
    }
    assert (found["ok"], found["projection"], found["problems"]) == (True, "equal", [])
    assert len(bytes.fromhex(found["state"])) == 32


def test_a_vault_with_a_missing_file_does_not_verify(terminal: Terminal) -> None:
    file = terminal.folder / "plan.pdf"
    file.write_bytes(b"%PDF-1.4\nplan")
    terminal.do("dana", "add", "Cedar-0412", str(file))
    next((terminal.folder / "dana" / "att").glob("*/*")).unlink()

    said = terminal.ask("dana", "vault", "verify")

    assert said.code == 1
    assert json.loads(said.out)["ok"] is False
    assert "attachment_missing" in json.loads(said.out)["problems"][0]


def test_a_rebuild_comes_to_the_same_state(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    before = terminal.ask("dana", "vault", "verify").document["state"]

    rebuilt = terminal.ask("dana", "vault", "rebuild").document

    assert rebuilt == {"state": before}
