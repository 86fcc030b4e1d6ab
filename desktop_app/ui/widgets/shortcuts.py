"""Keys that act, each with words: the list behind F1 is made of the very shortcuts that work."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.key_names import key_names


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
    lists, never to the fields beside them (WCAG 2.1.4).
    """
    shortcut = bind(owner, keys, words, slot)
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetShortcut if alone else context.WidgetWithChildrenShortcut)
    return shortcut


def bound_in(window: QWidget) -> list[tuple[str, str]]:
    """Keys and words of every shortcut that works in the window now."""
    found = {
        (key_names(shortcut.key().toString()), shortcut.whatsThis())
        for shortcut in window.findChildren(QShortcut)
        if shortcut.whatsThis() and shortcut.isEnabled() and _is_seen(shortcut)
    }
    return sorted(found, key=lambda pair: (len(pair[0]), pair))


def _is_seen(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
