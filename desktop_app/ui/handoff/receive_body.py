"""The thread of checks beside the pages of receiving; in a narrow window, above them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.arrival_page import ArrivalPage
from desktop_app.ui.handoff.drop_page import DropPage
from desktop_app.ui.handoff.thread_panel import WIDTH, ThreadPanel
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Rule

_WIDE_ENOUGH = 960


class ReceiveBody(QWidget):
    """Nothing is left out where there is little room: it moves into one column that scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme: Theme = desk.theme
        self._is_narrow = False
        self.thread_panel = ThreadPanel(desk.theme)
        self.drop, self.page = DropPage(desk), ArrivalPage(desk)
        self.pages = QStackedWidget()
        self._beside = QScrollArea()
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 160)  # whatever its parts would like: they move and scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.fit(_WIDE_ENOUGH)
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._beside.setVisible(not is_narrow)
        self._rule.setVisible(not is_narrow)
        if is_narrow:
            self._beside.takeWidget()
            self.page.put_on_top(self.thread_panel)
            self.thread_panel.show()
        else:
            self._beside.setWidget(self.thread_panel)
        self.page.show_in_one_column(one=is_narrow)

    def _lay_out(self) -> None:
        self._beside.setWidget(self.thread_panel)
        self._beside.setProperty("surface", "panel")
        self._beside.setWidgetResizable(True)
        self._beside.setFrameShape(QScrollArea.Shape.NoFrame)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setFixedWidth(self._theme.fit(WIDTH))
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rule = Rule(Qt.Orientation.Vertical)
        for page in (self.drop, self.page):
            self.pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._beside)
        row.addWidget(self._rule)
        row.addWidget(self.pages, 1)
