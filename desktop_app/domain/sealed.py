"""That entries exist which one doesn't read: how many, of which discipline, on which day."""

from dataclasses import dataclass

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import Audience


@dataclass(frozen=True, slots=True)
class SealedDay:
    """A day's entries of a listed group, `day` as `YYYY-MM-DD`."""

    audience: Audience
    discipline: Discipline
    day: str
    entries: int
