"""The room of an open vault that tells who stands for what in a case."""

from typing import Protocol

from desktop_app.domain.ids import CaseId
from desktop_app.domain.roles import CaseRole


class Roles(Protocol):
    """Roles by their current values."""

    def of(self, case: CaseId) -> tuple[CaseRole, ...]: ...
