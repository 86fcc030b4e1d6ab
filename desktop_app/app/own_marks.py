"""What a person marks and names on a line for themself, kept in the vault."""

from collections.abc import Mapping

from desktop_app.app.saved_views import remove_view, save_view, saved_views
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.ports import State, TimelineQuery, Unread
from desktop_app.ui.case.view import View


class OwnDesk:
    """Has the vault of the one who is at work."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault


class MarksDesk(OwnDesk):
    """Answers for read marks and pins."""

    def unread(self, query: TimelineQuery) -> Unread:
        """Unread rows; the past has none."""
        if query.moment_ms is not None:
            return Unread()
        return self._vault.marks.unread(query)

    def mark_read(self, query: TimelineQuery, first: int, last: int, *, read: bool) -> None:
        """Set the read mark of rows."""
        self._vault.marks.mark(query, first, last, read=read)

    def pin(self, case: CaseId, entry: EntryId, *, pinned: bool) -> None:
        """Mark an entry to be found again, or take the mark off."""
        self._vault.marks.pin(case, entry, pinned=pinned)

    def pinned(self, case: CaseId) -> frozenset[EntryId]:
        """Every entry marked to be found again."""
        return self._vault.marks.pinned(case)

    def marked(self, case: CaseId) -> Mapping[State, int]:
        """How many entries are unread, and how many pinned."""
        return self._vault.marks.marked(case)


class ViewsDesk(OwnDesk):
    """Answers for saved views."""

    def views(self, case: CaseId) -> tuple[View, ...]:
        """The views offered in a case."""
        return saved_views(self._vault, case)

    def save_view(self, case: CaseId, view: View) -> None:
        """Keep a view."""
        save_view(self._vault, case, view)

    def remove_view(self, case: CaseId, view: View) -> None:
        """Let a view go."""
        remove_view(self._vault, case, view)
