"""The column of places to go: narrow with icons, or wide with names, the search and a lock."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import IconButton, secondary
from desktop_app.ui.widgets.labels import ElidedLabel, Surface
from desktop_app.ui.widgets.places import AtWork, Place
from desktop_app.ui.widgets.rail_item import RailItem
from desktop_app.ui.widgets.small import Avatar, Logo

_LOGO = 28


class Rail(Surface):
    """Places from top to bottom; one Tab stop, arrow keys move.

    Signals:
        asked_for: a person wants to go to a place (its code).
        search_asked, lock_asked: of the two buttons that stand here, too.
    """

    asked_for = Signal(str)
    search_asked = Signal()
    lock_asked = Signal()

    def __init__(self, theme: Theme, places: list[Place], foot: list[Place], who: AtWork) -> None:
        super().__init__("chrome")
        self._theme = theme
        self._group = QButtonGroup(self)
        self._items = {place.code: RailItem(theme, place) for place in (*places, *foot)}
        self._foot = [place.code for place in foot]
        self.search = secondary(theme, translate("Rail", "Search"), icon="search", keys=Act.SEARCH)
        self.lock = IconButton(theme, "lock", translate("Rail", "Lock now"))
        self._head = _beside(theme, "Throughline", who.agency, strong=True)
        self._person = _beside(theme, who.name, who.job)
        self.setAccessibleName(translate("Rail", "Places"))
        self._lay_out(who)
        self.widen(is_wide=False)
        self.search.clicked.connect(self.search_asked)
        self.lock.clicked.connect(self.lock_asked)
        for code, item in self._items.items():
            item.clicked.connect(lambda _checked=False, code=code: self.asked_for.emit(code))

    def widen(self, *, is_wide: bool) -> None:
        """Stand as the sidebar, or as the rail."""
        self.is_wide = is_wide
        for part in (self._head, self._person, self.search, self.lock):
            part.setVisible(is_wide)
        for item in self._items.values():
            item.widen(is_wide=is_wide)
        self.setFixedWidth(self._theme.px("sidebar" if is_wide else "rail"))
        for row in (self._top, self._bottom):
            is_narrow_foot = row is self._bottom and not is_wide
            left = 15 if is_wide else 8 if is_narrow_foot else 12
            row.setContentsMargins(left, 0, 0 if is_narrow_foot else 11, 0)
        self._column.setSpacing(0 if is_wide else 4)

    def stand_at(self, code: str) -> None:
        """Show which place is open."""
        self._items[code].setChecked(True)

    def count(self, code: str, number: int) -> None:
        """Show how much that is new waits at a place; none shows nothing."""
        self._items[code].show_count(number)

    def item(self, code: str) -> QToolButton:
        """The button of one place."""
        return self._items[code]

    def _lay_out(self, who: AtWork) -> None:
        theme = self._theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 1, 10)
        self._top, self._bottom = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(Logo(theme, _LOGO))
        self._bottom.addWidget(Avatar(theme, who.name, who.discipline, "chrome"))
        for row, words in ((self._top, self._head), (self._bottom, self._person)):
            row.setSpacing(6)
            row.addWidget(words, 1)
        self._bottom.addWidget(self.lock)
        self._column.addLayout(self._top)
        self._column.addSpacing(8)
        search = QHBoxLayout()
        search.setContentsMargins(8, 0, 8, 0)
        search.addWidget(self.search)
        self._column.addLayout(search)
        self._column.addSpacing(6)
        for code in (code for code in self._items if code not in self._foot):
            self._add(code)
        self._column.addStretch(1)
        for code in self._foot:
            self._add(code)
        self._column.addSpacing(4)
        self._column.addLayout(self._bottom)

    def _add(self, code: str) -> None:
        self._group.addButton(self._items[code])
        self._column.addWidget(self._items[code])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self) as painter:
            name = "line-strong" if self._theme.is_contrast else "line"
            edge = QRectF(self.width() - 1, 0, 1, self.height())
            painter.fillRect(edge, self._theme.colour(name))


def _beside(theme: Theme, name: str, below: str, *, strong: bool = False) -> QWidget:
    """Two lines beside a picture: a name, and what belongs to it."""
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    weight = 600 if strong else 500
    column.addWidget(ElidedLabel(theme, name, "body", weight=weight))
    column.addWidget(ElidedLabel(theme, below, "meta", "text-2"))
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return words
