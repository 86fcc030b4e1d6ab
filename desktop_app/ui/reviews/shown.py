"""Which entries were on the screen with all of their words: only these can be signed off.

Free of Qt, so that it can be tried with thousands of invented movements.
"""

from dataclasses import dataclass, field

from desktop_app.domain.ids import EntryId
from desktop_app.domain.review import Seen


@dataclass(frozen=True, slots=True)
class Sight:
    """A row as it stands in the view now, in pixels from the row's own upper edge.

    Its words go from `top` to `end`; what is between `from_` and `to` can be seen.
    """

    row: int
    seen: Seen
    top: int
    end: int
    from_: int
    to: int


@dataclass(slots=True)
class Shown:
    """Follows what is displayed. An entry that is added to is one that nobody has seen.

    One is read when all of its words were displayed, without a gap from the first on, and the
    reader stands on it or has gone past it.
    """

    _down_to: dict[Seen, int] = field(default_factory=dict)
    _whole: dict[EntryId, Seen] = field(default_factory=dict)
    _rows: dict[EntryId, int] = field(default_factory=dict)
    _reached: int = -1

    def forget(self) -> None:
        """Another line is displayed."""
        self._down_to.clear()
        self._whole.clear()
        self._rows.clear()
        self._reached = -1

    def reach(self, row: int) -> None:
        """The reader stands on a row, or has scrolled past it."""
        self._reached = max(self._reached, row)

    def lay_anew(self) -> None:
        """Rows got other heights, or other places; what was displayed whole, was."""
        self._down_to.clear()

    def show(self, sight: Sight) -> None:
        """This much of a row is displayed."""
        note = sight.seen.note
        self._rows[note] = sight.row
        down_to = self._down_to.get(sight.seen, sight.top)
        if sight.from_ <= down_to:
            self._down_to[sight.seen] = max(down_to, sight.to)
        if self._down_to.get(sight.seen, sight.top) >= sight.end:
            self._whole[note] = sight.seen

    def is_whole(self, seen: Seen) -> bool:
        """Whether all of an entry, as it is, was displayed."""
        return self._whole.get(seen.note) == seen

    def read(self, note: EntryId) -> Seen | None:
        """What was read of a note; None for one that wasn't, or not to its end."""
        seen = self._whole.get(note)
        return seen if seen is not None and self._rows[note] <= self._reached else None
