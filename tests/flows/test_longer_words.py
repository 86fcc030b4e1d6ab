"""Every screen in a language whose words are a third longer: nothing is cut off."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.clipping import clipped

_HERE = Path(__file__).parents[2]


@pytest.mark.timeout(400)  # it makes the vaults, and walks through some ninety screens
@pytest.mark.parametrize("look", ["light.pseudo", "light.pseudo.200", "light.fr"])
def test_no_words_are_cut_off_on_any_screen(tmp_path: Path, look: str) -> None:
    command = [sys.executable, "-m", "tests.shots.inspecting", look, str(tmp_path)]

    walked = subprocess.run(command, cwd=_HERE, capture_output=True, check=False)

    assert walked.returncode == 0, walked.stderr.decode(errors="replace")[-2_000:]
    told = json.loads(walked.stdout.splitlines()[-1])
    assert len(told["seen"]) >= 17
    assert told["cut_off"] == []


def test_a_label_a_paragraph_and_a_button_that_are_cut_are_found(qtbot: QtBot) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    label, paragraph = QLabel("Who will read this", screen), QLabel("to be read " * 20, screen)
    paragraph.setWordWrap(True)
    button, whole = QPushButton("Sign and record", screen), QLabel("Yes", screen)
    for part, width in ((label, 20), (paragraph, 90), (button, 20), (whole, 200)):
        part.setFixedSize(width, 30)
    screen.show()

    cut_off = list(clipped(screen))

    assert [words.split()[0] for words in cut_off] == ["label", "label", "button"]
    label.setToolTip(label.text())
    assert len(list(clipped(screen))) == 2
