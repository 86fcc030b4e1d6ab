"""The list behind F1 promises nothing: whatever stands in it does something when it is pressed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note, amend_note
from desktop_app.ui.window.main_window import Face
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_MIDDLE, _PATIENCE = 4, 100
# They go through what the wording check found, which has tests of its own.
WITH_A_SUGGESTION = {"F7", "Shift+F7"}


@dataclass(frozen=True, slots=True)
class Pressed:
    """What came of one key."""

    was_heard: int
    was_ambiguous: int
    showed: bool


def parts_of(sitting: Sitting, arrange: Callable[[Sitting], None]) -> QWidget:
    """The part of the window whose keys are tried there: the composer's own, or all."""
    return sitting.composer if arrange is in_the_composer else sitting.window


def shortcuts_of(root: QWidget) -> list[QShortcut]:
    """Every shortcut that the list behind F1 names."""
    return [
        each
        for each in root.findChildren(QShortcut)
        if each.whatsThis() and each.key().toString() and owner_of(each).isVisible()
    ]


def owner_of(shortcut: QShortcut) -> QWidget:
    owner = shortcut.parent()
    assert isinstance(owner, QWidget)
    return owner


def seen(sitting: Sitting) -> tuple[object, ...]:
    """What would be different if something had happened."""
    window = sitting.window
    focus = QApplication.focusWidget()
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    picture = window.grab().toImage()
    return (window.face, window.isFullScreen(), id(focus), id(over), picture)


def press(sitting: Sitting, keys: str) -> Pressed:
    """A key of the list, pressed on the part of the screen it belongs to."""
    heard: list[str] = []
    unclear: list[str] = []
    bound = [one for one in shortcuts_of(sitting.window) if one.key().toString() == keys]
    if all(one.context() is Qt.ShortcutContext.WidgetShortcut for one in bound):
        owner_of(bound[0]).setFocus()
    before = seen(sitting)
    for each in bound:
        each.activated.connect(lambda: heard.append(keys))
        each.activatedAmbiguously.connect(lambda: unclear.append(keys))
    QTest.keySequence(sitting.held(), QKeySequence(keys))
    return Pressed(len(heard), len(unclear), is_other(sitting, before))


def is_other(sitting: Sitting, before: tuple[object, ...]) -> bool:
    """Whether something is seen to have happened, as soon as the vault thread has answered."""
    for _ in range(_PATIENCE):
        if seen(sitting) != before:
            sitting.qtbot.wait(50)  # a dialog that opens takes a moment to have the keyboard
            return True
        sitting.qtbot.wait(25)
    return False


def with_nine_days(laptop: Laptop) -> Sitting:
    """A case with an entry on each of several days, the middle one amended."""
    laptop.make_vault()
    laptop.make_case()
    with laptop.session() as dana:
        case = find_case(dana.vault, CEDAR.codename)
        for day in range(1, 10):
            new = NewNote(
                type=NoteType.NOTE,
                occurred=parse_occurred(f"2026-10-0{day}"),
                text="She walked the dog along the river. " * 12,
                audience=WHOLE_TEAM,
            )
            entry = add_note(dana.vault, case, new).entries[0]
            if day == _MIDDLE + 1:
                amend_note(dana.vault, entry, reason="Two.", text="She walked two dogs.")
    return laptop.in_the_case()


def at_the_line(sitting: Sitting) -> None:
    """Back to the line of the open case, on an entry in its middle."""
    come_back(sitting)
    if sitting.casework.case is None:
        sitting.open_case()
    case = sitting.case
    if case.frame.composer is not None:
        sitting.composer.close_and_keep()
    case.frame.tabs.setCurrentIndex(0)
    case.timeline.setFocus()
    sitting.settle()
    case.timeline.go_to(_MIDDLE)


def in_the_composer(sitting: Sitting) -> None:
    """In the text of an entry that is being written."""
    at_the_line(sitting)
    sitting.begin("x")


def in_the_list(sitting: Sitting) -> None:
    """In the list of cases."""
    come_back(sitting)
    sitting.casework.leave_case()
    sitting.settle()
    sitting.casework.list.table.setFocus()


def come_back(sitting: Sitting) -> None:
    """Out of every menu and dialog, and behind every cover, to the cases."""
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    sitting.window.activateWindow()
    sitting.expect(sitting.window.isActiveWindow)
    if sitting.window.isFullScreen():
        sitting.window.showNormal()
    if sitting.window.face is not Face.OPEN:
        sitting.unlock()
    sitting.screen(Shell).go_to("cases")


def leave_unread(sitting: Sitting, row: int) -> None:
    """Something new, above or below."""
    sitting.case.timeline.go_to(row)
    sitting.press(Key.Key_R)
    sitting.settle()
    sitting.case.timeline.go_to(_MIDDLE)


def search(sitting: Sitting) -> None:
    sitting.case.reading.finding.find("river")
    sitting.settle()


# What a key needs first, so that there is something to answer with.
FIRST: dict[str, Callable[[Sitting], object]] = {
    "Ctrl+Shift+1": lambda sitting: sitting.press(Key.Key_2, CONTROL | SHIFT),
    "Ctrl+2": lambda sitting: sitting.screen(Shell).go_to("cards"),
    "Alt+1": lambda sitting: sitting.press(Key.Key_2, ALT),
    "Ctrl+Return": lambda sitting: sitting.record("A note that waits."),
    "Ctrl+Enter": lambda sitting: sitting.record("Another one."),
    "F3": search,
    "Shift+F3": search,
    "U": lambda sitting: leave_unread(sitting, _MIDDLE + 2),
    "Shift+U": lambda sitting: leave_unread(sitting, _MIDDLE - 2),
}


OF_THE_COMPOSER = {"Ctrl+Shift+1"}


@pytest.mark.parametrize("arrange", [at_the_line, in_the_composer, in_the_list])
def test_every_key_of_the_list_does_something(
    laptop: Laptop, arrange: Callable[[Sitting], None], tmp_path: Path
) -> None:
    sitting = with_nine_days(laptop)
    (tmp_path / "plan.txt").write_text("A plan.", encoding="utf-8")
    sitting.files.to_attach = (tmp_path / "plan.txt",)
    arrange(sitting)
    listed = {each.key().toString() for each in shortcuts_of(parts_of(sitting, arrange))}
    listed -= WITH_A_SUGGESTION
    pressed: dict[str, Pressed] = {}

    for keys in sorted(listed):
        arrange(sitting)
        if keys in FIRST and (arrange is not in_the_composer or keys in OF_THE_COMPOSER):
            FIRST[keys](sitting)
        pressed[keys] = press(sitting, keys)

    assert len(listed) > 10
    assert {keys: came for keys, came in pressed.items() if came != Pressed(1, 0, True)} == {}
