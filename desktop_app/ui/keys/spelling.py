"""Keys in Qt's portable spelling: what counts as a character, and which may be chosen."""

from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MODIFIERS = ("Ctrl+", "Alt+", "Shift+", "Meta+")
# They move, type, leave or open wherever one is; no act may take them away.
_TAKEN_BY_EVERYTHING = frozenset(
    {
        *("Tab", "Backtab", "Return", "Enter", "Esc", "Escape", "Space", "Backspace"),
        *("Del", "Delete", "Ins", "Insert", "Home", "End", "PgUp", "PgDown"),
        *("Up", "Down", "Left", "Right"),
    }
)
_EDITING = frozenset(f"Ctrl+{letter}" for letter in "ACVXYZ") | {"Ctrl+Shift+Z"}
# On a Canadian French keyboard these need AltGr, or are dead.
_NOT_ON_EVERY_KEYBOARD = frozenset("[]\\{}^~`¨|@#")


class Unfit(Enum):
    """Why some keys can't be chosen for an act."""

    NOT_A_KEY = "not_a_key"
    ALT_GR = "alt_gr"
    NOT_EVERYWHERE = "not_everywhere"
    NEEDED = "needed"
    ONLY_IN_LISTS = "only_in_lists"


def is_character(keys: str) -> bool:
    """A letter, digit or sign by itself, with Shift at most: what WCAG 2.1.4 speaks of."""
    return len(keys.removeprefix("Shift+")) == 1


def spelled(keys: str) -> str:
    """The one spelling of some keys; empty if they are none, or more than one stroke."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText).replace("Enter", "Return")


def pressed(stroke: QKeyCombination) -> str:
    """Some keys as they are held down now; the keypad's Enter is the other one."""
    plain = stroke.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return spelled(QKeySequence(QKeyCombination(plain, stroke.key())).toString())


def bindings_of(keys: str) -> tuple[str, ...]:
    """What has to be bound: Enter is two keys on most keyboards."""
    return (keys, keys.replace("Return", "Enter")) if "Return" in keys else (keys,)


def unfit(keys: str, *, for_a_list: bool) -> Unfit | None:
    """Why these keys may not be chosen; None if they may."""
    key = keys
    for modifier in _MODIFIERS:
        key = key.removeprefix(modifier)
    if spelled(keys) != keys or not key:
        return Unfit.NOT_A_KEY
    if keys.startswith("Ctrl+Alt+") or "Meta+" in keys:
        return Unfit.ALT_GR
    if key in _NOT_ON_EVERY_KEYBOARD:
        return Unfit.NOT_EVERYWHERE
    bare = keys.removeprefix("Shift+")
    if bare in _TAKEN_BY_EVERYTHING or keys in _EDITING:
        return Unfit.NEEDED
    return Unfit.ONLY_IN_LISTS if is_character(keys) and not for_a_list else None
