"""Typing into the search, and reading what it shows."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.rows import Group, Row
from tests.ui.palette.paper_finding import PaperFinding

Opened = Callable[..., Palette]


def rows(palette: Palette, group: Group | None = None) -> list[Row]:
    """What can be chosen, of one kind or of all."""
    found = (palette.model.row(number) for number in range(palette.model.rowCount()))
    return [row for row in found if row is not None and group in {None, row.group}]


def type_words(qtbot: QtBot, palette: Palette, finding: PaperFinding, words: str) -> None:
    """Type, and wait for the answer to be shown."""
    qtbot.keyClicks(palette.field, words)
    qtbot.waitUntil(lambda: bool(finding.asked) and finding.asked[-1][0] == palette.field.text())
    qtbot.waitUntil(lambda: palette._shown is palette._asking.asked)
