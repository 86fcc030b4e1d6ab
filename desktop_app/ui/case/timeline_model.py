"""The line of a case as a Qt model: as many rows as entries, fetched in blocks when looked at."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.ids import EntryId
from desktop_app.services.ports import Order, TimelineQuery, Unread
from desktop_app.ui.case.line_look import BLOCK, Look, block_of, first_look, look_again
from desktop_app.ui.case.port import LinePort, SealedDay
from desktop_app.ui.case.rows import Block, DayOf, NewSince, TimelineRow, changes
from desktop_app.ui.case.times import recorded_day
from desktop_app.ui.tasks import Tasks

_KEPT_BLOCKS = 24
_AT_ONCE = 2  # blocks on their way; of those asked for meanwhile only the latest are fetched
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Never waits: a row that is not here yet is asked for and drawn as a quiet line.

    Signals:
        opened: a query has been answered; the row to begin at.
        counted: how many entries the query has.
    """

    opened = Signal(int)
    counted = Signal(int)

    def __init__(
        self,
        port: LinePort,
        tasks: Tasks,
        day_of: DayOf,
        spoken: Callable[[TimelineRow], str],
    ) -> None:
        super().__init__()
        self._port, self._tasks = port, tasks
        self._day_of, self._spoken = day_of, spoken
        self._query: TimelineQuery | None = None
        self._total = 0
        self._unread = Unread()
        self._pinned: frozenset[EntryId] = frozenset()
        self._sealed: tuple[SealedDay, ...] = ()
        self._blocks: OrderedDict[int, Block] = OrderedDict()
        self._rows: dict[int, tuple[TimelineRow, ...]] = {}
        self._asked: set[int] = set()
        self._next: list[int] = []  # the latest is last

    @property
    def query(self) -> TimelineQuery | None:
        """What is shown."""
        return self._query

    @property
    def unread(self) -> Unread:
        """Which rows are new to this person."""
        return self._unread

    # --- for views

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Every entry of the query, fetched or not."""
        return 0 if parent.isValid() else self._total

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Only what assistive technology reads; the delegate takes `row` instead."""
        if not index.isValid() or role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        row = self.ask(index.row())
        return self._spoken(row) if row is not None else None

    def row(self, number: int) -> TimelineRow | None:
        """The row, if it has been fetched."""
        rows = self._rows.get(number // BLOCK, ())
        place = number % BLOCK
        return self._marked(rows[place], number) if place < len(rows) else None

    def ask(self, number: int) -> TimelineRow | None:
        """The row; if it is not here, it is on its way and `dataChanged` will say so."""
        block = number // BLOCK
        if block in self._blocks:
            self._blocks.move_to_end(block)
        elif block not in self._asked:
            self._next = [*(each for each in self._next if each != block), block][-_AT_ONCE:]
            self._fetch_next()
        return self.row(number)

    def next_unread(self, row: int, *, back: bool = False) -> int | None:
        """The nearest unread row below, or above."""
        rows = self._unread.rows
        place = bisect_left(rows, row) - 1 if back else bisect_right(rows, row)
        return rows[place] if 0 <= place < len(rows) else None

    # --- looking, and looking again

    def show(self, query: TimelineQuery | None, begin_at: EntryId | None = None) -> None:
        """Ask a new question; the line begins at an entry, else at the first unread, else ends.

        Without a question there is nothing on it, at once.
        """
        self._query, port = query, self._port
        if query is None:
            self._empty()
            return
        self._tasks.run(self, lambda: first_look(port, query, begin_at), self._open)

    def look_again(self, keep: Sequence[int]) -> None:
        """Something was recorded: take it in, and leave the rows in `keep` where they are."""
        if self._query is None:
            return
        query, port = self._query, self._port
        kept = {row: entry for row in keep if (entry := self._entry_id(row)) is not None}
        rows, entries = tuple(kept), tuple(kept.values())
        self._tasks.run(
            self,
            lambda: look_again(port, query, entries),
            lambda look: self._take_in(look, rows),
        )

    def show_unread(self, unread: Unread) -> None:
        """Read marks changed and nothing else."""
        self._unread = unread
        self._all_changed()

    def show_pinned(self, pinned: frozenset[EntryId]) -> None:
        """Pins changed and nothing else."""
        self._pinned = pinned
        self._all_changed()

    def is_pinned(self, entry: EntryId) -> bool:
        """Whether this person pinned it."""
        return entry in self._pinned

    def show_sealed(self, sealed: tuple[SealedDay, ...]) -> None:
        """Draw sealed marks between the entries that are here."""
        if sealed != self._sealed:
            self._sealed = sealed
            for number, block in self._blocks.items():
                self._rows[number] = block.rows(self._day(), sealed)
            self._all_changed()

    def _empty(self) -> None:
        self.beginResetModel()
        self._total = 0
        for held in (self._blocks, self._rows, self._asked, self._next):
            held.clear()
        self.endResetModel()

    def _open(self, look: Look) -> None:
        if look.query != self._query:
            return
        self.beginResetModel()
        self._begin(look)
        self._total = look.total
        self.endResetModel()
        self.counted.emit(self._total)
        self.opened.emit(look.row)

    def _take_in(self, look: Look, kept: Sequence[int]) -> None:
        if look.query != self._query:
            return
        pivots = [(old, new) for old, new in zip(kept, look.found, strict=True) if new is not None]
        steps = changes(pivots, self._total, look.total)
        if steps is None:
            self._open(look)
            return
        self._begin(look)
        for row, grown in steps:
            self._grow(row, grown)
        self.counted.emit(self._total)
        self._all_changed()

    def _grow(self, row: int, grown: int) -> None:
        if grown > 0:
            self.beginInsertRows(QModelIndex(), row, row + grown - 1)
            self._total += grown
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), row, row - grown - 1)
            self._total += grown
            self.endRemoveRows()

    def _begin(self, look: Look) -> None:
        self._unread, self._pinned = look.unread, look.pinned
        self._blocks.clear()
        self._rows.clear()
        self._asked.clear()
        self._next.clear()
        for number, block in look.blocks.items():
            self._keep(number, block)

    # --- fetching

    def _fetch_next(self) -> None:
        """Whoever drags the thumb through a long line does not wait for all they passed."""
        while self._query is not None and self._next and len(self._asked) < _AT_ONCE:
            self._fetch(self._next.pop(), self._query)

    def _fetch(self, number: int, query: TimelineQuery) -> None:
        port, total = self._port, self._total
        self._asked.add(number)

        def arrived(block: Block) -> None:
            # The vault thread answers in order, so no older block can follow a fresh look.
            if query == self._query and number in self._asked:
                self._keep(number, block)
                self._changed(number * BLOCK, min(self._total, (number + 1) * BLOCK) - 1)
                self._fetch_next()

        self._tasks.run(self, lambda: block_of(port, query, number, total), arrived)

    def _keep(self, number: int, block: Block) -> None:
        self._asked.discard(number)
        self._blocks[number] = block
        self._rows[number] = block.rows(self._day(), self._sealed)
        self._blocks.move_to_end(number)
        while len(self._blocks) > _KEPT_BLOCKS:
            gone, _ = self._blocks.popitem(last=False)
            del self._rows[gone]

    def _day(self) -> DayOf:
        """The day a row stands under, by the order that is asked for."""
        is_recorded = self._query is not None and self._query.order is Order.RECORDED
        return recorded_day if is_recorded else self._day_of

    def _marked(self, row: TimelineRow, number: int) -> TimelineRow:
        if row.entry.id in self._pinned:
            row = replace(row, is_pinned=True)
        rows = self._unread.rows
        place = bisect_left(rows, number)
        if place == len(rows) or rows[place] != number:
            return row
        unread = self._unread
        new = NewSince(len(rows), unread.since_ms, unread.amended) if place == 0 else None
        return replace(row, is_unread=True, new_since=new)

    def _entry_id(self, number: int) -> EntryId | None:
        row = self.row(number)
        return row.entry.id if row is not None else None

    def _all_changed(self) -> None:
        self._changed(0, self._total - 1)

    def _changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
