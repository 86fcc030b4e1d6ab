"""Reviews: what waits on the left, the line in the middle, the decision on the right; Ctrl+3."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.review_queue import OpenQuestion
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.access.port import EnteringPort
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.sheet import TEXT_LEFT, THREAD_CENTRE
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.reviews.deciding import After, Deciding
from desktop_app.ui.reviews.filters import Filters
from desktop_app.ui.reviews.head import CaseLead, Head
from desktop_app.ui.reviews.nothing import Nothing
from desktop_app.ui.reviews.panel import Panel
from desktop_app.ui.reviews.port import ReviewsPort, ToRead, Work
from desktop_app.ui.reviews.queue_list import QueueList
from desktop_app.ui.reviews.reader import Reader
from desktop_app.ui.reviews.reading_list import ReadingList
from desktop_app.ui.reviews.rows import Row, RowWords, id_of, rows_of
from desktop_app.ui.reviews.shut_case import ShutCase
from desktop_app.ui.standards.port import Looked, StandardsPort
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.labels import Rule
from desktop_app.ui.widgets.later_line import LaterLine
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.moment_head import MomentHead
from desktop_app.ui.widgets.shortcuts import bind_within

_LIST, _LEAST_FOR_LIST, _LEAST_FOR_MOMENTS, _LEAST_HIGH = 234, 900, 760, 520
_TOUCHING = frozenset({Part.TIMELINE, Part.CASES, Part.CARDS})


class ReviewsScreen(QWidget):
    """Asks, shows and obeys. What was decided is said, and the next case is there."""

    def __init__(
        self, desk: Desk, port: ReviewsPort, standards: StandardsPort, entering: EnteringPort
    ) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        theme, words = desk.theme, EntryWords(desk.dates)
        self._row_words = RowWords(desk.dates)
        self._chosen: Row | None = None
        self._leaving: bytes | None = None
        self._again: bytes | None = None
        self._wanted: bytes | None = None
        self._is_stale, self._comes_in = True, False
        self.head, self.filters = Head(theme), Filters(theme)
        self.list = QueueList(theme, self._row_words)
        self.list.setFixedWidth(theme.fit(_LIST))
        self.line = ReadingList(theme, words)
        self.lead = CaseLead(theme)
        self.moments = MomentHead(theme, desk.dates, self.lead)
        self.later = LaterLine(theme, desk.dates, left=TEXT_LEFT - 10, thread=THREAD_CENTRE)
        self.panel, self.nothing = Panel(desk, words, standards), Nothing(theme)
        self.reader = Reader(desk, port, self.line, self.moments, self.later)
        self.deciding = Deciding(desk, port, self.panel, self.line, self.reader)
        self.shut = ShutCase(desk, entering, self.panel, self.reader, self._may_take_focus)
        self._lay_out()
        self._connect()

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        parts: tuple[QWidget, ...] = (self.filters.late, self.list, self.moments.slider, self.line)
        parts = (*parts, self.panel.standards.list)
        decision = (self.panel.decision.choices[self.panel.decision.choice], *self.panel.ways)
        return tuple(part for part in (*parts, *decision) if part.isVisible())

    def stand_on(self, id_: bytes) -> None:
        """Go to a case or a question that waits, as soon as one knows of it."""
        self._wanted = id_
        self.refresh()

    # --- asking and showing

    def refresh(self) -> None:
        """Look anew at what waits."""
        port, wanted = self._port, self.filters.wanted
        self._is_stale = False
        self._desk.tasks.run(self, lambda: port.work(wanted), self._take)

    def _take(self, work: Work) -> None:
        rows = rows_of(work.queue)
        self.filters.show_work(work)
        self.filters.setVisible(work.supervises or self.filters.are_on)
        are_on = self.filters.are_on
        self.head.say(self._row_words.summary(work.queue, is_filtered=are_on))
        self.panel.decision.say_hours(work.hours)
        self.deciding.say_who(work.name)
        model, chosen = self.list.waiting, self._chosen
        before = model.place_of(None if chosen is None else id_of(chosen))
        self.list.blockSignals(True)  # noqa: FBT003
        model.put(rows)
        self.list.blockSignals(False)  # noqa: FBT003
        self.nothing.say(is_filtered=self.filters.are_on)
        self.pages.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._chosen = self._leaving = None
            return
        wanted, self._wanted = model.place_of(self._wanted), None
        if wanted is not None:
            self._stand_on(wanted)
            self._choose(wanted)
        else:
            self._go_on_from(before)

    def _go_on_from(self, before: int | None) -> None:
        """Stay where one is; what was decided is left for what comes after it."""
        model, chosen = self.list.waiting, self._chosen
        here = model.place_of(None if chosen is None else id_of(chosen))
        is_left = chosen is not None and self._leaving == id_of(chosen)
        if here is not None and not is_left:
            self._stand_on(here)
            self._stay(model.at(here))
            return
        # One that is left and has slid further down makes room: the next stands in its place.
        has_stayed = here is not None and (before is None or here <= before)
        place = here + 1 if here is not None and has_stayed else before or 0
        self._leaving = self._chosen = None
        self._stand_on(place if place < len(model.rows) else 0)
        self._choose(self.list.currentIndex().row())

    def _stay(self, row: Row | None) -> None:
        """What was decided of it is gone; the rest is read from its first entry on."""
        if row is None:
            return
        self._chosen = row
        again, self._again = self._again, None
        if again == id_of(row):
            self.deciding.begin(row)
            self.reader.open(row, self.filters.wanted)
        else:
            self.reader.look_again(row, self.filters.wanted)

    def _stand_on(self, place: int) -> None:
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.setCurrentIndex(self.list.waiting.index(place, 0))
        self.list.blockSignals(False)  # noqa: FBT003

    def _choose(self, place: int) -> None:
        row = self.list.waiting.at(place)
        if row is None or (self._chosen is not None and id_of(self._chosen) == id_of(row)):
            return
        self._chosen = row
        self.deciding.begin(row)
        self._say_what(row)
        self.reader.open(row, self.filters.wanted)

    def _say_what(self, row: Row) -> None:
        words = self._row_words
        self.lead.say(row.codename, words.stretch(row), words.extent(row))

    def _show_opened(self, to_read: ToRead) -> None:
        row = self._chosen
        if row is None:
            return
        self._say_what(row)
        self.deciding.show_words(self.reader.words, to_read.codename)
        self.panel.show_settling(row if isinstance(row, OpenQuestion) else None)
        self.panel.standards.look_at(_looked(row, to_read))
        if self._may_take_focus():
            self.line.setFocus()

    def _may_take_focus(self) -> bool:
        """Who came before anything was there goes on to it; who moves in the list stays there."""
        comes_in, self._comes_in = self._comes_in, False
        return self.isVisible() and (comes_in or self.line.hasFocus())

    # --- obeying

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.filters.changed.connect(self.refresh)
        self.list.moved_to.connect(self._choose)
        self.list.entered.connect(self.line.setFocus)
        self.list.entered.connect(self.shut.ask)
        self.reader.opened.connect(self._show_opened)
        self.reader.moved.connect(self._say_whether_now)
        self.line.ended.connect(self._say_end)
        self.deciding.done.connect(self._leave)
        self.panel.skipped.connect(self.skip)
        line, filters = self.line, self.filters
        bind_within(self, Act.REVIEW_SIGN, self.deciding.send)
        bind_within(self, Act.REVIEW_ASK, self.deciding.ask, letters_on=line)
        bind_within(self, Act.REVIEW_AUTHOR, filters.next_worker, letters_on=line)
        for act, box in filters.boxes.items():
            bind_within(self, act, box.toggle, letters_on=line)
        bind_within(self, Act.REVIEW_SKIP, self.skip, letters_on=line)
        bind_within(self, Act.MOMENT_BEFORE, partial(self.reader.step, -1))
        bind_within(self, Act.MOMENT_AFTER, partial(self.reader.step, 1))
        lead_focus(self, self._first)

    def _say_whether_now(self) -> None:
        self.panel.standards.stand_now(now=self.reader.moment_ms is None)

    def skip(self) -> None:
        """Go on to the next case and decide nothing."""
        rows = self.list.waiting.rows
        if rows:
            self._stand_on((self.list.currentIndex().row() + 1) % len(rows))
            self._choose(self.list.currentIndex().row())
            self.line.setFocus()

    def _leave(self, after: After) -> None:
        """It is on record; the case is done with, or there is more to read in it."""
        chosen = None if self._chosen is None else id_of(self._chosen)
        self._leaving = chosen if after is After.DONE else None
        self._again = chosen if after is After.MORE else None
        self.line.setFocus()
        if after is After.ASKED:
            self.line.go_on()
        self.refresh()

    def _say_end(self) -> None:
        announce(self.line, translate("Reviews", "That was the last entry that waits here."))

    def _obey(self, receipt: Receipt) -> None:
        if not receipt.parts & _TOUCHING or self.deciding.is_under_way:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _first(self) -> QWidget:
        if self.list.waiting.rows:
            return self.line
        self._comes_in = True
        return self.filters.late if self.filters.isVisible() else self.nothing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list gives way first, then the date and the standards; what is read stays."""
        super().resizeEvent(event)
        theme, wide, high = self._desk.theme, self.width(), self.height()
        self.head.fit_to(wide)
        self.list.setVisible(wide >= theme.fit(_LEAST_FOR_LIST))
        self.moments.setVisible(wide >= theme.fit(_LEAST_FOR_MOMENTS))
        self.panel.fit_to(
            is_narrow=wide < theme.fit(_LEAST_FOR_MOMENTS), is_low=high < theme.fit(_LEAST_HIGH)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from anywhere back to the entries, and to now."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.line.hasFocus():
            self.line.setFocus()
        elif self.reader.moment_ms is not None:
            self.reader.back()

    # --- layout

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for part, stretch in (
            (self.moments, 0),
            (Rule(), 0),
            (self.line, 1),
            (self.later, 0),
        ):
            middle.addWidget(part, stretch)
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addLayout(middle, 1)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addWidget(self.panel)
        self.pages = QStackedWidget()
        self.pages.addWidget(columns)
        self.pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heads: tuple[QWidget, ...] = (self.head, Rule(), self.filters, Rule())
        for head in heads:
            column.addWidget(head)
        column.addWidget(self.pages, 1)


def _looked(row: Row, to_read: ToRead) -> Looked:
    """The standards are measured by what waits, and by what was done in its time."""
    if isinstance(row, OpenQuestion):
        return Looked(to_read.query.case)
    return Looked(to_read.query.case, frozenset(to_read.waiting), row.first_ms)
