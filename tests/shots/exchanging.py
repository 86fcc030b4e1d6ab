"""The exchange with a drive, its screen, and the team of a case, on the demonstration vault."""

from functools import partial

from PySide6.QtWidgets import QApplication

from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.exchange.dialog import ExchangeDialog
from desktop_app.ui.exchange.screen import ExchangeScreen
from desktop_app.ui.members.lost_dialog import LostDialog
from desktop_app.ui.members.page import TeamPage
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.shell import Shell
from tests.shots.camera import Camera, settle, wait_for
from tests.shots.looking import grab_over
from tests.shots.setting import Setting

_DRIVE = "FIELD-2"
_TEAM = 3


def exchange(
    window: MainWindow, shell: Shell, casework: Casework, camera: Camera, setting: Setting
) -> None:
    """Ctrl+Shift+X over the list of cases, then Ctrl+6."""
    exchanging = shell.exchanging
    assert exchanging is not None
    known = _known(window, shell, setting)
    settle()
    exchanging.open(known)
    wait_for(lambda: exchanging.run.sight is not None and exchanging.run.sight.is_over)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExchangeDialog)
    settle()
    grab_over(window, dialog, camera, "13b-exchange")
    dialog.reject()
    exchanging.open()
    camera.grab_dialog("13b-exchange-with")
    casework.list.table.setFocus()
    camera.grab(window, "13b-cases")
    shell.go_to("exchange")
    screen = shell.page("exchange")
    assert isinstance(screen, ExchangeScreen)
    for tab, name in enumerate(("places", "to-send", "who", "files", "history")):
        screen.tabs.setCurrentIndex(tab)
        camera.grab(window, f"19-exchange-{name}")
    shell.go_to("cases")


def team(window: MainWindow, case: CaseScreen, camera: Camera) -> None:
    """Who reads a case, and the guided act for a lost laptop."""
    case.showing.go_to_tab(_TEAM)
    camera.grab(window, "20-team")
    page = case.frame.pages.currentWidget()
    assert isinstance(page, TeamPage)
    page.report_lost()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LostDialog)
    settle()
    grab_over(window, dialog, camera, "20-lost")
    dialog.go_on.click()
    dialog.go_on.click()
    settle()
    grab_over(window, dialog, camera, "20-lost-held")
    dialog.reject()
    case.showing.go_to_tab(0)
    settle()


def _known(window: MainWindow, shell: Shell, setting: Setting) -> KnownPlace:
    """A drive that is put in, and exchanged with only when somebody asks for it."""
    assert shell.exchanging is not None
    drive, port, kept = setting.folder / _DRIVE, shell.exchanging.port, list[KnownPlace]()
    drive.mkdir(exist_ok=True)
    know = partial(port.know_folder, drive, _DRIVE, is_drive=True)
    window.desk.tasks.run(window, know, kept.append)
    wait_for(lambda: bool(kept))
    only_asked = partial(port.set_automatic, kept[0].id, on=False)
    window.desk.tasks.run(window, only_asked, lambda _nothing: None)
    settle()
    return kept[0]
