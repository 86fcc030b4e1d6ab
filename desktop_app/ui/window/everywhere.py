"""The keys that work whatever the window shows; the two that hide it, over dialogs too."""

from typing import Protocol

from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Scheme
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language, offered
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.window.shortcut_list import ShortcutList


class Hidden(Protocol):
    """What these keys ask of the window."""

    @property
    def desk(self) -> Desk: ...
    def cover(self) -> None: ...
    def lock(self) -> None: ...
    def switch_person(self) -> None: ...
    def speak(self, language: Language) -> None: ...
    def dress(self, scheme: Scheme) -> None: ...


class Everywhere:
    """Binds them to each screen as it is made, so that their words are in its language."""

    def __init__(self, window: QMainWindow, asked: Hidden) -> None:
        self._window, self._asked = window, asked

    def bind_to(self, screen: QWidget, *, is_locked: bool) -> None:
        """Every one of them; with no vault in hand there is nobody to switch from."""
        self.bind_hiding_to(screen)
        for act, slot in (
            (Act.SHORTCUTS, self._list_shortcuts),
            (Act.FULL_SCREEN, self._toggle_full_screen),
            (Act.LANGUAGE, self._next_language),
            (Act.LOOK, self._next_look),
        ):
            bind(screen, act, slot)
        if not is_locked:
            bind(screen, Act.SWITCH_PERSON, self._asked.switch_person)

    def bind_hiding_to(self, owner: QWidget) -> None:
        """Nobody must have to close a question first."""
        bind(owner, Act.COVER, self._asked.cover)
        bind(owner, Act.LOCK, self._asked.lock)

    def _list_shortcuts(self) -> None:
        ShortcutList(self._asked.desk.theme, self._window).open()

    def _toggle_full_screen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _next_language(self) -> None:
        languages = list(offered(find_resources().translations))
        spoken = self._asked.desk.language
        place = languages.index(spoken) if spoken in languages else 0
        self._asked.speak(languages[(place + 1) % len(languages)])

    def _next_look(self) -> None:
        schemes = list(Scheme)
        place = schemes.index(self._asked.desk.theme.scheme)
        self._asked.dress(schemes[(place + 1) % len(schemes)])
