"""A window to hand over from, a courier and whoever chooses files."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.handoff.send_dialog import SendDialog
from tests.ui.handoff.paper_courier import CEDAR, PaperCourier
from tests.ui.paper_cards import PaperChooser


@pytest.fixture
def courier() -> PaperCourier:
    return PaperCourier()


@pytest.fixture
def chooser() -> PaperChooser:
    return PaperChooser()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    """The window behind the dialogs; the desk dresses the application first."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def send(
    qtbot: QtBot, desk: Desk, courier: PaperCourier, chooser: PaperChooser, window: QWidget
) -> SendDialog:
    dialog = SendDialog(desk, courier, chooser, CEDAR, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.scope.preview is not None)
    return dialog


@pytest.fixture
def receive(
    desk: Desk, courier: PaperCourier, chooser: PaperChooser, window: QWidget
) -> ReceiveDialog:
    dialog = ReceiveDialog(desk, courier, chooser, window)
    dialog.open()
    return dialog
