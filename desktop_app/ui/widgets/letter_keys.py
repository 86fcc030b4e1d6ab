"""Whether single letters act in lists; whoever speaks to the computer may need them not to.

WCAG 2.1.4. Like palette and font it is told to the application, and screens that are made
afterwards follow it.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

_PROPERTY = "lettersAct"
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def let_letters_act(*, on: bool) -> None:
    """Choose it for every list."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_PROPERTY, on)


def letters_act() -> bool:
    """Whether it was left on."""
    application = QCoreApplication.instance()
    return application is None or application.property(_PROPERTY) is not False


def is_silenced(event: QKeyEvent) -> bool:
    """Whether a list has to leave this key alone: a character, while characters are off."""
    # Qt gives every key without a character a code beyond Unicode's; Space opens and ticks.
    is_drawn = Qt.Key.Key_Space.value < event.key() < Qt.Key.Key_Escape.value
    return is_drawn and event.modifiers() in _PLAIN and not letters_act()
