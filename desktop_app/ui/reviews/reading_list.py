"""The line as it is read for a review: one key goes on, and what was displayed is followed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Seen
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.ordinal_layout import HEADING_MARGIN, Index
from desktop_app.ui.case.sheet import HEADING
from desktop_app.ui.case.stretch import Slot
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.reviews.shown import Shown, Sight
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate

_SLACK = 2  # pixels of air that nobody misses


class ReadingList(TimelineView):
    """Goes from entry to entry that waits. A longer one is read to its end first.

    Signals:
        progressed: something else was read, or is stood on.
        ended: somebody wants to go on, and nothing is left.
    """

    progressed = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, words: EntryWords) -> None:
        super().__init__(theme, words)
        self.setAccessibleName(translate("Reviews", "Entries to review"))
        self.delegate.show_in_full()
        self._clear = theme.fit(HEADING)
        self._followed = Shown()
        self._displayed: dict[EntryId, TimelineEntry] = {}
        self._waiting: tuple[EntryId, ...] = ()
        self._walk: tuple[int, ...] = ()
        self._stands_now = True
        self.moved.connect(self._follow)

    @property
    def waiting(self) -> tuple[EntryId, ...]:
        """The entries that wait, in their order."""
        return self._waiting

    def begin(self) -> None:
        """Another line is about to be shown."""
        self._followed.forget()
        self._displayed.clear()
        self._waiting, self._walk = (), ()
        self.progressed.emit()

    def await_entries(self, waiting: Sequence[EntryId], rows: Sequence[int]) -> None:
        """These wait, and stand in these rows."""
        self._waiting, self._walk = tuple(waiting), tuple(rows)
        self._followed.lay_anew()
        self._follow()

    def stand_now(self, *, now: bool) -> None:
        """The line stands as it is now, or at an earlier moment, where nothing counts as seen."""
        self._stands_now = now

    def seen(self) -> tuple[Seen, ...]:
        """What was read of the entries that wait: all that can be signed off."""
        read = (self._followed.read(each) for each in self._waiting)
        return tuple(each for each in read if each is not None)

    def go_on(self) -> None:
        """The rest of this entry, then the next one that waits."""
        if not self._scroll_through():
            self._step(1)

    def go_to_entry(self, entry: EntryId) -> None:
        """Stand on an entry that waits."""
        model = self.timeline()
        for row in self._walk:
            found = model.row(row) if model is not None else None
            if found is not None and found.entry.id == entry:
                self.go_to(row)

    # --- moving

    def _step(self, by: int) -> None:
        if not self._stands_now or not self._walk:
            super()._step(by)
            return
        if by > 0 and self._scroll_through():
            return
        if by > 0:
            self._go_past_current()
        here = self.currentIndex().row()
        ahead = [row for row in self._walk if (row > here if by > 0 else row < here)]
        unread = [] if ahead or by < 0 else self._unread()
        if ahead or unread:
            self.go_to(unread[0] if not ahead else ahead[0] if by > 0 else ahead[-1])
            self._stand_on_current()
        elif by > 0:
            self.ended.emit()
        self.progressed.emit()

    def _stand_on_current(self) -> None:
        entry = self.current_entry()
        if entry is not None and self._stands_now:
            self._followed.stand_on(entry.id)

    def _go_past_current(self) -> None:
        entry = self.current_entry()
        if entry is not None and self._stands_now:
            self._followed.go_past(entry.id)

    def _unread(self) -> list[int]:
        """The rows of what waits that somebody went past without having it all displayed."""
        rows = zip(self._waiting, self._walk, strict=False)
        return [row for id_, row in rows if self._followed.read(id_) is None]

    def _scroll_through(self) -> bool:
        """Show more of an entry that is longer than the view; False when all of it was shown."""
        slot, model = self._slot(self.currentIndex()), self.timeline()
        if slot is not None and model is not None and model.row(slot.row) is None:
            return True  # it is on its way: nobody goes past what was never displayed
        sight = None if slot is None else self._sight(slot)
        if slot is None or sight is None or self._followed.is_whole(sight.seen):
            return False
        extent = self.viewport().height()
        if slot.end > extent:
            self.scroll_by(min(extent - HEADING_MARGIN - _SLACK, slot.end - extent))
            return True
        # One came to it from below, and its beginning is hidden.
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
        return not self._followed.is_whole(sight.seen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space as J. One that is held down goes nowhere: nobody reads thirty a second."""
        if event.isAutoRepeat() and self._stands_now:
            event.accept()
        elif event.key() == Qt.Key.Key_Space:
            self.go_on()
        else:
            before, entry = self.currentIndex().row(), self.current_entry()
            super().keyPressEvent(event)
            if entry is not None and self.currentIndex().row() > before and self._stands_now:
                self._followed.go_past(entry.id)
                self._stand_on_current()
                self.progressed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls has gone past what lies above; at the end, past all there is."""
        super().wheelEvent(event)
        model, slots = self.timeline(), self.slots()
        if model is None or not slots or not self._stands_now:
            return
        last = slots[-1]
        is_end = last.row == model.rowCount() - 1 and last.end <= self.viewport().height()
        self._followed.scroll_past(last.row + 1 if is_end else slots[0].row)
        self.progressed.emit()

    # --- following what is displayed

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._followed.lay_anew()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if not self._stands_now or not self.isVisible() or self.timeline() is None:
            return
        for slot in self.slots():
            sight = self._sight(slot)
            if sight is not None:
                self._followed.show(sight)
                self._keep(slot.row)
        self.progressed.emit()

    def _sight(self, slot: Slot) -> Sight | None:
        """What of a row can be seen; nothing counts of one that is shortened."""
        model = self.timeline()
        row = model.row(slot.row) if model is not None else None
        if row is None or self.delegate.is_compact or self.delegate.hides_original(row.entry.id):
            return None
        laid = self.delegate.laid(row, self.viewport().width())
        return Sight(
            row=slot.row,
            seen=row.entry.seen(),
            top=laid.entry_top,
            end=laid.entry_end - _SLACK,
            from_=max(0, self._clear - slot.top),
            to=min(slot.height, self.viewport().height() - slot.top),
        )

    def _keep(self, number: int) -> None:
        model = self.timeline()
        row = model.row(number) if model is not None else None
        if row is not None:
            self._displayed[row.entry.id] = row.entry

    def displayed(self, note: EntryId) -> TimelineEntry | None:
        """A note of this line as it was last displayed; None for one that wasn't."""
        return self._displayed.get(note)

    def _slot(self, index: Index) -> Slot | None:
        return next((slot for slot in self.slots() if slot.row == index.row()), None)
