"""Runs commands as a person at a terminal would, in this process, and reads their answers."""

import io
import json
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.cli import run
from desktop_app.domain.errors import Fault, Refusal
from tests.people import PASSPHRASE
from tests.worlds import Machine

WRITTEN_BY_LOOKING = frozenset({"main.db", "access.head", "unlock.failed"})
OF_A_SITTING = frozenset({"secret/failed_unlocks", "install/nonce", "install/id"})
DANA = ("Dana Whitford", "Northern Lakes CFS", "child_protection", "Worker")
OWEN = ("Owen Harada", "Rainy Lake Police", "police", "Detective constable")


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output, of a command that succeeded."""
        assert (self.code, self.err) == (0, ""), self
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The error's code, of a command that failed, with --json, and changed nothing."""
        assert self.code != 0, self
        assert self.out == "", self
        said = json.loads(self.err)
        assert set(said) == {"error"}, said
        assert set(said["error"]) == {"code", "sentence"}, said
        assert said["error"]["sentence"].strip(), said
        return str(said["error"]["code"])


@dataclass(frozen=True, slots=True)
class Terminal:
    """A terminal on one computer. `run` is plain; `ask` gives vault, passphrase and --json."""

    machine: Machine
    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def run(self, *arguments: str, stdin: bytes = b"", machine: Machine | None = None) -> Said:
        self.monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), "ascii"))
        self.capsys.readouterr()
        code = run(arguments, (machine or self.machine).make_world)
        out, err = self.capsys.readouterr()
        return Said(code, out, err)

    def ask(
        self,
        vault: str,
        *arguments: str,
        text: str | bytes = b"",
        machine: Machine | None = None,
        passphrase: str = PASSPHRASE,
    ) -> Said:
        """A command on a vault by name; the passphrase is the first line of standard input."""
        typed = text.encode() if isinstance(text, str) else text
        shared = ("--vault", str(self.folder / vault), "--passphrase-file", "-", "--json")
        stdin = passphrase.encode() + b"\n" + typed
        return self.run(*arguments, *shared, stdin=stdin, machine=machine)

    def do(self, vault: str, *arguments: str, text: str | bytes = b"") -> Any:
        """As `ask`, of a command that succeeds; its answer."""
        return self.ask(vault, *arguments, text=text).document

    def create(self, vault: str, who: tuple[str, str, str, str] = DANA, *more: str) -> Said:
        name, agency, discipline, job = who
        person = ("--name", name, "--agency", agency, "--discipline", discipline, "--job", job)
        return self.ask(vault, "vault", "create", *person, *more)

    def note(self, case: str, text: str = "She is well.", *more: str, vault: str = "dana") -> Any:
        """A note for the whole team, recorded; its answer."""
        arguments = ("--type", "note", "--occurred", "2026-11-10", "--audience", "team", *more)
        return self.do(vault, "note", "add", case, *arguments, text=text)

    def timeline(self, case: str, *more: str, vault: str = "dana") -> Any:
        return self.do(vault, "timeline", case, *more)

    def refuses(self, code: str, vault: str, *arguments: str, text: str | bytes = b"") -> None:
        """Check that it is refused with this code, and that nothing in the vault changes.

        That somebody looked is noted in the access log all the same.
        """
        before = fingerprint(self.folder / vault), self.tables(vault)
        assert self.ask(vault, *arguments, text=text).error == code
        assert (fingerprint(self.folder / vault), self.tables(vault)) == before

    def tables(self, vault: str) -> dict[str, str]:
        """Every table of a vault and what its rows hash to, but for who looked at what."""
        world = self.machine.world()
        try:
            with closing(unlock_vault(world, self.folder / vault, PASSPHRASE)) as session:
                return table_digests(session)
        except (Refusal, Fault):
            return {}
        finally:
            world.cores.shut_down()


def table_digests(session: Session) -> dict[str, str]:
    """What the rows of each table hash to, without the access log and what goes with a sitting."""
    found = {}
    with session.database._engine.connect() as db:
        named = db.exec_driver_sql("select name from sqlite_master where type = 'table'")
        for name in sorted(str(row[0]) for row in named if row[0] != "access"):
            rows = db.exec_driver_sql(f'select * from "{name}"')  # noqa: S608  our own tables
            kept = [tuple(row) for row in rows if row[0] not in OF_A_SITTING]
            found[name] = sha256(repr(kept).encode()).hexdigest()
    return found


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file below a folder and what its bytes hash to, but for the log of who looked."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in WRITTEN_BY_LOOKING
    }
