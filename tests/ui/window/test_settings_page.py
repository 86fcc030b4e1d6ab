"""Settings: every choice is told at once, whole, and can be made by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Scheme
from desktop_app.ui.translate import Language
from desktop_app.ui.window import Preferences
from desktop_app.ui.window.keys_dialog import KeysDialog
from desktop_app.ui.window.settings_page import SettingsPage
from tests.ui.hearing import alike, nameless, stops


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    return shown(qtbot, SettingsPage(desk, Preferences(percent=110)))


@pytest.fixture
def told(page: SettingsPage) -> list[Preferences]:
    heard: list[Preferences] = []
    page.chosen.connect(heard.append)
    return heard


def shown(qtbot: QtBot, page: SettingsPage) -> SettingsPage:
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def test_it_shows_what_holds_now(page: SettingsPage) -> None:
    found = (page.language.value, page.look.value, page.text_size.value, page.minutes.value)

    assert found == ("en", "", "110", "10")
    assert page.letters.isChecked()


def test_each_choice_is_told_with_all_the_others(
    page: SettingsPage, told: list[Preferences]
) -> None:
    page.language.segment("fr").click()
    page.look.segment("dark").click()
    page.text_size.segment("140").click()
    page.minutes.segment("5").click()
    page.letters.click()

    assert told[-1] == Preferences(
        language=Language.FRENCH,
        scheme=Scheme.DARK,
        percent=140,
        minutes_until_lock=5,
        letter_keys=False,
    )


def test_the_look_can_be_left_to_the_computer_again(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, SettingsPage(desk, Preferences(scheme=Scheme.CONTRAST)))
    heard: list[Preferences] = []
    page.chosen.connect(heard.append)

    page.look.segment("").click()

    assert [each.scheme for each in heard] == [None]


@pytest.mark.parametrize(("kept", "shown_as"), [(0, "1"), (7, "7"), (90, "30")])
def test_a_time_from_elsewhere_is_shown_as_it_works(
    qtbot: QtBot, desk: Desk, kept: int, shown_as: str
) -> None:
    page = shown(qtbot, SettingsPage(desk, Preferences(minutes_until_lock=kept)))

    assert page.minutes.value == shown_as


def test_arrows_choose_and_tab_goes_to_the_next_question(
    qtbot: QtBot, page: SettingsPage, told: list[Preferences]
) -> None:
    page.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.look.segment("")

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)

    assert told[-1].scheme is Scheme.LIGHT
    assert page.look.segment("light").hasFocus()


def test_the_page_made_again_goes_on_where_the_keyboard_was(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    page.text_size.segment("110").setFocus()
    again = shown(qtbot, SettingsPage(desk, Preferences(percent=120)))

    again.come_back(page.put_away())
    again.setFocus()

    assert again.text_size.segment("120").hasFocus()


def test_every_question_is_heard_in_both_languages(
    qtbot: QtBot, page: SettingsPage, french_desk: Desk
) -> None:
    english = stops(page)

    french = stops(shown(qtbot, SettingsPage(french_desk, Preferences(percent=110))))

    assert nameless(english + french) == []
    numbers = {words for words in alike(english, french) if words.rstrip("%").isdigit()}
    assert alike(english, french) - numbers <= {"English", "Français"}


def test_keys_that_were_changed_are_told_when_their_list_is_closed(
    qtbot: QtBot, page: SettingsPage, told: list[Preferences]
) -> None:
    page.every_key.click()
    dialog = page.findChild(KeysDialog)
    assert dialog is not None

    dialog.keymap = dialog.keymap.choose(Act.JUMP, "Ctrl+J")
    dialog.reject()

    assert [each.keys for each in told] == [{"jump": ("Ctrl+J",)}]


def test_a_list_of_keys_in_which_nothing_was_changed_tells_nothing(
    page: SettingsPage, told: list[Preferences]
) -> None:
    page.every_key.click()
    dialog = page.findChild(KeysDialog)
    assert dialog is not None

    dialog.reject()

    assert told == []
