"""The exchange, by keyboard: choosing a place, following the steps, stopping, going on."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.dialog import ExchangeDialog
from desktop_app.ui.exchange.holds_less import HoldsLessDialog
from desktop_app.ui.exchange.port import Wish
from desktop_app.ui.exchange.run import ExchangeRun
from desktop_app.ui.widgets.steps import StepState
from tests.clipping import clipped
from tests.ui.exchange.conftest import PaperFolders
from tests.ui.exchange.paper_places import FIELD, LOON, OFFICE, PaperPlaces
from tests.ui.hearing import nameless, stops

_Key = Qt.Key


def _is_over(run: ExchangeRun) -> bool:
    return run.sight is not None and run.sight.is_over


def test_a_known_place_is_exchanged_with_by_two_keys(
    qtbot: QtBot, dialog: ExchangeDialog, places: PaperPlaces, run: ExchangeRun
) -> None:
    qtbot.waitUntil(dialog.choose.table.hasFocus)

    qtbot.keyClick(dialog.choose.table, _Key.Key_Down)
    qtbot.keyClick(dialog.choose.table, _Key.Key_Return)
    qtbot.waitUntil(lambda: _is_over(run))

    assert places.exchanged == [(OFFICE.id, Wish())]
    assert dialog.accessibleName() == "Exchange with the folder Office folder"


def test_every_step_says_what_came_of_it(
    qtbot: QtBot, dialog: ExchangeDialog, run: ExchangeRun
) -> None:
    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: _is_over(run))

    told = [(step.name, step.beside) for step in dialog.page.steps.steps]
    assert told == [
        ("Look for files", "23 new entries on FIELD-2"),
        ("Check signatures", "Kenora laptop 2 (N. Kalsi), L. Penner"),
        ("Bring in 23 entries", "1 conflict kept for you"),
        ("Write 6 entries out", ""),
        ("Bring 3 files over", ""),
        ("Take the drive out", ""),
    ]
    assert all(step.state is StepState.DONE for step in dialog.page.steps.steps)


def test_it_tells_how_far_it_is(
    qtbot: QtBot, dialog: ExchangeDialog, places: PaperPlaces, run: ExchangeRun
) -> None:
    places.gate = threading.Event()

    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: dialog.page.steps.steps[3].share is not None)
    step = dialog.page.steps.steps[3]
    places.gate.set()
    qtbot.waitUntil(lambda: _is_over(run))

    assert (step.state, step.beside, step.share) == (StepState.CURRENT, "4 of 6", 666)


def test_esc_lets_it_go_on_and_opening_again_shows_where_it_is(
    qtbot: QtBot,
    desk: Desk,
    *,
    dialog: ExchangeDialog,
    places: PaperPlaces,
    run: ExchangeRun,
    window: QWidget,
) -> None:
    places.gate = threading.Event()
    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: dialog.page.steps.steps[3].share is not None)

    qtbot.keyClick(dialog, _Key.Key_Escape)
    again = ExchangeDialog(desk, places, run, PaperFolders(), window)
    again.open()
    was_running, shown = run.is_running, again.page.steps.steps[3].beside
    places.gate.set()
    qtbot.waitUntil(lambda: _is_over(run))

    assert not dialog.isVisible()
    assert was_running
    assert shown == "4 of 6"
    assert places.exchanged == [(FIELD.id, Wish())]


def test_stopping_says_that_nothing_is_lost_and_offers_to_go_on(
    qtbot: QtBot, dialog: ExchangeDialog, places: PaperPlaces, run: ExchangeRun
) -> None:
    places.gate = threading.Event()
    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: dialog.page.steps.steps[3].share is not None)

    dialog.answers.stop.click()
    qtbot.waitUntil(lambda: _is_over(run))
    said = dialog.page.trouble.accessibleName()
    places.gate.set()
    dialog.answers.again.click()
    qtbot.waitUntil(lambda: bool(places.exchanged))

    assert said.startswith("Stopped safely. What came in stays.")


def test_a_place_that_holds_less_is_asked_about_with_the_safe_answer_first(
    qtbot: QtBot, dialog: ExchangeDialog, places: PaperPlaces, run: ExchangeRun
) -> None:
    places.holds_less = True
    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), HoldsLessDialog))
    question = QApplication.activeModalWidget()
    assert isinstance(question, HoldsLessDialog)
    first, safe = question.leave.hasFocus(), list(places.exchanged)

    question.action.click()
    qtbot.waitUntil(lambda: bool(places.exchanged))

    assert first
    assert safe == []
    assert places.exchanged == [(FIELD.id, Wish(accept_loss=True))]


def test_a_drive_that_was_pulled_out_is_told_of_in_place(
    qtbot: QtBot, dialog: ExchangeDialog, places: PaperPlaces, run: ExchangeRun
) -> None:
    places.refuse = Fault(FaultCode.PLACE_GONE)

    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: _is_over(run))

    assert "TL-" in dialog.page.trouble.accessibleName()
    assert dialog.page.steps.steps[3].state is StepState.ATTENTION
    assert dialog.answers.again.hasFocus()


def test_a_thin_link_sends_the_newest_notes_and_no_files(
    qtbot: QtBot, dialog: ExchangeDialog, places: PaperPlaces, run: ExchangeRun
) -> None:
    dialog.choose.amount.segment("newest").click()
    dialog.choose.files.segment("later").click()

    dialog.answers.begin.click()
    qtbot.waitUntil(lambda: _is_over(run))

    assert places.exchanged == [(FIELD.id, Wish(budget=65_536, files=False))]
    assert "Bring files over" not in [step.name for step in dialog.page.steps.steps]


def test_a_conflict_is_named_and_leads_to_its_case(
    qtbot: QtBot, dialog: ExchangeDialog, run: ExchangeRun
) -> None:
    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: _is_over(run))

    with qtbot.waitSignal(dialog.settle_asked) as asked:
        dialog.answers.settle.click()

    assert dialog.answers.conflicting.words == "1 conflict: Loon-0433"
    assert asked.args == [LOON]


def test_a_folder_that_is_chosen_is_kept_and_stood_on(
    qtbot: QtBot,
    dialog: ExchangeDialog,
    places: PaperPlaces,
    folders: PaperFolders,
    tmp_path: Path,
) -> None:
    folders.chosen = tmp_path / "Syncthing"

    dialog.choose.folder.click()
    qtbot.waitUntil(lambda: dialog.choose.table.places.rowCount() == 4)

    place = dialog.choose.table.place()
    assert place is not None
    assert place.title == "Syncthing"


@pytest.mark.parametrize("size", [(1280, 800), (640, 400)])
def test_nothing_is_cut_off_in_french(
    qtbot: QtBot,
    french_desk: Desk,
    places: PaperPlaces,
    window: QWidget,
    size: tuple[int, int],
) -> None:
    window.resize(*size)
    run = ExchangeRun(french_desk, places, window)
    dialog = ExchangeDialog(french_desk, places, run, PaperFolders(), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.choose.table.places.rowCount() == 3)
    before = list(clipped(dialog))

    dialog.begin_with(FIELD)
    qtbot.waitUntil(lambda: _is_over(run))

    assert before == []
    assert list(clipped(dialog)) == []
    assert nameless(stops(dialog)) == []
