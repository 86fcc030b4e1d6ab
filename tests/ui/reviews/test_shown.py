"""What was displayed with all its words, in invented movements over invented rows."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import EntryId
from desktop_app.domain.review import Seen
from desktop_app.ui.reviews.shown import Shown, Sight

NOTE = EntryId(b"n" * 32)
AMENDMENT = EntryId(b"a" * 32)
SEEN = Seen(NOTE, frozenset({NOTE}))


def sight(from_: int, to: int, seen: Seen = SEEN, row: int = 0) -> Sight:
    """An entry whose words go from 34 to 500."""
    return Sight(row=row, seen=seen, top=34, end=500, from_=from_, to=to)


def test_one_that_was_displayed_whole_is_read_once_somebody_goes_on_from_it() -> None:
    shown = Shown()
    shown.show(sight(0, 520))
    before = shown.read(NOTE)

    shown.go_past(NOTE)

    assert before is None
    assert shown.read(NOTE) == SEEN


def test_one_that_somebody_came_to_by_hand_is_read_once_all_of_it_was_displayed() -> None:
    shown = Shown()
    shown.stand_on(NOTE)
    shown.show(sight(0, 300))
    in_part = shown.read(NOTE)

    shown.show(sight(300, 520))

    assert in_part is None
    assert shown.read(NOTE) == SEEN


def test_one_that_is_added_to_while_one_stands_on_it_has_to_be_gone_to_again() -> None:
    shown = Shown()
    shown.stand_on(NOTE)
    shown.show(sight(0, 520))

    shown.show(sight(0, 520, Seen(NOTE, frozenset({NOTE, AMENDMENT}))))

    assert shown.read(NOTE) is None


def test_a_long_one_is_read_when_it_was_scrolled_through_without_a_gap() -> None:
    shown = Shown()

    for from_, to in ((0, 200), (150, 350)):
        shown.show(sight(from_, to))
    shown.go_past(NOTE)
    not_yet = shown.read(NOTE)
    shown.show(sight(350, 520))
    shown.go_past(NOTE)

    assert not_yet is None
    assert shown.read(NOTE) == SEEN


def test_its_end_alone_is_not_the_whole_of_it() -> None:
    shown = Shown()

    shown.show(sight(0, 200))
    shown.show(sight(300, 520))
    shown.go_past(NOTE)

    assert shown.read(NOTE) is None


def test_what_is_added_to_is_unread_until_that_was_displayed_too() -> None:
    shown = Shown()
    shown.show(sight(0, 520))
    shown.go_past(NOTE)
    amended = Seen(NOTE, frozenset({NOTE, AMENDMENT}))

    shown.show(sight(0, 100, amended))
    in_part = shown.read(NOTE)
    shown.show(sight(100, 520, amended))

    assert in_part == SEEN  # the core refuses it: it isn't what stands there now
    assert shown.is_whole(amended)
    assert shown.read(NOTE) is None


def test_one_whose_words_came_in_part_is_unread_once_the_others_are_here() -> None:
    shown = Shown()
    part = Seen(NOTE, frozenset({NOTE}), is_whole=False)

    shown.show(sight(0, 520, part))
    shown.go_past(NOTE)

    assert not shown.is_whole(SEEN)
    assert shown.read(NOTE) == part  # the core refuses it


def test_one_that_was_scrolled_past_is_read_and_one_further_down_is_not() -> None:
    shown = Shown()
    shown.show(sight(0, 520, row=3))

    shown.scroll_past(3)
    further_down = shown.read(NOTE)
    shown.scroll_past(4)

    assert further_down is None
    assert shown.read(NOTE) == SEEN


def test_in_another_width_it_is_followed_from_its_beginning_again() -> None:
    shown = Shown()
    shown.show(sight(0, 200))

    shown.lay_anew()
    shown.show(sight(200, 520))
    shown.go_past(NOTE)

    assert shown.read(NOTE) is None


@given(st.lists(st.tuples(st.integers(0, 520), st.integers(0, 520)), max_size=12))
def test_nothing_is_read_of_which_a_pixel_was_never_displayed(
    moves: list[tuple[int, int]],
) -> None:
    shown = Shown()

    for from_, to in moves:
        shown.show(sight(min(from_, to), max(from_, to)))
        shown.go_past(NOTE)

    displayed = {pixel for a, b in moves for pixel in range(min(a, b), max(a, b))}
    if shown.read(NOTE) is not None:
        assert displayed >= set(range(34, 500))
