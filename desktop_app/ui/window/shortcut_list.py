"""F1: every key that works now, in words, by where it works."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.ui.keys.acts import Scope
from desktop_app.ui.keys.standing_keys import STANDING_KEYS
from desktop_app.ui.keys.table import ROWS
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.shortcuts import act_of, acts_in, bound_in
from desktop_app.ui.widgets.small import KeyHint
from desktop_app.ui.window.key_words import SCOPES

_HIGHEST, _GAP, _WIDTH = 420, 14, 580
_Line = tuple[Sequence[str], str]


class ShortcutList(Dialog):
    """Reads the window's own shortcuts, so that it cannot fall behind them."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, translate("Shortcuts", "Keys that work here"), "", window)
        self._theme = theme
        self.setFixedWidth(min(theme.fit(_WIDTH), window.width() - _GAP))
        self.keys = bound_in(window)
        listed = QWidget()
        self._grid = QGridLayout(listed)
        self._grid.setContentsMargins(10, 8, 12, 8)  # clear of the ring
        self._grid.setColumnStretch(1, 1)
        for heading, lines in _groups(window):
            self._add_group(heading, lines)
        area = ScrolledArea(theme, listed, self.accessibleName())
        area.setMinimumHeight(min(listed.sizeHint().height(), theme.fit(_HIGHEST)))
        self.body.addWidget(area)
        self.offer(secondary(theme, translate("Shortcuts", "Close")))

    def _add_group(self, heading: str, lines: Sequence[_Line]) -> None:
        theme, grid = self._theme, self._grid
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), _GAP)
        grid.addWidget(Label(theme, heading, "meta", "text-2", 600), grid.rowCount(), 0, 1, 2)
        for keys, words in lines:
            row = grid.rowCount()
            grid.addLayout(self._hints(keys), row, 0)
            grid.addWidget(Paragraph(theme, words, ink="text"), row, 1)

    def _hints(self, keys: Sequence[str]) -> QHBoxLayout:
        hints = QHBoxLayout()
        hints.setSpacing(4)
        for each in keys:
            hint = KeyHint(self._theme, each)
            hint.setAccessibleName(key_names(each))
            hints.addWidget(hint)
        hints.addStretch(1)
        return hints


def _groups(window: QWidget) -> Iterator[tuple[str, list[_Line]]]:
    """What hides the screen comes first, then what is nearest to where one stands."""
    live: dict[str, list[str]] = {}
    for shortcut in acts_in(window):
        act, keys = act_of(shortcut), shortcut.key().toString().replace("Enter", "Return")
        if act is not None and keys and keys not in live.setdefault(act.value, []):
            live[act.value].append(keys)
    for scope in (Scope.ALWAYS, *reversed(list(Scope)[1:])):
        lines: list[_Line] = [
            (live[row.act.value], say(row.words))
            for row in ROWS.values()
            if row.scope is scope and live.get(row.act.value)
        ]
        if lines:
            yield say(SCOPES[scope]), lines
    standing: list[_Line] = [(keys, say(words)) for keys, words in STANDING_KEYS]
    yield translate("Shortcuts", "In lists and fields"), standing
