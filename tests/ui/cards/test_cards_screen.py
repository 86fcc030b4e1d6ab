"""The cards: the own one to give away, the others to take in and to compare."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, ObjectId
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.cards.cards_screen import CardsScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.comparing import CompareDialog
from tests.ui.cards.paper_holder import PaperHolder
from tests.ui.paper_cards import ANNE, GONE, LAURIE, OWN, PaperChooser


@pytest.fixture
def holder() -> PaperHolder:
    return PaperHolder()


@pytest.fixture
def chooser() -> PaperChooser:
    return PaperChooser()


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, holder: PaperHolder, chooser: PaperChooser) -> CardsScreen:
    made = CardsScreen(desk, holder, chooser)
    qtbot.addWidget(made)
    made.resize(1228, 774)
    made.show()
    qtbot.waitUntil(lambda: made.own.code.accessibleName() != "Code: ")
    return made


def go_to(screen: CardsScreen, printed: str) -> None:
    """Stand on the row of a card."""
    screen.list.setCurrentIndex(screen.model.index(screen.model.row_of(printed), 0))


def comparing() -> CompareDialog:
    """The dialog that is open in front."""
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, CompareDialog))
    return next(each for each in found if each.isVisible())


def test_the_own_code_is_read_out_digit_by_digit(screen: CardsScreen) -> None:
    name = screen.own.code.accessibleName()

    digits = [letter for letter in name if letter.isdigit()]
    assert "".join(digits) == OWN.code.replace(" ", "")
    assert name.count(",") == 5


def test_a_row_says_whose_card_it_is_how_far_known_and_its_code(screen: CardsScreen) -> None:
    row = screen.model.row_of(LAURIE.card.printed)

    spoken = screen.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith(
        "Laurie Penner, Child protection, Timmins joint team. Compared in person. Code "
    )


def test_the_panel_follows_the_list(qtbot: QtBot, screen: CardsScreen) -> None:
    go_to(screen, ANNE.card.printed)

    assert screen.details.known == ANNE
    assert screen.details.compare is not None


def test_a_card_is_compared_with_the_keyboard_alone(
    qtbot: QtBot, screen: CardsScreen, holder: PaperHolder
) -> None:
    go_to(screen, ANNE.card.printed)
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    dialog = comparing()

    for place, group in enumerate(ANNE.code.split()):
        qtbot.keyClicks(dialog.panel.entry.fields[place], group)
    qtbot.keyClick(dialog.panel.entry.fields[-1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: holder.cards[ANNE.card.printed].standing is Standing.CONFIRMED)
    qtbot.waitUntil(lambda: not dialog.isVisible())

    assert screen.details.known is not None
    assert screen.details.known.standing is Standing.CONFIRMED


def test_a_meeting_in_person_is_recorded_as_one(
    qtbot: QtBot, screen: CardsScreen, holder: PaperHolder
) -> None:
    go_to(screen, ANNE.card.printed)
    screen.details.ask_to_compare()
    dialog = comparing()

    dialog.panel.how.choose("person")
    dialog.panel.entry.fill_in(ANNE.code.replace(" ", "-"))
    dialog.action.click()

    qtbot.waitUntil(lambda: holder.cards[ANNE.card.printed].standing is Standing.MET)


def test_other_digits_are_refused_and_can_be_typed_again(
    qtbot: QtBot, screen: CardsScreen, holder: PaperHolder
) -> None:
    go_to(screen, ANNE.card.printed)
    screen.details.ask_to_compare()
    dialog = comparing()

    dialog.panel.entry.fill_in(LAURIE.code)
    dialog.action.click()
    qtbot.waitUntil(dialog.panel.trouble.isVisible)

    assert "The two codes are not the same." in dialog.panel.trouble.words
    assert dialog.action.isEnabled()
    assert holder.cards[ANNE.card.printed].standing is Standing.UNVERIFIED


def test_a_revoked_card_can_not_be_compared(screen: CardsScreen) -> None:
    go_to(screen, GONE.card.printed)

    screen.details.ask_to_compare()

    assert screen.details.compare is None
    assert not [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, CompareDialog) and each.isVisible()
    ]


def test_a_card_from_a_file_joins_the_list_and_is_shown(
    qtbot: QtBot, desk: Desk, screen: CardsScreen, holder: PaperHolder, chooser: PaperChooser
) -> None:
    holder.cards.pop(ANNE.card.printed)
    desk.tasks.recorded.emit(Receipt(None, frozenset({Part.CARDS})))
    qtbot.waitUntil(lambda: screen.model.row_of(ANNE.card.printed) < 0)
    holder.in_files["anne.tlcard"] = ANNE
    chooser.answer = Path("anne.tlcard")

    screen.take_in.click()
    qtbot.waitUntil(lambda: screen.model.row_of(ANNE.card.printed) >= 0)

    assert screen.details.known == ANNE
    assert screen.list.currentIndex().row() == screen.model.row_of(ANNE.card.printed)


def test_a_file_that_is_gone_is_said_in_words(
    qtbot: QtBot, screen: CardsScreen, chooser: PaperChooser
) -> None:
    chooser.answer = Path("gone.tlcard")

    screen.take_in.click()
    qtbot.waitUntil(screen.trouble.isVisible)

    assert "Code TL-" in screen.trouble.accessibleName()


def test_the_own_card_is_written_and_never_over_a_file(
    qtbot: QtBot, screen: CardsScreen, holder: PaperHolder, chooser: PaperChooser
) -> None:
    chooser.answer = Path("card.tlcard")

    screen.own.export.click()
    qtbot.waitUntil(lambda: holder.written == {"card.tlcard": "card"})
    screen.own.signers.click()
    qtbot.waitUntil(screen.trouble.isVisible)

    assert "There is a file of that name already." in screen.trouble.accessibleName()
    assert holder.written == {"card.tlcard": "card"}


def test_whoever_thinks_better_of_it_changes_nothing(
    qtbot: QtBot, screen: CardsScreen, holder: PaperHolder, chooser: PaperChooser
) -> None:
    screen.own.export.click()
    screen.take_in.click()
    qtbot.wait(20)

    assert len(chooser.titles) == 2
    assert holder.written == {}
    assert not screen.trouble.isVisible()


def test_without_any_card_the_page_offers_to_take_one_in(
    qtbot: QtBot, desk: Desk, screen: CardsScreen, holder: PaperHolder
) -> None:
    holder.cards.clear()

    desk.tasks.recorded.emit(Receipt(None, frozenset({Part.CARDS})))
    qtbot.waitUntil(lambda: screen.model.rowCount() == 0)

    assert not screen.list.isVisible()
    assert not screen.take_in.isVisible()
    assert screen.details.known is None


def test_another_key_of_somebody_we_compared_is_a_danger_until_it_is_compared_too(
    qtbot: QtBot, desk: Desk, screen: CardsScreen, holder: PaperHolder
) -> None:
    before = screen.changed.isVisible()
    card = LAURIE.card
    assert isinstance(card, Card)
    other = replace(card, id=ObjectId(bytes(16)), key=DeviceKey(bytes(32)))
    holder.cards[other.printed] = replace(LAURIE, card=other, standing=Standing.UNVERIFIED)

    desk.tasks.recorded.emit(Receipt(None, frozenset({Part.CARDS})))
    qtbot.waitUntil(screen.changed.isVisible)
    told = screen.changed.accessibleName()
    row = screen.model.row_of(other.printed)
    may_be_sent_to = screen.model.may_be_ticked(row)
    read_out = str(screen.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    screen.list.setCurrentIndex(screen.model.index(row, 0))
    in_the_panel = [one.text() for one in screen.details.findChildren(QLabel)]
    holder.cards[other.printed] = replace(LAURIE, card=other)
    desk.tasks.recorded.emit(Receipt(None, frozenset({Part.CARDS})))
    qtbot.waitUntil(lambda: not screen.changed.isVisible())

    assert not before
    assert "Another key than the one you compared: Laurie Penner." in told
    assert not may_be_sent_to
    assert ". Another key. Code " in read_out
    assert "Another key" in in_the_panel
    assert screen.model.may_be_ticked(screen.model.row_of(other.printed))
