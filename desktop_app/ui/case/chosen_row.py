"""What narrows the line, above it: a chip for each facet that is on, to take it off again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui.case.facet_codes import Code, words_of
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import chip_font
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import ButtonSize, link
from desktop_app.ui.widgets.labels import Surface, plain_tip

_CHIP, _SIDE, _CROSS, _GAP, _MARGIN = 24, 8, 13, 6, 8
_LEFT = 14
_MOST_WORDS = 220


class ChosenChip(QAbstractButton):
    """One facet that is on. A click, Space, Enter or Delete takes it off."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = translate("Facets", "{facet}, take this filter off").format(facet=words)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def sizeHint(self) -> QSize:
        words = min(_MOST_WORDS, self._theme.width_of(self.text(), chip_font(self._theme)))
        return QSize(round(words) + _CROSS + 2 * _SIDE + _GAP, self._theme.fit(_CHIP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever usually removes or presses, does."""
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Delete, keys.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, area = self._theme, self.rect().toRectF()
        ink = theme.colour("accent")
        fill = theme.colour("hover" if self.underMouse() else "selected")
        with paint.painting(self) as painter:
            radius = theme.radius("chip")
            paint.rounded(painter, area, radius, fill, theme.colour("accent-line"))
            cross = QRectF(area.right() - _SIDE - _CROSS, 0, _CROSS, area.height())
            words = QRectF(_SIDE, 0, cross.left() - _GAP - _SIDE, area.height())
            paint.text(painter, words, self.text(), paint.Ink(chip_font(theme), ink))
            paint.icon(painter, theme, "x", cross, ink)
            if self.hasFocus():
                paint.focus_ring(painter, theme, area, radius)


class ChosenRow(Surface):
    """As many lines of chips as it takes; not there at all while nothing is on.

    Signals:
        removed: a facet to switch off (its code).
        cleared: switch all of them off.
    """

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("canvas")
        self._theme = theme
        self._chips: list[QWidget] = []
        self._all = link(theme, translate("Facets", "Show all")).sized(ButtonSize.SMALL)
        self._all.setParent(self)
        self._all.clicked.connect(self.cleared)
        self.setAccessibleName(translate("Facets", "Filters that are on"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_codes(self, codes: Sequence[Code]) -> None:
        """Show a chip for each of them."""
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            chip.setParent(None)
            chip.deleteLater()
        self._chips = [self._chip(code) for code in codes]
        self.setFocusProxy(self._chips[0] if self._chips else self._all)
        self.setVisible(bool(codes))
        self._arrange()
        if had_focus and self._chips:
            self._chips[-1].setFocus()

    def chips(self) -> tuple[QWidget, ...]:
        """The chips, in order."""
        return tuple(self._chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another number of lines."""
        super().resizeEvent(event)
        self._arrange()

    def _chip(self, code: Code) -> ChosenChip:
        chip = ChosenChip(self._theme, words_of(code))
        chip.setParent(self)
        chip.clicked.connect(partial(self.removed.emit, code))
        chip.show()
        return chip

    def _arrange(self) -> None:
        place = QPoint(_LEFT, _MARGIN)
        high = self._theme.fit(_CHIP)
        for part in (*self._chips, self._all):
            size = part.sizeHint()
            if place.x() > _LEFT and place.x() + size.width() > self.width() - _LEFT:
                place = QPoint(_LEFT, place.y() + high + _GAP)
            part.setGeometry(place.x(), place.y(), size.width(), high)
            place.setX(place.x() + size.width() + _GAP)
        self.setFixedHeight(place.y() + high + _MARGIN)
