"""What the keys that work now would do, for choosing by name instead."""

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.domain.alike import folded
from desktop_app.ui.widgets.shortcuts import acts_in


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """One action and its key, as it is bound."""

    words: str
    keys: str
    shortcut: QShortcut

    def run(self) -> None:
        """Do what the key does, wherever the keyboard is; nothing, if its screen has gone."""
        if isValid(self.shortcut):
            self.shortcut.activated.emit()


def commands_in(window: QWidget) -> tuple[Command, ...]:
    """Every action that works now, once, by its words; the shortest key stands for it."""
    found: dict[str, list[QShortcut]] = defaultdict(list)
    for shortcut in acts_in(window):
        found[shortcut.whatsThis()].append(shortcut)
    commands = (
        Command(words, keys, shortcut)
        for words, shortcuts in found.items()
        for keys, shortcut in [_shortest(shortcuts)]
    )
    return tuple(sorted(commands, key=lambda command: folded(command.words)))


def _shortest(shortcuts: list[QShortcut]) -> tuple[str, QShortcut]:
    named = [(shortcut.key().toString(), shortcut) for shortcut in shortcuts]
    return min(named, key=lambda pair: (not pair[0], len(pair[0]), pair[0]))
