"""Asks a supervisor to approve exactly what is to leave, where an agency's policy says so."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, secondary


class ApprovalPart(Banner):
    """Hidden where no approval is asked for.

    Signals:
        failed: nobody could be asked (Exception).
    """

    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, Tone.INFO, icon="badge-check", boxed=True)
        self._desk = desk
        self._kinds: Collection[HandoffKind] = ()
        self.ask = secondary(desk.theme, translate("Handoff", "Ask for approval"))
        self.ask.sized(ButtonSize.SMALL)
        self.add_action(self.ask)
        self.hide()

    def offer(self, kinds: Collection[HandoffKind]) -> None:
        """Of these kinds a supervisor approves each handoff."""
        self._kinds = kinds

    def serve(
        self, ask: Callable[[HandoffRequest], Receipt], request: Callable[[], HandoffRequest]
    ) -> None:
        """Whom to ask, and about what."""
        self.ask.clicked.connect(lambda: self._ask(ask, request()))

    def show_for(self, kind: HandoffKind) -> None:
        """Something was chosen otherwise: what was asked before was asked about something else."""
        words = translate(
            "Handoff", "Ask once everything is chosen: any change needs a new approval."
        )
        self.say(words, translate("Handoff", "A supervisor of your agency approves this first."))
        self.ask.setEnabled(True)
        self.setVisible(kind in self._kinds)

    def _ask(self, ask: Callable[[HandoffRequest], Receipt], request: HandoffRequest) -> None:
        self.ask.setEnabled(False)
        self._desk.tasks.run(self, lambda: ask(request), self._tell, self._fail)

    def _tell(self, receipt: Receipt) -> None:
        words = translate("Handoff", "Sign here once it is approved. Until then the draft waits.")
        self.say(words, translate("Handoff", "Asked."))
        announce(self, self.accessibleName())
        self._desk.tasks.recorded.emit(receipt)

    def _fail(self, error: Exception) -> None:
        self.ask.setEnabled(True)
        self.failed.emit(error)
