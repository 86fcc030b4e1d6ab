"""The first run: a vault is made, and its recovery key is proved to be on paper."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline
from desktop_app.ui.desk import Desk
from desktop_app.ui.unlock.paper_page import PaperPage
from desktop_app.ui.unlock.screen import UnlockScreen
from tests.ui.unlock.doorkeeper import GROUPS, RIGHT, Doorkeeper, Files


@pytest.fixture
def door() -> Doorkeeper:
    return Doorkeeper(vaults=())


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, door: Doorkeeper) -> UnlockScreen:
    made = UnlockScreen(desk, door, Files())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: made.pages.currentWidget() is made.new)
    return made


def fill_in(screen: UnlockScreen, passphrase: str = RIGHT) -> None:
    page = screen.new
    for field, text in (
        (page.name, "Renée Courville"),
        (page.agency, "Northern Lakes CFS"),
        (page.job, "Child protection worker"),
        (page.passphrase, passphrase),
        (page.again, passphrase),
    ):
        field.setText(text)
    page.discipline.setCurrentIndex(page.discipline.findData("child_protection"))


def paper(qtbot: QtBot, screen: UnlockScreen) -> PaperPage:
    fill_in(screen)
    screen.new.button.click()
    qtbot.waitUntil(lambda: isinstance(screen.pages.currentWidget(), PaperPage))
    page = screen.pages.currentWidget()
    assert isinstance(page, PaperPage)
    return page


def test_the_rules_are_said_before_anything_is_typed(screen: UnlockScreen) -> None:
    assert "At least 15 characters" in screen.new.advice
    assert screen.new.keyring_notice.isVisible()
    assert "no system keyring" in screen.new.keyring_notice.accessibleName()


def test_what_is_missing_is_said_in_place(screen: UnlockScreen, door: Doorkeeper) -> None:
    screen.new.name.setText("Renée Courville")

    screen.new.button.click()

    wrong = [form.field for form in screen.new.forms if form.error]
    assert wrong == [
        screen.new.agency,
        screen.new.job,
        screen.new.passphrase,
        screen.new.again,
    ]
    assert screen.new.agency.hasFocus()
    assert door.made == []


def test_two_different_passphrases_make_no_vault(screen: UnlockScreen, door: Doorkeeper) -> None:
    fill_in(screen)
    screen.new.again.setText(RIGHT.upper())

    screen.new.button.click()

    errors = [form.error for form in screen.new.forms if form.error]
    assert errors == ["The two passphrases are not the same."]
    assert door.made == []


def test_a_short_passphrase_is_refused_in_words(qtbot: QtBot, screen: UnlockScreen) -> None:
    fill_in(screen, "canoe")

    screen.new.button.click()
    qtbot.waitUntil(screen.new.trouble.isVisible)

    assert "at least 15 characters" in screen.new.trouble.accessibleName()
    assert screen.new.button.isEnabled()


def test_what_was_typed_reaches_the_services(
    qtbot: QtBot, screen: UnlockScreen, door: Doorkeeper
) -> None:
    paper(qtbot, screen)

    made = door.made[0]
    assert (made.name, made.agency) == ("Renée Courville", "Northern Lakes CFS")
    assert made.discipline is Discipline.CHILD_PROTECTION
    assert made.passphrase == RIGHT
    assert RIGHT not in repr(made)


def test_the_key_is_hidden_while_it_is_typed_back(qtbot: QtBot, screen: UnlockScreen) -> None:
    page = paper(qtbot, screen)
    shown = [box for box in page.boxes if box.isVisible()]

    qtbot.keyClick(page.written, Qt.Key.Key_Return)

    assert len(shown) == len(GROUPS)
    assert not any(box.isVisible() for box in page.boxes)
    assert page.groups.fields[0].hasFocus()


def test_the_vault_opens_once_four_groups_are_typed_back(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    page = paper(qtbot, screen)
    page.written.click()

    with qtbot.waitSignal(screen.opened) as opened:
        for field, number in zip(page.groups.fields, (2, 5, 7, 9), strict=True):
            qtbot.keyClicks(field, GROUPS[number - 1].lower().replace("0", "o"))
        qtbot.keyClick(page.groups.fields[-1], Qt.Key.Key_Return)

    assert opened.args == ["made"]


def test_a_wrong_group_is_named_and_the_vault_stays_closed(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    page = paper(qtbot, screen)
    page.written.click()
    page.groups.fill_in("Q0XT HJ5V 4TZZ MM31")

    with qtbot.assertNotEmitted(screen.opened):
        page.check.click()

    assert page.error.words == "Group 7 is not what was shown. Look at the paper."
    assert page.groups.fields[2].hasFocus()


def test_nothing_can_throw_the_key_away_before_it_is_on_paper(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    page = paper(qtbot, screen)

    qtbot.keyClick(page.written, Qt.Key.Key_Escape)

    assert screen.pages.currentWidget() is page
    assert not screen.may_be_rebuilt
    assert not screen.switches.isEnabled()
    assert not screen.side.isEnabled()
