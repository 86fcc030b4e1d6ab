"""What came after the moment one stands at, in one dashed line, and the way to see it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.services.ports import LateOne, Since
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.moments import here
from desktop_app.ui.widgets.small import Picture
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_RIGHT, _AIR = 20, 6
_RECORDED = QT_TRANSLATE_NOOP("As known", "%n entry(s) were recorded after this moment.", "", 1)
_CAME = QT_TRANSLATE_NOOP("As known", "%n entry(s) came here after this moment.", "", 1)
_BEFORE = QT_TRANSLATE_NOOP(
    "As known", "%n of them was(were) recorded by then, and had not come here.", "", 1
)
_CHANGED = QT_TRANSLATE_NOOP("As known", "%n entry(s) shown here changed later.", "", 1)
_LATE = QT_TRANSLATE_NOOP("As known", "%n are late entries.", "", 1)
_MORE_LATE = QT_TRANSLATE_NOOP("As known", "%n more late.", "", 1)


class LaterLine(QWidget):
    """Not there while things are read as they stand now, and where nothing came later.

    `left` is where its box begins; with `thread`, the line goes on to it, dashed, at that place.

    Signals:
        shown: what came later is to be seen, or put away again (bool).
    """

    shown = Signal(bool)

    def __init__(self, theme: Theme, dates: Dates, *, left: int = 20, thread: int = 0) -> None:
        super().__init__()
        self._theme, self._dates, self._thread, self._left = theme, dates, thread, left
        self._is_shown, self._is_one = False, False
        self._lead = Paragraph(theme, "", "body", "text")
        self._text = Paragraph(theme, "", "meta")
        self.show_them = link(theme, _offer(is_one=False, is_shown=False))
        self.show_them.clicked.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._lay_out()
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._lead.accessibleName()} {self._text.accessibleName()}".strip()

    def show_since(self, since: Since | None) -> None:
        """Say what came later; None puts it away, and begins anew."""
        self.setVisible(since is not None)
        if since is None:
            self._set_shown(is_shown=False)
            return
        self._is_one = since.notes == 1
        self._set_shown(is_shown=self._is_shown)
        lead, rest = _lead(since), " ".join(_told(since, self._dates))
        for part, said, bold in ((self._lead, "", lead), (self._text, rest, "")):
            part.say(said, bold)
            part.setVisible(bool(said or bold))
        self.show_them.setVisible(since.notes > 0)
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()

    def _turn(self) -> None:
        self._set_shown(is_shown=not self._is_shown)
        self.shown.emit(self._is_shown)

    def _set_shown(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown
        self.show_them.say(_offer(is_one=self._is_one, is_shown=is_shown))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(self._left + 12, _AIR + 7, _RIGHT + 12, _AIR + 7)
        row.setSpacing(10)
        row.addWidget(Picture(self._theme, "history", 16, "text-2"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._lead)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        row.addWidget(self.show_them)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        dashed = Qt.PenStyle.DashLine
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), theme.colour("canvas"))
            if self._thread:
                painter.setPen(QPen(theme.colour("thread"), theme.px("thread"), dashed))
                ends = QPointF(self._thread, 0), QPointF(self._thread, self.height() - _AIR)
                painter.drawLine(*ends)
            wide = self.width() - self._left - _RIGHT
            area = QRectF(self._left, _AIR, wide, self.height() - 2 * _AIR)
            painter.setPen(QPen(theme.colour("line-strong"), 1, dashed))
            painter.setBrush(theme.colour("panel"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _offer(*, is_one: bool, is_shown: bool) -> str:
    if is_shown:
        return translate("As known", "Hide it") if is_one else translate("As known", "Hide them")
    return translate("As known", "Show it") if is_one else translate("As known", "Show them")


def _lead(since: Since) -> str:
    if not since.notes:
        return "" if since.changed else translate("As known", "Nothing came later.")
    return say_count(_CAME if since.arrived else _RECORDED, since.notes)


def _told(since: Since, dates: Dates) -> Iterator[str]:
    if since.late == 1 and since.first_late:
        words = translate("As known", "One is about {day} but was recorded {moment}.")
        yield _filled(words, since.first_late[0], dates)
    elif since.late:
        yield say_count(_LATE, since.late)
        words = translate("As known", "About {day}, recorded {moment}.")
        yield from (_filled(words, each, dates) for each in since.first_late)
        left = since.late - len(since.first_late)
        if left > 0 and since.first_late:
            yield say_count(_MORE_LATE, left)
    if since.arrived:
        yield say_count(_BEFORE, since.arrived)
    if since.changed:
        yield say_count(_CHANGED, since.changed)


def _filled(words: str, late: LateOne, dates: Dates) -> str:
    return words.format(
        day=dates.day(here(late.occurred_ms).date()),
        moment=dates.moment(here(late.recorded_ms)),
    )
