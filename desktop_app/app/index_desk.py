"""What printing an index asks for, answered by the services."""

from pathlib import Path

from desktop_app.app.index_writing import write_index
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.services.indexes import actions_index, handed_index
from desktop_app.services.restricted import check_entered
from desktop_app.ui.case.index_port import Index


class IndexDesk:
    """Answers the dialog that prints an index."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def write_index(self, case: CaseId, index: Index, language: str, out: Path) -> int:
        """Gather it, and write it."""
        check_entered(self._vault, case)
        gather = actions_index if index is Index.ACTIONS else handed_index
        return len(write_index(gather(self._vault, case), language, out))
