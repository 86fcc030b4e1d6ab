"""The whole line at a glance, month by month: where much happened, and where one stands."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.domain.episode import Episode
from desktop_app.services.ports import MonthCount
from desktop_app.ui.case.line_words import count as count_words
from desktop_app.ui.case.month_rows import MonthRow, month_rows, row_at, with_episodes
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce

_TOP, _STEP, _YEAR_LINE, _RIGHT, _LONGEST_BAR, _SHORTEST_BAR = 8, 14, 16, 8, 26, 2
_LEFT, _MARK, _LEGEND, _LEGEND_LEFT = 8, 7, 44, 5
_YEAR = 12


class Minimap(QWidget):
    """One tab stop. Arrows go by month, Page Up and Page Down by year; a click goes there too.

    Signals:
        asked: go to an entry (its number on the line).
    """

    asked = Signal(int)

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._theme, self._dates = theme, dates
        self._rows: tuple[MonthRow, ...] = ()
        self._tops: list[float] = []
        self._step = 1.0
        self._first = self._last = self._hovered = -1
        self.setFixedWidth(theme.px("minimap"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Minimap", "Months of this line"))

    @property
    def rows(self) -> tuple[MonthRow, ...]:
        """The months drawn, from the top."""
        return self._rows

    @property
    def here(self) -> int:
        """The month that the view begins in, by its row; -1 while nothing is known."""
        return self._first

    def show_months(self, counts: Sequence[MonthCount], episodes: Sequence[Episode] = ()) -> None:
        """Draw other months; an episode leaves its mark in the one in which it began."""
        self._rows = with_episodes(month_rows(counts), episodes)
        self._first = self._last = self._hovered = -1
        self._measure()
        self.update()

    def show_view(self, first: int, last: int) -> None:
        """Outline the months of the entries in view, by their numbers."""
        if not self._rows:
            return
        seen = row_at(self._rows, first), row_at(self._rows, last)
        if seen != (self._first, self._last):
            self._first, self._last = seen
            self.setAccessibleDescription(self._words(self._rows[seen[0]]))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px("minimap"), 200)

    # --- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Months without entries are stepped over."""
        keys = Qt.Key
        steps = {keys.Key_Down: 1, keys.Key_Up: -1}
        years = {keys.Key_PageDown: _YEAR, keys.Key_PageUp: -_YEAR}
        key = Qt.Key(event.key())
        if not self._rows:
            super().keyPressEvent(event)
        elif key in steps:
            self._go(self._first + steps[key], steps[key])
        elif key in years:
            self._go(self._first + years[key], years[key])
        elif key in (keys.Key_Home, keys.Key_End):
            self._go(0 if key == keys.Key_Home else len(self._rows) - 1, 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._rows:
            self._go(self._row_under(event.position().y()), 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_under(event.position().y())
        is_on = self._rows and self._place(row).contains(event.position())
        self._hover(row if is_on else -1)
        if is_on:
            QToolTip.showText(event.globalPosition().toPoint(), self._words(self._rows[row]), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.update()

    def _go(self, row: int, way: int) -> None:
        row = max(0, min(len(self._rows) - 1, row))
        while not self._rows[row].entries and 0 < row < len(self._rows) - 1:
            row += 1 if way > 0 else -1
        self.asked.emit(self._rows[row].before)
        announce(self, self._words(self._rows[row]))

    def _words(self, row: MonthRow) -> str:
        """March 2025, 43 entries, 1 missing or away, 2 moves."""
        parts = [self._dates.month(row.month), count_words(self._dates, row.entries)]
        if row.missing:
            words = translate("Minimap", "missing or away: {count}")
            parts.append(words.format(count=self._dates.number(row.missing)))
        if row.moved:
            words = translate("Minimap", "moves: {count}")
            parts.append(words.format(count=self._dates.number(row.moved)))
        return ", ".join(parts)

    # --- where things are

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Each year begins with a line for its number; the months share what is left."""
        years = len({row.month.year for row in self._rows})
        room = self.height() - 2 * _TOP - _LEGEND
        head = self._theme.fit(_YEAR_LINE)
        head = head if years * head < room / 2 else 0
        self._step = (room - years * head) / max(1, len(self._rows))
        self._step = max(1.0, min(self._theme.fit(_STEP), self._step))
        self._tops, top, year = [], float(_TOP), 0
        for row in self._rows:
            top += head if row.month.year != year else 0
            year = row.month.year
            self._tops.append(top)
            top += self._step

    def _row_under(self, height: float) -> int:
        return max(0, bisect_right(self._tops, height) - 1)

    def _place(self, row: int) -> QRectF:
        return QRectF(0, self._tops[row], self.width(), self._step)

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), theme.colour("panel"))
            painter.fillRect(QRectF(0, 0, 1, self.height()), theme.colour("line"))
            most = max((row.entries for row in self._rows), default=1)
            for number, row in enumerate(self._rows):
                self._paint_row(painter, number, row, most)
            self._paint_years(painter)
            self._paint_view(painter)
            self._paint_legend(painter)
            if self.hasFocus():
                paint.focus_ring(painter, theme, self.rect().toRectF(), 0)

    def _paint_row(self, painter: QPainter, number: int, row: MonthRow, most: int) -> None:
        theme, place = self._theme, self._place(number)
        if number == self._hovered:
            painter.fillRect(place, theme.colour("hover"))
        if row.entries:
            longest = theme.fit(_LONGEST_BAR)
            width = max(_SHORTEST_BAR, longest * row.entries / most)
            gap = 2 if place.height() > 2 * _SHORTEST_BAR else 0
            bar = QRectF(self.width() - _RIGHT - width, place.top() + gap, width, 0)
            bar.setHeight(max(1.0, place.height() - 2 * gap))
            is_seen = self._first <= number <= self._last
            paint.rounded(painter, bar, 1, theme.colour("accent" if is_seen else "text-3"))
        centre = QPointF(_LEFT + _MARK / 2, place.center().y())
        if row.missing:
            self._paint_missing(painter, centre)
        if row.moved:
            offset = QPointF(_MARK + 3, 0) if row.missing else QPointF()
            self._paint_moved(painter, centre + offset)

    def _paint_missing(self, painter: QPainter, centre: QPointF) -> None:
        half = min(_MARK, self._step) / 2 + 0.5
        corners = ((0, -half), (half, 0), (0, half), (-half, 0))
        with paint.kept(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("danger"))
            painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))

    def _paint_moved(self, painter: QPainter, centre: QPointF) -> None:
        side = min(_MARK, max(3.0, self._step - 1))
        box = QRectF(0, 0, side, side)
        box.moveCenter(centre)
        paint.rounded(painter, box, 1.5, self._theme.colour("panel"), self._theme.colour("text-2"))

    def _paint_years(self, painter: QPainter) -> None:
        theme, year, end = self._theme, 0, 0.0
        ink = paint.Ink(theme.font("micro", weight=600), theme.colour("text-2"))
        height = theme.fit(_YEAR_LINE)
        for top, row in zip(self._tops, self._rows, strict=True):
            if row.month.year != year and top - end >= height - 1:
                area = QRectF(_LEFT - 2, top - height, self.width() - _LEFT, height)
                paint.text(painter, area, str(row.month.year), ink)
            year, end = row.month.year, top + self._step

    def _paint_view(self, painter: QPainter) -> None:
        if self._first < 0 or not self._rows:
            return
        area = self._place(self._first).united(self._place(self._last)).adjusted(4, -1, -3, 1)
        paint.rounded(painter, area, 4, None, self._theme.colour("accent"))

    def _paint_legend(self, painter: QPainter) -> None:
        theme = self._theme
        ink = paint.Ink(theme.font("micro"), theme.colour("text-2"))
        height = float(self.height() - _LEGEND + 12)
        for draw, words, is_shown in (
            (
                self._paint_missing,
                translate("Minimap", "Missing"),
                any(r.missing for r in self._rows),
            ),
            (self._paint_moved, translate("Minimap", "Moved"), any(r.moved for r in self._rows)),
        ):
            if is_shown:
                draw(painter, QPointF(_LEGEND_LEFT + _MARK / 2, height))
                left = _LEGEND_LEFT + _MARK + 3
                paint.text(painter, QRectF(left, height - 8, self.width() - left, 16), words, ink)
                height += 18
