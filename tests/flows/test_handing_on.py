"""Handing a case on through the window: what would stay is told before anybody signs."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.case.handoffs_model import Column
from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.handoff.send_dialog import SendDialog
from tests.flows.hands import ALT, CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.two_laptops import make_two
from tests.flows.wizard import Wizard
from tests.people import DANA, OWEN


def at_the_scope(sitting: Sitting) -> Wizard:
    """Ask to hand the open case on, to whoever there is, and go to whose entries leave."""
    wizard = Wizard.opened(sitting)
    wizard.choose_first_recipient()
    wizard.give_reasons("Shared safety planning.", "Consent of J., 2 November.")
    wizard.counted()
    return wizard


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """Dana at her desk, with an empty case open; she and Owen have met."""
    make_two(laptop)
    return laptop.in_the_case()


def test_a_note_for_the_own_agency_is_told_to_stay_and_included_with_one_press(
    sitting: Sitting,
) -> None:
    sitting.record("She came with her aunt.")

    wizard = at_the_scope(sitting)
    scope = wizard.form.scope
    warned, said = scope.staying.warning.isVisible(), scope.staying.sentences
    sitting.press(Key.Key_I, CONTROL)
    wizard.counted()

    assert warned
    assert said == ("1 note stays: it is for Northern Lakes CFS only.",)
    assert scope.preview is not None
    assert scope.preview.notes == 1
    assert not scope.staying.isVisible()
    assert QApplication.focusWidget() in scope.boxes.values()


def test_of_entries_for_the_own_agency_the_reader_may_be_told(sitting: Sitting) -> None:
    sitting.record("She came with her aunt.")

    wizard = at_the_scope(sitting)

    assert wizard.form.scope.sealed.isVisible()


def test_where_no_note_stays_nothing_is_offered_to_be_told(sitting: Sitting) -> None:
    wizard = at_the_scope(sitting)

    assert not wizard.form.scope.sealed.isVisible()
    assert not wizard.form.scope.staying.isVisible()


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
    sitting: Sitting, tmp_path: Path
) -> None:
    sitting.record("She came with her aunt.")
    page = past(sitting)
    sitting.press(Key.Key_1, ALT)
    wizard = at_the_scope(sitting)
    sitting.press(Key.Key_I, CONTROL)
    wizard.go_on()
    wizard.counted()
    wizard.check()

    wizard.sign(tmp_path / "a.tlh")
    wizard.leave()
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
