"""Foreign payload in quarantine: put away encrypted, and hashed once for everyone who asks."""

from hashlib import sha256
from pathlib import Path

from desktop_app.app.quarantine import Quarantine
from tests.outside.handing import a_vault
from tests.people import DANA
from tests.worlds import Machine


def test_what_is_put_away_is_told_by_its_hash_and_comes_out_again(tmp_path: Path) -> None:
    machine = Machine()
    world = machine.world()
    session = a_vault(world, tmp_path / "vault", DANA)
    quarantine = Quarantine(session)
    held = quarantine.begin("data/entries.jsonl", 8)

    held.write(b"abc\n")
    held.write(b"def\n")
    told = held.finish()

    assert told == sha256(b"abc\ndef\n").hexdigest()
    assert list(quarantine.lines("data/entries.jsonl")) == [b"abc", b"def"]
    quarantine.discard()
    session.close()
    world.cores.shut_down()
