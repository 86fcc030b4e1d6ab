"""An amended entry beside what it said before."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.compare_dialog import CompareDialog
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.versions import steps_of, versions_of
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import HOME_VISIT, amendment, entry
from tests.ui.case.paper_people import DANA, RENEE

_Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _twice_amended() -> TimelineEntry:
    first = amendment("She was seen.", "Name", "2026-11-10T10:00+00:00", DANA)
    second = amendment("She was seen at noon.", "Time", "2026-11-10T11:00+00:00", RENEE)
    return replace(
        entry(1, "2026-11-09T10:00+00:00", text="He was seen."), amendments=(first, second)
    )


def _dialog(qtbot: QtBot, desk: Desk, shown: TimelineEntry) -> CompareDialog:
    dialog = CompareDialog(desk.theme, EntryWords(desk.dates), shown, None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _told(dialog: CompareDialog) -> list[str]:
    model = dialog.changes.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _underlined(text: QTextBrowser) -> str:
    cursor = QTextCursor(text.document())
    found = ""
    while not cursor.atEnd():
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        found += cursor.selectedText() if cursor.charFormat().fontUnderline() else ""
        cursor.clearSelection()
    return found


def test_shift_o_compares_an_amended_entry_and_no_other(qtbot: QtBot, screen: CaseScreen) -> None:
    qtbot.keyClick(screen.timeline, _Key.Key_Home)
    qtbot.keyClick(screen.timeline, _Key.Key_O, _SHIFT)
    before = QApplication.activeModalWidget()
    screen.reading.go_to_entry(HOME_VISIT.id)
    qtbot.waitUntil(lambda: screen.timeline.current_entry() == HOME_VISIT)

    qtbot.keyClick(screen.timeline, _Key.Key_O, _SHIFT)

    dialog = screen.findChild(CompareDialog)
    assert before is None
    assert isinstance(dialog, CompareDialog)
    assert dialog.before.text.toPlainText() == HOME_VISIT.text
    assert dialog.after.text.toPlainText() == HOME_VISIT.current_text


def test_each_change_is_told_in_words_and_shown_on_both_sides(qtbot: QtBot, desk: Desk) -> None:
    dialog = _dialog(qtbot, desk, _twice_amended())

    first = dialog.before.text.extraSelections()
    dialog.changes.setCurrentIndex(dialog.changes.model().index(1, 0))
    second = dialog.after.text.extraSelections()

    assert _told(dialog) == ["Removed: “He”. Added: “She”.", "Added: “at noon”."]
    assert [each.cursor.selectedText() for each in first] == ["He"]
    assert [each.cursor.selectedText() for each in second] == [" at noon"]
    assert _underlined(dialog.after.text) == "She at noon"


def test_each_of_several_amendments_is_compared_with_the_words_before_it(
    qtbot: QtBot, desk: Desk
) -> None:
    dialog = _dialog(qtbot, desk, _twice_amended())

    offered = [dialog.steps.itemText(number) for number in range(dialog.steps.count())]
    dialog.steps.setCurrentIndex(2)

    assert offered[0] == "From the first words to those that hold now"
    assert [words.partition(", ")[0] for words in offered[1:]] == ["Amendment of Tue 10 Nov"] * 2
    assert dialog.before.text.toPlainText() == "She was seen."
    assert _told(dialog) == ["Added: “at noon”."]
    assert dialog.changes.accessibleName() == "1 change"


def test_a_screen_reader_is_told_whose_words_stand_on_each_side(qtbot: QtBot, desk: Desk) -> None:
    dialog = _dialog(qtbot, desk, _twice_amended())

    names = dialog.before.text.accessibleName(), dialog.after.text.accessibleName()

    assert names[0].startswith("Before. First written ")
    assert names[1].startswith("After. Amended Tue 10 Nov")
    qtbot.waitUntil(dialog.changes.hasFocus)


def test_a_struck_amendment_is_a_version_that_does_not_hold() -> None:
    struck = replace(
        amendment("Wrong words.", "Typing", "2026-11-10T10:00+00:00"), struck_reason="Other case"
    )
    shown = replace(entry(1, "2026-11-09T10:00+00:00", text="Words."), amendments=(struck,))

    (step,) = steps_of(shown)

    assert [version.text for version in versions_of(shown)] == ["Words.", "Wrong words."]
    assert (step.before.text, step.after.text) == ("Words.", "Words.")
    assert steps_of(replace(shown, amendments=())) == ()
