"""Walks one look through every screen of the real window on the demonstration vault."""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms
from desktop_app.app.vaults import World, unlock_vault
from desktop_app.app.window import parts, put_away_with
from desktop_app.cli.demo.making import PASSPHRASE
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui import application
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.theme import Scheme
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.shell import Shell
from tests.pseudo import speak_pseudo
from tests.sheet.component_sheet import desk_for, in_greenwich, picture_of
from tests.shots import accessing, coordinating, exchanging, looking, sending, supervising, telling
from tests.shots.camera import Camera, settle, wait_for
from tests.shots.looks import Look
from tests.shots.morning import morning
from tests.shots.placing import places, press
from tests.shots.setting import Setting, standing_world

_SIZE = (1280, 800)
_CASE = "Cedar-0412"
_SOME_WEEKS_MS = 40 * 24 * 3_600_000


def main(arguments: list[str]) -> int:
    """Draw one look; what was made is there already."""
    suffix, made, folder = arguments
    look, setting = Look.read(suffix), Setting(Path(made))
    running = application.start(["throughline"])
    world = standing_world()
    try:
        walk(running, world, setting, look, Camera(Path(folder), suffix))
    finally:
        world.cores.shut_down()
    return 0


def walk(
    running: QApplication, world: World, setting: Setting, look: Look, camera: Camera
) -> None:
    """Show every screen to the camera, from the locked window to the cover."""
    window = _window(running, world, setting, look)
    spoken = _pseudo(running, window) if look.language == "pseudo" else None
    vault = _come_in(window, world, setting, camera)
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    camera.grab(window, "02-today")
    shell.go_to("cases")
    casework = shell.page("cases")
    assert isinstance(casework, Casework)
    camera.grab(window, "03-cases")
    _lists(window, casework, camera)
    case = next(one.id for one in vault.reading.cases() if one.codename == _CASE)
    _case(window, casework, camera, case, _amended(vault, case))
    casework.open_case(case)
    looking.search(window, camera, partial(press, window))
    looking.files(vault, case, _open(casework), camera)
    telling.tell(window, _open(casework), camera, setting.folder / f"{look.suffix}.tlh")
    casework.leave_case()
    _handoff(casework, camera, setting, case)
    exchanging.exchange(window, shell, casework, camera, setting)
    places(window, shell, camera)
    _supervise(window, world, setting, look, camera)
    if (look.language, look.scale) == ("en", 100):  # its specimens are in English
        _components(window, camera)
    window.close()
    window.desk.tasks.shut_down()
    window._stage.interpreter.silence()
    if spoken is not None:
        running.removeTranslator(spoken)


def _come_in(window: MainWindow, world: World, setting: Setting, camera: Camera) -> OpenVault:
    """The locked window, a vault without a case, and then the full one."""
    camera.grab(window, "01-unlock")
    _enter(window, world, setting.empty)
    camera.grab(window, "03-cases-empty")
    window.lock()
    settle()
    return _enter(window, world, setting.demonstration)


def _supervise(
    window: MainWindow, world: World, setting: Setting, look: Look, camera: Camera
) -> None:
    """The vault of a supervisor, and what waits for her."""
    window.lock()
    settle()
    _enter(window, world, setting.review)
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    supervising.reviews(window, shell, camera, look.edition)
    window.lock()
    settle()
    morning(window, _enter(window, world, setting.supervisor), camera)


def _components(window: MainWindow, camera: Camera) -> None:
    """The sheet that the pixel baselines are kept of."""
    with in_greenwich():
        picture = picture_of(desk_for(window.desk.theme, window.desk.tasks))
    picture.save(str(camera.folder / f"00-components.{camera.suffix}.png"))


def _window(running: QApplication, world: World, setting: Setting, look: Look) -> MainWindow:
    remembered = Remembered(setting.folder / "settings")
    for vault in (setting.empty, setting.demonstration):
        remembered.remember_vault(vault, world.clock.now_ms())
    brought = parts(Rooms(world), remembered, world.clock)
    chosen = replace(
        brought.preferences, scheme=Scheme(look.scheme), language=Language(look.edition)
    )
    brought = replace(brought, preferences=chosen, remember=lambda _preferences: None)
    window = application.open_window(running, brought)
    put_away_with(window)
    sys.excepthook = sys.__excepthook__  # who runs this wants to read what went wrong
    window.resize(_SIZE[0] * 100 // look.scale, _SIZE[1] * 100 // look.scale)
    window.show()
    return window


def _pseudo(running: QApplication, window: MainWindow) -> QTranslator:
    """Go over to the language nobody speaks; the first screen is built again in it."""
    english = QTranslator()
    english.load(str(find_resources().translations / "throughline_en.qm"))
    spoken = speak_pseudo(running, english)
    window.dress(Scheme.DARK)
    window.dress(Scheme.LIGHT)
    return spoken


def _enter(window: MainWindow, world: World, folder: Path) -> OpenVault:
    session = unlock_vault(world, folder, PASSPHRASE)
    window.enter(session)
    settle()
    return session.vault


def _lists(window: MainWindow, casework: Casework, camera: Camera) -> None:
    QTest.keyClick(
        casework.list.table,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    camera.grab_dialog("03-new-case")


def _case(
    window: MainWindow, casework: Casework, camera: Camera, id_: CaseId, visit: EntryId
) -> None:
    casework.open_case(id_)
    case = _open(casework)
    camera.grab(window, "04-timeline")
    case.go_to_entry(visit)
    wait_for(lambda: _has_glimpses(case))
    camera.grab(window, "04-amended")
    case.acting.compare()
    camera.grab_dialog("04-compare")
    case.reading.pins.toggle()
    settle()
    camera.grab(window, "04-pinned")
    case.frame.finder.setText("aunt" if window.desk.language is Language.ENGLISH else "tante")
    camera.grab(window, "04-found")
    case.frame.finder.clear()
    case.as_known.stand_at(window.desk.clock.now_ms() - _SOME_WEEKS_MS)
    camera.grab(window, "04-as-known")
    case.as_known.back()
    settle()
    _tabs(window, case, camera)
    case.go_to_entry(visit)
    wait_for(lambda: _has_glimpses(case))
    case.showing.open_entry()
    camera.grab(window, "04-entry")
    casework.open_case(id_, visit)  # as it was first seen, without what now lies over the line
    case = _open(casework)
    case.new_entry_asked.emit(NoteType.HOME_VISIT)
    camera.grab(window, "05-composer")
    casework.leave_case()
    settle()


def _has_glimpses(case: CaseScreen) -> bool:
    """Whether what little is shown of the pictures in hand is there."""
    entry, shelf = case.timeline.current_entry(), case.timeline.shelf
    pictures = [] if entry is None else [one for one in entry.attachments if one.is_picture]
    return bool(pictures) and all(shelf.glimpse(one) is not None for one in pictures)


def _open(casework: Casework) -> CaseScreen:
    """The case that was just opened, once its line is there."""
    case = casework.case
    assert case is not None
    wait_for(lambda: case.timeline.timeline() is not None)
    settle()
    return case


def _tabs(window: MainWindow, case: CaseScreen, camera: Camera) -> None:
    for number, name in ((1, "09-people"), (2, "07-handoffs")):
        case.showing.go_to_tab(number)
        camera.grab(window, name)
    case.showing.go_to_tab(0)
    exchanging.team(window, case, camera)
    sending.consents(window, case, camera)
    coordinating.coordinate(case, camera)
    accessing.access(window, case, camera)


def _handoff(casework: Casework, camera: Camera, setting: Setting, case: CaseId) -> None:
    casework.hand_off(case)
    sending.steps(camera, setting.folder / "sent.tlh")
    casework.receive()
    camera.grab_dialog("08-receive-drop")
    casework.receive()
    camera.grab_dialog("08-receive", lambda dialog: _look_into(dialog, setting.bundle))
    casework.receive()
    camera.grab_dialog("08-receive-first", lambda dialog: _look_into(dialog, setting.unknown))
    casework.receive()
    camera.grab_dialog("08-receive-declined", lambda dialog: _decline(dialog, setting.unknown))
    casework.receive()
    camera.grab_dialog("08-receive-taken", lambda dialog: _take(dialog, setting.bundle))
    casework.receive()
    camera.grab_dialog("08-receive-again", lambda dialog: _look_into(dialog, setting.bundle))


def _look_into(dialog: QDialog, bundle: Path) -> None:
    assert isinstance(dialog, ReceiveDialog)
    dialog.look_into(bundle)
    settle()


def _take(dialog: QDialog, bundle: Path) -> None:
    """The conflict stays open, both sides kept."""
    _look_into(dialog, bundle)
    assert isinstance(dialog, ReceiveDialog)
    dialog.answers.accept.click()
    settle()


def _decline(dialog: QDialog, bundle: Path) -> None:
    """Why it is not taken in, and the receipt that can be written then."""
    _look_into(dialog, bundle)
    assert isinstance(dialog, ReceiveDialog)
    dialog.answers.decline.click()
    question = dialog.deciding.question
    assert question is not None
    question.said.setPlainText("Alder-0401 is not ours.")
    question.action.click()
    settle()


def _amended(vault: OpenVault, case: CaseId) -> EntryId:
    """The visit that was set right on the last days."""
    page = vault.reading.timeline(TimelineQuery(case=case, limit=0))
    return [entry.id for entry in page.entries if entry.amendments][-1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
