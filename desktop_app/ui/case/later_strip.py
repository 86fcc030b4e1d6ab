"""The end of a line that is read at an earlier moment: what has come since, in one dashed row."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.services.ports import Since
from desktop_app.ui.case.sheet import TEXT_LEFT, THREAD_CENTRE
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate

_HEIGHT, _RIGHT = 44, 20


class LaterStrip(QWidget):
    """Not there while the line is read as it stands now."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._theme, self._dates, self._words = theme, dates, ""
        self.setFixedHeight(theme.fit(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def show_since(self, since: Since | None) -> None:
        """Say what came later; None puts it away."""
        self.setVisible(since is not None)
        if since is not None:
            self._words = self._said(since)
            self.setAccessibleName(self._words)
            self.setToolTip(self._words)
            self.update()

    def _said(self, since: Since) -> str:
        parts = [
            (since.notes, translate("As known", "Recorded here later: {count}")),
            (since.late, translate("As known", "of these, late entries: {count}")),
            (since.changed, translate("As known", "changed later: {count}")),
        ]
        told = [words.format(count=self._dates.number(count)) for count, words in parts if count]
        return " · ".join(told) or translate("As known", "Nothing came later.")

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, middle = self._theme, self.height() / 2
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), theme.colour("canvas"))
            pen = QPen(theme.colour("thread"), theme.px("thread"), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(THREAD_CENTRE, 0), QPointF(THREAD_CENTRE, middle - 7))
            look = paint.NodeLook(theme.colour("canvas"), edge="text-2", dashed=True)
            paint.node(painter, theme, QPointF(THREAD_CENTRE, middle), look)
            room = self.width() - TEXT_LEFT - _RIGHT
            area = QRectF(TEXT_LEFT - 10, 6, room + 10, self.height() - 12)
            painter.setPen(QPen(theme.colour("line-strong"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            ink = paint.Ink(theme.font("meta"), theme.colour("text-2"))
            paint.text(painter, area.adjusted(10, 0, -10, 0), self._words, ink)
