"""What several tests of handing over do first."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Standing
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.ui.handoff.paper_courier import PaperCourier
from tests.ui.paper_cards import LAURIE

_PATIENCE = 1_000
FILE = Path("A7-31Q9.tlh")


def fill_in(dialog: SendDialog, *, by_card: bool = True) -> None:
    """Say everything that signing needs, but for the tick at the end, and go where it is."""
    if by_card:
        dialog.form.recipients.model.tick([LAURIE.card.printed])
    dialog.form.purpose.purpose.setText("The team in Timmins takes over safety planning.")
    dialog.form.purpose.authority.setText("CYFSA, s. 292(1)(g)")
    dialog.form.go_to(SendStep.CHECK)
    for _ in range(_PATIENCE):
        if dialog.form.scope.preview is not None:
            break
        QTest.qWait(20)


def shown(kind: type) -> object:
    """The dialog of that kind that is open in front."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))


def look(qtbot: QtBot, dialog: ReceiveDialog) -> None:
    """Choose the file and wait for what is found in it."""
    dialog.look_into(FILE)
    qtbot.waitUntil(lambda: dialog.arrival is not None)


def known_as(courier: PaperCourier, standing: Standing) -> None:
    """Make the sender's card known so far and no further."""
    courier.cards[LAURIE.card.printed] = replace(LAURIE, standing=standing)
