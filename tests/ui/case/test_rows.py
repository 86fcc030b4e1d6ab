"""Entries made into rows."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import Audience
from desktop_app.ui.case.port import SealedDay
from desktop_app.ui.case.rows import Block, changes
from desktop_app.ui.case.times import day_of, hours_late
from tests.ui.case.paper_entries import HOME_VISIT, entry

_MON = [entry(number, f"2026-11-09T1{number}:00+00:00") for number in range(3)]
_TUE = [entry(10 + number, f"2026-11-10T1{number}:00+00:00") for number in range(2)]


def _block(*, is_end: bool = True, before: bool = False) -> Block:
    first = _MON[0] if before else None
    entries = _MON[1:] if before else _MON
    return Block((*entries, *_TUE), first, (), is_end=is_end)


def test_the_first_entry_of_a_day_opens_it_and_counts_it() -> None:
    rows = _block().rows(day_of, ())

    assert [row.opens_day for row in rows] == [True, False, False, True, False]
    assert [row.day_entries for row in rows] == [3, 3, 3, 2, 2]


def test_a_day_that_began_above_is_not_opened_again_nor_counted_wrongly() -> None:
    rows = _block(before=True).rows(day_of, ())

    assert [row.opens_day for row in rows] == [False, False, True, False]
    assert [row.day_entries for row in rows] == [None, None, 2, 2]


def test_a_day_whose_end_is_out_of_sight_is_not_counted() -> None:
    rows = _block(is_end=False).rows(day_of, ())

    assert [row.day_entries for row in rows] == [3, 3, 3, None, None]


def test_sealed_marks_stand_under_their_day_or_before_the_next_entry_or_at_the_end() -> None:
    def mark(day: int) -> SealedDay:
        group = Audience("d_police")
        return SealedDay(date(2026, 11, day), group, "Police", Discipline.POLICE, 2)

    rows = _block().rows(day_of, (mark(8), mark(10), mark(14)))

    assert [[each.day.day for each in row.sealed_before] for row in rows] == [
        [8],
        [],
        [],
        [10],
        [],
    ]
    assert [each.day.day for each in rows[-1].sealed_after] == [14]


def test_lateness_is_counted_from_the_event_to_its_recording() -> None:
    assert hours_late(HOME_VISIT) == 19
    assert hours_late(entry(1, None)) == 0


_ROWS = some.lists(some.booleans(), min_size=1, max_size=30)


@given(kept=_ROWS, data=some.data())
def test_what_came_and_went_is_told_so_that_kept_rows_stay_themselves(
    kept: list[bool], data: some.DataObject
) -> None:
    old = [f"old {number}" for number in range(len(kept))]
    survivors = [row for row, stays in zip(old, kept, strict=True) if stays]
    new: list[str] = []
    for row in survivors:
        new += [f"new {len(new)}"] * data.draw(some.integers(0, 3))
        new.append(row)
    pivots = [(old.index(row), new.index(row)) for row in survivors]

    steps = changes(pivots, len(old), len(new))

    assert steps is not None
    rows = list(old)
    for at, grown in steps:
        rows[at : at + max(-grown, 0)] = ["?"] * max(grown, 0)
    assert len(rows) == len(new)
    assert all(rows[new_row] == old[old_row] for old_row, new_row in pivots)


def test_rows_that_changed_their_order_can_not_be_kept() -> None:
    assert changes([(1, 5), (2, 3)], 10, 10) is None
