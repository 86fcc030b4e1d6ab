"""Where the line goes on: the bar to record the next entry, and what may still be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.services.ports import Clock
from desktop_app.ui.case.port import Deed, Unsigned
from desktop_app.ui.case.sheet import THREAD_CENTRE
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import draw_key, key_size
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.buttons import Button, ButtonSize, link, secondary
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.words import terms

_HEIGHT, _MARGIN = 34, 8
_SECOND_MS = 1000


class RecordField(QPushButton):
    """Looks like a field, because that is what it becomes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("Record", "Record a note, contact or visit…"))
        self._theme = theme
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.fit(_HEIGHT))

    def sizeHint(self) -> QSize:
        """As wide as it can be."""
        return QSize(200, self._theme.fit(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect().toRectF()
        with paint.painting(self) as painter:
            fill = theme.colour("hover" if self.underMouse() else "canvas")
            radius = theme.radius("control")
            paint.rounded(painter, rect, radius, fill, theme.colour("border"))
            glyph = QRectF(9, rect.center().y() - 8, 16, 16)
            paint.icon(painter, theme, "pen-line", glyph, theme.colour("text-2"))
            keys = key_size(theme, "N")
            corner = QPointF(
                rect.right() - 9 - keys.width(), rect.center().y() - keys.height() / 2
            )
            draw_key(painter, theme, corner, "N")
            words = rect.adjusted(32, 0, -keys.width() - 18, 0)
            ink = paint.Ink(theme.font("body"), theme.colour("text-3"))
            paint.text(painter, words, self.text(), ink)
            if self.hasFocus():
                paint.focus_ring(painter, theme, rect, radius)


class UnsignedStrip(QWidget):
    """Recorded, and not signed yet: it can be taken back for a minute.

    Signals:
        taken_back: take the newest one back (its id).
        sign_asked: sign at once.
    """

    taken_back = Signal(str)
    sign_asked = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._waiting: tuple[Unsigned, ...] = ()
        self._words = Label(theme, "", "meta", "ok")
        self.take_back = link(theme, translate("Record", "Take back")).sized(ButtonSize.SMALL)
        self.sign = link(theme, translate("Record", "Sign now")).sized(ButtonSize.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(THREAD_CENTRE + 18, 2, 20, 2)
        row.setSpacing(10)
        for part in (self._words, self.take_back, self.sign):
            row.addWidget(part)
        row.addStretch(1)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self.take_back.clicked.connect(self._give_back)
        self.sign.clicked.connect(self.sign_asked)
        self.hide()

    def show_waiting(self, waiting: tuple[Unsigned, ...]) -> None:
        """Show what waits for its signature, or nothing."""
        self._waiting = waiting
        self.setVisible(bool(waiting))
        if waiting:
            self._second.start()
        else:
            self._second.stop()
        self._count_down()

    def _count_down(self) -> None:
        if not self._waiting:
            return
        newest = self._waiting[-1]
        left = max(0, newest.signs_at_ms - self._clock.now_ms()) // _SECOND_MS
        kind = say(terms.NOTE_TYPES[newest.type])
        self._words.setText(_recorded(newest.deed).format(kind=kind, seconds=left))
        self.take_back.setEnabled(left > 0)

    def _give_back(self) -> None:
        if self._waiting:
            self.taken_back.emit(self._waiting[-1].id)


class RecordBar(QWidget):
    """The end of the thread.

    Signals:
        asked: somebody wants to record an entry of a kind (NoteType).
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, unsigned: UnsignedStrip) -> None:
        super().__init__()
        self._theme = theme
        self.field = RecordField(theme)
        self.contact = self._button("phone", translate("Record", "Contact"))
        self.visit = self._button("house", translate("Record", "Visit"))
        row = QHBoxLayout()
        row.setContentsMargins(THREAD_CENTRE + 18, _MARGIN, 20, _MARGIN)
        row.setSpacing(8)
        for part in (self.field, self.contact, self.visit):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(unsigned)
        column.addLayout(row)
        self.field.clicked.connect(self._ask(NoteType.NOTE))
        self.contact.clicked.connect(self._ask(NoteType.CONTACT))
        self.visit.clicked.connect(self._ask(NoteType.HOME_VISIT))

    def fit_to(self, *, is_narrow: bool) -> None:
        """The two short cuts give way in a narrow window."""
        self.contact.setVisible(not is_narrow)
        self.visit.setVisible(not is_narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), theme.colour("canvas"))
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line-strong"))
            middle = self.field.geometry().center().y() + 0.5
            paint.thread(painter, theme, THREAD_CENTRE, 1, middle - 7)
            look = paint.NodeLook(theme.colour("canvas"))
            paint.node(painter, theme, QPointF(THREAD_CENTRE, middle), look)

    def _button(self, icon: str, words: str) -> Button:
        button = secondary(self._theme, words, icon=icon)
        button.setFixedHeight(self._theme.fit(_HEIGHT))
        return button

    def _ask(self, note_type: NoteType) -> Callable[[], None]:
        return lambda: self.asked.emit(note_type)


def _recorded(deed: Deed) -> str:
    match deed:
        case Deed.NOTE:
            return translate("Record", "{kind} recorded. It is signed in {seconds} s.")
        case Deed.AMENDMENT:
            return translate("Record", "Amendment recorded. It is signed in {seconds} s.")
        case Deed.STRIKE:
            return translate("Record", "Entry struck. That is signed in {seconds} s.")
