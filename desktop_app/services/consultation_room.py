"""The room of an open vault that finds the consultations somebody took part in."""

from typing import Protocol

from desktop_app.domain.ids import CaseId
from desktop_app.domain.note import TimelineEntry


class Consultations(Protocol):
    """Consultations by who was there."""

    def naming(self, folded_name: str, case: CaseId | None) -> tuple[TimelineEntry, ...]: ...
