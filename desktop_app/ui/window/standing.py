"""Where somebody stood among the cases, to go on from there."""

from dataclasses import dataclass

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.ui.case.stretch import Place


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stood: which case, tab and entry, and what was being written there."""

    case: CaseId
    tab: int = 0
    entry: EntryId | None = None
    is_writing: bool = False
    amends: EntryId | None = None
    scrolled: Place | None = None
