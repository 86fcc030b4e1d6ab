"""What was typed is never lost: by leaving, locking, covering, closing, or a full disk."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.case.strike_dialog import StrikeDialog
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.window.cover import Cover
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting

# The names that are offered open in a window of their own, which offscreen is not quite one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_draft_survives_esc_leaving_locking_and_a_new_process(
    laptop: Laptop, sitting: Sitting
) -> None:
    sitting.begin("One")
    sitting.press(Key.Key_Escape)
    sitting.expect(sitting.case.timeline.hasFocus)
    sitting.begin(" two")
    sitting.casework.leave_case()
    sitting.open_case()
    sitting.begin(" three")
    sitting.lock()  # within the second that the autosave would have waited
    sitting.unlock()
    sitting.open_case()
    sitting.begin(" four")
    sitting.leave()

    again = laptop.in_the_case()
    composer = again.begin()

    assert composer.sheet.text.toPlainText() == "One two three four"
    assert again.texts() == []


def test_closing_the_window_keeps_the_draft_and_signs_what_waits(
    laptop: Laptop, sitting: Sitting
) -> None:
    sitting.record("A note that waits.")
    sitting.begin("A draft.")

    sitting.leave()

    assert laptop.texts_on_record() == ["A note that waits."]
    again = laptop.in_the_case()
    assert again.begin().sheet.text.toPlainText() == "A draft."


def test_another_language_and_look_keep_the_draft_and_the_place(sitting: Sitting) -> None:
    sitting.begin("Half a sen")

    sitting.press(Key.Key_E, CONTROL | SHIFT)
    french = sitting.composer
    sitting.expect(lambda: french.sheet.text.toPlainText() == "Half a sen")
    sitting.expect(french.sheet.text.hasFocus)
    label = french.sheet.sign.text()
    sitting.write("tence")
    sitting.press(Key.Key_K, CONTROL | SHIFT)

    dark = sitting.composer
    sitting.expect(lambda: dark.sheet.text.toPlainText() == "Half a sentence")
    assert label == "Signer et consigner"
    assert sitting.window.desk.theme.scheme.value == "dark"


def test_the_people_stay_in_view_when_the_language_changes(sitting: Sitting) -> None:
    sitting.press(Key.Key_2, ALT)
    people = sitting.case.frame.people
    assert people is not None

    sitting.press(Key.Key_E, CONTROL | SHIFT)

    assert sitting.case.frame.tabs.currentIndex() == 1
    assert sitting.case.frame.tabs.tabText(1) == "Personnes"


def test_covering_in_the_middle_of_a_sentence_comes_back_to_the_very_place(
    sitting: Sitting,
) -> None:
    sitting.begin("Half a sen")
    cover = sitting.cover()
    sitting.expect(cover.field.hasFocus)

    sitting.write("someone else entirely")
    sitting.press(Key.Key_Return)
    sitting.expect(cover.error.isVisible)
    wrong = cover.error.words
    cover.field.selectAll()
    sitting.unlock()

    composer = sitting.composer
    sitting.expect(lambda: composer.sheet.text.toPlainText() == "Half a sen")
    assert "TL-101" in wrong


def test_the_cover_works_in_front_of_a_question_and_takes_it_away(sitting: Sitting) -> None:
    sitting.record("A note.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(sitting.case.timeline.current_entry)

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
    second.expect(lambda: screen.vault is not None)
    screen.passphrase.field.setFocus()
    second.expect(screen.passphrase.field.hasFocus)

    second.write("river candle otter mitten plaid")
    second.press(Key.Key_Return)

    second.expect(lambda: screen.passphrase.error)
    assert screen.passphrase.error.startswith("This vault is open in another window")
    assert "(process " in screen.passphrase.error
    assert isinstance(sitting.window.centralWidget(), Shell)


def test_on_a_full_disk_nothing_typed_is_lost_and_it_is_recorded_once_there_is_room(
    laptop: Laptop, sitting: Sitting
) -> None:
    composer = sitting.begin()
    sitting.fill_the_disk()
    words = "She is well. " * 4_000
    composer.sheet.text.setPlainText(words)
    sitting.press(Key.Key_S, CONTROL)
    sitting.expect(lambda: "The disk is full" in composer.sheet.problem.words)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.settle()
    refused = composer.sheet.problem.words
    kept = composer.sheet.text.toPlainText()

    sitting.fill_the_disk(full=False)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)

    assert "TL-508" in refused
    assert kept == words
    assert QApplication.activeModalWidget() is None
    sitting.leave()
    assert laptop.texts_on_record() == [words.strip()]


def test_a_composer_built_ahead_is_the_one_that_n_shows_and_serves_one_entry(
    sitting: Sitting,
) -> None:
    ready = sitting.casework._ready
    ready.build()
    waiting = ready._waiting

    first = sitting.begin("One")
    sitting.press(Key.Key_Escape)
    sitting.expect(sitting.case.timeline.hasFocus)
    ready.build()
    second = sitting.begin(" two")

    assert waiting is not None
    assert first is waiting
    assert second is not first
    sitting.expect(lambda: second.sheet.text.toPlainText() == "One two")
