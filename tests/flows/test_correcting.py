"""Corrections wait their minute like notes: shown at once, marked as unsigned, still in hand."""

import pytest

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.strike_dialog import StrikeDialog
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting


@pytest.fixture
def sitting(sitting: Sitting) -> Sitting:
    """Dana at her desk, on the one note of the case, which is signed."""
    sitting.record("She came with her aunt.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: not sitting.case.frame.unsigned.isVisible())
    sitting.expect(sitting.case.timeline.current_entry)
    return sitting


def amend(sitting: Sitting, words: str, reason: str = "Heard wrongly.") -> None:
    """A, other words and why, Ctrl+Enter; the keyboard is on the line again."""
    sitting.press(Key.Key_A)
    composer = sitting.composer
    sitting.expect(composer.sheet.reason.hasFocus)
    sitting.write(reason)
    composer.sheet.text.setPlainText(words)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.expect(sitting.case.timeline.hasFocus)
    sitting.expect(lambda: sitting.texts() == [words])


def strike(sitting: Sitting, reason: str) -> None:
    sitting.case.acting.strike()
    dialog = sitting.dialog(StrikeDialog)
    sitting.write(reason)
    dialog.strike.click()
    sitting.expect(lambda: sitting.row(0).entry.struck is not None)


def on_record(sitting: Sitting) -> TimelineEntry:
    """The note as the vault has it, signed."""
    return sitting.sessions[-1].vault.reading.entry(sitting.row(0).entry.id)


def strip_says(sitting: Sitting) -> str:
    strip = sitting.case.frame.unsigned
    sitting.expect(strip.isVisible)
    return strip._words.text()


def test_an_amendment_is_on_the_line_at_once_and_said_to_be_unsigned(sitting: Sitting) -> None:
    amend(sitting, "She came with her cousin.")

    row = sitting.row(0)
    said = sitting.case._words.amended(row.entry.amendments[0])
    assert said.startswith("Not signed yet. Amended")
    assert "The amendment is not signed yet." in sitting.case._spoken(row)
    assert strip_says(sitting).startswith("Amendment recorded. It is signed in ")
    assert on_record(sitting).amendments == ()


def test_after_its_minute_an_amendment_is_signed(laptop: Laptop, sitting: Sitting) -> None:
    amend(sitting, "She came with her cousin.")
    laptop.machine.clock.moment_ms += 61_000

    sitting.casework._sign_due()

    sitting.expect(lambda: sitting.row(0).entry.amendments[0].is_signed)
    assert on_record(sitting).current_text == "She came with her cousin."
    assert not sitting.case.frame.unsigned.isVisible()


def test_an_amendment_taken_back_is_words_in_the_composer_again(sitting: Sitting) -> None:
    amend(sitting, "She came with her cousin.", "Heard wrongly.")
    strip = sitting.case.frame.unsigned
    sitting.expect(strip.isVisible)

    strip.take_back.click()

    composer = sitting.composer
    sitting.expect(lambda: composer.sheet.text.toPlainText() == "She came with her cousin.")
    assert composer.sheet.reason.text() == "Heard wrongly."
    assert composer.amends == sitting.row(0).entry.id
    sitting.expect(lambda: sitting.texts() == ["She came with her aunt."])
    assert not strip.isVisible()


def test_a_second_amendment_begins_with_the_words_of_the_first_and_signs_it(
    sitting: Sitting,
) -> None:
    amend(sitting, "She came with her cousin.")

    amend(sitting, "She came with her cousin Ruth.", "Full name.")

    first, second = sitting.row(0).entry.amendments
    assert (first.is_signed, second.is_signed) == (True, False)
    assert [each.reason for each in on_record(sitting).amendments] == ["Heard wrongly."]


def test_a_strike_is_shown_unsigned_and_taken_back_asks_again_with_its_reason(
    sitting: Sitting,
) -> None:
    strike(sitting, "Written in the wrong case.")
    said = sitting.case._words.struck(sitting.row(0).entry)
    signed = on_record(sitting).struck
    words = strip_says(sitting)

    sitting.case.frame.unsigned.take_back.click()

    dialog = sitting.dialog(StrikeDialog)
    again = dialog.reason.toPlainText()
    dialog.reject()
    assert said is not None
    assert said.startswith("Not signed yet. Struck")
    assert signed is None
    assert words.startswith("Entry struck. That is signed in ")
    assert again == "Written in the wrong case."
    sitting.expect(lambda: sitting.row(0).entry.struck is None)


def test_locking_signs_what_was_corrected(laptop: Laptop, sitting: Sitting) -> None:
    amend(sitting, "She came with her cousin.")

    sitting.leave()

    assert laptop.texts_on_record() == ["She came with her cousin."]
