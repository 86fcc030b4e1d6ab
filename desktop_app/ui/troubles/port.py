"""What the state of a record asks of the services. Every call runs on the vault thread."""

from typing import Protocol

from desktop_app.domain.ids import CaseId
from desktop_app.domain.trouble import LateWords, Trouble


class TroublesPort(Protocol):
    """What is amiss, with one case or with all of them and the vault itself."""

    def troubles(self, case: CaseId | None) -> tuple[Trouble, ...]:
        """The weightiest first."""
        ...

    def late_words(self, case: CaseId) -> tuple[LateWords, ...]:
        """What lost devices wrote after they were reported."""
        ...

    def details(self, trouble: Trouble) -> str:
        """What somebody who helps may be told: nothing of any case."""
        ...
