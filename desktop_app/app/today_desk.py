"""What Today asks for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.domain.review_queue import ReviewQueue
from desktop_app.services.access_reading import awaiting_review
from desktop_app.services.approvals import waiting_here
from desktop_app.services.cases import codenames
from desktop_app.services.review_queue import queue
from desktop_app.services.today import Look, Today, look, look_again, today
from desktop_app.ui.today.port import Opening, Request


class TodayDesk:
    """Answers Today. What it has read of the cases it keeps: the next time, it reads less."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault
        self._looked: Look | None = None

    def waiting(self) -> ReviewQueue:
        """What this person is to sign off, to answer and to read."""
        return queue(self._vault)

    def today(self) -> Today:
        """One look over everything, as it is now."""
        vault, before = self._vault, self._looked
        self._looked = look(vault) if before is None else look_again(vault, before)
        return today(vault, self._looked)

    def requests(self) -> tuple[Request, ...]:
        """What is to be approved; of an earlier moment, nothing."""
        vault = self._vault
        if vault.present is not None:
            return ()
        found = waiting_here(vault)
        names = codenames(vault) if found else {}
        return tuple(Request(each, names.get(each.case, "")) for each in found)

    def openings(self) -> tuple[Opening, ...]:
        """Whose reasons are to be looked at; of an earlier moment, nothing."""
        vault = self._vault
        if vault.present is not None:
            return ()
        found = awaiting_review(vault)
        names = codenames(vault) if found else {}
        return tuple(
            Opening(each, "" if each.event.case is None else names.get(each.event.case, ""))
            for each in reversed(found)
        )
