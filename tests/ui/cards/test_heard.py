"""The cards screen as a screen reader tells it, in both languages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.cards.cards_screen import CardsScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import Interpreter, Language
from tests.ui.cards.paper_holder import PaperHolder
from tests.ui.hearing import Heard, alike, nameless, stops
from tests.ui.paper_cards import ANNE, PaperChooser


@pytest.fixture
def cards(qtbot: QtBot, desk: Desk) -> Callable[[], tuple[list[Heard], list[str]]]:
    """Stands on a card that was never compared; every stop, and every row, as they are spoken."""

    def stand() -> tuple[list[Heard], list[str]]:
        screen = CardsScreen(desk, PaperHolder(), PaperChooser())
        qtbot.addWidget(screen)
        screen.resize(1228, 774)
        screen.show()
        qtbot.waitUntil(lambda: screen.model.rowCount() > 0)
        row = screen.model.row_of(ANNE.card.printed)
        screen.list.setCurrentIndex(screen.model.index(row, 0))
        rows = [screen.model.index(each, 0) for each in range(screen.model.rowCount())]
        spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
        return stops(screen), spoken

    return stand


def test_every_part_and_every_card_has_a_name_in_both_languages(
    cards: Callable[[], tuple[list[Heard], list[str]]], interpreter: Interpreter
) -> None:
    english, english_rows = cards()
    interpreter.speak(Language.FRENCH)
    french, french_rows = cards()

    assert nameless(english) + nameless(french) == []
    assert alike(english, french) == set()
    assert all(english_rows)
    assert not set(english_rows) & set(french_rows)
