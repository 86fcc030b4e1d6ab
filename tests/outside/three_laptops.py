"""Two workers and a supervisor, of two agencies, on one case; each laptop is a program apart."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from desktop_app.app.vaults import World
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import AGENCY_CHANNEL, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.cases import open_case
from desktop_app.services.members import Asked, add_member
from tests.people import CEDAR, DANA, OWEN
from tests.services.teams import MIRIAM, Laptop, give

_CHILD = "tests.outside.laptop_child"


@dataclass(frozen=True, slots=True)
class Program:
    """One laptop's program, at work on its own vault. With `real` it is as dear as in life."""

    vault: Path
    keys: str = ""
    real: bool = False

    def start(self, target: str, notes: int = 0, *wishes: str) -> "subprocess.Popen[bytes]":
        """Unlock, write some notes, say "ready", and exchange."""
        asked = [str(self.vault), target, str(notes), "real" if self.real else "cheap", *wishes]
        return subprocess.Popen(
            [sys.executable, "-m", _CHILD, *asked],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONUTF8": "1", "TEST_STORE_KEYS": self.keys},
        )

    def run(self, target: str, notes: int = 0, *wishes: str) -> "Told":
        """The same to its end; what it told."""
        return told_by(self.start(target, notes, *wishes))

    def kill_in_the_middle(self, target: str, notes: int, seconds: float) -> None:
        """Let it begin to exchange, and end it as a power cut does."""
        child = self.start(target, notes)
        assert child.stdout is not None
        with child.stdout as said:
            assert said.readline() == b"ready\n"
            try:
                child.wait(seconds)
            except subprocess.TimeoutExpired:
                child.kill()
            child.wait()


@dataclass(frozen=True, slots=True)
class Told:
    """What a program told at its end."""

    sent: int
    received: int
    notes: int
    missing: int
    problems: list[str]
    state: str


def told_by(child: "subprocess.Popen[bytes]") -> Told:
    """Wait for its end."""
    out, _ = child.communicate(timeout=300)
    assert child.returncode == 0, out
    return Told(**json.loads(out.splitlines()[-1]))


def three(world: World, folder: Path, keys: str = "", *, real: bool = False) -> list[Program]:
    """Dana, Miriam and Owen, who have met; Miriam has opened a case with both of them on it."""
    miriam, dana, owen = (
        Laptop.made(world, folder / profile.name, profile) for profile in (MIRIAM, DANA, OWEN)
    )
    for other in (miriam, owen):  # both knew her from when she was on her own
        other.meet(dana)
    alone = dana.agency_case
    miriam.enrol(dana, Authority.WORKER)
    for other in (miriam, owen):
        give(dana, other, alone, AGENCY_CHANNEL)
    police: dict[str, object] = {
        "key": b64(owen.vault.me.agency_key),
        "name": owen.vault.me.agency,
    }
    miriam.say(kinds.PARTNER, ObjectId(miriam.vault.new_id()), police)
    give(miriam, dana, miriam.agency_case, AGENCY_CHANNEL)
    give(owen, miriam, owen.agency_case, AGENCY_CHANNEL)
    owen.meet(miriam)
    case = open_case(miriam.vault, CEDAR).case
    assert case is not None
    for other in (dana, owen):
        add_member(miriam.vault, case, Asked(card=other.vault.me.printed))
    for laptop in (dana, miriam, owen):
        laptop.session.close()
    return [Program(laptop.folder, keys, real) for laptop in (dana, miriam, owen)]
