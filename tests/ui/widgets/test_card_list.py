"""The list of cards: ticked by key or mouse, painted in every look, and read out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.card_list import CardList
from desktop_app.ui.widgets.card_model import CardModel
from tests.ui.paper_cards import ANNE, EVERYONE, GONE, GUY, LAURIE, SHELTER


@pytest.fixture
def model(theme: Theme) -> CardModel:
    made = CardModel(theme, checkable=True)
    made.show_cards(EVERYONE)
    return made


@pytest.fixture
def cards(qtbot: QtBot, theme: Theme, model: CardModel) -> CardList:
    made = CardList(theme, model, "Recipients")
    qtbot.addWidget(made)
    made.resize(780, 400)
    made.show()
    return made


def test_the_model_keeps_qts_own_rules(qtmodeltester: ModelTester, model: CardModel) -> None:
    qtmodeltester.check(model, force_py=True)

    assert model.rowCount() == len(EVERYONE)


def test_space_ticks_and_unticks(qtbot: QtBot, cards: CardList, model: CardModel) -> None:
    cards.setCurrentIndex(model.index(1, 0))

    qtbot.keyClick(cards, Qt.Key.Key_Space)
    once = model.ticked
    qtbot.keyClick(cards, Qt.Key.Key_Space)

    assert once == (GUY,)
    assert model.ticked == ()


def test_a_click_anywhere_on_a_row_ticks_it(
    qtbot: QtBot, cards: CardList, model: CardModel
) -> None:
    middle = cards.visualRect(model.index(2, 0)).center()

    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert model.ticked == (ANNE,)


def test_a_click_below_the_last_row_ticks_nothing(
    qtbot: QtBot, cards: CardList, model: CardModel
) -> None:
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 395))

    assert model.ticked == ()


def test_what_is_ticked_stays_so_when_the_list_is_shown_anew(model: CardModel) -> None:
    model.tick([LAURIE.card.printed, SHELTER.card.printed])

    model.show_cards((SHELTER, GONE))

    assert model.ticked == (SHELTER,)


def test_a_revoked_card_can_not_be_ticked(qtbot: QtBot, cards: CardList, model: CardModel) -> None:
    cards.setCurrentIndex(model.index(model.row_of(GONE.card.printed), 0))

    qtbot.keyClick(cards, Qt.Key.Key_Space)

    assert model.ticked == ()


@pytest.mark.parametrize("width", [300, 780])
def test_every_row_is_painted_in_every_look(qtbot: QtBot, any_theme: Theme, width: int) -> None:
    model = CardModel(any_theme, checkable=True)
    model.show_cards(EVERYONE)
    cards = CardList(any_theme, model, "Cards")
    qtbot.addWidget(cards)
    cards.resize(width, 54 * len(EVERYONE))

    image = cards.grab().toImage()

    colours = {image.pixel(x, 20) for x in range(0, width, 3)}
    assert len(colours) > 3
