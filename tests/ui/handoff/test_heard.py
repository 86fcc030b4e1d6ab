"""The two handoff dialogs as a screen reader tells them, in both languages."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.translate import Interpreter, Language
from tests.ui.handoff.hands import fill_in, look
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.hearing import Heard, alike, hear, nameless, stops, summaries
from tests.ui.paper_cards import PaperChooser

Moments = list[list[Heard]]


@pytest.fixture
def sending(
    qtbot: QtBot, desk: Desk, courier: PaperCourier, chooser: PaperChooser, window: QWidget
) -> Callable[[], Moments]:
    """Hands a case on; what is heard before the bundle is written, and after."""

    def hand_on() -> Moments:
        dialog = SendDialog(desk, courier, chooser, CEDAR, window)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.form.scope.preview is not None)
        fill_in(dialog)
        before = [hear(dialog), *stops(dialog), *summaries(dialog)]
        dialog.checked.setChecked(True)
        with qtbot.waitSignal(dialog.sent):
            dialog.sign.click()
        after = stops(dialog)
        dialog.accept()
        return [before, after]

    return hand_on


@pytest.fixture
def receiving(
    qtbot: QtBot, desk: Desk, courier: PaperCourier, chooser: PaperChooser, window: QWidget
) -> Callable[[], Moments]:
    """Takes a bundle in; what is heard before a file is chosen, and when it was looked into."""

    def take_in() -> Moments:
        dialog = ReceiveDialog(desk, courier, chooser, window)
        dialog.open()
        before = [hear(dialog), *stops(dialog)]
        look(qtbot, dialog)
        after = [*stops(dialog), *summaries(dialog)]
        dialog.reject()
        return [before, after]

    return take_in


def test_every_part_of_handing_on_has_a_name_in_both_languages(
    sending: Callable[[], Moments], interpreter: Interpreter
) -> None:
    english = sending()
    interpreter.speak(Language.FRENCH)
    french = sending()

    assert [nameless(moment) for moment in (*english, *french)] == [[]] * 4
    assert [alike(*pair) for pair in zip(english, french, strict=True)] == [set(), set()]


def test_every_part_of_taking_in_has_a_name_in_both_languages(
    receiving: Callable[[], Moments], interpreter: Interpreter
) -> None:
    english = receiving()
    interpreter.speak(Language.FRENCH)
    french = receiving()

    assert [nameless(moment) for moment in (*english, *french)] == [[]] * 4
    assert [alike(*pair) for pair in zip(english, french, strict=True)] == [set(), set()]


def test_the_columns_are_read_out_with_their_numbers(send: SendDialog) -> None:
    leaves, stays = hear(send.form.side.leaves), hear(send.form.side.stays)

    assert (leaves.name, stays.name) == ("Leaves in the bundle", "Stays on this device")
    assert leaves.more == "Entries: 71; Notes among them: 59; Files, 18.4 MB: 12"
    assert stays.more.startswith("Police only, 12 notes: 16; Northern Lakes CFS only, 3 notes: 9")


def test_what_is_wrong_with_a_field_is_said_with_what_it_asks_for(send: SendDialog) -> None:
    send.form.scope.sealed.box.setFocus()

    send.sign.click()
    wrong = hear(send.form.purpose.authority).more
    send.form.purpose.authority.setText("CYFSA")
    right = hear(send.form.purpose.authority).more

    assert wrong == (
        "Name the law or consent it rests on. The law or the consent that allows it, in words."
    )
    assert right == "The law or the consent that allows it, in words."


def test_what_ticking_shows_of_sealed_entries_is_said_with_the_box(send: SendDialog) -> None:
    box = hear(send.form.scope.sealed.box)

    assert box.name == "Show that sealed entries exist"
    assert box.more.endswith("No names, no days.")
