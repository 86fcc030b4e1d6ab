"""Where a long list stands when only the rows in view have a height: a row and some pixels.

Free of Qt, so that it can be tried with thousands of invented lists. Nothing
here ever asks for the height of a row that is not, or is about to be, in view.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """The topmost row in view, and how many of its pixels lie above the edge."""

    row: int = 0
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """One row in view: its place from the upper edge, and its height."""

    row: int
    top: int
    height: int

    @property
    def end(self) -> int:
        """The first pixel below the row."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Stretch:
    """A list of `count` rows seen through a window `extent` pixels high.

    `height` measures one row; it is at least 1 and may change between calls
    (a row that was waiting for its text gets it).
    """

    count: int
    extent: int
    height: Callable[[int], int]

    def slots(self, place: Place) -> Iterator[Slot]:
        """The rows in view, from the top."""
        row, top = place.row, -place.offset
        while row < self.count and top < self.extent:
            slot = Slot(row, top, self.height(row))
            yield slot
            row, top = row + 1, slot.end

    def settle(self, place: Place) -> Place:
        """The nearest place that leaves no gap above the first row or below the last."""
        if not self.count:
            return Place()
        inside = self._within_a_row(place)
        below = inside
        for slot in self.slots(inside):
            below = Place(slot.row, slot.end)
        ends_in_view = below.row == self.count - 1 and below.offset < self.extent
        return self.last() if ends_in_view else inside

    def last(self) -> Place:
        """The place where the last row ends at the lower edge."""
        row, filled = self.count, 0
        while row > 0 and filled < self.extent:
            row -= 1
            filled += self.height(row)
        return Place(row, max(0, filled - self.extent))

    def moved(self, place: Place, pixels: int) -> Place:
        """Further down the list by so many pixels, or up if negative, as far as it goes."""
        return self.settle(Place(place.row, place.offset + pixels))

    def with_row_at(self, row: int, top: int) -> Place:
        """The place that shows a row's upper edge at `top`, as nearly as the list allows."""
        return self.settle(Place(row, -top))

    def _within_a_row(self, place: Place) -> Place:
        """The same spot, named by the row it lies in."""
        if place.row >= self.count:
            return self.last()
        row, offset = max(place.row, 0), place.offset
        while offset < 0 and row > 0:
            row -= 1
            offset += self.height(row)
        while row < self.count - 1 and offset >= self.height(row):
            offset -= self.height(row)
            row += 1
        return Place(row, min(max(offset, 0), self.height(row) - 1))
