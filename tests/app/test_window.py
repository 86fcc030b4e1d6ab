"""When a vault was locked, the process is given up: after everything is put away, not before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from desktop_app.app.relaunch import LockedAgain, Stance
from desktop_app.app.vaults import unlock_vault
from desktop_app.app.window import put_away_with, show_window, until_closed
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.window import Face, MainWindow
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.error_dialog import ErrorDialog
from desktop_app.ui.window.shell import Shell
from tests.app.conftest import Desktop
from tests.people import PASSPHRASE


@pytest.fixture
def asked() -> list[LockedAgain]:
    """The processes that were asked to take over."""
    return []


@pytest.fixture
def window(desktop: Desktop, qtbot: QtBot, asked: list[LockedAgain]) -> MainWindow:
    """An unlocked window in a process that only notes that it should end."""
    made = desktop.open_window()
    put_away_with(made, asked.append)
    with qtbot.waitActive(made):
        made.show()
    desktop.unlock(made)
    return made


def casework_of(window: MainWindow) -> Casework:
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    page = shell.page("cases")
    assert isinstance(page, Casework)
    return page


def test_after_locking_the_next_process_is_told_where_to_stand_and_nothing_else(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, asked: list[LockedAgain]
) -> None:
    window.setGeometry(40, 50, 700, 600)
    geometry = bytes(window.saveGeometry().data())

    window.lock()
    qtbot.waitUntil(lambda: bool(asked))

    assert asked == [LockedAgain(desktop.vault, False, Stance.IN_FRONT, geometry)]


def test_the_process_ends_only_when_the_vault_is_closed(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, asked: list[LockedAgain]
) -> None:
    window.cover()
    qtbot.waitUntil(lambda: bool(asked))

    unlock_vault(desktop.world, desktop.vault, PASSPHRASE).close()

    assert asked[0].is_covered
    assert not (desktop.vault / "db" / "main.db-wal").exists()


def test_what_could_not_be_done_is_read_before_the_process_ends(
    qtbot: QtBot, window: MainWindow, asked: list[LockedAgain]
) -> None:
    def full() -> None:
        raise Fault(FaultCode.DISK_FULL)

    window.desk.tasks.run(window, full, lambda _nothing: None)
    window.lock()
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    qtbot.wait(50)
    before = list(asked)
    told = window.findChild(ErrorDialog)
    assert told is not None
    told.accept()
    qtbot.waitUntil(lambda: bool(asked))

    assert before == []


def test_a_window_that_is_closed_starts_nothing(
    qtbot: QtBot, window: MainWindow, asked: list[LockedAgain]
) -> None:
    window.close()
    done: list[None] = []
    window.desk.tasks.run(window, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))

    assert asked == []


def test_a_minimized_window_does_not_come_forward(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, asked: list[LockedAgain]
) -> None:
    window.showMinimized()
    window.cover()
    qtbot.waitUntil(lambda: bool(asked))

    after = desktop.open_window()
    show_window(after, asked[0])

    assert after.isMinimized()


def test_if_no_process_can_take_over_the_locked_window_stays(
    qtbot: QtBot, desktop: Desktop
) -> None:
    window, refused = desktop.open_window(), list[LockedAgain]()

    def refuse(again: LockedAgain) -> bool:
        assert window.isVisible()
        refused.append(again)
        QTimer.singleShot(0, window.close)
        return False

    def begin() -> None:
        desktop.unlock(window)
        window.lock()

    window.show()
    QTimer.singleShot(0, begin)
    until_closed(desktop.application, window, refuse)

    assert len(refused) == 1
    assert window.face is Face.LOCKED


def test_the_next_process_shows_the_cover_in_the_same_place_and_no_name(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, asked: list[LockedAgain]
) -> None:
    window.setGeometry(40, 50, 700, 600)
    window.cover()
    qtbot.waitUntil(lambda: bool(asked))

    after = desktop.open_window()
    show_window(after, asked[0])

    cover = after.centralWidget()
    assert isinstance(cover, Cover)
    assert after.size() == window.size()
    assert after.windowTitle() == "Throughline"


def test_behind_the_cover_one_stands_where_one_stood_also_in_the_next_process(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, asked: list[LockedAgain]
) -> None:
    casework = casework_of(window)
    case = open_the_case(desktop, casework)
    window.cover()
    qtbot.waitUntil(lambda: bool(asked))

    after = desktop.open_window()
    put_away_with(after)
    show_window(after, asked[0])
    desktop.unlock(after)

    open_case = casework_of(after).case
    assert open_case is not None
    assert open_case.id == case


def test_after_locking_the_next_process_begins_with_the_same_vault_at_the_list(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, asked: list[LockedAgain]
) -> None:
    open_the_case(desktop, casework_of(window))
    desktop.remembered.remember_vault(Path("another"), desktop.world.clock.now_ms() + 1)
    window.lock()
    qtbot.waitUntil(lambda: bool(asked))

    after = desktop.open_window()
    put_away_with(after)
    show_window(after, asked[0])
    screen = after.centralWidget()
    assert isinstance(screen, UnlockScreen)
    qtbot.waitUntil(lambda: screen.vault is not None)
    chosen = screen.vault
    desktop.unlock(after)

    assert chosen is not None
    assert chosen.path == desktop.vault
    assert casework_of(after).case is None


def open_the_case(desktop: Desktop, casework: Casework) -> object:
    """Open the one case there is."""
    table = casework.list.table
    desktop.qtbot.waitUntil(lambda: table.currentIndex().isValid())
    desktop.qtbot.keyClick(table, Qt.Key.Key_Return)
    desktop.qtbot.waitUntil(lambda: casework.case is not None)
    assert casework.case is not None
    return casework.case.id
