"""The table with what a person chose otherwise: which keys act, and what else has them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import combinations

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.keys.spelling import Unfit, is_character, spelled, unfit
from desktop_app.ui.keys.table import ROWS

_PROPERTY = "keymap"
Choices = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Keymap:
    """Holds only what differs from the table."""

    chosen: Mapping[Act, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, untrusted_choices: Choices) -> "Keymap":
        """What was kept on disk, as far as it still makes sense; the rest is as in the table."""
        codes = {act.value: act for act in Act}
        chosen: dict[Act, tuple[str, ...]] = {}
        for code, keys in untrusted_choices.items():
            act = codes.get(code)
            if act is not None and not ROWS[act].is_fixed and _all_fit(act, keys):
                chosen[act] = keys
        keymap = cls(chosen)
        while (twice := keymap._first_clash()) is not None:
            keymap = cls({act: keys for act, keys in keymap.chosen.items() if act not in twice})
        return keymap

    @property
    def choices(self) -> dict[str, tuple[str, ...]]:
        """What to keep on disk."""
        return {act.value: keys for act, keys in self.chosen.items()}

    def keys(self, act: Act) -> tuple[str, ...]:
        """The keys that do it; the first of them is the one to show."""
        return self.chosen.get(act, ROWS[act].keys)

    def shown(self, act: Act) -> str:
        """The key to show beside it; empty if it has none."""
        return next(iter(self.keys(act)), "")

    def refuses(self, act: Act, keys: str) -> Unfit | Act | None:
        """Why an act can't have these keys: they are unfit, or another act has them."""
        why = unfit(keys, for_a_list=takes_characters(act))
        if why is not None:
            return why
        row = ROWS[act]
        others = (other for other in ROWS.values() if other.act is not act)
        return next(
            (o.act for o in others if keys in self.keys(o.act) and _meet(row, o, keys)), None
        )

    def choose(self, act: Act, keys: str) -> "Keymap":
        """Let these keys do it, in place of the first of their sort; the caller has asked."""
        held = list(self.keys(act))
        alike = [one for one in held if is_character(one) == is_character(keys)]
        if keys in held:
            return self
        if alike:
            held[held.index(alike[0])] = keys
        else:
            held.append(keys)
        return self._with(act, tuple(held))

    def reset(self, act: Act) -> "Keymap":
        """The keys of the table again; whoever took them meanwhile goes back to theirs, too."""
        left = {one: keys for one, keys in self.chosen.items() if one is not act}
        return Keymap.of({one.value: keys for one, keys in left.items()})

    def _with(self, act: Act, keys: tuple[str, ...]) -> "Keymap":
        rest = {one: held for one, held in self.chosen.items() if one is not act}
        return Keymap(rest if keys == ROWS[act].keys else {**rest, act: keys})

    def _first_clash(self) -> tuple[Act, Act] | None:
        for one, other in combinations(ROWS.values(), 2):
            shared = set(self.keys(one.act)) & set(self.keys(other.act))
            if any(_meet(one, other, keys) for keys in shared):
                return one.act, other.act
        return None


def takes_characters(act: Act) -> bool:
    """Whether it may be done by a single letter: it is bound to a list, never to a field."""
    row = ROWS[act]
    return any(is_character(keys) for keys in row.keys)


def hold_to(keymap: Keymap) -> None:
    """Let every screen that is made from now on follow it; like palette and font."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_PROPERTY, keymap)


def keymap_now() -> Keymap:
    """What holds."""
    application = QCoreApplication.instance()
    held = None if application is None else application.property(_PROPERTY)
    return held if isinstance(held, Keymap) else Keymap()


def _meet(one: KeyRow, other: KeyRow, keys: str) -> bool:
    """A character acts on the list it belongs to; other keys in all of a part of the program."""
    if is_character(keys) and Scope.OPEN not in {one.scope, other.scope}:
        return one.scope is other.scope
    return one.scope.meets(other.scope)


def _all_fit(act: Act, untrusted_keys: tuple[str, ...]) -> bool:
    default = ROWS[act].keys
    return all(
        keys in default
        or (spelled(keys) == keys and unfit(keys, for_a_list=takes_characters(act)) is None)
        for keys in untrusted_keys
    )
