"""Waiting is shown without motion: some people are made ill by it, and nobody is helped."""

from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.progress import Progress


def test_the_bar_stands_still_while_nobody_knows_how_long_it_takes(
    qtbot: QtBot, desk: Desk
) -> None:
    progress = Progress(desk.theme)
    qtbot.addWidget(progress)
    progress.start("Opening the bundle")
    qtbot.waitUntil(progress.isVisible)
    qtbot.waitUntil(progress.isActiveWindow)
    qtbot.wait(50)  # until the ring around what has the keyboard is drawn

    before = progress.grab().toImage()
    qtbot.wait(250)

    assert progress.grab().toImage() == before
