"""Where a bundle is written: a drive that is in is offered by the name it bears."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.drive import Drive, Room
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.destination import Destination

FIELD = Drive("drive-e", "FIELD-2", Room(8_000_000_000))
UNNAMED = Drive("drive-f", "", Room(8_000_000_000))


def test_a_drive_is_offered_by_name_and_takes_the_neutral_file(qtbot: QtBot, desk: Desk) -> None:
    destination = Destination(desk.theme)
    qtbot.addWidget(destination)
    destination.show_place(Path("documents") / "A7-31Q9.tlh", "Cedar-0412")

    destination.offer_drives((FIELD, UNNAMED))
    qtbot.keyClick(destination.drives[0], Qt.Key.Key_Space)

    assert [each.text() for each in destination.drives] == [
        "Write it to FIELD-2",
        "Write it to drive-f",
    ]
    assert destination.place == Path("drive-e") / "A7-31Q9.tlh"
    assert not destination.notice.words


def test_without_a_drive_nothing_is_offered(qtbot: QtBot, desk: Desk) -> None:
    destination = Destination(desk.theme)
    qtbot.addWidget(destination)

    destination.offer_drives(())

    assert destination.drives == []
