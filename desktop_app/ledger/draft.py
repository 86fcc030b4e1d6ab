"""What a writer says; the store adds its place in the chain, and the pen its signature."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry before it has a place.

    With `supersedes` None the store lists the values current at that moment for
    the names in the body, as LEDGER section 2 asks of `s`.
    """

    case: CaseId
    audience: Audience
    kind: str
    about: ObjectId
    body: Mapping[str, object]
    refers: EntryId | None = None
    supersedes: tuple[EntryId, ...] | None = None
