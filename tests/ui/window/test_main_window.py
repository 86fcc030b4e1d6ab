"""The window's three faces, and the keys that work on all of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Tokens
from desktop_app.ui.theme.resources import Resources
from desktop_app.ui.translate import Interpreter, Language
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.widgets.places import AtWork, Place
from desktop_app.ui.window import MainWindow, Page, Preferences, Stage, Workplace
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.error_dialog import ErrorDialog
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.shortcut_list import ShortcutList
from tests.ui.conftest import StandingClock
from tests.ui.unlock.doorkeeper import RIGHT, Doorkeeper

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CASES = "Cedar-0412"
RENEE = AtWork("Renée Courville", Discipline.CHILD_PROTECTION)


def case_page(_desk: Desk) -> QWidget:
    page = QLineEdit(CASES)
    page.setAccessibleName("Case")
    return page


def pages() -> tuple[Page, ...]:
    return (
        Page(Place("cases", "Cases", "layers", Act.CASES), case_page),
        Page(Place("cards", "Cards", "package", Act.CARDS), lambda _desk: QLabel("none")),
    )


@pytest.fixture
def remembered() -> list[Preferences]:
    return []


@pytest.fixture
def stage(
    resources: Resources,
    tokens: Tokens,
    tasks: Tasks,
    interpreter: Interpreter,
    remembered: list[Preferences],
) -> Stage:
    return Stage(
        resources=resources,
        tokens=tokens,
        tasks=tasks,
        clock=StandingClock(),
        interpreter=interpreter,
        unlock=Doorkeeper(),
        furnish=lambda _opened: Workplace(RENEE, pages),
        remember=remembered.append,
    )


@pytest.fixture
def window(qtbot: QtBot, _fonts: None, stage: Stage) -> MainWindow:
    made = MainWindow(stage, Preferences())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def open_window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    unlock(qtbot, window)
    return window


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.centralWidget()
    assert isinstance(screen, UnlockScreen)
    qtbot.waitUntil(lambda: screen.vault is not None)
    with qtbot.waitSignal(window.unlocked):
        qtbot.keyClicks(screen.passphrase.field, RIGHT)
        qtbot.keyClick(screen.passphrase.field, Qt.Key.Key_Return)


def shell_of(window: MainWindow) -> Shell:
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    return shell


def test_making_a_window_shows_no_other_window(window: MainWindow) -> None:
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]

    assert seen == [window]


def test_unlocking_leads_to_the_first_page_with_the_keyboard_in_it(
    open_window: MainWindow,
) -> None:
    shell = shell_of(open_window)

    assert shell.at == "cases"
    assert shell.page("cases").hasFocus()


def test_control_and_a_number_lead_to_each_place(qtbot: QtBot, open_window: MainWindow) -> None:
    qtbot.keyClick(open_window, Qt.Key.Key_5, CONTROL)

    assert shell_of(open_window).at == "cards"


def test_f9_covers_at_once_and_whatever_is_open_is_let_go(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    with qtbot.waitSignal(open_window.lock_asked):
        qtbot.keyClick(open_window, Qt.Key.Key_F9)

    assert isinstance(open_window.centralWidget(), Cover)
    assert open_window.windowTitle() == "Throughline"
    assert not shown_words(open_window) & {CASES, "Renée Courville"}


def test_the_cover_tells_the_time_and_takes_the_passphrase(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.cover()
    cover = open_window.centralWidget()
    assert isinstance(cover, Cover)
    assert "Thursday 12 November" in shown_words(open_window)
    assert cover.field.hasFocus()

    with qtbot.waitSignal(open_window.unlocked):
        qtbot.keyClicks(cover.field, RIGHT)
        qtbot.keyClick(cover.field, Qt.Key.Key_Return)

    assert shell_of(open_window).at == "cases"


def test_a_wrong_passphrase_leaves_the_cover_on(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.cover()
    cover = open_window.centralWidget()
    assert isinstance(cover, Cover)

    qtbot.keyClicks(cover.field, "someone else")
    qtbot.keyClick(cover.field, Qt.Key.Key_Return)
    qtbot.waitUntil(cover.error.isVisible)

    assert open_window.centralWidget() is cover
    assert "TL-101" in cover.error.words


def test_locking_throws_the_screens_away(qtbot: QtBot, open_window: MainWindow) -> None:
    page = shell_of(open_window).page("cases")

    with qtbot.waitSignals([open_window.lock_asked, page.destroyed]):
        qtbot.keyClick(open_window, Qt.Key.Key_L, CONTROL | SHIFT)

    assert isinstance(open_window.centralWidget(), UnlockScreen)


def test_closing_the_window_lets_go_of_the_vault(qtbot: QtBot, open_window: MainWindow) -> None:
    with qtbot.waitSignal(open_window.lock_asked):
        open_window.close()


def test_another_language_builds_the_same_page_again(
    qtbot: QtBot, open_window: MainWindow, remembered: list[Preferences]
) -> None:
    qtbot.keyClick(open_window, Qt.Key.Key_5, CONTROL)

    qtbot.keyClick(open_window, Qt.Key.Key_E, CONTROL | SHIFT)

    assert shell_of(open_window).at == "cards"
    assert "Raccourcis" in shown_words(open_window)
    assert remembered[-1].language is Language.FRENCH


def test_the_look_changes_with_a_key_and_comes_round(
    qtbot: QtBot, open_window: MainWindow, remembered: list[Preferences]
) -> None:
    for _ in range(3):
        qtbot.keyClick(open_window, Qt.Key.Key_K, CONTROL | SHIFT)

    schemes = [preferences.scheme for preferences in remembered]
    assert schemes == [Scheme.DARK, Scheme.CONTRAST, Scheme.LIGHT]


def test_f1_lists_the_keys_that_work_here_and_no_others(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    qtbot.keyClick(open_window, Qt.Key.Key_F1)
    listed = open_window.findChild(ShortcutList)

    assert listed is not None
    words = dict(listed.keys)
    assert words["F9"] == "Cover the screen"
    assert words["Ctrl+5"] == "Cards"
    assert "Ctrl+3" not in words


def test_f6_goes_round_the_parts_of_the_window(qtbot: QtBot, open_window: MainWindow) -> None:
    shell = shell_of(open_window)
    page = shell.page("cases")
    parts: list[str] = []

    for _ in range(3):
        qtbot.keyClick(open_window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        around = {"rail": shell.rail, "page": page, "foot": shell.status}
        held = (
            name for name, part in around.items() if part is focused or part.isAncestorOf(focused)
        )
        parts += held

    assert parts == ["foot", "rail", "page"]
    assert page.hasFocus()


def test_a_failure_nobody_took_on_is_told_in_words(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.desk.tasks.failed.emit(Fault(FaultCode.DISK_FULL))

    told = open_window.findChild(ErrorDialog)
    assert told is not None
    assert told.accessibleName() == "The disk is full, so this could not be saved."
    assert "TL-508" in told.accessibleDescription()


def test_the_icon_of_a_place_tells_how_much_waits(open_window: MainWindow) -> None:
    rail = shell_of(open_window).rail

    rail.count("cases", 9)

    assert rail.item("cases").accessibleName() == "Cases, 9 waiting"


def shown_words(window: MainWindow) -> set[str]:
    labels = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    named = {w.accessibleName() for w in window.findChildren(QWidget) if w.isVisible()}
    typed = {line.text() for line in window.findChildren(QLineEdit) if line.isVisible()}
    return labels | named | typed
