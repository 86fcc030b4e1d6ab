"""Drives come and go while the last page is open; too little room is said; safe to remove, too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.drive import Drive, Room
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.safe_to_remove import SafeToRemove
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.handoff.paper_drives import PaperDrives
from tests.ui.paper_cards import PaperChooser

CONTROL = Qt.KeyboardModifier.ControlModifier
FIELD = Drive("drive-e", "FIELD-2", Room(8_000_000_000))
FULL = Drive("drive-f", "FULL-1", Room(3_000_000))
OLD = Drive("drive-g", "OLD-FAT", Room(8_000_000_000, 4_000_000))


@pytest.fixture
def sticks() -> PaperDrives:
    return PaperDrives()


@pytest.fixture
def send(
    qtbot: QtBot, desk: Desk, sticks: PaperDrives, chooser: PaperChooser, window: QWidget
) -> SendDialog:
    dialog = SendDialog(desk, PaperCourier(sticks=sticks), chooser, CEDAR, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.scope.preview is not None)
    fill_in(dialog)
    qtbot.waitActive(dialog)
    return dialog


def offered(send: SendDialog) -> list[str]:
    return [button.text() for button in send.form.destination.drives]


def see(qtbot: QtBot, send: SendDialog, sticks: PaperDrives) -> None:
    """Look, as the clock does every two seconds, and wait until what is in is offered."""
    send._placing.watch.look()
    qtbot.waitUntil(lambda: len(send.form.destination.drives) == len(sticks.inside))


def test_a_drive_that_is_put_in_is_offered_and_one_that_is_taken_out_is_not(
    qtbot: QtBot, send: SendDialog, sticks: PaperDrives
) -> None:
    before = offered(send)

    sticks.inside.append(FIELD)
    see(qtbot, send, sticks)
    put_in = offered(send)
    sticks.inside.clear()
    see(qtbot, send, sticks)

    assert (before, put_in, offered(send)) == ([], ["Write it to FIELD-2"], [])


def test_by_key_it_goes_to_the_first_drive_and_then_to_the_next(
    qtbot: QtBot, send: SendDialog, sticks: PaperDrives
) -> None:
    sticks.inside += [FIELD, FULL]
    see(qtbot, send, sticks)
    name = send.form.destination.place.name

    qtbot.keyClick(send, Qt.Key.Key_D, CONTROL)
    first = send.form.destination.place
    qtbot.keyClick(send, Qt.Key.Key_D, CONTROL)

    assert first == Path("drive-e") / name
    assert send.form.destination.place == Path("drive-f") / name
    assert send.form.destination.box.words.startswith(
        f"Drive FULL-1, 1 sealed file: {name}, about 18.5 MB"
    )


@pytest.mark.parametrize(
    ("drive", "said"),
    [
        (FULL, "FULL-1 has 3.0 MB left; about 18.5 MB are needed."),
        (OLD, "OLD-FAT holds no file larger than 4.0 MB; about 18.5 MB are needed."),
    ],
)
def test_too_little_room_is_said_in_figures_and_nothing_is_signed(
    qtbot: QtBot, send: SendDialog, sticks: PaperDrives, drive: Drive, said: str
) -> None:
    sticks.inside.append(drive)
    see(qtbot, send, sticks)
    qtbot.keyClick(send, Qt.Key.Key_D, CONTROL)
    qtbot.waitUntil(lambda: bool(send.form.destination.error.words))

    send.checked.setChecked(True)
    send.sign.click()

    assert send.form.destination.error.words.startswith(said)
    assert send.form.step is SendStep.CHECK
    assert not send.is_writing
    assert not send.finish.isVisible()


def test_a_drive_that_was_chosen_and_is_gone_is_told_of(
    qtbot: QtBot, send: SendDialog, sticks: PaperDrives
) -> None:
    sticks.inside.append(FIELD)
    see(qtbot, send, sticks)
    qtbot.keyClick(send, Qt.Key.Key_D, CONTROL)

    sticks.inside.clear()
    sticks.gone.add("drive-e")
    see(qtbot, send, sticks)
    qtbot.waitUntil(lambda: bool(send.form.destination.error.words))

    assert send.form.destination.error.words.startswith("drive-e is not there. Put the drive in")


@pytest.mark.parametrize("is_safe", [True, False])
def test_whether_it_may_be_taken_out_is_what_the_system_says(
    qtbot: QtBot, send: SendDialog, sticks: PaperDrives, *, is_safe: bool
) -> None:
    sticks.inside.append(FIELD)
    sticks.is_safe = is_safe
    see(qtbot, send, sticks)
    qtbot.keyClick(send, Qt.Key.Key_D, CONTROL)
    send.checked.setChecked(True)

    with qtbot.waitSignal(send.sent):
        send.sign.click()
    told = send.findChild(SafeToRemove)
    assert told is not None
    banner = told.safe if is_safe else told.unsafe
    qtbot.waitUntil(banner.isVisible)

    lead = "Read back and compared; safe to remove." if is_safe else "Don’t take it out yet."
    assert banner.accessibleName().startswith(lead)
    assert "FIELD-2" in banner.accessibleName()
    assert sticks.asked == [str(send.form.destination.place)]


def test_in_a_folder_nothing_is_said_of_taking_out(qtbot: QtBot, send: SendDialog) -> None:
    send.checked.setChecked(True)

    with qtbot.waitSignal(send.sent):
        send.sign.click()

    assert send.findChild(SafeToRemove) is None
