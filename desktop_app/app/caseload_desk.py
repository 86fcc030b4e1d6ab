"""What the caseload asks for, answered by the services."""

from pathlib import Path

from desktop_app.app.caseload_files import write_caseload
from desktop_app.app.vaults import Session
from desktop_app.domain.caseload import Caseload, Excerpt, Naming
from desktop_app.services.caseload import caseload, sheet_of
from desktop_app.services.today import Look, look, look_again


class CaseloadDesk:
    """Answers the page. What it has read of the cases it keeps: the next time, it reads less."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault
        self._looked: Look | None = None

    def caseload(self) -> Caseload:
        """One look over all cases, as they are now."""
        vault, before = self._vault, self._looked
        self._looked = look(vault) if before is None else look_again(vault, before)
        return caseload(vault, self._looked)

    def export(
        self, looked_over: Caseload, excerpt: Excerpt, naming: Naming, language: str, out: Path
    ) -> int:
        """Write some of its cases to a new file; how many stand in it."""
        sheet = sheet_of(self._vault, looked_over, excerpt, naming)
        write_caseload(sheet, language, out)
        return len(sheet.excerpt.rows)
