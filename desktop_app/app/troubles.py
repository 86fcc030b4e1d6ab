"""What the state of a record asks for, answered by the services."""

from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.domain.trouble import LateWords, Trouble
from desktop_app.services.troubles import details_for_support, late_words, troubles


class TroublesDesk:
    """Answers the dialog of what is amiss."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def troubles(self, case: CaseId | None) -> tuple[Trouble, ...]:
        """What is amiss with a case, or with all of them and the vault."""
        return troubles(self._vault, case)

    def late_words(self, case: CaseId) -> tuple[LateWords, ...]:
        """What lost devices wrote after they were reported."""
        return late_words(self._vault, case)

    def details(self, trouble: Trouble) -> str:
        """What somebody who helps may be told."""
        return details_for_support(trouble)
