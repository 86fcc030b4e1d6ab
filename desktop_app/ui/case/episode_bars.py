"""The gutter beside the line: a bar for every episode that lasts through what is in view."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.ui.case.bars import Bar, Laned, Passage, View, bars_in, in_lanes
from desktop_app.ui.case.episode_words import EPISODE_ICONS, told
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.case.times import midnight_ms, stands_at_ms
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import plain_tip

_LANE, _MARGIN, _BAR, _ICON, _AIR = 15, 5, 6, 12, 3
_LEAST = 10  # pixels of a bar between two entries that it lies between
_RUNG = 5
_COLOURS = {
    EpisodeKind.MISSING: "danger",
    EpisodeKind.PLACEMENT: "text-3",
    EpisodeKind.CUSTODY: "text-2",
    EpisodeKind.ORDER: "info",
}


class EpisodeBars(QWidget):
    """No wider than the kinds there are; with none it is not there.

    Told apart by lane, icon and pattern: missing is filled, a placement hollow, custody a
    ladder, an order a row of dots.

    Signals:
        chosen: a bar was clicked (Episode).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, dates: Dates, line: TimelineView) -> None:
        super().__init__()
        self._theme, self._dates, self._line = theme, dates, line
        self._laned: tuple[Laned, ...] = ()
        self._has_room = self._in_order = True
        line.moved.connect(self.follow)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Episode", "Beside the line"))
        self.hide()

    @property
    def episodes(self) -> tuple[Episode, ...]:
        """What there is to draw, whether it is in view or not."""
        return tuple(each.episode for each in self._laned)

    def bars(self) -> tuple[Bar, ...]:
        """The bars in view."""
        return bars_in(self._view(), self._laned)

    def _view(self) -> View:
        """The rows in view whose entries have been fetched."""
        model, slots = self._line.timeline(), self._line.slots()
        rows = [] if model is None else [(slot, model.row(slot.row)) for slot in slots]
        passages = [
            Passage(slot.top, slot.end, stands_at_ms(row.entry))
            for slot, row in rows
            if row is not None
        ]
        count = 0 if model is None else model.rowCount()
        return View(
            passages,
            round(self._dates.now().timestamp() * 1000),
            is_start=not count or (bool(slots) and slots[0].row == 0),
            is_end=not count or (bool(slots) and slots[-1].row == count - 1),
        )

    def show_episodes(self, episodes: Sequence[Episode]) -> None:
        """Draw these."""
        self._laned = in_lanes(episodes, midnight_ms)
        self.updateGeometry()
        self._arrange()

    def fit_to(self, *, has_room: bool) -> None:
        """A very narrow window needs the gutter for words; the list of episodes is left."""
        self._has_room = has_room
        self._arrange()

    def set_in_order(self, *, in_order: bool) -> None:
        """In the order of recording, rows beside one another do not lie in one stretch of time."""
        self._in_order = in_order
        self._arrange()

    def _arrange(self) -> None:
        self.setVisible(bool(self._laned) and self._has_room and self._in_order)
        self.follow()

    def follow(self) -> None:
        """Other rows are in view."""
        self.setAccessibleDescription(
            ". ".join(told(self._dates, bar.laned.episode) for bar in self.bars())
        )
        self.update()

    def sizeHint(self) -> QSize:
        lanes = 1 + max((each.lane for each in self._laned), default=-1)
        return QSize(self._theme.fit(_MARGIN + lanes * _LANE) if lanes else 0, 100)

    # --- hands

    def event(self, event: QEvent) -> bool:
        """Say what the bar under the mouse is. The keyboard finds the same in the list (E)."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self._bar_at(event.pos())
            words = "" if bar is None else plain_tip(told(self._dates, bar.laned.episode))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        bar = self._bar_at(event.position().toPoint())
        if bar is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(bar.laned.episode)

    def _bar_at(self, point: QPoint) -> Bar | None:
        for bar in self.bars():
            lane = self._lane(bar)
            if lane.adjusted(0, -_AIR, 0, _AIR).contains(QPointF(point)):
                return bar
        return None

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("canvas"))
            painter.setClipRect(self._beside())
            for bar in self.bars():
                self._paint_bar(painter, bar)

    def _beside(self) -> QRectF:
        """The part of the gutter that has rows beside it."""
        rows = self._line.viewport()
        top = self.mapFromGlobal(rows.mapToGlobal(QPoint(0, 0))).y()
        return QRectF(0, top, self.width(), rows.height())

    def _lane(self, bar: Bar) -> QRectF:
        """The bar's pixels, as wide as its lane; a short one is as high as can be seen."""
        beside = self._beside()
        left = self._theme.fit(_MARGIN + bar.laned.lane * _LANE)
        top = beside.top() + bar.top
        end = beside.bottom() + _RUNG if bar.end is None else beside.top() + bar.end
        if bar.has_begun_above:
            top = min(top, beside.top() - _RUNG)
        lacking = max(0.0, _LEAST - (end - top)) / 2
        return QRectF(left, top - lacking, self._theme.fit(_LANE), end - top + 2 * lacking)

    def _paint_bar(self, painter: QPainter, bar: Bar) -> None:
        theme, lane = self._theme, self._lane(bar)
        kind = bar.laned.episode.kind
        colour = theme.colour(_COLOURS[kind])
        wide = theme.fit(_BAR)
        shape = QRectF(lane.center().x() - wide / 2, lane.top(), wide, lane.height())
        shape.adjust(0, 1, 0, -1)
        with paint.kept(painter):
            _PATTERNS[kind](painter, shape, colour)
        self._paint_icon(painter, bar, lane, colour)

    def _paint_icon(self, painter: QPainter, bar: Bar, lane: QRectF, colour: QColor) -> None:
        """What it is stands at its beginning, or at the top of the view while that is above."""
        size = self._theme.fit(_ICON)
        top = max(lane.top(), self._beside().top()) + _AIR
        if top + size > lane.bottom():
            return
        place = QRectF(lane.center().x() - size / 2, top, size, size)
        behind = place.adjusted(-1, -_AIR, 1, _AIR)
        painter.fillRect(behind, self._theme.colour("canvas"))
        paint.icon(painter, self._theme, EPISODE_ICONS[bar.laned.episode.kind], place, colour)


def _filled(painter: QPainter, shape: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(shape, 2, 2)


def _hollow(painter: QPainter, shape: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(shape.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)


def _ladder(painter: QPainter, shape: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(shape.topLeft(), shape.bottomLeft())
    painter.drawLine(shape.topRight(), shape.bottomRight())
    height = shape.top() + 1
    while height < shape.bottom():
        painter.drawLine(QPointF(shape.left(), height), QPointF(shape.right(), height))
        height += _RUNG


def _dotted(painter: QPainter, shape: QRectF, colour: QColor) -> None:
    pen = QPen(colour, shape.width() / 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.2])
    painter.setPen(pen)
    centre = shape.center().x()
    painter.drawLine(QPointF(centre, shape.top() + 2), QPointF(centre, shape.bottom() - 2))


_PATTERNS = {
    EpisodeKind.MISSING: _filled,
    EpisodeKind.PLACEMENT: _hollow,
    EpisodeKind.CUSTODY: _ladder,
    EpisodeKind.ORDER: _dotted,
}
