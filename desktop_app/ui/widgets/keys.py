"""Shortcuts that say what they do, so that the list of keys can be built from them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(
    owner: QWidget, keys: str, words: str, act: Callable[[], object], *, alone: bool = False
) -> QShortcut:
    """Make keys do something while `owner`, or what is in it, has the focus.

    `alone` means that `owner` itself must have it: single letters belong to
    lists, never to fields (WCAG 2.1.4).
    """
    shortcut = QShortcut(QKeySequence(keys), owner)
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetShortcut if alone else context.WidgetWithChildrenShortcut)
    shortcut.setWhatsThis(words)
    shortcut.activated.connect(act)
    return shortcut
