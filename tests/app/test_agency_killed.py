"""A program that is killed while an agency's key signs: the key is whole, and signs on."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.app.agencies import invite
from desktop_app.domain.codes import Authority
from tests.app.agency_desk import Laptop, Stick, opened_by


@pytest.mark.parametrize("after_ms", [0, 7, 23, 61, 150])
def test_kill_9_in_the_middle_of_signing_leaves_an_agency_that_signs_on(
    stick: Stick, tmp_path: Path, after_ms: int
) -> None:
    command = [sys.executable, "-m", "tests.app.agency_child", str(stick.folder)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert child.stdout is not None
    with child.stdout as told:
        said = told.readline()
    time.sleep(after_ms / 1000)

    child.kill()
    child.wait()

    signed = len(stick.open().agency.devices)
    laptop = Laptop(250)
    invite(stick.open(), laptop.request, Authority.LEAD, tmp_path / "last.invite")
    read = opened_by(laptop, tmp_path / "last.invite")
    assert said.strip() == b"made"
    assert len(read.log.cards) == signed + 1
    assert laptop.pen.public in read.log.members(read.log.epochs[-1].id)
