"""Whose case it is besides ours, in its head: it gives way before the codename and the risk do."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.receipts import WhoseCase
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import ChipLook, Tone, chip_font, chip_size, draw_chip
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.widgets.whose_case import handed_over, jointly

_LEAST = 96


class WhoseMark(QWidget):
    """Not there while it is ours alone; cut at the end where there is no room for all of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._look = theme, ChipLook.of(theme, "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, or nothing."""
        return self._look.words

    def show_whose(self, dates: Dates, whose: WhoseCase) -> None:
        """Say who took it over; else with whom it is worked on."""
        over = handed_over(dates, whose)
        words = over or jointly(whose)
        icon, tone = ("package-check", Tone.INFO) if over else ("users", Tone.NEUTRAL)
        self._look = ChipLook.of(self._theme, words, icon, tone)
        told = ". ".join(part for part in (over, jointly(whose)) if part)
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def fit_in(self, room: int) -> None:
        """Take no more than this; where that is next to nothing, the panel alone says it."""
        self.setMaximumWidth(max(0, room))
        self.setVisible(bool(self.words) and room >= self.minimumSizeHint().width())

    def sizeHint(self) -> QSize:
        return chip_size(self._theme, self._look).toSize()

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(self._theme.fit(_LEAST), whole.width()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, lacking = self._look, self.sizeHint().width() - self.width()
        if lacking > 0:
            room = QFontMetricsF(chip_font(self._theme)).horizontalAdvance(look.words) - lacking
            cut = QFontMetricsF(chip_font(self._theme)).elidedText(
                look.words, Qt.TextElideMode.ElideRight, room
            )
            look = ChipLook(words=cut, icon=look.icon, colours=look.colours)
        with paint.painting(self) as painter:
            draw_chip(painter, self._theme, QPointF(0, 0), look)
