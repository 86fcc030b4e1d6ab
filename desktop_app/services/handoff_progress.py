"""One progress for both works of a handoff: writing what people read, then sealing all of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desktop_app.services.ports import Progress

_PER_ENTRY: Final = 400_000
"""Setting an entry on paper takes about as long as sealing and reading back so many bytes."""
_WHOLE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a longer work: its 0 to 1 is `begin` to `end` of the whole."""

    progress: Progress
    begin: float
    end: float

    def __call__(self, done: int, total: int) -> bool:
        """Tell the whole how far this part brought it."""
        share = min(done / max(total, 1), 1.0)
        return self.progress(
            round(_WHOLE * (self.begin + (self.end - self.begin) * share)), _WHOLE
        )


def writing_and_sealing(
    progress: Progress, entries: int, file_sizes: Iterable[int]
) -> tuple[Progress, Progress]:
    """What each of the two tells; together they go from nothing to the end."""
    writing, sealing = entries * _PER_ENTRY, sum(file_sizes)
    between = writing / max(writing + sealing, 1)
    return Stretch(progress, 0.0, between), Stretch(progress, between, 1.0)
