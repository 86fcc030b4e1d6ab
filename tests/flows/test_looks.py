"""The real screens in every look and size: their words can be read where they really stand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.ui.theme import Scheme, Theme
from desktop_app.ui.theme.colours import contrast
from desktop_app.ui.widgets.letter_keys import let_letters_act, letters_act
from desktop_app.ui.window import Preferences, dressing
from desktop_app.ui.window.settings_page import SettingsPage
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.shortcut_list import ShortcutList
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def _letters_act_again() -> Iterator[None]:
    yield
    let_letters_act(on=True)


def screens(sitting: Sitting) -> Iterator[tuple[str, QWidget]]:
    """The places one goes to in a day."""
    yield "case", sitting.window
    sitting.begin("A note.")
    yield "composer", sitting.window
    sitting.composer.close_and_keep()
    sitting.press(Key.Key_F1)
    dialog = sitting.dialog(ShortcutList)
    yield "keys", dialog
    dialog.reject()
    for code in ("cards", "settings"):
        sitting.screen(Shell).go_to(code)
        sitting.settle()
        yield code, sitting.window
    sitting.press(Key.Key_F9)
    yield "cover", sitting.window


def unreadable(theme: Theme, root: QWidget) -> dict[str, float]:
    """Labels whose ink is too near to the ground that was really painted behind them."""
    least = 7.0 if theme.scheme is Scheme.CONTRAST else 4.5
    picture = root.grab().toImage()
    found: dict[str, float] = {}
    for label in root.findChildren(QLabel):
        ink = label.property("ink")
        if not label.text() or not ink or not label.isVisibleTo(root) or label.width() < 2:
            continue
        corner = label.mapTo(root, label.rect().topLeft())
        if not picture.rect().contains(corner):
            continue  # scrolled out of sight
        ground = picture.pixelColor(corner)
        ratio = contrast(theme.colour(ink), ground)
        if ratio < least:
            found[label.text()] = round(ratio, 2)
    return found


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_words_of_every_screen_can_be_read_on_their_ground(
    laptop: Laptop, scheme: Scheme
) -> None:
    laptop.remembered.remember_preferences(Preferences(scheme=scheme))
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.in_the_case()

    found = {name: unreadable(sitting.window.desk.theme, root) for name, root in screens(sitting)}

    assert len(found) == 6
    assert {name: labels for name, labels in found.items() if labels} == {}


def settings(sitting: Sitting) -> SettingsPage:
    """The page of the settings, by its key."""
    sitting.press(Key.Key_Comma, CONTROL)
    page = sitting.screen(Shell).page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_larger_text_holds_at_once_and_the_keyboard_stays_on_the_question(
    laptop: Laptop, sitting: Sitting
) -> None:
    page = settings(sitting)
    small = page.text_size.segment("100").height()
    page.text_size.segment("100").setFocus()

    sitting.press(Key.Key_Right)
    sitting.expect(lambda: sitting.screen(Shell).page("settings") is not page)

    again = sitting.screen(Shell).page("settings")
    assert isinstance(again, SettingsPage)
    assert again.text_size.segment("110").height() > small
    assert again.text_size.segment("110").hasFocus()
    assert laptop.remembered.preferences().percent == 110


def test_letters_that_are_switched_off_write_nothing_and_open_nothing(sitting: Sitting) -> None:
    settings(sitting).letters.click()
    sitting.expect(lambda: not letters_act())
    sitting.press(Key.Key_2, CONTROL)
    line = sitting.case.timeline
    sitting.expect(line.hasFocus)

    for key in (Key.Key_N, Key.Key_A, Key.Key_U, Key.Key_J, Key.Key_Slash):
        sitting.press(key)
    is_untouched = sitting.case.frame.composer is None and line.hasFocus()
    sitting.press(Key.Key_N, CONTROL)

    assert is_untouched
    assert sitting.composer.sheet.text.hasFocus()


def test_the_choices_hold_at_the_next_start(laptop: Laptop, sitting: Sitting) -> None:
    page = settings(sitting)
    page.minutes.segment("3").click()
    page.look.segment("hc").click()
    sitting.expect(lambda: sitting.window.desk.theme.is_contrast)
    sitting.leave()

    again = laptop.start()

    kept = laptop.remembered.preferences()
    assert (kept.minutes_until_lock, kept.scheme) == (3, Scheme.CONTRAST)
    assert again.window.desk.theme.is_contrast


def test_a_computer_that_turns_dark_takes_the_window_with_it(
    laptop: Laptop, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting.begin("Half a sen")
    # Offscreen belongs to no desktop that could be set to dark.
    monkeypatch.setattr(dressing, "suggested_scheme", lambda: Scheme.DARK)

    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    composer = sitting.composer
    sitting.expect(lambda: composer.sheet.text.toPlainText() == "Half a sen")
    assert sitting.window.desk.theme.scheme is Scheme.DARK
    assert laptop.remembered.preferences().scheme is None
