"""Derived times: nothing stands before what it builds on."""

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.ledger import kinds
from desktop_app.ledger.times import derived_ms
from tests.ledger.devices import Device

moments = some.integers(-(2**54), 2**54)


def test_an_entry_that_builds_on_nothing_stands_where_it_was_recorded() -> None:
    assert derived_ms(1_000, []) == 1_000


def test_a_clock_behind_does_not_put_an_answer_before_its_question() -> None:
    assert derived_ms(1_000, [5_000, 7_000]) == 7_001


@given(moments, some.lists(moments))
def test_it_is_never_before_its_own_time_nor_before_a_parent(own: int, parents: list[int]) -> None:
    derived = derived_ms(own, parents)

    assert derived >= own
    assert all(derived > parent for parent in parents)
    assert derived in {own, *(parent + 1 for parent in parents)}


def test_the_recorded_time_is_the_clock_put_right_by_its_measured_offset() -> None:
    device = Device.named("worker")

    checked_clock = device.write(kinds.NOTE, "n", {}, wall_ms=10_000, clock_offset_ms=-300)
    unchecked_clock = device.write(kinds.NOTE, "m", {}, wall_ms=10_000, clock_offset_ms=None)

    assert checked_clock.recorded_ms == 9_700
    assert unchecked_clock.recorded_ms == 10_000
