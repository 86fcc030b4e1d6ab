"""Every act whose keys can be chosen, as rows of a table."""

from dataclasses import dataclass
from enum import IntEnum

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.keys.keymap import Keymap
from desktop_app.ui.keys.table import ROWS
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.window.key_words import SCOPES

CHOOSABLE = tuple(act for act, row in ROWS.items() if not row.is_fixed)


class KeyColumn(IntEnum):
    """The columns, from the left."""

    ACT = 0
    KEYS = 1
    WHERE = 2


class KeysModel(RowModel[Act]):
    """In the order of the table, so that what works in one place stands together."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(_KeyWords(keymap), len(KeyColumn))
        self.show_keys(keymap)

    def show_keys(self, keymap: Keymap) -> None:
        """Show what holds now."""
        self.put(CHOOSABLE, _KeyWords(keymap))


@dataclass(frozen=True, slots=True)
class _KeyWords:
    """What the table says of an act."""

    keymap: Keymap

    def heading(self, column: int) -> str:
        return (
            translate("Key list", "What it does"),
            translate("Key list", "Keys"),
            translate("Key list", "Where"),
        )[column]

    def cell(self, act: Act, column: int) -> str:
        row = ROWS[act]
        return (say(row.words), self._keys(act), say(SCOPES[row.scope]))[column]

    def _keys(self, act: Act) -> str:
        now, before = _named(self.keymap.keys(act)), _named(ROWS[act].keys)
        if act not in self.keymap.chosen:
            return now or translate("Key list", "None")
        return translate("Key list", "{keys} (before: {before})").format(
            keys=now, before=before or translate("Key list", "None")
        )

    def spoken(self, act: Act) -> str:
        """Jump to a date, Ctrl+G, in a case."""
        return ", ".join(self.cell(act, column) for column in KeyColumn)


def _named(keys: tuple[str, ...]) -> str:
    return ", ".join(key_names(each) for each in keys)
