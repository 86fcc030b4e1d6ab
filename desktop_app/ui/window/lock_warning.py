"""Says that the vault is about to lock, in front of whatever a person is looking at."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say_count
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_SOON = QT_TRANSLATE_NOOP(
    "Window", "The vault locks in %n second(s). Any key or a move of the pointer stops it.", "", 1
)


class LockWarning(Toast):
    """Stays until somebody is here or the vault has locked."""

    icon, ink = "lock", "warn"
    stays_ms = 60_000
    is_kept = False

    def __init__(self, theme: Theme, page: QWidget, seconds: int) -> None:
        before = QApplication.activeModalWidget() or page
        super().__init__(theme, before, say_count(_SOON, seconds))
