"""What small coordination asks for, answered by the services: actions, and judging a case."""

from collections.abc import Mapping

from desktop_app.app.casework import ComposerDesk
from desktop_app.app.roles_desk import RolesDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.action import Action, NewAction, Owner
from desktop_app.domain.episode import Episode
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.services import actions
from desktop_app.services.approved_deeds import DEED_OF, ask_about_deed
from desktop_app.services.assessments import assess, assessments
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.restricted import check_entered
from desktop_app.ui.case.assess_port import Assessed
from desktop_app.ui.composer.port import Readers


class CoordinationDesk(RolesDesk):
    """Answers the dialogs of actions and of risk, exploitation and status."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._composer = ComposerDesk(session)

    def actions(self, case: CaseId) -> tuple[Action, ...]:
        """Everything that is or was to be done in a case."""
        check_entered(self._vault, case)
        return self._vault.actions.of(case)

    def episode(self, case: CaseId, id_: ObjectId) -> Episode | None:
        """One episode of a case."""
        check_entered(self._vault, case)
        return next((each for each in self._vault.episodes.now(case) if each.id == id_), None)

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        """The audiences to choose between."""
        return self._composer.readers(case)

    def owners(self) -> tuple[Owner, ...]:
        """Everybody with a card here, oneself first."""
        return actions.owners(self._vault)

    def open_action(self, case: CaseId, new: NewAction) -> Receipt:
        """Put it on record."""
        return actions.open_action(self._vault, case, new)

    def change_action(
        self, action: Action, said: Mapping[str, str], owner: Owner | None
    ) -> Receipt:
        """Say otherwise."""
        return actions.change_action(self._vault, action, said, owner)

    def finish_action(self, action: Action, outcome: str) -> Receipt:
        """It is done."""
        return actions.finish_action(self._vault, action, outcome)

    def withdraw_action(self, action: Action, reason: str) -> Receipt:
        """It is not going to be done."""
        return actions.withdraw_action(self._vault, action, reason)

    def reopen_action(self, action: Action) -> Receipt:
        """It is to be done after all."""
        return actions.reopen_action(self._vault, action)

    def assessed(self, case: CaseId) -> Assessed:
        """What is said of a case, and was."""
        check_entered(self._vault, case)
        return Assessed(self._vault.reading.case(case), assessments(self._vault, case))

    def assess(self, case: CaseId, said: Mapping[str, str], reason: str) -> Receipt:
        """Say otherwise, with why."""
        return assess(self._vault, case, said, reason)

    def ask_approval(self, case: CaseId, status: str, words: str) -> Receipt:
        """Ask for a second person's word."""
        deed = DEED_OF.get(status)
        if deed is None:
            raise Refusal(RefusalCode.BAD_VALUE, what="status")
        asked = ask_about_deed(self._vault, case, deed, words)
        return Receipt(case, frozenset({Part.HANDOFFS}), (asked,))
