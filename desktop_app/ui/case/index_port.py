"""What printing an index of a case asks of the services. Every call runs on the vault thread."""

from enum import Enum
from pathlib import Path
from typing import Protocol

from desktop_app.domain.ids import CaseId


class Index(Enum):
    """What a file co-ordinator prints."""

    ACTIONS = "actions"
    HANDED = "handed"


class IndexPort(Protocol):
    """Writes indexes outside the vault."""

    def write_index(self, case: CaseId, index: Index, language: str, out: Path) -> int:
        """Write new files, and say how many: a table for .csv, else pages.

        Raises:
            Refusal: FILE_EXISTS.
            Fault: NOT_WRITABLE, DISK_FULL, PRINTING_FAILED.
        """
        ...
