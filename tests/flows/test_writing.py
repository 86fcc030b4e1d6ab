"""Recording: kinds, the minute to take back, drafts that survive, and what is refused in place."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.codes import NoteType, Precision
from desktop_app.domain.ids import WHOLE_TEAM
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting

# The names that are offered open in a window of their own, which offscreen is not quite one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_notes_of_several_kinds_are_recorded_by_keyboard_and_signed_one_by_one(
    laptop: Laptop, sitting: Sitting
) -> None:
    for key, words in (
        (Key.Key_1, "A note."),
        (Key.Key_2, "A call."),
        (Key.Key_3, "A visit."),
    ):
        composer = sitting.begin()
        sitting.press(key, CONTROL | SHIFT)
        composer.sheet.text.setFocus()
        sitting.write(words)
        sitting.press(Key.Key_W, CONTROL | SHIFT)
        sitting.write("J.M.,")
        sitting.settle()  # the list of names has come and gone; nobody types faster than that
        sitting.press(Key.Key_Return, CONTROL)
        sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.settle()
    strip = sitting.case.frame.unsigned
    sitting.expect(strip.isVisible)
    sitting.expect(sitting.case.timeline.hasFocus)

    sitting.press(Key.Key_Return, CONTROL)  # on the line the same keys sign at once

    sitting.expect(lambda: not strip.isVisible())
    sitting.expect(lambda: len(sitting.texts()) == 3)
    rows = [sitting.row(number) for number in range(3)]
    assert [row.entry.type for row in rows] == [
        NoteType.NOTE,
        NoteType.CONTACT,
        NoteType.HOME_VISIT,
    ]
    assert {row.entry.present for row in rows} == {("J.M.",)}


def test_after_its_minute_a_note_is_signed_without_anybody_asking(
    laptop: Laptop, sitting: Sitting
) -> None:
    sitting.record("A note.")
    before = sitting.texts()
    laptop.machine.clock.moment_ms += 61_000

    sitting.casework._sign_due()  # what its timer does every five seconds

    sitting.expect(lambda: sitting.texts() == ["A note."])
    assert before == []


def test_a_note_is_taken_back_within_its_minute_with_all_that_was_written(
    sitting: Sitting,
) -> None:
    composer = sitting.begin()
    day = composer.sheet.occurred.exact.day
    day.setDate(day.date().addDays(-3))
    composer.sheet.late_reason.setText("No signal at the lake.")
    composer.sheet.place.setText("Sioux Lookout")
    composer.sheet.text.setFocus()
    sitting.write("She is well.")
    sitting.press(Key.Key_Return, CONTROL)
    strip = sitting.case.frame.unsigned
    sitting.expect(strip.isVisible)

    strip.take_back.setFocus()
    sitting.press(Key.Key_Return)

    again = sitting.composer
    sitting.expect(lambda: again.sheet.text.toPlainText() == "She is well.")
    assert again.sheet.place.text() == "Sioux Lookout"
    assert again.sheet.late_reason.text() == "No signal at the lake."
    assert sitting.texts() == []


def test_taking_back_does_not_overwrite_what_was_begun_since(sitting: Sitting) -> None:
    sitting.record("First note.")
    sitting.begin("Second, half wri")
    sitting.press(Key.Key_Escape)
    strip = sitting.case.frame.unsigned
    sitting.expect(strip.isVisible)

    strip.take_back.setFocus()
    sitting.press(Key.Key_Return)
    first = sitting.composer
    sitting.expect(lambda: first.sheet.text.toPlainText() == "First note.")
    first.sheet.text.setFocus()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.expect(sitting.case.timeline.hasFocus)

    second = sitting.begin()
    sitting.expect(lambda: second.sheet.text.toPlainText() == "Second, half wri")


def test_an_empty_note_and_a_time_to_come_are_refused_beside_their_fields(
    laptop: Laptop, sitting: Sitting
) -> None:
    composer = sitting.begin()
    sitting.press(Key.Key_Return, CONTROL)
    empty = composer.sheet.problem.words
    sitting.write("She is well.")
    day = composer.sheet.occurred.exact.day
    day.setDate(day.date().addDays(2))

    sitting.press(Key.Key_Return, CONTROL)

    assert empty == "Write what was seen or said first."
    assert composer.sheet.occurred_form.error.startswith("This time has not come yet.")
    assert composer.sheet.text.toPlainText() == "She is well."
    sitting.leave()
    assert laptop.texts_on_record() == []


def test_looking_at_who_may_read_puts_nothing_on_record(laptop: Laptop, sitting: Sitting) -> None:
    composer = sitting.begin()
    offered = composer.sheet.audience.choice.count()
    sitting.press(Key.Key_Escape)
    sitting.leave()

    with laptop.session() as dana:
        [line] = dana.vault.reading.cases()
        groups = dana.vault.reading.groups(line.id)
        assert dana.vault.book.channels(line.id) == {WHOLE_TEAM}

    assert offered == 3
    assert groups == ()


def test_a_late_entry_is_asked_why_and_marked_with_its_reason(sitting: Sitting) -> None:
    composer = sitting.begin()
    day = composer.sheet.occurred.exact.day
    day.setDate(day.date().addDays(-2))
    shown = composer.sheet.late_form.isVisible()
    sitting.write("A visit.")
    composer.sheet.late_reason.setFocus()
    sitting.write("No signal at the lake.")

    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.expect(sitting.case.timeline.hasFocus)
    sitting.expect(sitting.case.frame.unsigned.isVisible)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: len(sitting.texts()) == 1)

    row = sitting.row(0)
    assert shown
    assert row.entry.late_reason == "No signal at the lake."
    assert sitting.case._words.late(row.entry) == "Late entry +48 h"


def press_in_popup(sitting: Sitting, key: Key) -> None:
    """A key while a menu or a list of names is open: they have the keyboard then."""
    sitting.qtbot.keyPress(QApplication.activePopupWidget(), key)


def test_a_note_is_written_with_help_and_another_waits_all_by_keyboard(sitting: Sitting) -> None:
    composer = sitting.begin("Half a thought.")
    composer.sheet.tools.drafts.setFocus()
    sitting.press(Key.Key_Space)
    sitting.expect(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    press_in_popup(sitting, Key.Key_Down)
    press_in_popup(sitting, Key.Key_Return)
    sitting.expect(lambda: composer.sheet.text.toPlainText() == "")
    sitting.expect(composer.sheet.text.hasFocus)
    sitting.press(Key.Key_O, CONTROL | SHIFT)
    sitting.write("vers midi")
    told = composer.sheet.occurred.told.text()
    composer.sheet.text.setFocus()
    sitting.write("With @dan")
    press_in_popup(sitting, Key.Key_Return)
    sitting.settle()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.expect(lambda: sitting.held() is sitting.case.timeline)
    sitting.expect(sitting.case.frame.unsigned.isVisible)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: len(sitting.texts()) == 1)

    waiting = sitting.begin()
    sitting.expect(lambda: waiting.sheet.text.toPlainText() == "Half a thought.")

    entry = sitting.row(0).entry
    assert told.startswith("About ")
    assert entry.precision is Precision.ABOUT
    assert entry.text == "With Dana Whitford"
    assert entry.present == ("Dana Whitford, Northern Lakes CFS",)
