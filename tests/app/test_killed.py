"""A program that is killed while somebody writes: the words are there when it is opened again."""

import os
import subprocess
import sys
from pathlib import Path

from desktop_app.app import drafts
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import World, unlock_vault
from desktop_app.domain.codes import NoteType
from desktop_app.services.cases import find_case, open_case
from tests.people import CEDAR, DANA, PASSPHRASE

WORDS = "J. asked for Thursday. «\u00a0Je dors mieux ici.\u00a0»"


def test_what_was_written_up_to_the_last_pause_outlives_kill_9(
    world: World, tmp_path: Path
) -> None:
    made = create_vault(world, tmp_path / "vault", PASSPHRASE, DANA, use_keyring=False).session
    open_case(made.vault, CEDAR, None)
    made.close()
    command = [sys.executable, "-m", "tests.app.writing_child"]
    child = subprocess.Popen(
        [*command, str(tmp_path / "vault"), PASSPHRASE, WORDS],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )
    assert child.stdout is not None
    with child.stdout as told:
        said = told.readline()

    child.kill()
    child.wait()

    again = unlock_vault(world, tmp_path / "vault", PASSPHRASE)
    found = drafts.find(again.vault, find_case(again.vault, "Cedar-0412"), None)
    again.close()
    assert said.strip() == b"kept"
    assert found is not None
    assert (found.type, found.text) == (NoteType.HOME_VISIT, WORDS)
