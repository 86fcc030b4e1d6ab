"""How soon somebody can write after pressing N: the real window, the vault of a long case."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms
from desktop_app.app.window import parts
from desktop_app.domain.ids import CaseId
from desktop_app.ui.application import open_window
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.shell import Shell
from tests.bench.desks import running_application
from tests.bench.measuring import Took, once
from tests.bench.setting import Setting
from tests.bench.table import Row, spread
from tests.bench.vaults import big_vault, opened

_EMPTY_COMPOSER, _GOES = 0.050, 15


def measure_composer(setting: Setting) -> Iterator[Row]:
    """From the key to an empty composer that is painted and has the keyboard."""
    big = big_vault(setting.world, setting.kept, setting.scale)
    application = running_application()
    remembered = Remembered(Path(setting.scratch) / "settings")
    session = opened(setting.world, big.folder)
    window = open_window(application, parts(Rooms(setting.world), remembered, setting.world.clock))
    try:
        sys.excepthook = sys.__excepthook__  # who runs this wants to read what went wrong
        window.resize(1280, 800)
        window.show()
        window.enter(session)
        shell = window.centralWidget()
        assert isinstance(shell, Shell)
        shell.go_to("cases")
        casework = shell.page("cases")
        assert isinstance(casework, Casework)
        case = _open(casework, big.long_case)
        first = _press_n(casework, case)
        waiting = [_press_n(casework, case) for _ in range(_GOES)]
        at_once = [_press_n(casework, case, is_built=False) for _ in range(_GOES)]
    finally:
        window.close()
        window.desk.tasks.shut_down()
        session.close()
        application.setStyleSheet("")
        application.processEvents()
    yield spread("from N to an empty composer", [first, *waiting], _EMPTY_COMPOSER)
    yield spread("pressed before one was built ahead", at_once, _EMPTY_COMPOSER)


def _open(casework: Casework, id_: CaseId) -> CaseScreen:
    casework.open_case(id_)
    case = casework.case
    assert case is not None
    _wait_for(lambda: case.timeline.timeline() is not None)
    return case


def _press_n(casework: Casework, case: CaseScreen, *, is_built: bool = True) -> Took:
    if is_built:
        casework._ready.build()
    _settle()

    def work() -> None:
        case.acting.new_note()  # what N does
        composer = casework._composer
        assert composer is not None
        _wait_for(composer.sheet.text.isVisible)
        composer.repaint()

    took = once(work)
    composer = casework._composer
    assert composer is not None
    _wait_for(lambda: composer._keeping.is_ready)
    composer.close_and_keep()
    casework._ready._quiet.stop()
    _settle()
    return took


def _settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def _wait_for(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents()
