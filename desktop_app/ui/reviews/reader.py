"""Opens the line of what waits, follows it, and moves the date it is read at."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.review_queue import QueueFilter
from desktop_app.services.ports import Since, TimelineQuery
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.spoken import spoken
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.times import day_of
from desktop_app.ui.desk import Desk
from desktop_app.ui.reviews.port import ReviewsPort, ToRead
from desktop_app.ui.reviews.reading_list import ReadingList
from desktop_app.ui.reviews.rows import Row
from desktop_app.ui.widgets.later_line import LaterLine
from desktop_app.ui.widgets.moment_head import MomentHead

_TOP = QAbstractItemView.ScrollHint.PositionAtTop


class Reader(QObject):
    """Asks off the Qt thread, and shows what is answered.

    `shut` is the case in hand where it is restricted, and asks first why it is opened.

    Signals:
        opened: another line is there, standing on its first entry that waits (ToRead).
        moved: it is read at another moment, or as it stands now.
        refused: it can't be read (Exception).
    """

    opened = Signal(object)
    moved = Signal()
    refused = Signal(object)

    def __init__(
        self, desk: Desk, port: ReviewsPort, line: ReadingList, head: MomentHead, later: LaterLine
    ) -> None:
        super().__init__(line)
        self._desk, self._port, self._line = desk, port, line
        self._head, self._later = head, later
        self.words = EntryWords(desk.dates)
        self.to_read: ToRead | None = None
        self.shut: CaseId | None = None
        self._is_opening = False
        self._asked: Row | None = None
        self.model = TimelineModel(port, desk.tasks, day_of, self._spoken)
        self.model.setParent(self)
        line.setModel(self.model)
        self.model.opened.connect(self._stand)
        self.model.counted.connect(self._find_rows)
        head.chosen.connect(self.stand_at)
        head.now_asked.connect(self.back)
        later.shown.connect(self._show_later)

    @property
    def moment_ms(self) -> int | None:
        """The moment the line is read at; None for now."""
        return self._head.moment_ms

    def open(self, row: Row, wanted: QueueFilter) -> None:
        """Show what waits in a row, from the first of it on.

        What was read before is gone at once: nobody decides of it under another case's name.
        """
        self._is_opening, self.shut = True, None
        self._clear()
        self._ask(row, wanted)

    def look_again(self, row: Row, wanted: QueueFilter) -> None:
        """Something was recorded, or came in: take it in, and leave what is read in place."""
        self._ask(row, wanted)

    def look_again_at(self, entry: EntryId) -> None:
        """It is not as it was displayed: show it as it stands now."""
        if self.to_read is not None:
            self._show(self.to_read.query, entry)

    def take_focus(self) -> None:
        """The keyboard goes to the line."""
        self._line.setFocus()

    def step(self, by: int) -> None:
        """Go to the recording before (-1) or after (1) the one the line is read at."""
        self._head.step(by)

    def stand_at(self, known_by_ms: int) -> None:
        """Read the line as it was held here at a moment: nothing of it can be signed."""
        if self.to_read is None:
            return
        self._line.stand_now(now=False)
        self._show(replace(self.to_read.query, known_by_ms=known_by_ms))
        port, case = self._port, self.to_read.query.case
        self._desk.tasks.run(self, lambda: port.since(case, known_by_ms), self._tell)
        self.moved.emit()

    def back(self) -> None:
        """Read the line as it stands now."""
        if self.to_read is not None:
            self._come_back()
            self._show(self.to_read.query)
            self.moved.emit()

    def _come_back(self) -> None:
        self._later.show_since(None)
        self._head.show_moment(None)
        self._line.stand_now(now=True)

    # --- asking

    def _ask(self, row: Row, wanted: QueueFilter) -> None:
        self._asked = row
        job = partial(self._port.to_read, row, wanted)
        self._desk.tasks.run(self, job, partial(self._take, row), partial(self._fail, row))

    def _fail(self, row: Row, error: Exception) -> None:
        """It is not to be read here now: nothing of it stays on the screen."""
        if row is self._asked:
            is_shut = isinstance(error, Refusal) and error.code is RefusalCode.RESTRICTED_CASE
            self.shut = row.case if is_shut else None
            self._clear()
            self.refused.emit(error)

    def _clear(self) -> None:
        self.to_read = None
        self.model.show(None)
        self._line.begin()

    def _take(self, row: Row, to_read: ToRead) -> None:
        if row is not self._asked:
            return  # somebody went on to another meanwhile
        before, self.to_read, self.shut = self.to_read, to_read, None
        if not self._is_opening and before is not None and before.query == to_read.query:
            if self.moment_ms is None:
                slots = self._line.slots()
                rows = {slots[0].row} if slots else set()
                self.model.look_again(sorted(rows | {max(0, self._line.currentIndex().row())}))
            return
        was_past = self.moment_ms is not None
        self._come_back()
        if was_past:
            self.moved.emit()
        self._line.begin()
        self.words = EntryWords(self._desk.dates, to_read.titles, mine=to_read.mine)
        self._line.set_words(self.words)
        self._show(to_read.query, next(iter(to_read.waiting), None))
        self._is_opening = False
        port, case = self._port, to_read.query.case
        self._desk.tasks.run(self, lambda: port.moments(case), self._head.show_times)
        self.opened.emit(to_read)

    def _show(self, query: TimelineQuery, begin_at: EntryId | None = None) -> None:
        entry = self._line.current_entry()
        begin_at = begin_at or (None if entry is None else entry.id)
        self.model.show(query, begin_at)

    def _stand(self, row: int) -> None:
        self._line.go_to(row, _TOP)

    def _find_rows(self, _count: int) -> None:
        to_read, port = self.to_read, self._port
        if to_read is None or self.model.query != to_read.query:
            return

        def take(rows: tuple[int, ...]) -> None:
            if to_read is self.to_read:
                self._line.await_entries(to_read.waiting, rows)

        self._desk.tasks.run(self, lambda: port.rows_of(to_read.query, to_read.waiting), take)

    def _tell(self, since: Since) -> None:
        if self.moment_ms is not None:
            self._later.show_since(since)

    def _show_later(self, is_shown: bool) -> None:  # noqa: FBT001
        """What came later, in place of what was known then; the moment stays."""
        moment = self.moment_ms
        if moment is None or self.to_read is None:
            return
        query = self.to_read.query
        later = TimelineQuery(case=query.case, known_after_ms=moment)  # all that was counted
        self._show(later if is_shown else replace(query, known_by_ms=moment))

    def _spoken(self, row: TimelineRow) -> str:
        return spoken(self.words, row, self._line.shelf)
