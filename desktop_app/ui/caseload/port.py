"""What the caseload asks of the services, on the vault thread."""

from pathlib import Path
from typing import Protocol

from desktop_app.domain.caseload import Caseload, Excerpt, Naming


class CaseloadPort(Protocol):
    """One look over all cases."""

    def caseload(self) -> Caseload: ...

    def export(
        self, looked_over: Caseload, excerpt: Excerpt, naming: Naming, language: str, out: Path
    ) -> int:
        """Write some of its cases to a new file; how many stand in it."""
        ...
