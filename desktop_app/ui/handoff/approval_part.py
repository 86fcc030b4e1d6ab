"""Asks a supervisor to approve exactly what is to leave, where an agency's policy says so."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal

from desktop_app.domain.approval import Outcome
from desktop_app.domain.before_signing import ApprovalNow
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.signing_words import approver_words
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, secondary
from desktop_app.ui.widgets.shortcuts import bind


class ApprovalPart(Banner):
    """Hidden where no approval is asked for, and where one is there: the facts then tell it.

    Signals:
        failed: nobody could be asked (Exception).
    """

    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, Tone.INFO, icon="badge-check", boxed=True)
        self._desk = desk
        self._kinds: Collection[HandoffKind] = ()
        words = translate("Handoff", "Ask for approval")
        self.ask = secondary(desk.theme, words, keys=Act.ASK_APPROVAL)
        self.ask.sized(ButtonSize.SMALL)
        self.add_action(self.ask)
        bind(self, Act.ASK_APPROVAL, self.ask.click)
        self.hide()

    def offer(self, kinds: Collection[HandoffKind]) -> None:
        """Of these kinds a supervisor approves each handoff."""
        self._kinds = kinds

    def serve(
        self, ask: Callable[[HandoffRequest], Receipt], request: Callable[[], HandoffRequest]
    ) -> None:
        """Whom to ask, and about what."""
        self.ask.clicked.connect(lambda: self._ask(ask, request()))

    def show_for(self, kind: HandoffKind, approval: ApprovalNow | None) -> None:
        """Where it stands with what is chosen now: any change is another handoff to approve."""
        outcome = approval.outcome if approval is not None else None
        if outcome is Outcome.WAITING and approval is not None:
            self._say_asked(approval)
        elif outcome is Outcome.RETURNED and approval is not None:
            self._say_returned(approval)
        else:
            words = translate(
                "Handoff", "Ask once everything is chosen: any change needs a new approval."
            )
            lead = translate("Handoff", "A supervisor of your agency approves this first.")
            self.say(words, lead)
        self.ask.setEnabled(outcome is not Outcome.WAITING)
        is_needed = kind in self._kinds or outcome in (Outcome.WAITING, Outcome.RETURNED)
        self.setVisible(is_needed and outcome is not Outcome.APPROVED)

    def _say_asked(self, approval: ApprovalNow) -> None:
        moment = self._desk.dates.moment(recorded_at(approval.asked_ms).astimezone())
        lead = translate("Handoff", "Asked on {when}.").format(when=moment)
        self.say(
            translate("Handoff", "Sign here once it is approved. Until then the draft waits."),
            lead,
        )

    def _say_returned(self, approval: ApprovalNow) -> None:
        lead = translate("Handoff", "Returned by {who}.")
        comment = approval.decided.comment.strip() if approval.decided is not None else ""
        more = translate("Handoff", "Change what has to change, then ask again.")
        who = approver_words(self._desk.dates, approval)
        self.say(f"{comment} {more}".strip(), lead.format(who=who))

    def _ask(self, ask: Callable[[HandoffRequest], Receipt], request: HandoffRequest) -> None:
        self.ask.setEnabled(False)
        self._desk.tasks.run(self, lambda: ask(request), self._tell, self._fail)

    def _tell(self, receipt: Receipt) -> None:
        announce(self, translate("Handoff", "Asked."))
        self._desk.tasks.recorded.emit(receipt)  # what is planned again then says so here

    def _fail(self, error: Exception) -> None:
        self.ask.setEnabled(True)
        self.failed.emit(error)
