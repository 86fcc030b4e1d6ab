"""One place in the rail or the sidebar: an icon, there with its name and how much waits."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import draw_count
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.widgets.places import Place
from desktop_app.ui.widgets.shortcuts import shown_keys

_NARROW, _WIDE, _GLYPH, _SMALL_GLYPH = 36, 30, 19, 16
_EDGE, _ICON_LEFT, _NAME_LEFT, _ROUND = 8, 17, 42, 6


class RailItem(QToolButton):
    """Checked while its place is open; Enter goes there, too."""

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__()
        self._theme, self._place, self._count = theme, place, 0
        self._is_wide = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keys = key_names(shown_keys(place.act))
        self.setToolTip(plain_tip(f"{place.name} ({keys})" if keys else place.name))
        self.show_count(0)

    def show_count(self, number: int) -> None:
        """Tell how much waits there; none shows nothing."""
        self._count = number
        self.setAccessibleName(self._place.name)
        if number:
            spoken = translate("Rail", "{place}, {count} waiting")
            self.setAccessibleName(spoken.format(place=self._place.name, count=number))
        self.update()

    def widen(self, *, is_wide: bool) -> None:
        """Show the name beside the icon, or the icon alone."""
        self._is_wide = is_wide
        self.setFixedSize(self.sizeHint())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        theme = self._theme
        if self._is_wide:
            return QSize(theme.px("sidebar") - 1, theme.fit(_WIDE))
        return QSize(theme.px("rail") - 1, _NARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self._box()
        ground = "chrome"
        if self.isChecked():
            ground = "selected"
        elif self.underMouse():
            ground = "hover-chrome"
        with paint.painting(self) as painter:
            paint.rounded(painter, box, _ROUND, theme.colour(ground))
            if self.isChecked():
                self._paint_bar(painter, box)
            if self.hasFocus() or (self.isChecked() and theme.is_contrast):
                paint.focus_ring(painter, theme, box, _ROUND)
            if self._is_wide:
                self._paint_wide(painter, box)
            else:
                self._paint_narrow(painter, box)

    def _box(self) -> QRectF:
        if self._is_wide:
            return QRectF(_EDGE, 0, self.width() - 2 * _EDGE, self.height())
        left, top = (self.width() - _NARROW) / 2, (self.height() - _NARROW) / 2
        return QRectF(left, top, _NARROW, _NARROW)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        left = box.left() if self._is_wide else 0
        bar = QRectF(left, box.top() + 8, 3, box.height() - 16)
        paint.rounded(painter, bar, 1.5, self._theme.colour("accent"))

    def _paint_narrow(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        glyph = QRectF(0, 0, _GLYPH, _GLYPH)
        glyph.moveCenter(box.center())
        ink = theme.colour("accent" if self.isChecked() else "text-2")
        paint.icon(painter, theme, self._place.icon, glyph, ink)
        corner = QPointF(box.right(), box.top() + 1)
        draw_count(painter, theme, corner, self._count, theme.colour("chrome"))

    def _paint_wide(self, painter: QPainter, box: QRectF) -> None:
        theme, is_on = self._theme, self.isChecked()
        side = theme.fit(_SMALL_GLYPH)
        glyph = QRectF(theme.fit(_ICON_LEFT), box.center().y() - side / 2, side, side)
        paint.icon(painter, theme, self._place.icon, glyph, theme.colour("text-2"))
        font = theme.font("body", weight=600 if is_on else 500)
        ink = paint.Ink(font, theme.colour("text" if is_on else "text-2"))
        new = str(self._count) if self._count else ""
        strong = theme.font("body", weight=600, tabular=True)
        right = box.right() - _EDGE - (theme.width_of(new, strong) if new else 0)
        left = theme.fit(_NAME_LEFT)
        names = QRectF(left, box.top(), right - left - 4, box.height())
        paint.text(painter, names, self._place.name, ink)
        if new:
            number = paint.Ink(strong, theme.colour("accent"))
            paint.text(
                painter, QRectF(right, box.top(), box.right() - right, box.height()), new, number
            )
