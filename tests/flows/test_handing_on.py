"""Handing a case on through the window: what would stay is told before anybody signs."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.cli.touring import meet
from desktop_app.ui.case.handoffs_model import Column
from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.flows.hands import ALT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import DANA, OWEN


def hand_off(sitting: Sitting) -> SendDialog:
    """Ask to hand the open case on, and wait until what would leave is counted."""
    sitting.case.frame.header.hand_off.click()
    dialog = sitting.dialog(SendDialog)
    sitting.expect(lambda: dialog.form.scope.preview is not None)
    dialog.form.go_to(SendStep.SCOPE)
    return dialog


def test_a_note_for_the_own_agency_is_told_to_stay_and_included_with_one_press(
    sitting: Sitting,
) -> None:
    sitting.record("She came with her aunt.")

    dialog = hand_off(sitting)
    scope = dialog.form.scope
    warned, said = scope.staying.warning.isVisible(), scope.staying.sentences
    include = next(button for button in scope.staying.buttons if button.isVisible())
    include.click()
    sitting.expect(lambda: scope.preview is not None)

    assert warned
    assert said == ("1 note stays: it is for Northern Lakes CFS only.",)
    assert scope.preview is not None
    assert scope.preview.notes == 1
    assert not scope.staying.isVisible()
    assert QApplication.focusWidget() in scope.boxes.values()


def test_of_entries_for_the_own_agency_the_reader_may_be_told(sitting: Sitting) -> None:
    sitting.record("She came with her aunt.")

    dialog = hand_off(sitting)

    assert dialog.form.scope.sealed.isVisible()


def test_where_no_note_stays_nothing_is_offered_to_be_told(sitting: Sitting) -> None:
    dialog = hand_off(sitting)

    assert not dialog.form.scope.sealed.isVisible()
    assert not dialog.form.scope.staying.isVisible()


def past(sitting: Sitting) -> HandoffsPage:
    """The page of what was handed over, gone to by keyboard."""
    sitting.press(Key.Key_3, ALT)
    page = sitting.case.frame.pages.currentWidget()
    assert isinstance(page, HandoffsPage)
    sitting.settle()
    return page


def cells(page: HandoffsPage, row: int) -> dict[Column, str]:
    return {column: str(page.model.index(row, column).data()) for column in Column}


def test_before_anything_is_handed_over_the_page_offers_to(sitting: Sitting) -> None:
    page = past(sitting)
    has_keyboard = page.begin.hasFocus()

    sitting.press(Key.Key_Return)

    assert has_keyboard
    assert sitting.dialog(SendDialog).isVisible()


def test_what_was_handed_over_is_listed_with_whom_and_on_what_ground(
    laptop: Laptop, tmp_path: Path
) -> None:
    laptop.make_vault()
    laptop.make_vault(OWEN, "owen")
    laptop.make_case()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 1)
    sitting = laptop.in_the_case()
    sitting.record("She came with her aunt.")
    page = past(sitting)
    dialog = hand_off(sitting)
    form = dialog.form
    form.recipients.choose(form.recipients.model.cards[0])
    form.purpose.purpose.setText("Shared safety planning.")
    form.purpose.authority.setText("Consent of J., 2 November.")
    next(button for button in form.scope.staying.buttons if button.isVisible()).click()
    form.go_to(SendStep.CHECK)
    sitting.expect(lambda: form.scope.preview is not None)
    form.destination.show_place(tmp_path / "a.tlh", "")
    dialog.checked.setChecked(True)

    dialog.sign.click()
    sitting.expect(dialog.finish.isVisible)
    dialog.accept()
    sitting.expect(page.model.rowCount)

    told = cells(page, 0)
    assert told[Column.ACT] == f"Handed to {OWEN.name}"
    assert told[Column.WHEN] == "Sat 21 Nov, 12:00"
    assert told[Column.AUTHOR] == DANA.name
    assert told[Column.OUTCOME] == f"No receipt from {OWEN.name} yet"
    assert "Whose entries: Northern Lakes CFS only; Whole team" in (
        page.details.accessibleDescription()
    )
    assert "Authority: Consent of J., 2 November" in page.details.accessibleDescription()
    assert page.model.rowCount() == 1
