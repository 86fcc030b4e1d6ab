"""The page of consents: what it says, what it asks for, and what is missing said in place."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.consent import Capacity, Consent, ConsentForm, Decision
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.consents.page import ConsentsPage
from desktop_app.ui.consents.record_dialog import RecordConsentDialog
from desktop_app.ui.consents.withdraw_dialog import WithdrawDialog
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.fields import FormField
from tests.ui.consents.paper_consents import CEDAR, YES, PaperConsents

CONTROL = Qt.KeyboardModifier.ControlModifier
BY_AUNT = replace(
    YES,
    capacity=Capacity.SUBSTITUTE,
    given_by="Ruth Marten",
    relation="Aunt",
    given_on="2026-11-01",
)


@pytest.fixture
def paper() -> PaperConsents:
    return PaperConsents()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, paper: PaperConsents) -> Iterator[ConsentsPage]:
    """Shown, with what is on record."""
    page = opened(qtbot, desk, paper)
    yield page
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, RecordConsentDialog | WithdrawDialog) and widget.isVisible():
            widget.reject()


def opened(qtbot: QtBot, desk: Desk, paper: PaperConsents) -> ConsentsPage:
    page = ConsentsPage(desk, paper, CEDAR)
    qtbot.addWidget(page)
    page.resize(1228, 700)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(paper.held))
    return page


def recording(qtbot: QtBot, page: ConsentsPage) -> RecordConsentDialog:
    """N on the table."""
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecordConsentDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def is_asked_for(field: FormField) -> bool:
    """Whether it is shown once the dialog is."""
    return not field.isHidden()


def states(qtbot: QtBot, desk: Desk, *held: Consent) -> list[str]:
    """What each row says of today, the twelfth of November."""
    page = opened(qtbot, desk, PaperConsents(held=held))
    return [str(page.model.index(row, 4).data()) for row in range(len(held))]


def test_a_row_goes_by_initials_and_the_sheet_below_says_the_rest(page: ConsentsPage) -> None:
    row = [str(page.model.index(0, column).data()) for column in range(5)]

    assert row == ["J.M.", "Yes, Mon 2 Nov", "Rainy Lake Police", "Her safety plan.", "Stands"]
    said = page.details.accessibleDescription()
    assert "Conditions: Not where school is concerned" in said
    assert "Handoffs: 2 handoffs rest on it" in said
    assert "Marten" not in said


def test_the_last_column_says_what_can_rest_on_it_today(qtbot: QtBot, desk: Desk) -> None:
    no = replace(YES, decision=Decision.REFUSED, given_on="2026-11-05")

    assert states(
        qtbot,
        desk,
        replace(YES, until="2026-11-11"),
        replace(YES, withdrawn_on="2026-11-10"),
        replace(YES, given_on="2026-11-20"),
        replace(no, person=None),
    ) == ["Ended Wed 11 Nov", "Withdrawn Tue 10 Nov", "From Fri 20 Nov", "Refused"]
    assert states(qtbot, desk, BY_AUNT, no) == ["Their own no counts", "Refused"]


def test_a_decision_is_written_down_by_keyboard(
    qtbot: QtBot, page: ConsentsPage, paper: PaperConsents
) -> None:
    dialog = recording(qtbot, page)
    form = dialog.form

    form.what.setPlainText("Where she stays.")
    form.known.setCurrentIndex(1)
    form.known.activated.emit(1)
    form.fields["purpose"].setText("Planning together.")
    form.decision.choose(Decision.REFUSED.value)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: len(paper.recorded) == 1)
    [new] = paper.recorded
    assert (new.person, new.decision) == (YES.person, Decision.REFUSED)
    assert new.recipients == ("Rainy Lake Police",)
    assert (new.capacity, new.form) == (Capacity.CAPABLE, ConsentForm.WRITTEN)
    assert (new.given_on, new.given_by, new.notice) == ("2026-11-12", "", "")


def test_what_only_some_decisions_need_is_asked_only_of_those(
    qtbot: QtBot, page: ConsentsPage
) -> None:
    form = recording(qtbot, page).form
    names = ("given_by", "relation", "notice")
    before = [is_asked_for(form.forms[name]) for name in names]

    qtbot.mouseClick(form.capacity.segment(Capacity.SUBSTITUTE.value), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.form.segment(ConsentForm.ORAL.value), Qt.MouseButton.LeftButton)

    after = [is_asked_for(form.forms[name]) for name in names]
    assert (before, after) == ([False] * 3, [True] * 3)
    assert form.fields["notice"].accessibleName() == "How they were told"
    assert "not verified" in form.fields["notice"].accessibleDescription()


@pytest.mark.parametrize(("lacks", "field"), [("to", "recipients"), ("relation", "relation")])
def test_what_is_missing_is_said_at_its_field(
    qtbot: QtBot, page: ConsentsPage, paper: PaperConsents, lacks: str, field: str
) -> None:
    paper.refuse = Refusal(RefusalCode.CONSENT_INCOMPLETE, what=lacks)
    dialog = recording(qtbot, page)

    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: bool(dialog.form.forms[field].error))
    wrong = [name for name, form in dialog.form.forms.items() if form.error]
    assert wrong == [field]
    assert dialog.isVisible()
    assert dialog.record.isEnabled()


def test_a_withdrawal_says_what_it_does_not_undo_and_asks_for_a_day_that_is_one(
    qtbot: QtBot, page: ConsentsPage, paper: PaperConsents
) -> None:
    page.withdraw()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WithdrawDialog)
    told = dialog.accessibleDescription()
    dialog.day.setText("yesterday")
    dialog.record.click()
    wrong = dialog.day_form.error

    dialog.day.setText("2026-11-10")
    dialog.to.setText("Dana")
    dialog.record.click()

    qtbot.waitUntil(lambda: paper.withdrawn == [(YES, "2026-11-10", "Dana")])
    assert wrong == "Write the day like 2026-11-02."
    assert "What left before stays lawful" in told
    assert "2 handoffs rest on it: tell whoever received it" in told


def test_what_was_withdrawn_is_not_withdrawn_again(qtbot: QtBot, desk: Desk) -> None:
    paper = PaperConsents(held=(replace(YES, withdrawn_on="2026-11-10"),))
    page = opened(qtbot, desk, paper)

    page.withdraw()

    assert not page.withdraw_button.isEnabled()
    assert QApplication.activeModalWidget() is None


def test_in_a_narrow_window_the_words_move_below(page: ConsentsPage) -> None:
    page.resize(700, 600)

    assert page.table.isColumnHidden(3)
    assert "Her safety plan" in page.details.accessibleDescription()


def test_in_a_low_window_the_rows_keep_the_room(page: ConsentsPage) -> None:
    before = page.details.height()

    page.resize(700, 290)

    assert page.details.height() < before
    assert page.details.height() + page.table.height() <= page.height()


def test_with_nothing_on_record_it_says_whom_to_ask_first(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk, PaperConsents(held=()))

    page.setFocus()

    qtbot.waitUntil(page.begin.isVisible)
    assert page.begin.text() == "Record a decision"
