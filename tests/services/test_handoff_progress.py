"""One bar for writing and sealing: it never goes back, and it ends at the end."""

import pytest

from desktop_app.services.handoff_progress import writing_and_sealing


@pytest.mark.parametrize(("entries", "sizes"), [(0, ()), (1, ()), (5000, (10,)), (2, (5 << 30,))])
def test_the_second_work_begins_where_the_first_one_ends(
    entries: int, sizes: tuple[int, ...]
) -> None:
    told: list[float] = []

    def listen(done: int, total: int) -> bool:
        told.append(done / total)
        return True

    for progress in writing_and_sealing(listen, entries, sizes):
        for done in range(11):
            progress(done, 10)

    assert told == sorted(told)
    assert (told[0], told[10], told[-1]) == (0, told[11], 1)


def test_files_move_the_bar_as_far_as_they_take_long() -> None:
    told: list[float] = []

    def listen(done: int, total: int) -> bool:
        told.append(done / total)
        return True

    for size in (0, 400_000_000, 40_000_000_000):
        writing, _ = writing_and_sealing(listen, 1000, (size,))
        writing(1, 1)

    assert told == [1, 0.5, pytest.approx(0.01, abs=0.001)]


def test_who_says_no_to_the_bar_says_no_to_the_work() -> None:
    writing, sealing = writing_and_sealing(lambda done, _: done == 0, 1, (400_000,))

    assert writing(0, 5)
    assert not writing(1, 5)
    assert not sealing(0, 5)
