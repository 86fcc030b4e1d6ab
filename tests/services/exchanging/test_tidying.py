"""What killed programs left half written in a place is taken away, and nothing else is."""

import os
from pathlib import Path

from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick

DAY = 86_400


def leave_half_written(person: Person, stick: Stick, seconds_ago: int, name: str) -> Path:
    """As a program that was killed while it wrote a segment."""
    (folder,) = {path.parent for path in stick.folder.glob("seg/*/*.age")}
    path = folder / name
    path.write_bytes(b"half")
    moment = person.vault.clock.now_ms() // 1000 - seconds_ago
    os.utime(path, (moment, moment))
    return path


def test_what_a_killed_program_left_is_taken_away_after_a_day(dana: Person, stick: Stick) -> None:
    dana.note("There.")
    stick.carry(dana)
    old = leave_half_written(dana, stick, DAY + 60, ".tmp-0123456789abcdef")
    young = leave_half_written(dana, stick, DAY - 60, ".tmp-fedcba9876543210")
    foreign = leave_half_written(dana, stick, DAY + 60, ".tmp-letter")

    stick.carry(dana)

    assert not old.exists()
    assert young.exists()
    assert foreign.exists()


def test_who_only_brings_in_takes_nothing_away(dana: Person, stick: Stick) -> None:
    dana.note("There.")
    stick.carry(dana)
    old = leave_half_written(dana, stick, 2 * DAY, ".tmp-0123456789abcdef")

    stick.carry(dana, push=False)

    assert old.exists()
