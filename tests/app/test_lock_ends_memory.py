"""Locking ends what the process remembers: the real program, read from outside (SECURITY 14)."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.relaunch import LOCKED_AGAIN_ARGUMENT
from desktop_app.app.remembered import Remembered
from desktop_app.domain.codes import Discipline
from desktop_app.services.cases import open_case
from tests.app.real_screen import Running, Screen, a_cheap_world, a_screen, the_program, until
from tests.people import CEDAR, PASSPHRASE

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="reads another process's memory as Linux shows it"
)

NAME, CODENAME, LABEL = "Odile Quirion", "Zephyr-7731", "Loon Bay"
NOTE = "quartz heron lullaby"
PLACE = (100, 80, 1100, 700)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with one vault, cheap to open, and one case in it."""
    world = a_cheap_world()
    who = Profile(NAME, "Northern Lakes CFS", Discipline.HEALTH, "Nurse", label=LABEL)
    made = create_vault(world, tmp_path / "vault", PASSPHRASE, who).session
    open_case(made.vault, replace(CEDAR, codename=CODENAME), None)
    made.close()
    remembered = Remembered(tmp_path / "settings" / "Throughline")
    remembered.remember_vault(tmp_path / "vault", world.clock.now_ms())
    world.cores.shut_down()
    return tmp_path


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen that nobody sees."""
    with a_screen() as made:
        yield made


@pytest.fixture
def program(home: Path, screen: Screen) -> Iterator[Running]:
    """The program, unlocked by hand, with half a note being written in the case."""
    with the_program(screen, home) as running:
        if not os.access(f"/proc/{running.pid}/mem", os.R_OK):
            pytest.skip("this computer lets nobody look into the program, which is the point")
        screen.move(*PLACE)
        until(lambda: running.remembers(f"Unlock {LABEL}"), "the list of vaults")
        unlock(screen)
        until(lambda: running.remembers(CODENAME), "the list of cases")
        write(screen, running)
        yield running


def unlock(screen: Screen) -> None:
    screen.write(PASSPHRASE)
    screen.press("Return")


def write(screen: Screen, running: Running) -> None:
    """Open the case, begin an entry and write."""
    screen.press_and_see("ctrl+2")
    screen.press_and_see("Return")
    screen.press_and_see("n")
    screen.write(NOTE)
    until(lambda: running.remembers(NOTE), "the note")


@pytest.mark.parametrize(("keys", "face"), [("F9", "covered"), ("ctrl+shift+l", "locked")])
def test_after_locking_nothing_of_it_is_in_memory_and_the_window_stands_where_it_stood(
    screen: Screen, program: Running, keys: str, face: str
) -> None:
    # By luck a passphrase may be overwritten even while the vault is open, never by right.
    seen, hidden = {NAME, CODENAME, NOTE}, {PASSPHRASE, "candle otter", "mitten plaid"}
    before, stood = {each for each in seen if program.remembers(each)}, screen.geometry()

    screen.press(keys)
    until(lambda: LOCKED_AGAIN_ARGUMENT in program.arguments, "another process")
    screen.wait_for_window()

    after = {each for each in seen | hidden if program.remembers(each)}
    assert (before, after) == (seen, set())
    assert program.arguments[-4] == face
    assert screen.geometry() == stood
    assert len(screen.windows()) == 1


def test_the_passphrase_on_the_cover_brings_back_the_half_written_note(
    screen: Screen, program: Running, home: Path
) -> None:
    screen.press("F9")
    until(lambda: LOCKED_AGAIN_ARGUMENT in program.arguments, "another process")
    screen.wait_for_window()
    held_open = {each for each in program.open_files if str(home) in each}

    screen.write(PASSPHRASE)
    screen.press_and_see("Return")
    until(lambda: program.remembers(NOTE), "the note")

    assert held_open == set()
    assert program.remembers(CODENAME)
