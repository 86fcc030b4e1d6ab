"""How a young person is reached safely goes along, or stays with a reason; never by accident."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.disclosing import Why
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Outset, Reachable
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_notes import NotesCourier
from tests.ui.handoff.reading import on_the_notes, planned
from tests.ui.paper_cards import PaperChooser

ENTRY = EntryId(b"j" * 32)


class ReachingCourier(NotesCourier):
    """J.M. is texted after school."""

    def outset(self, case: CaseId) -> Outset:
        jo = Reachable(
            name="J.M.", safe_contact="Text 555-0148 after school.", entries={WHOLE_TEAM: ENTRY}
        )
        return replace(super().outset(case), reachable=(jo,))


@pytest.fixture
def send(qtbot: QtBot, desk: Desk, chooser: PaperChooser, window: QWidget) -> SendDialog:
    dialog = on_the_notes(qtbot, desk, ReachingCourier(), chooser, window)
    fill_in(dialog)
    dialog.form.go_to(SendStep.READER)
    return dialog


def test_nothing_is_withheld_to_begin_with(send: SendDialog) -> None:
    [line] = send.form.reader.reaching.lines

    assert not line.box.isChecked()
    assert not line.reason.isVisible()
    assert send.request.choices.fields == frozenset()


def test_withholding_it_takes_a_reason(qtbot: QtBot, send: SendDialog) -> None:
    [line] = send.form.reader.reaching.lines

    qtbot.keyClick(line.box, Qt.Key.Key_Space)
    planned(qtbot, send)
    send.go_on.click()
    stayed, said = send.form.step, line.error.words
    qtbot.keyClick(line.reason, Qt.Key.Key_Down)
    qtbot.keyClick(line.reason, Qt.Key.Key_Down)
    planned(qtbot, send)
    send.go_on.click()

    assert (stayed, send.form.step) == (SendStep.READER, SendStep.CHECK)
    assert said.startswith("Say why")
    assert send.request.choices.fields == {(ENTRY, "safe_contact")}
    assert send.request.choices.reasons == {ENTRY: Why.THIRD_PARTY_RECORD}


def test_what_is_for_an_audience_that_stays_is_no_choice_of_the_handoff(
    qtbot: QtBot, send: SendDialog
) -> None:
    [line] = send.form.reader.reaching.lines
    qtbot.keyClick(line.box, Qt.Key.Key_Space)

    for box in send.form.scope.boxes.values():
        box.setChecked(not box.isChecked())

    assert send.request.choices.fields == frozenset()
    assert line.box.isChecked()
