"""Has a screen reader told of the row one stands on when the keyboard comes to a list.

Qt tells only of the list itself then, and of a row when one moves to it.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView


def tell_rows(view: QAbstractItemView) -> None:
    """Do so for one list."""
    view.installEventFilter(_Teller(view))


class _Teller(QObject):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and QAccessible.isActive():
            QTimer.singleShot(0, self, self._tell)  # Qt tells of the list first
        return False

    def _tell(self) -> None:
        view, current = self._view, self._view.currentIndex()
        if view.hasFocus() and current.isValid():
            told = QAccessibleEvent(view, QAccessible.Event.Focus)
            told.setChild(_child(view, current.row()))
            QAccessible.updateAccessibility(told)


def _child(view: QAbstractItemView, row: int) -> int:
    """How Qt counts: in a table both heads are cells, and so is the corner between them."""
    if not isinstance(view, QTableView):
        return row
    across = view.model().columnCount() + 1
    return (row + 1) * across + 1
