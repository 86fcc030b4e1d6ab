"""What is due next in the case, in its head: the pie and what is left, never one alone."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.due import Due
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.clock import ClockLook, draw_clock
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.due_words import due_title
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.widgets.time_left import due_on, now_ms, time_left

_PIE, _BETWEEN = 14, 6


class DueMark(QWidget):
    """Not there while nothing is due; what it is stands in the tip, the name and the panel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words, self._look = theme, "", ClockLook(None)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def is_there(self) -> bool:
        """Whether anything is due."""
        return bool(self._words)

    def show_due(self, dates: Dates, due: Due | None) -> None:
        """Show what is due next, or nothing."""
        if due is None or due.due_ms is None:
            self._words = ""
            self.hide()
            return
        self._words = time_left(dates, due)
        self._look = ClockLook(due.part_gone(now_ms(dates)))
        told = ", ".join((due_title(due), self._words, due_on(dates, due)))
        self.setAccessibleName(translate("Case", "Next due: {what}").format(what=told))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self._theme.width_of(self._words, self._font())
        return QSize(_PIE + _BETWEEN + words, self._theme.line("body"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, middle = self._theme, self.height() / 2
        with paint.painting(self) as painter:
            draw_clock(painter, theme, QRectF(0, middle - _PIE / 2, _PIE, _PIE), self._look)
            words = self.rect().toRectF().adjusted(_PIE + _BETWEEN, 0, 0, 0)
            ink = paint.Ink(self._font(), theme.colour(self._look.ink))
            paint.text(painter, words, self._words, ink)

    def _font(self) -> QFont:
        return self._theme.font("body-strong")
