"""Keys that act, as the key table names them: F1 and the command list read the very bindings."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.keys.keymap import keymap_now
from desktop_app.ui.keys.spelling import bindings_of, is_character, pressed
from desktop_app.ui.keys.table import ROWS
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import say
from desktop_app.ui.widgets.letter_keys import letters_act

_ACT = "act"
_SIGNING = "Return"
_Slot = Callable[[], object]


def bind(owner: QWidget, act: Act, slot: _Slot) -> None:
    """Let the keys of an act do it anywhere in the window while `owner` is on screen."""
    _bind_each(owner, act, slot, Qt.ShortcutContext.WindowShortcut)


def bind_within(
    owner: QWidget, act: Act, slot: _Slot, *, letters_on: QWidget | None = None
) -> None:
    """Let them do it only while `owner`, or what is in it, has the focus.

    Single characters belong to a list, `letters_on`, never to the fields beside it, and can be
    switched off (WCAG 2.1.4).
    """
    if letters_on is not None:
        bind_alone(letters_on, act, slot, only_characters=True)
    _bind_each(owner, act, slot, Qt.ShortcutContext.WidgetWithChildrenShortcut, are=False)


def bind_alone(owner: QWidget, act: Act, slot: _Slot, *, only_characters: bool = False) -> None:
    """Let them do it only while `owner` itself has the focus."""
    are = True if only_characters else None
    _bind_each(owner, act, slot, Qt.ShortcutContext.WidgetShortcut, are=are)


def shown_keys(act: Act) -> str:
    """The key to show beside an act; empty if it has none, or only a letter that is off."""
    keys = keymap_now().keys(act)
    return next((each for each in keys if letters_act() or not is_character(each)), "")


def is_pressed(event: QKeyEvent, act: Act) -> bool:
    """Whether this key does an act: for lists, which hear their keys themselves."""
    return pressed(event.keyCombination()) in keymap_now().keys(act)


def act_of(shortcut: QShortcut) -> Act | None:
    """Which act a shortcut does; None for one that is not of the table."""
    code = shortcut.property(_ACT)
    return Act(code) if isinstance(code, str) else None


def bound_in(window: QWidget) -> list[tuple[str, str]]:
    """Keys and words of every shortcut that works in the window now."""
    found = {
        (key_names(shortcut.key().toString()), shortcut.whatsThis())
        for shortcut in acts_in(window)
        if not shortcut.key().isEmpty()
    }
    return sorted(found, key=lambda pair: (len(pair[0]), pair))


def acts_in(window: QWidget) -> list[QShortcut]:
    """The shortcuts that work in the window now, and say what they do; some have no keys."""
    return [
        shortcut
        for shortcut in window.findChildren(QShortcut)
        if shortcut.whatsThis() and shortcut.isEnabled() and _is_seen(shortcut)
    ]


def _bind_each(
    owner: QWidget,
    act: Act,
    slot: _Slot,
    context: Qt.ShortcutContext,
    *,
    are: bool | None = None,
) -> None:
    """Every key of an act, or only those that are characters, or that are none.

    An act without keys is bound all the same, for the command list.
    """
    for keys in keymap_now().keys(act) or ("",):
        if are is None or is_character(keys) is are:
            for each in bindings_of(keys):
                _bind_one(owner, act, slot, context, each)


def _bind_one(
    owner: QWidget, act: Act, slot: _Slot, context: Qt.ShortcutContext, keys: str
) -> None:
    # A letter that is off leaves its act in the command list.
    is_off = is_character(keys) and not letters_act()
    shortcut = QShortcut(QKeySequence("" if is_off else keys), owner)
    shortcut.setContext(context)
    # Held down, it would sign one thing after the other as each came up, unread.
    shortcut.setAutoRepeat(not any(each.endswith(_SIGNING) for each in ROWS[act].keys))
    shortcut.setWhatsThis(say(ROWS[act].words))
    shortcut.setProperty(_ACT, act.value)
    shortcut.activated.connect(slot)


def _is_seen(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
