"""Gaps and forks of a log."""

from random import Random

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.ledger.chains import Chain, chain_of


def test_an_empty_log_has_no_head() -> None:
    assert chain_of([]) == Chain(-1, (), None)


def test_a_whole_log_has_neither_gap_nor_fork() -> None:
    assert chain_of([(0, 1), (1, 1), (2, 1)]) == Chain(2, (), None)


def test_every_missing_stretch_below_the_head_is_named() -> None:
    assert chain_of([(2, 1), (3, 1), (6, 1)]) == Chain(6, ((0, 1), (4, 5)), None)


def test_a_log_is_forked_from_the_lowest_place_written_twice() -> None:
    assert chain_of([(0, 1), (1, 2), (2, 1), (3, 3)]) == Chain(3, (), 1)


@given(some.dictionaries(some.integers(0, 30), some.integers(1, 3)), some.randoms())
def test_positions_may_come_in_any_order(counts: dict[int, int], dice: Random) -> None:
    positions = list(counts.items())
    shuffled = list(positions)
    dice.shuffle(shuffled)

    chain = chain_of(shuffled)

    missing = {n for first, last in chain.gaps for n in range(first, last + 1)}
    assert missing | set(counts) == set(range(chain.head + 1))
    assert not missing & set(counts)
    assert chain == chain_of(positions)
