"""What the screens of the access log ask of the services. Every call runs on the vault thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.access import Aside
from desktop_app.services.access_reading import CheckedLogs, NotedNote, Seen
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import Gate


@dataclass(frozen=True, slots=True)
class CaseAccess:
    """Who looked at a case, and whether it asks why."""

    seen: tuple[Seen, ...]
    is_restricted: bool


class EnteringPort(Protocol):
    """What stands before a case is opened."""

    def shut(self) -> Mapping[CaseId, Gate]:
        """The cases that ask for a reason, and what opening each of them means."""
        ...

    def enter(self, case: CaseId, reason: str) -> None:
        """Note that a case is opened.

        Raises:
            Refusal: RESTRICTED_CASE, VAULT_READ_ONLY.
        """
        ...


class AccessPort(EnteringPort, Protocol):
    """The page of a case, for its leads and for supervisors."""

    def may_read(self, case: CaseId) -> bool: ...

    def of_case(self, case: CaseId) -> CaseAccess:
        """Everything noted of it."""
        ...

    def notes(self, case: CaseId, about: tuple[str, ...]) -> Mapping[str, NotedNote]:
        """Which of the ids in a line are notes of the case held here."""
        ...

    def check(self, aside: Aside) -> CheckedLogs:
        """Whether all that was ever noted is there: every line is checked, which takes a while."""
        ...

    def export(self, case: CaseId, place: Path) -> None:
        """Write a new file: ids and times only.

        Raises:
            Refusal: FILE_EXISTS. Fault: DISK_FULL, NOT_WRITABLE.
        """
        ...

    def restrict(self, case: CaseId, *, is_restricted: bool) -> Receipt:
        """Have the case ask why it is opened, or not any more.

        Raises:
            Refusal: NOT_A_LEAD, VAULT_READ_ONLY.
        """
        ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who opened what without being on its team, and what the case is called."""

    seen: Seen
    codename: str


class GlassPort(Protocol):
    """What waits for a lead's review."""

    def waiting(self) -> tuple[Waiting, ...]: ...

    def how_many(self) -> int: ...

    def review(self, event: EntryId, words: str) -> None:
        """Say what came of looking at it.

        Raises:
            Refusal: UNKNOWN_ACCESS, EMPTY_REASON, NOT_A_LEAD, VAULT_READ_ONLY.
        """
        ...
