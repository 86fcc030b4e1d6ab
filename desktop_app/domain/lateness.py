"""When an entry counts as late: rule data an agency may edit, never law written in code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop_app.domain.codes import NoteType, Source

_HOUR_MS = 3_600_000


def _default_hours() -> Mapping[str, int]:
    return MappingProxyType({NoteType.MISSING.value: 4})


@dataclass(frozen=True, slots=True)
class LatenessRules:
    """Hours after which a record of each type is marked late.

    The defaults are unverified working values ([K] in our notes on practice):
    a day for most types, four hours for a missing episode. What was taken from
    a record (a mail, a document) bears its own date and is never late.
    """

    usual_hours: int = 24
    by_type: Mapping[str, int] = field(default_factory=_default_hours)
    never_late: frozenset[str] = frozenset({Source.RECORD.value})

    def is_late(self, note_type: str, source: str, happened_ms: int, recorded_ms: int) -> bool:
        """Whether it was recorded later than its type allows."""
        if source in self.never_late:
            return False
        return recorded_ms - happened_ms > self.hours(note_type) * _HOUR_MS

    def hours(self, note_type: str) -> int:
        """How long after it happened an entry of this type may be recorded."""
        return self.by_type.get(note_type, self.usual_hours)
