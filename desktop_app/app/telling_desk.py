"""Tells receivers what has changed of what they were handed: a notice, written as a bundle is."""

from pathlib import Path

from desktop_app.app.handing import SendingDesk
from desktop_app.app.neutral_place import neutral_place
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.notices import DueNotice, Tellable
from desktop_app.services.consents import consent_with
from desktop_app.services.ports import Progress, Receipt
from desktop_app.services.receiving.notices_due import notice_request
from desktop_app.services.receiving.tellable import (
    remind_to_tell,
    tellable_of_consent,
    tellable_of_handoff,
)
from desktop_app.ui.handoff.port import About, Signed


class TellingDesk(SendingDesk):
    """Answers the dialogs that tell somebody what has changed."""

    def tellable(self, about: About) -> Tellable:
        """Of one handoff, or of all that left under a consent."""
        if about.consent is not None:
            return tellable_of_consent(self._vault, consent_with(self._vault, about.consent))
        return tellable_of_handoff(self._vault, about.case, about.bundle)

    def remind(self, consent: ObjectId, title: str) -> Receipt:
        """An action of today."""
        return remind_to_tell(self._vault, consent_with(self._vault, consent), title)

    def neutral(self) -> Path:
        """A file whose name says nothing of the case."""
        return neutral_place(self._vault)

    def tell(
        self, case: CaseId, due: DueNotice, words: str, place: Path, progress: Progress
    ) -> Signed:
        """Write what they have to know; what was kept back from them is never sent unseen.

        Raises:
            Refusal: NOTICE_NEEDS_CHOICES; as building a handoff.
        """
        if due.needs_choices:
            raise Refusal(RefusalCode.NOTICE_NEEDS_CHOICES)
        return self.build(notice_request(self._vault, case, due, words), place, progress)
