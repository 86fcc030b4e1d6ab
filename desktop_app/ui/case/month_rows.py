"""The months of a line as rows of a map: which rows of the line each of them stands for."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.services.ports import MonthCount
from desktop_app.ui.case.times import at, local_day

_LONGEST_GAP = 12  # months without entries that are drawn; a longer silence is one empty row


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month, with how many entries of the line stand before it."""

    month: date
    before: int = 0
    entries: int = 0
    missing: int = 0
    moved: int = 0


def month_rows(counts: Sequence[MonthCount]) -> tuple[MonthRow, ...]:
    """Every month from the first to the last; long silences are cut short."""
    rows: list[MonthRow] = []
    before = 0
    for count in counts:
        month = at(count.start_ms).date().replace(day=1)
        if rows:
            rows += _between(rows[-1].month, month, before)
        rows.append(MonthRow(month, before, count.entries, count.missing, count.moved))
        before += count.entries
    return tuple(rows)


def with_episodes(rows: Sequence[MonthRow], episodes: Iterable[Episode]) -> tuple[MonthRow, ...]:
    """The rows with as many marks as episodes began in them, or notes told of if these are more.

    A month that the line does not reach has no row, and its episodes no mark.
    """
    begun = Counter(
        (each.kind, local_day(each.start).replace(day=1))
        for each in episodes
        if each.start is not None and not each.withdrawn
    )
    return tuple(
        replace(
            row,
            missing=max(row.missing, begun[EpisodeKind.MISSING, row.month]),
            moved=max(row.moved, begun[EpisodeKind.PLACEMENT, row.month]),
        )
        for row in rows
    )


def _between(last: date, following: date, before: int) -> list[MonthRow]:
    first, end = _number(last) + 1, _number(following)
    if end - first > _LONGEST_GAP:
        end = first + 1
    return [
        MonthRow(date(number // 12, number % 12 + 1, 1), before) for number in range(first, end)
    ]


def _number(month: date) -> int:
    return month.year * 12 + month.month - 1


def row_at(rows: Sequence[MonthRow], number: int) -> int:
    """Which row of the map an entry of the line stands in, by its number; 0 for an empty map."""
    place = bisect_right(rows, number, key=lambda row: row.before) - 1
    while place > 0 and not rows[place].entries:
        place -= 1
    return max(0, place)
