"""Where a long list stands: invented lists, scrolled every way."""

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.ui.case.stretch import Place, Stretch

_HEIGHTS = some.lists(some.integers(1, 900), max_size=40)
_EXTENTS = some.integers(1, 1000)
_PLACES = some.builds(Place, some.integers(-5, 60), some.integers(-3000, 3000))


def _stretch(heights: list[int], extent: int) -> Stretch:
    return Stretch(len(heights), extent, heights.__getitem__)


def _pixels_above(heights: list[int], place: Place) -> int:
    return sum(heights[: place.row]) + place.offset


@given(_HEIGHTS, _EXTENTS, _PLACES)
def test_wherever_it_is_put_no_gap_opens_above_or_below(
    heights: list[int], extent: int, place: Place
) -> None:
    stretch = _stretch(heights, extent)

    settled = stretch.settle(place)

    shown = list(stretch.slots(settled))
    filled = sum(slot.height for slot in shown) - settled.offset
    assert settled.row == 0 or settled.row < len(heights)
    assert 0 <= settled.offset < (heights[settled.row] if heights else 1)
    assert filled >= extent or filled == sum(heights)


@given(_HEIGHTS, _EXTENTS, some.lists(some.integers(-2500, 2500), max_size=12))
def test_scrolling_moves_by_exactly_the_pixels_there_are(
    heights: list[int], extent: int, steps: list[int]
) -> None:
    stretch = _stretch(heights, extent)
    furthest = max(0, sum(heights) - extent)
    place, expected = Place(), 0

    for step in steps:
        place = stretch.moved(place, step)
        expected = min(max(expected + step, 0), furthest)

        assert _pixels_above(heights, place) == expected


@given(_HEIGHTS.filter(bool), _EXTENTS)
def test_the_last_row_can_be_seen_to_its_end(heights: list[int], extent: int) -> None:
    stretch = _stretch(heights, extent)

    last = list(stretch.slots(stretch.last()))[-1]

    assert last.row == len(heights) - 1
    assert last.end == extent or sum(heights) < extent


def test_only_rows_near_the_view_are_ever_measured() -> None:
    measured: list[int] = []

    def height(row: int) -> int:
        measured.append(row)
        return 50

    stretch = Stretch(1_000_000, 400, height)

    stretch.moved(Place(500_000, 20), 120)

    assert set(measured) <= set(range(499_990, 500_020))
