"""Keys that act, each with words: the list behind F1 is made of the very shortcuts that work."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.widgets.letter_keys import is_character_key, letters_act


def bind(owner: QWidget, keys: str, words: str, slot: Callable[[], object]) -> QShortcut:
    """Let keys act anywhere in the window while `owner` is on screen."""
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setWhatsThis(words)
    shortcut.activated.connect(slot)
    return shortcut


def bind_within(
    owner: QWidget, keys: str, words: str, slot: Callable[[], object], *, alone: bool = False
) -> QShortcut:
    """Let keys act only while `owner`, or what is in it, has the focus.

    `alone` means that `owner` itself must have it: single letters belong to
    lists, never to the fields beside them, and can be switched off (WCAG 2.1.4).
    """
    shortcut = bind(owner, keys, words, slot)
    shortcut.setEnabled(letters_act() or not is_character_key(shortcut.key()))
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetShortcut if alone else context.WidgetWithChildrenShortcut)
    return shortcut


def bound_in(window: QWidget) -> list[tuple[str, str]]:
    """Keys and words of every shortcut that works in the window now."""
    found = {
        (key_names(shortcut.key().toString()), shortcut.whatsThis())
        for shortcut in acts_in(window)
    }
    return sorted(found, key=lambda pair: (len(pair[0]), pair))


def acts_in(window: QWidget) -> list[QShortcut]:
    """The shortcuts that work in the window now, and say what they do."""
    return [
        shortcut
        for shortcut in window.findChildren(QShortcut)
        if shortcut.whatsThis() and shortcut.isEnabled() and _is_seen(shortcut)
    ]


def _is_seen(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
