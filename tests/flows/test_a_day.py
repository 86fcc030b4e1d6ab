"""A whole day's work by keyboard alone: nothing in it is clicked, or set from outside."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.cli.touring import meet
from desktop_app.domain.codes import NoteType, Precision
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.rows import Group
from desktop_app.ui.window.main_window import Face
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_reading import hand_over, write
from tests.people import OWEN

# Menus and names on offer open in windows of their own, which offscreen is not quite one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_CLERK = "Spoke with the night clerk."
_CALLED = "She called from the library. With Dana Whitford"


@pytest.fixture
def morning(laptop: Laptop, tmp_path: Path) -> Sitting:
    """Dana's laptop, with a colleague's entry that came in overnight; the program has begun."""
    laptop.make_vault()
    laptop.make_vault(OWEN, "owen")
    case = laptop.make_case()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        hand_over(dana, owen, case, tmp_path / "to.tlh")
        write(owen, case, NoteType.POLICE_UPDATE, "2026-11-17", _CLERK)
        hand_over(owen, dana, case, tmp_path / "back.tlh")
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 1)
    return laptop.start()


def tab_to(sitting: Sitting, wanted: QWidget) -> None:
    """Tab until the keyboard is there."""
    for _ in range(60):
        held = sitting.held()
        if held is wanted or wanted.isAncestorOf(held):
            return
        sitting.press(Key.Key_Tab)
    pytest.fail(f"Tab never comes to {wanted.accessibleName()}")


def run_command(sitting: Sitting, words: str) -> None:
    """Ctrl+K, the beginning of what it is called, Enter."""
    sitting.press(Key.Key_K, CONTROL)
    palette = sitting.dialog(Palette)
    sitting.write(words)

    def is_found() -> bool:
        rows = (palette.model.row(number) for number in range(palette.model.rowCount()))
        return any(row is not None and row.group is Group.COMMANDS for row in rows)

    sitting.expect(is_found)
    row = palette.model.row(palette.results.currentIndex().row())
    while row is not None and row.group is not Group.COMMANDS:
        sitting.press(Key.Key_Down)
        row = palette.model.row(palette.results.currentIndex().row())
    sitting.press(Key.Key_Return)


def read_what_is_new(sitting: Sitting) -> None:
    sitting.unlock()
    sitting.expect(lambda: sitting.casework.list.table.currentIndex().isValid())
    sitting.press(Key.Key_Return)
    line = sitting.case.timeline
    sitting.expect(line.hasFocus)
    entry = line.current_entry()
    assert entry is not None
    assert entry.text == _CLERK
    sitting.press(Key.Key_R, SHIFT)
    sitting.settle()


def write_a_contact(sitting: Sitting, file: Path) -> None:
    sitting.files.to_attach = (file,)
    composer = sitting.begin()
    sitting.press(Key.Key_2, CONTROL | SHIFT)
    sitting.press(Key.Key_O, CONTROL | SHIFT)
    sitting.write("today 09:15")
    tab_to(sitting, composer.sheet.text)
    sitting.write("She called from the library. With @dan")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    sitting.qtbot.keyClick(popup, Key.Key_Return)
    sitting.press(Key.Key_A, CONTROL | SHIFT)
    sitting.settle()
    tab_to(sitting, composer.sheet.text)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.expect(sitting.case.timeline.hasFocus)
    sitting.expect(sitting.case.frame.unsigned.isVisible)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: _CALLED in sitting.texts())


def amend_it(sitting: Sitting) -> None:
    sitting.press(Key.Key_End)
    sitting.press(Key.Key_A)
    composer = sitting.composer
    sitting.expect(composer.sheet.reason.hasFocus)
    sitting.write("The place was another one.")
    tab_to(sitting, composer.sheet.text)
    sitting.press(Key.Key_End, CONTROL)
    sitting.write(", at noon")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.expect(lambda: f"{_CALLED}, at noon" in sitting.texts())


def search_and_filter(sitting: Sitting) -> None:
    sitting.press(Key.Key_K, CONTROL)
    palette = sitting.dialog(Palette)
    sitting.write("night clerk")
    sitting.expect(lambda: palette.model.rowCount() > 0)
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: sitting.held() is sitting.case.timeline)
    found = sitting.case.timeline.current_entry()
    assert found is not None
    assert found.text == _CLERK
    sitting.press(Key.Key_Slash)
    sitting.write("library")
    sitting.expect(lambda: sitting.case.frame.found.text() == "1 entry matches")
    sitting.press(Key.Key_Escape)
    sitting.expect(sitting.case.timeline.hasFocus)


def prepare_a_handoff(sitting: Sitting, bundle: Path) -> None:
    sitting.files.to_save_at = bundle
    run_command(sitting, "hand off")
    dialog = sitting.dialog(SendDialog)
    form = dialog.form
    sitting.expect(lambda: form.scope.preview is not None)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    for field, words in (
        (form.purpose.purpose, "Shared safety planning."),
        (form.purpose.authority, "Consent of J., 2 November."),
    ):
        tab_to(sitting, field)
        sitting.write(words)
    for _ in range(3):
        sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Space)
    sitting.expect(lambda: form.scope.preview is not None)
    tab_to(sitting, dialog.checked)
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(dialog.finish.isVisible)
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: not isinstance(QApplication.activeModalWidget(), QDialog))


def test_a_days_work_needs_no_mouse(laptop: Laptop, morning: Sitting, tmp_path: Path) -> None:
    sitting = morning
    plan, bundle = tmp_path / "plan.txt", tmp_path / "given.tlh"
    plan.write_text("Text Ardelle first.", encoding="utf-8")

    read_what_is_new(sitting)
    write_a_contact(sitting, plan)
    amend_it(sitting)
    search_and_filter(sitting)
    prepare_a_handoff(sitting, bundle)
    sitting.held()
    sitting.begin("Half a sen")
    sitting.cover()
    covered = sitting.window.face
    sitting.unlock()
    draft = sitting.composer
    sitting.expect(lambda: draft.sheet.text.toPlainText() == "Half a sen")
    sitting.press(Key.Key_Escape)
    sitting.lock()
    sitting.unlock()

    assert covered is Face.COVERED
    assert bundle.stat().st_size > 0
    assert sitting.screen(Shell).at == "cases"
    with_all = sitting.open_case()
    sitting.expect(lambda: len(sitting.texts()) == 2)
    with_all.timeline.setFocus()
    [entry] = [row for row in (sitting.row(0).entry, sitting.row(1).entry) if row.attachments]
    assert (entry.type, entry.precision) == (NoteType.CONTACT, Precision.EXACT)
    assert entry.current_text == f"{_CALLED}, at noon"
    assert [one.name for one in entry.attachments] == ["plan.txt"]
