"""Recording: kinds, the minute to take back, drafts that survive, and what is refused in place."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.case.strike_dialog import StrikeDialog
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.shell import Shell
from tests.flows.laptop import ALT, CONTROL, SHIFT, Key, Laptop, Sitting

# The names that are offered open in a window of their own, which offscreen is not quite one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """Dana at her desk, with an empty case open."""
    laptop.make_vault()
    laptop.make_case()
    return laptop.in_the_case()


def begin(sitting: Sitting) -> Composer:
    """N on the line."""
    sitting.press(Key.Key_N)
    composer = sitting.composer
    sitting.until(composer.sheet.text.hasFocus)
    return composer


def record(sitting: Sitting, words: str) -> None:
    """A note, from N to Ctrl+Enter."""
    begin(sitting)
    sitting.write(words)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.until(lambda: sitting.case.frame.composer is None)
    sitting.settle()


def texts_on_record(laptop: Laptop) -> list[str]:
    with laptop.session() as dana:
        [line] = dana.vault.reading.cases()
        page = dana.vault.reading.timeline(TimelineQuery(case=line.id, limit=0))
        return [entry.current_text for entry in page.entries]


def test_notes_of_several_kinds_are_recorded_by_keyboard_and_signed_one_by_one(
    laptop: Laptop, sitting: Sitting
) -> None:
    for key, words in (
        (Key.Key_1, "A note."),
        (Key.Key_2, "A call."),
        (Key.Key_3, "A visit."),
    ):
        composer = begin(sitting)
        sitting.press(key, CONTROL | SHIFT)
        composer.sheet.text.setFocus()
        sitting.write(words)
        sitting.press(Key.Key_W, CONTROL | SHIFT)
        sitting.write("J.M.,")
        sitting.press(Key.Key_Return, CONTROL)
        sitting.until(lambda: sitting.case.frame.composer is None)
    sitting.settle()
    strip = sitting.case.frame.unsigned
    sitting.until(strip.isVisible)
    sitting.until(sitting.case.timeline.hasFocus)

    sitting.press(Key.Key_Return, CONTROL)  # on the line the same keys sign at once

    sitting.until(lambda: not strip.isVisible())
    sitting.until(lambda: len(sitting.texts()) == 3)
    model = sitting.case.timeline.timeline()
    assert model is not None
    rows = [model.row(number) for number in range(3)]
    assert [row.entry.type for row in rows if row is not None] == [
        NoteType.NOTE,
        NoteType.CONTACT,
        NoteType.HOME_VISIT,
    ]
    assert {row.entry.present for row in rows if row is not None} == {("J.M.",)}


def test_after_its_minute_a_note_is_signed_without_anybody_asking(
    laptop: Laptop, sitting: Sitting
) -> None:
    record(sitting, "A note.")
    before = sitting.texts()
    laptop.machine.clock.moment_ms += 61_000

    sitting.casework._sign_due()  # what its timer does every five seconds

    sitting.until(lambda: sitting.texts() == ["A note."])
    assert before == []


def test_a_note_is_taken_back_within_its_minute_with_all_that_was_written(
    sitting: Sitting,
) -> None:
    composer = begin(sitting)
    day = composer.sheet.occurred.day
    day.setDate(day.date().addDays(-3))
    composer.sheet.late_reason.setText("No signal at the lake.")
    composer.sheet.place.setText("Sioux Lookout")
    composer.sheet.text.setFocus()
    sitting.write("She is well.")
    sitting.press(Key.Key_Return, CONTROL)
    strip = sitting.case.frame.unsigned
    sitting.until(strip.isVisible)

    strip.take_back.setFocus()
    sitting.press(Key.Key_Return)

    again = sitting.composer
    sitting.until(lambda: again.sheet.text.toPlainText() == "She is well.")
    assert again.sheet.place.text() == "Sioux Lookout"
    assert again.sheet.late_reason.text() == "No signal at the lake."
    assert sitting.texts() == []


def test_taking_back_does_not_overwrite_what_was_begun_since(sitting: Sitting) -> None:
    record(sitting, "First note.")
    begin(sitting)
    sitting.write("Second, half wri")
    sitting.press(Key.Key_Escape)
    strip = sitting.case.frame.unsigned
    sitting.until(strip.isVisible)

    strip.take_back.setFocus()
    sitting.press(Key.Key_Return)
    first = sitting.composer
    sitting.until(lambda: first.sheet.text.toPlainText() == "First note.")
    first.sheet.text.setFocus()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.until(lambda: sitting.case.frame.composer is None)
    sitting.until(sitting.case.timeline.hasFocus)

    second = begin(sitting)
    sitting.until(lambda: second.sheet.text.toPlainText() == "Second, half wri")


def test_a_draft_survives_esc_leaving_locking_and_a_new_process(
    laptop: Laptop, sitting: Sitting
) -> None:
    begin(sitting)
    sitting.write("One")
    sitting.press(Key.Key_Escape)
    sitting.until(sitting.case.timeline.hasFocus)
    begin(sitting)
    sitting.write(" two")
    sitting.casework.leave_case()
    sitting.open_case()
    begin(sitting)
    sitting.write(" three")
    sitting.lock()  # within the second that the autosave would have waited
    sitting.unlock()
    sitting.open_case()
    begin(sitting)
    sitting.write(" four")
    sitting.leave()

    again = laptop.in_the_case()
    composer = begin(again)

    assert composer.sheet.text.toPlainText() == "One two three four"
    assert again.texts() == []


def test_closing_the_window_keeps_the_draft_and_signs_what_waits(
    laptop: Laptop, sitting: Sitting
) -> None:
    record(sitting, "A note that waits.")
    begin(sitting)
    sitting.write("A draft.")

    sitting.leave()

    assert texts_on_record(laptop) == ["A note that waits."]
    again = laptop.in_the_case()
    assert begin(again).sheet.text.toPlainText() == "A draft."


def test_another_language_and_look_keep_the_draft_and_the_place(sitting: Sitting) -> None:
    begin(sitting)
    sitting.write("Half a sen")

    sitting.press(Key.Key_E, CONTROL | SHIFT)
    french = sitting.composer
    sitting.until(lambda: french.sheet.text.toPlainText() == "Half a sen")
    sitting.until(french.sheet.text.hasFocus)
    label = french.sheet.sign.text()
    sitting.write("tence")
    sitting.press(Key.Key_K, CONTROL | SHIFT)

    dark = sitting.composer
    sitting.until(lambda: dark.sheet.text.toPlainText() == "Half a sentence")
    assert label == "Signer et consigner"
    assert sitting.window.desk.theme.scheme.value == "dark"


def test_the_people_stay_in_view_when_the_language_changes(sitting: Sitting) -> None:
    sitting.press(Key.Key_2, ALT)
    people = sitting.case.frame.people
    assert people is not None

    sitting.press(Key.Key_E, CONTROL | SHIFT)

    assert sitting.case.frame.tabs.currentIndex() == 1
    assert sitting.case.frame.tabs.tabText(1) == "Personnes"


def test_an_empty_note_and_a_time_to_come_are_refused_beside_their_fields(
    laptop: Laptop, sitting: Sitting
) -> None:
    composer = begin(sitting)
    sitting.press(Key.Key_Return, CONTROL)
    empty = composer.sheet.problem.words
    sitting.write("She is well.")
    day = composer.sheet.occurred.day
    day.setDate(day.date().addDays(2))

    sitting.press(Key.Key_Return, CONTROL)

    assert empty == "Write what was seen or said first."
    assert composer.sheet.occurred_form.error.startswith("This time has not come yet.")
    assert composer.sheet.text.toPlainText() == "She is well."
    sitting.leave()
    assert texts_on_record(laptop) == []


def test_looking_at_who_may_read_puts_nothing_on_record(laptop: Laptop, sitting: Sitting) -> None:
    composer = begin(sitting)
    offered = composer.sheet.audience.choice.count()
    sitting.press(Key.Key_Escape)
    sitting.leave()

    with laptop.session() as dana:
        [line] = dana.vault.reading.cases()
        groups = dana.vault.reading.groups(line.id)
        assert dana.vault.book.channels(line.id) == {WHOLE_TEAM}

    assert offered == 3
    assert groups == ()


def test_covering_in_the_middle_of_a_sentence_comes_back_to_the_very_place(
    sitting: Sitting,
) -> None:
    begin(sitting)
    sitting.write("Half a sen")
    cover = sitting.cover()
    sitting.until(cover.field.hasFocus)

    sitting.write("someone else entirely")
    sitting.press(Key.Key_Return)
    sitting.until(cover.error.isVisible)
    wrong = cover.error.words
    cover.field.selectAll()
    sitting.unlock()

    composer = sitting.composer
    sitting.until(lambda: composer.sheet.text.toPlainText() == "Half a sen")
    assert "TL-101" in wrong


def test_the_cover_works_in_front_of_a_question_and_takes_it_away(sitting: Sitting) -> None:
    record(sitting, "A note.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.until(sitting.case.timeline.current_entry)

    sitting.case.acting.strike()
    sitting.dialog(StrikeDialog)
    sitting.write("Writ")

    sitting.press(Key.Key_F9)

    sitting.screen(Cover)
    assert QApplication.activeModalWidget() is None
    sitting.unlock()
    assert sitting.texts() == ["A note."]


def test_a_second_program_on_the_same_vault_is_refused_and_told_who_has_it(
    laptop: Laptop, sitting: Sitting
) -> None:
    second = laptop.start()
    screen = second.screen(UnlockScreen)
    second.until(lambda: screen.vault is not None)
    screen.passphrase.field.setFocus()
    second.until(screen.passphrase.field.hasFocus)

    second.write("river candle otter mitten plaid")
    second.press(Key.Key_Return)

    second.until(lambda: screen.passphrase.error)
    assert screen.passphrase.error.startswith("This vault is open in another window")
    assert "(process " in screen.passphrase.error
    assert isinstance(sitting.window.centralWidget(), Shell)


def test_a_late_entry_is_asked_why_and_marked_with_its_reason(sitting: Sitting) -> None:
    composer = begin(sitting)
    day = composer.sheet.occurred.day
    day.setDate(day.date().addDays(-2))
    shown = composer.sheet.late_form.isVisible()
    sitting.write("A visit.")
    composer.sheet.late_reason.setFocus()
    sitting.write("No signal at the lake.")

    sitting.press(Key.Key_Return, CONTROL)
    sitting.until(lambda: sitting.case.frame.composer is None)
    sitting.until(sitting.case.timeline.hasFocus)
    sitting.until(sitting.case.frame.unsigned.isVisible)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.until(lambda: len(sitting.texts()) == 1)

    model = sitting.case.timeline.timeline()
    assert model is not None
    row = model.row(0)
    assert row is not None
    assert shown
    assert row.entry.late_reason == "No signal at the lake."
    assert sitting.case._words.late(row.entry) == "Late entry +48 h"


def test_on_a_full_disk_nothing_typed_is_lost_and_it_is_recorded_once_there_is_room(
    laptop: Laptop, sitting: Sitting
) -> None:
    composer = begin(sitting)
    sitting.fill_the_disk()
    words = "She is well. " * 4_000
    composer.sheet.text.setPlainText(words)
    sitting.press(Key.Key_S, CONTROL)
    sitting.until(lambda: "The disk is full" in composer.sheet.problem.words)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.settle()
    refused = composer.sheet.problem.words
    kept = composer.sheet.text.toPlainText()

    sitting.fill_the_disk(full=False)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.until(lambda: sitting.case.frame.composer is None)

    assert "TL-508" in refused
    assert kept == words
    assert QApplication.activeModalWidget() is None
    sitting.leave()
    assert texts_on_record(laptop) == [words.strip()]
