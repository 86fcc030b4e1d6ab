"""The room of an open vault that tells who stands for what in a case."""

from typing import Protocol

from desktop_app.domain.ids import CaseId
from desktop_app.domain.roles import CaseRole
from desktop_app.ledger.entry import Entry


class Roles(Protocol):
    """Roles by their current values, and whether an act is a lead's."""

    def is_led(self, entry: Entry, *, or_doubtful: bool = False) -> bool: ...
    def of(self, case: CaseId) -> tuple[CaseRole, ...]: ...
