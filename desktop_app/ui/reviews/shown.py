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
    reader came to it by hand, or went on from it: what merely lies on the screen when a case
    comes up is not.
    """

    _down_to: dict[Seen, int] = field(default_factory=dict)
    _whole: dict[EntryId, Seen] = field(default_factory=dict)
    _rows: dict[EntryId, int] = field(default_factory=dict)
    _passed: set[Seen] = field(default_factory=set)
    _stood_on: set[EntryId] = field(default_factory=set)

    def forget(self) -> None:
        """Another line is displayed."""
        self._down_to.clear()
        self._whole.clear()
        self._rows.clear()
        self._passed.clear()
        self._stood_on.clear()

    def stand_on(self, note: EntryId) -> None:
        """The reader came to a note by hand, and nothing has been added to it since."""
        self._stood_on.add(note)

    def go_past(self, note: EntryId) -> None:
        """The reader goes on from a note; that counts if all of it was displayed by then."""
        seen = self._whole.get(note)
        if seen is not None:
            self._passed.add(seen)

    def scroll_past(self, row: int) -> None:
        """The reader scrolled past every row above this one."""
        for note, its_row in self._rows.items():
            if its_row < row:
                self.go_past(note)

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
            if self._whole.get(note, sight.seen) != sight.seen:
                self._stood_on.discard(note)
            self._whole[note] = sight.seen

    def is_whole(self, seen: Seen) -> bool:
        """Whether all of an entry, as it is, was displayed."""
        return self._whole.get(seen.note) == seen

    def read(self, note: EntryId) -> Seen | None:
        """What was read of a note; None for one that wasn't, or not to its end."""
        seen = self._whole.get(note)
        return seen if seen in self._passed or note in self._stood_on else None
