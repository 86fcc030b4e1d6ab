"""The list of standards: one Tab stop, as high as its rows, Enter asks for more about one."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy

from desktop_app.domain.standards import Measured
from desktop_app.ui.standards.rows import StandardCells, StandardsModel
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.painted_list import PaintedList
from desktop_app.ui.widgets.telling_rows import tell_rows

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StandardsList(PaintedList):
    """What scrolls is the page around it.

    Signals:
        opened: tell more about the standard in hand (Measured).
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, model: StandardsModel) -> None:
        super().__init__(model, translate("Standards", "Standards"))
        self._standards = model
        self._cells = StandardCells(theme, self)
        self.setItemDelegate(self._cells)
        self.setStyleSheet("QListView { background: transparent; }")  # what is behind it shows
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(self.horizontalScrollBarPolicy())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.entered.connect(self._hover)
        model.modelReset.connect(self._fit)
        tell_rows(self)

    @property
    def here(self) -> Measured | None:
        """The standard one stands on."""
        return self._standards.at(self.currentIndex().row())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._rows_high())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.here is not None:
            self.opened.emit(self.here)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._standards.at(self.indexAt(event.position().toPoint()).row())
        if found is not None:
            self.opened.emit(found)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands of the screen around the list."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._standards.rowCount():
            self.setCurrentIndex(self._standards.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words wrap at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _rows_high(self) -> int:
        rows = (self._standards.index(row, 0) for row in range(self._standards.rowCount()))
        return sum(self.sizeHintForIndex(row).height() for row in rows)

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(self._rows_high())

    def _hover(self, index: QModelIndex) -> None:
        self._cells.hovered = index.row()
        self.viewport().update()
