"""Takes pictures of what is not about one case, and of the cover last."""

from PySide6.QtGui import QKeySequence, QShortcut

from desktop_app.domain.changed_keys import changed_keys
from desktop_app.ui.cards.cards_screen import CardsScreen
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.settings_page import SettingsPage
from desktop_app.ui.window.shell import Shell
from tests.shots.camera import Camera
from tests.shots.earlier import look_back
from tests.shots.looking_over import look_over

_SOME_WEEKS_MS = 40 * 24 * 3_600_000


def places(window: MainWindow, shell: Shell, camera: Camera) -> None:
    """What is not about one case, and the cover last."""
    press(window, "Ctrl+Shift+V")
    camera.grab_dialog("07-approvals")
    press(window, "Ctrl+Shift+J")
    camera.grab_dialog("06-standards")
    look_over(window, shell, camera)
    shell.go_to("cards")
    camera.grab(window, "09-cards")
    cards = shell.page("cards")
    assert isinstance(cards, CardsScreen)
    changed = changed_keys(cards.model.cards)
    cards.list.setCurrentIndex(cards.model.index(cards.model.row_of(changed[0].card.printed), 0))
    camera.grab(window, "09-cards-changed")
    shell.go_to("settings")
    if shell.at == "settings":
        camera.grab(window, "15-settings")
        _keys(shell, camera)
    press(window, "F1")
    camera.grab_dialog("16-shortcuts")
    look_back(window, shell, _SOME_WEEKS_MS, camera)
    window.cover()
    camera.grab(window, "13a-cover")


def _keys(shell: Shell, camera: Camera) -> None:
    """The list of keys, and the question that takes them."""
    settings = shell.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.every_key.click()
    camera.grab_dialog("17-keys")


def press(window: MainWindow, keys: str) -> None:
    """What keys do. Without a screen no window is in front, and keys go to none."""
    shortcuts = (window.centralWidget() or window).findChildren(QShortcut)
    next(one for one in shortcuts if one.key() == QKeySequence(keys)).activated.emit()
