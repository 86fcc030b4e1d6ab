"""A page of entries made into rows: which of them opens a day, which is new, what is sealed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.port import SealedDay

DayOf = Callable[[TimelineEntry], date]


@dataclass(frozen=True, slots=True)
class NewSince:
    """The divider before the first unread entry."""

    entries: int
    since_ms: int | None
    amended: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """An entry with everything drawn above and below it, so that a row is an entry."""

    entry: TimelineEntry
    day: date
    opens_day: bool
    day_entries: int | None = None
    is_unread: bool = False
    is_pinned: bool = False
    new_since: NewSince | None = None
    sealed_before: tuple[SealedDay, ...] = ()
    sealed_after: tuple[SealedDay, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the line with its neighbours, enough to know where days begin and end.

    `before` is the entry above the first one; `after` are some that follow the
    last. `is_end` says that nothing follows `after`.
    """

    entries: tuple[TimelineEntry, ...]
    before: TimelineEntry | None
    after: tuple[TimelineEntry, ...]
    is_end: bool

    def rows(self, day_of: DayOf, sealed: Sequence[SealedDay]) -> tuple[TimelineRow, ...]:
        """The block's rows, without read marks."""
        days = [day_of(entry) for entry in (*self.entries, *self.after)]
        last = len(self.entries) - 1
        rows: list[TimelineRow] = []
        previous = day_of(self.before) if self.before is not None else None
        count: int | None = None
        for place, entry in enumerate(self.entries):
            day = days[place]
            opens = day != previous
            if opens:
                count = self._run(days, place)
            is_last = self.is_end and not self.after and place == last
            rows.append(
                TimelineRow(
                    entry=entry,
                    day=day,
                    opens_day=opens,
                    day_entries=count,
                    sealed_before=_between(sealed, previous, day) if opens else (),
                    sealed_after=_after(sealed, day) if is_last else (),
                )
            )
            previous = day
        return tuple(rows)

    def _run(self, days: Sequence[date], start: int) -> int | None:
        """How many entries a day has from `start` on; None if the day's end is out of sight."""
        end = start
        while end < len(days) and days[end] == days[start]:
            end += 1
        return end - start if end < len(days) or self.is_end else None


def _between(
    sealed: Iterable[SealedDay], previous: date | None, day: date
) -> tuple[SealedDay, ...]:
    return tuple(
        mark for mark in sealed if mark.day <= day and (previous is None or mark.day > previous)
    )


def _after(sealed: Iterable[SealedDay], day: date) -> tuple[SealedDay, ...]:
    return tuple(mark for mark in sealed if mark.day > day)


def changes(pivots: Sequence[tuple[int, int]], old: int, new: int) -> list[tuple[int, int]] | None:
    """How a list grew or shrank, told by a few rows that were found again.

    `pivots` are (old row, new row) pairs. The answer is a list of (row, how
    many): rows inserted just before `row`, or removed if negative, in the order
    to apply them. None if the pivots changed their order, so that nothing can
    be kept in place.
    """
    steps: list[tuple[int, int]] = []
    old_before = new_before = -1
    for old_row, new_row in [*sorted(pivots), (old, new)]:
        if new_row <= new_before:
            return None
        grown = (new_row - new_before) - (old_row - old_before)
        if grown:
            steps.append((new_row - max(grown, 0), grown))
        old_before, new_before = old_row, new_row
    return steps
