"""Every screen in a language whose words are a third longer: nothing is cut off."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.clipping import clipped
from tests.shots.camera import Camera, settle
from tests.shots.looks import Look
from tests.shots.setting import make_setting
from tests.shots.walk import walk
from tests.worlds import Machine


@dataclass(frozen=True, slots=True)
class Inspector(Camera):
    """Looks at each screen instead of keeping a picture of it."""

    seen: list[str] = field(default_factory=list)
    cut_off: list[str] = field(default_factory=list)

    def grab(self, widget: QWidget, name: str) -> None:
        settle()
        self.seen.append(name)
        self.cut_off.extend(f"{name}: {words}" for words in clipped(widget))


@pytest.fixture
def _put_back() -> Iterator[None]:
    """What a walk changes for the whole program is as it was."""
    hook, locale = sys.excepthook, QLocale()
    yield
    sys.excepthook = hook
    QLocale.setDefault(locale)


@pytest.mark.usefixtures("_put_back")
@pytest.mark.parametrize("look", ["light.pseudo", "light.pseudo.200", "light.fr"])
def test_no_words_are_cut_off_on_any_screen(qapp: QApplication, tmp_path: Path, look: str) -> None:
    world = Machine().world()
    looked_at = Look.read(look)
    setting = make_setting(world, tmp_path / "made", looked_at.edition)
    inspector = Inspector(tmp_path, look)

    walk(qapp, world, setting, looked_at, inspector)
    world.cores.shut_down()

    assert len(inspector.seen) >= 17
    assert inspector.cut_off == []


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
