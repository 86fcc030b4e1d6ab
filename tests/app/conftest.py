"""A computer with one vault and one case in it, and the window as the program opens it."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.app.new_vaults import create_vault
from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms
from desktop_app.app.vaults import Session, World
from desktop_app.app.window import parts
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.cases import open_case
from desktop_app.ui import application
from desktop_app.ui.theme.fonts import register_fonts
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.window import Face, MainWindow
from desktop_app.ui.window.cover import Cover
from tests.app.agency_desk import agency, stick  # noqa: F401  fixtures
from tests.app.region import region, region_made  # noqa: F401  fixtures
from tests.people import CEDAR, DANA, OWEN, PASSPHRASE
from tests.worlds import Machine


@dataclass(slots=True)
class Desktop:
    """One computer. Each window stands for a process of its own."""

    qtbot: QtBot
    application: QApplication
    world: World
    vault: Path
    remembered: Remembered
    windows: list[MainWindow]

    def open_window(self) -> MainWindow:
        """The program's window, not shown yet; what puts vaults away is up to the test."""
        brought = parts(Rooms(self.world), self.remembered, self.world.clock)
        window = application.open_window(self.application, brought)
        self.qtbot.addWidget(window)
        self.windows.append(window)
        return window

    def unlock(self, window: MainWindow) -> None:
        """Type the passphrase, on the unlock screen or the cover."""
        face = window.centralWidget()
        if isinstance(face, UnlockScreen):
            self.qtbot.waitUntil(lambda: face.vault is not None)
        field = face.passphrase.field if isinstance(face, UnlockScreen) else _field_of(face)
        self.qtbot.keyClicks(field, PASSPHRASE)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: window.face is Face.OPEN)


def _field_of(face: object) -> QLineEdit:
    assert isinstance(face, Cover)
    return face.field


def refusal_of(ask: Callable[[], object]) -> RefusalCode:
    """The code with which something is refused."""
    with pytest.raises(Refusal) as refused:
        ask()
    return refused.value.code


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    """A computer on which a vault with a case was made earlier."""
    hook = sys.excepthook
    qapp.setStyle("Fusion")
    register_fonts(find_resources().fonts)
    world = Machine().world()
    made = create_vault(world, tmp_path / "vault", PASSPHRASE, DANA).session
    open_case(made.vault, CEDAR, None)
    made.close()
    remembered = Remembered(tmp_path / "settings")
    remembered.remember_vault(tmp_path / "vault", world.clock.now_ms())
    computer = Desktop(qtbot, qapp, world, tmp_path / "vault", remembered, [])
    yield computer
    for window in computer.windows:
        window.close()
        window.desk.tasks.shut_down()
        window._stage.interpreter.silence()
    world.cores.shut_down()
    sys.excepthook = hook


@pytest.fixture
def world() -> Iterator[World]:
    """A machine on which unlocking costs nothing."""
    made = Machine().world()
    yield made
    made.cores.shut_down()


@pytest.fixture
def dana(world: World, tmp_path: Path) -> Iterator[Session]:
    """A child protection worker at work in her vault, who has the case Cedar-0412."""
    session = create_vault(world, tmp_path / "dana", PASSPHRASE, DANA).session
    open_case(session.vault, CEDAR, None)
    yield session
    session.close()


@pytest.fixture
def owen(world: World, tmp_path: Path) -> Iterator[Session]:
    """A police officer at work in his vault."""
    session = create_vault(world, tmp_path / "owen", PASSPHRASE, OWEN).session
    yield session
    session.close()
