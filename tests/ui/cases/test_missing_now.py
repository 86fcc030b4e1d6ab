"""Who is missing now, above the list of cases and in its rows."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import ObjectId
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.cases.screen import CasesScreen
from desktop_app.ui.desk import Desk
from tests.ui.cases.paper_shelf import CASES, PaperShelf

AWAY = Episode(id=ObjectId(b"m" * 16), kind=EpisodeKind.MISSING, start="2026-11-11T07:10+00:00")


def shown(qtbot: QtBot, desk: Desk, shelf: PaperShelf) -> CasesScreen:
    """The list, filled."""
    screen = CasesScreen(desk, shelf)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.model.rowCount() > 0)
    return screen


def spoken(screen: CasesScreen) -> list[str]:
    """What a reader says of each row."""
    role = Qt.ItemDataRole.AccessibleTextRole
    rows = range(screen.model.rowCount())
    return [str(screen.model.index(row, 0).data(role)) for row in rows]


def test_the_strip_names_the_case_and_counts_the_hours(qtbot: QtBot, desk: Desk) -> None:
    lines = (replace(CASES[0], missing=AWAY), *CASES[1:])
    screen = shown(qtbot, desk, PaperShelf(lines))

    qtbot.waitUntil(screen.missing.isVisible)

    assert screen.missing.words == "Missing now: Kestrel-0436, 31 h"
    assert not screen.missing.found.isVisible()
    told = [words for words in spoken(screen) if "missing" in words]
    assert len(told) == 1
    assert told[0].startswith("Kestrel-0436, K.E., 15, missing now, 31 h")


def test_it_goes_when_everybody_is_found(qtbot: QtBot, desk: Desk) -> None:
    shelf = PaperShelf((replace(CASES[0], missing=replace(AWAY, start=None)), *CASES[1:]))
    screen = shown(qtbot, desk, shelf)
    qtbot.waitUntil(screen.missing.isVisible)
    unknown_hours = [words for words in spoken(screen) if "missing now," in words]

    shelf.lines = CASES
    desk.tasks.recorded.emit(Receipt(CASES[0].id, frozenset({Part.CASES})))

    qtbot.waitUntil(lambda: not screen.missing.isVisible())
    assert len(unknown_hours) == 1
    assert not any("missing" in words for words in spoken(screen))
