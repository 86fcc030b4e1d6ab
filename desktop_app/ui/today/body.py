"""How the parts of Today stand: two columns where there is room, else one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.today.tables import FlatTable
from desktop_app.ui.widgets.labels import Rule, Surface
from desktop_app.ui.widgets.scrolled_area import ScrolledArea

_PANEL, _LEAST_FOR_PANEL, _AROUND = 352, 900, 24


class Body(ScrolledArea):
    """Scrolls as one page; a row that the keyboard comes to is brought into view."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        tables: Sequence[FlatTable],
    ) -> None:
        self._theme = theme
        self._inside = inside = QWidget()
        self._panel = Surface("panel")
        self._rule = Rule(Qt.Orientation.Vertical)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        beside = QWidget()
        for part, sections in ((beside, left), (self._panel, right)):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 8, 0, 12)
            column.setSpacing(16)
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
        self._row.addWidget(beside, 1)
        self._row.addWidget(self._rule)
        self._row.addWidget(self._panel)
        super().__init__(theme, inside, name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its lists are what one stands on
        for table in tables:
            table.selectionModel().currentChanged.connect(
                lambda current, _before, table=table: self._keep_in_view(table, current)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.width() >= self._theme.fit(_LEAST_FOR_PANEL)
        self._row.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        self._rule.setVisible(is_wide)
        self._panel.setMinimumWidth(self._theme.fit(_PANEL) if is_wide else 0)
        self._panel.setMaximumWidth(self._theme.fit(_PANEL) if is_wide else self.width())

    def _keep_in_view(self, table: FlatTable, current: QModelIndex) -> None:
        if current.isValid() and table.hasFocus():
            row = table.row_area(current.row()).toRect()
            middle = table.mapTo(self._inside, row.center())
            self.ensureVisible(middle.x(), middle.y(), 0, row.height() // 2 + _AROUND)
