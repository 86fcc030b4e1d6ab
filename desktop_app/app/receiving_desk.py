"""What receiving asks for: opening, choosing, answering, and what came of our own handoffs."""

from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.handing import CardsDesk
from desktop_app.app.neutral_place import neutral_place
from desktop_app.app.receipts import SshReceiptSeal, receipt_desk
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.receiving import EVERYTHING, BundleState, Choice, KnownBundle
from desktop_app.services.cases import codenames
from desktop_app.services.ports import Part, Progress, Receipt
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.answering import (
    Answer,
    answer_taken,
    ask_about,
    reject_handoff,
)
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.receiving.known import waiting_bundles
from desktop_app.services.receiving.opening import open_handoff
from desktop_app.services.receiving.receipt_building import build_receipt
from desktop_app.services.receiving.receipts import take_receipt
from desktop_app.services.receiving.remembering import remember
from desktop_app.ui.handoff.port import Answered, Arrival, TakenAnswer, TakenIn

_TOUCHED = frozenset({Part.CASES, Part.PEOPLE, Part.TIMELINE, Part.CARDS, Part.HANDOFFS})


class ReceivingDesk(CardsDesk):
    """Answers the dialog that takes a handoff in."""

    def open(self, untrusted_file: Path, progress: Progress) -> Arrival:
        """Check everything about a bundle; no case changes."""
        courier = BundleCourier(self._session)
        arrived = open_handoff(self._vault, courier, str(untrusted_file), progress)
        remember(self._vault, arrived, BundleState.SEEN, path=str(untrusted_file))
        return Arrival(
            incoming=arrived.incoming,
            codename=self._shown_as(arrived.incoming),
            report=arrived.report,
            handle=arrived,
        )

    def accept(self, arrival: Arrival, choice: Choice = EVERYTHING) -> TakenIn:
        """Take it, or a part of it, into the record."""
        arrived = _arrived(arrival)
        try:
            accepted = accept_handoff(self._vault, arrived, choice)
        finally:
            arrived.waiting.discard()
        answer = answer_taken(self._vault, arrived, choice.why)
        return TakenIn(accepted, Receipt(accepted.case, _TOUCHED), self._answered(answer))

    def leave(self, arrival: Arrival) -> None:
        """Forget it."""
        _arrived(arrival).waiting.discard()

    def reject(self, arrival: Arrival, why: str) -> Answered:
        """Take nothing of it, and say why."""
        arrived = _arrived(arrival)
        answer = reject_handoff(self._vault, arrived, why)
        arrived.waiting.discard()
        return self._answered(answer)

    def ask(self, arrival: Arrival, question: str) -> Answered:
        """Decide nothing yet."""
        arrived = _arrived(arrival)
        answer = ask_about(self._vault, arrived, question)
        arrived.waiting.discard()
        return self._answered(answer)

    def write_receipt(self, answer: Answered, place: Path, progress: Progress) -> None:
        """Write the answer as a file for the sender."""
        if not isinstance(answer.handle, Answer):
            raise TypeError(type(answer.handle))
        desk = receipt_desk(self._session)
        build_receipt(self._vault, desk, answer.handle, str(place), progress)

    def take_receipt(self, untrusted_file: Path, progress: Progress) -> TakenAnswer:
        """Put on record what a receiver answered."""
        courier, seal = BundleCourier(self._session), SshReceiptSeal(self._session)
        taken = take_receipt(self._vault, courier, seal, str(untrusted_file), progress)
        return TakenAnswer(taken, Receipt(taken.case, frozenset({Part.HANDOFFS, Part.CASES})))

    def waiting(self) -> tuple[KnownBundle, ...]:
        """Bundles that were looked at and not decided about."""
        return waiting_bundles(self._vault)

    def _answered(self, answer: Answer) -> Answered:
        return Answered(neutral_place(self._vault), answer)

    def _shown_as(self, incoming: IncomingHandoff) -> str:
        """How this device will name the case: a codename that is taken gets a number."""
        named = codenames(self._vault)
        if incoming.case in named:
            return named[incoming.case]
        alike = sum(name.casefold() == incoming.codename.casefold() for name in named.values())
        return f"{incoming.codename} ({alike + 1})" if alike else incoming.codename


def _arrived(arrival: Arrival) -> Arrived:
    if not isinstance(arrival.handle, Arrived):
        raise TypeError(type(arrival.handle))
    return arrival.handle
