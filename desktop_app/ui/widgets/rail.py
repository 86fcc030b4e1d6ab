"""The narrow column of places to go: icons with names, tooltips and counts."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import draw_count
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import Surface
from desktop_app.ui.widgets.shortcuts import shown_keys
from desktop_app.ui.widgets.small import Logo

_ITEM, _GLYPH, _LOGO = 36, 19, 28


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: its code, name and icon, and the act that leads there."""

    code: str
    name: str
    icon: str
    act: Act


class Rail(Surface):
    """Places from top to bottom; one Tab stop, arrow keys move.

    Signals:
        asked_for: a person wants to go to a place (its code).
    """

    asked_for = Signal(str)

    def __init__(self, theme: Theme, places: list[Place], foot: list[Place]) -> None:
        super().__init__("chrome")
        self._theme = theme
        self._group = QButtonGroup(self)
        self._items = {place.code: _RailButton(theme, place) for place in (*places, *foot)}
        self._foot = [place.code for place in foot]
        self.setFixedWidth(theme.px("rail"))
        self.setAccessibleName(translate("Rail", "Places"))
        self._lay_out()
        for code, item in self._items.items():
            item.clicked.connect(lambda _checked=False, code=code: self.asked_for.emit(code))

    def stand_at(self, code: str) -> None:
        """Show which place is open."""
        self._items[code].setChecked(True)

    def count(self, code: str, number: int) -> None:
        """Show how much that is new waits at a place; none shows nothing."""
        self._items[code].show_count(number)

    def item(self, code: str) -> QToolButton:
        """The button of one place."""
        return self._items[code]

    def focus(self) -> None:
        """Put the keyboard on the open place."""
        checked = self._group.checkedButton()
        (checked or next(iter(self._items.values()))).setFocus()

    def add_at_foot(self, widget: QWidget) -> None:
        """Put something below the last place: whose vault is open."""
        self._column.addSpacing(4)
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 1, 10)
        self._column.setSpacing(4)
        self._column.addWidget(Logo(self._theme, _LOGO), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        above = [code for code in self._items if code not in self._foot]
        for code in above:
            self._add(code)
        self._column.addStretch(1)
        for code in self._foot:
            self._add(code)

    def _add(self, code: str) -> None:
        self._group.addButton(self._items[code])
        self._column.addWidget(self._items[code])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self) as painter:
            name = "line-strong" if self._theme.is_contrast else "line"
            edge = QRectF(self.width() - 1, 0, 1, self.height())
            painter.fillRect(edge, self._theme.colour(name))


class _RailButton(QToolButton):
    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__()
        self._theme, self._place, self._count = theme, place, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keys = key_names(shown_keys(place.act))
        self.setToolTip(f"{place.name} ({keys})" if keys else place.name)
        self.show_count(0)

    def show_count(self, number: int) -> None:
        self._count = number
        self.setAccessibleName(self._place.name)
        if number:
            spoken = translate("Rail", "{place}, {count} new")
            self.setAccessibleName(spoken.format(place=self._place.name, count=number))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px("rail") - 1, _ITEM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, is_on = self._theme, self.isChecked()
        box = QRectF((self.width() - _ITEM) / 2, (self.height() - _ITEM) / 2, _ITEM, _ITEM)
        ground = "selected" if is_on else "hover-chrome" if self.underMouse() else "chrome"
        with paint.painting(self) as painter:
            paint.rounded(painter, box, 6, theme.colour(ground))
            if is_on:
                bar = QRectF(0, box.top() + 8, 3, box.height() - 16)
                paint.rounded(painter, bar, 1.5, theme.colour("accent"))
            if is_on and theme.is_contrast:
                paint.focus_ring(painter, theme, box, 6)
            glyph = QRectF(0, 0, _GLYPH, _GLYPH)
            glyph.moveCenter(box.center())
            ink = theme.colour("accent" if is_on else "text-2")
            paint.icon(painter, theme, self._place.icon, glyph, ink)
            corner = QPointF(box.right(), box.top() + 1)
            draw_count(painter, theme, corner, self._count, theme.colour("chrome"))
            if self.hasFocus():
                paint.focus_ring(painter, theme, box, 6)
