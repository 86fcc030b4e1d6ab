"""How soon F9 hides everything: the real window, a long case open in it, offscreen."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms
from desktop_app.app.window import parts, put_away_with
from desktop_app.domain.ids import CaseId
from desktop_app.ui.application import open_window
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.shell import Shell
from tests.bench.desks import running_application
from tests.bench.measuring import Took, once
from tests.bench.setting import Setting
from tests.bench.table import Row, spread
from tests.bench.vaults import big_vault, opened

_COVERED, _GOES = 0.050, 9


def measure_covering(setting: Setting) -> Iterator[Row]:
    """From the key to a cover that is painted; what is open is locked behind it, afterwards."""
    big = big_vault(setting.world, setting.kept, setting.scale)
    application = running_application()
    with tempfile.TemporaryDirectory() as settings:
        remembered = Remembered(Path(settings))
        rooms = Rooms(setting.world)
        window = open_window(application, parts(rooms, remembered, setting.world.clock))
        put_away_with(window)
        window.show()
        try:
            goes = [_cover(window, setting, big.folder, big.long_case) for _ in range(_GOES)]
        finally:
            window.close()
            window.desk.tasks.shut_down()
            application.processEvents()
    yield spread("from F9 to a cover over an open case", goes, _COVERED)


def _cover(window: MainWindow, setting: Setting, folder: Path, case: CaseId) -> Took:
    window.enter(opened(setting.world, folder))
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    shell.go_to("cases")
    casework = shell.page("cases")
    assert isinstance(casework, Casework)
    casework.open_case(case)
    screen = casework.case
    assert screen is not None
    window.activateWindow()  # keys go nowhere else, and nobody does it on a bare screen
    _wait_for(lambda: _is_shown(screen) and window.isActiveWindow())

    def work() -> None:
        QTest.keyClick(screen.timeline, Qt.Key.Key_F9)
        cover = window.centralWidget()
        assert isinstance(cover, Cover)
        cover.repaint()

    took = once(work)
    _settle(window)
    return took


def _is_shown(screen: CaseScreen) -> bool:
    slots = screen.timeline.slots()
    model = screen.timeline.timeline()
    return model is not None and bool(slots) and all(model.row(one.row) for one in slots)


def _settle(window: MainWindow) -> None:
    """Until the vault is closed, so that the next go finds it free."""
    done: list[None] = []
    window.desk.tasks.run(window, lambda: None, done.append)
    _wait_for(lambda: bool(done))


def _wait_for(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents()
