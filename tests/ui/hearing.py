"""What a screen reader says of a screen, asked of Qt as a screen reader asks."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop_app.ui.handoff.tally import Tally
from desktop_app.ui.widgets.steps import Steps


@dataclass(frozen=True, slots=True)
class Heard:
    """One part as it is spoken: what it is, what it is called, what is said of it."""

    role: str
    name: str
    more: str


def stops(screen: QWidget) -> list[Heard]:
    """Every part that can be seen and can have the keyboard."""
    return [
        hear(part)
        for part in screen.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def summaries(screen: QWidget) -> list[Heard]:
    """Parts that are only read: columns of counts, and how far one is."""
    parts: list[QWidget] = [*screen.findChildren(Tally), *screen.findChildren(Steps)]
    return [hear(part) for part in parts if part.isVisible()]


def hear(part: QWidget) -> Heard:
    """One part."""
    spoken = QAccessible.queryAccessibleInterface(part)
    name, more = (
        spoken.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    )
    return Heard(spoken.role().name, name, more)


def nameless(heard: list[Heard]) -> list[Heard]:
    """Parts of which nobody could say what they are."""
    return [each for each in heard if not each.name.strip()]


def alike(first: list[Heard], second: list[Heard]) -> set[str]:
    """Names that are the same in both languages; a stop of its own for each is expected."""
    assert [each.role for each in first] == [each.role for each in second]
    return {one.name for one, other in zip(first, second, strict=True) if one.name == other.name}
