"""What the screens of the access log ask for, answered by the services."""

from collections.abc import Mapping
from pathlib import Path

from desktop_app.app.vaults import Session
from desktop_app.app.writing_out import write_new
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.reports.access_csv import access_csv
from desktop_app.services.access import Aside
from desktop_app.services.access_reading import (
    CheckedLogs,
    NotedNote,
    awaiting_review,
    check_all,
    log_to_write_out,
    may_read_all,
    notes_of,
    review_break_glass,
    seen_of_case,
)
from desktop_app.services.cases import codenames
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import Gate, enter, gate, is_restricted, restrict, shut_cases
from desktop_app.ui.access.port import CaseAccess, Waiting


class AccessDesk:
    """Answers the page of a case, what stands before it, and the reviews."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def shut(self) -> Mapping[CaseId, Gate]:
        """The cases that ask for a reason."""
        return {case: gate(self._vault, case) for case in shut_cases(self._vault)}

    def enter(self, case: CaseId, reason: str) -> None:
        """Note that a case is opened."""
        enter(self._vault, case, reason)

    def may_read(self, case: CaseId) -> bool:
        """Whether the page is for this vault's person."""
        return may_read_all(self._vault, case)

    def of_case(self, case: CaseId) -> CaseAccess:
        """Everything noted of a case."""
        return CaseAccess(seen_of_case(self._vault, case), is_restricted(self._vault, case))

    def notes(self, case: CaseId, about: tuple[str, ...]) -> Mapping[str, NotedNote]:
        """Which ids of a line are notes."""
        return notes_of(self._vault, case, about)

    def check(self, aside: Aside) -> CheckedLogs:
        """Check every line, while others have the vault."""
        return check_all(self._vault, aside)

    def export(self, case: CaseId, place: Path) -> None:
        """Write it out: ids and times only."""
        log = log_to_write_out(self._vault, case)
        write_new(place, lambda: [access_csv(log)])

    def restrict(self, case: CaseId, *, is_restricted: bool) -> Receipt:
        """Have it ask why, or not any more."""
        return restrict(self._vault, case, is_restricted=is_restricted)

    def waiting(self) -> tuple[Waiting, ...]:
        """What waits for a review."""
        found = awaiting_review(self._vault)
        names = codenames(self._vault)
        return tuple(
            Waiting(each, "" if each.event.case is None else names.get(each.event.case, ""))
            for each in found
        )

    def how_many(self) -> int:
        """How many of them."""
        return len(awaiting_review(self._vault))

    def review(self, event: EntryId, words: str) -> None:
        """Note what came of it."""
        review_break_glass(self._vault, event, words)
