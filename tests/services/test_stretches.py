"""Sums over stretches of a log agree with sums over the positions themselves."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.services.stretches import (
    Stretch,
    count,
    covers,
    gaps,
    is_piece_of,
    is_pieced_together,
    merged,
    without,
)

SOME = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 6)).map(lambda pair: (pair[0], sum(pair))),
    max_size=8,
)


def positions(stretches: list[Stretch] | tuple[Stretch, ...]) -> set[int]:
    return {n for first, last in stretches for n in range(first, last + 1)}


@given(SOME, SOME)
def test_what_is_left_is_what_one_has_and_the_other_lacks(
    some: list[Stretch], others: list[Stretch]
) -> None:
    held, taken = merged(some), merged(others)

    left = without(held, taken)

    assert positions(left) == positions(some) - positions(others)
    assert left == merged(left)
    assert count(left) == len(positions(left))


@given(SOME, st.integers(0, 36), st.integers(0, 6))
def test_a_stretch_is_covered_when_all_of_it_is_there(
    some: list[Stretch], first: int, more: int
) -> None:
    asked = set(range(first, first + more + 1))

    assert covers(merged(some), first, first + more) == (asked <= positions(some))


@given(SOME)
def test_gaps_lie_below_the_highest_position(some: list[Stretch]) -> None:
    held = positions(some)

    missing = positions(gaps(merged(some)))

    assert missing == set(range(max(held, default=-1) + 1)) - held


def test_a_fold_is_pieced_together_of_what_it_replaces() -> None:
    pieces = [(0, 3), (4, 4), (5, 9), (0, 9), (2, 6)]

    assert is_pieced_together((0, 9), pieces)
    assert all(is_piece_of(piece, (0, 9), pieces) for piece in pieces[:3])
    assert not is_piece_of((2, 6), (0, 9), pieces)


def test_a_second_branch_that_ends_elsewhere_is_no_piece_of_the_first() -> None:
    branches = [(0, 3), (4, 6), (4, 5)]

    assert not is_piece_of((4, 5), (4, 6), branches)
    assert not is_pieced_together((4, 6), branches)
