"""Leads the keyboard from a part of the screen to the field in it that comes first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Lead(QObject):
    def __init__(self, part: QWidget, first: Callable[[], QWidget]) -> None:
        super().__init__(part)
        self._first = first
        part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._first().setFocus()
        return False


def lead_focus(part: QWidget, first: Callable[[], QWidget]) -> None:
    """Let `part.setFocus()` go to what `first` names at that moment.

    Where a part holds several things to stop at, a focus proxy would trap Tab in that one.
    """
    _Lead(part, first)
