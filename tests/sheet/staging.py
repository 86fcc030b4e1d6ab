"""Parts of the window put into a state that otherwise takes a pointer or a keyboard."""

from typing import TypeVar

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Label, Rule

W = TypeVar("W", bound=QWidget)
_GAP = 10


def staged(widget: W, *states: str) -> W:
    """Have a widget that paints itself believe that it `hasFocus`, is `underMouse` or `isDown`."""
    for state in states:
        setattr(widget, state, lambda: True)
    return widget


class FocusedField(TextField):
    """A field whose frame is drawn as it is with the keyboard in it; a caret would blink."""

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        super().initStyleOption(option)
        option.state |= QStyle.StateFlag.State_HasFocus


def marked_wrong(field: QLineEdit) -> QLineEdit:
    """A field that holds what can't be."""
    field.setProperty("wrong", True)
    return field


def named(theme: Theme, widget: QWidget, name: str) -> QWidget:
    """A part with the name of its state below."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(widget)
    column.addWidget(Label(theme, name, "micro", "text-3"))
    return place


def in_a_row(*parts: QWidget) -> QWidget:
    """Parts side by side."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return place


def below(*parts: QWidget) -> QWidget:
    """Parts one below the other."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    for part in parts:
        column.addWidget(part)
    return place


def chapter(theme: Theme, heading: str, *parts: QWidget) -> QWidget:
    """Parts under a heading, with a rule above it."""
    return below(Rule(), Label(theme, heading, "meta", "text-2", 600), *parts)
