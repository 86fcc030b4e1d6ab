"""Carries out what a person decides about a handoff that waits."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.receiving import Choice
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff import decided, say_dialog
from desktop_app.ui.handoff.decided import Decided
from desktop_app.ui.handoff.port import Answered, AnsweringPort, Arrival, TakenIn
from desktop_app.ui.handoff.say_dialog import SayDialog


class Deciding(QObject):
    """The bundle is used up by every answer, also by one that fails.

    Signals:
        begun: an answer was given; nothing else may be until it is carried out.
        done: what came of it (Decided).
        failed: why it could not be carried out (Exception).
    """

    begun = Signal()
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, port: AnsweringPort, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._port, self._over = desk, port, over
        self.question: SayDialog | None = None

    def accept(self, arrival: Arrival, choice: Callable[[str], Choice]) -> None:
        """Take in what is chosen; of what is left, the sender is told why."""
        if choice("").only is None:
            self._take(arrival, choice(""))
            return
        dialog = say_dialog.why_leave(self._desk.theme, _name(arrival), self._over)
        self._ask(dialog, lambda: self._take(arrival, choice(dialog.words)))

    def decline(self, arrival: Arrival) -> None:
        """Take nothing, and say why."""
        dialog = say_dialog.why_decline(self._desk.theme, _name(arrival), self._over)
        told = partial(decided.declined, arrival)
        self._ask(dialog, lambda: self._answer(self._port.reject, arrival, dialog.words, told))

    def ask(self, arrival: Arrival) -> None:
        """Decide nothing yet, and say what is unclear."""
        dialog = say_dialog.what_to_ask(self._desk.theme, _name(arrival), self._over)
        told = partial(decided.asked, arrival)
        self._ask(dialog, lambda: self._answer(self._port.ask, arrival, dialog.words, told))

    def _ask(self, dialog: SayDialog, then: Callable[[], object]) -> None:
        self.question = dialog
        dialog.ask(then)

    def _take(self, arrival: Arrival, choice: Choice) -> None:
        port = self._port
        self.begun.emit()
        self._desk.tasks.run(
            self,
            lambda: port.accept(arrival, choice),
            partial(self._tell_taken, arrival),
            self.failed.emit,
        )

    def _tell_taken(self, arrival: Arrival, taken: TakenIn) -> None:
        self._desk.tasks.recorded.emit(taken.receipt)
        self.done.emit(decided.taken_in(arrival, taken))

    def _answer(
        self,
        act: Callable[[Arrival, str], Answered],
        arrival: Arrival,
        words: str,
        told: Callable[[Answered], Decided],
    ) -> None:
        self.begun.emit()
        self._desk.tasks.run(
            self,
            lambda: act(arrival, words),
            lambda answer: self.done.emit(told(answer)),
            self.failed.emit,
        )


def _name(arrival: Arrival) -> str:
    return arrival.incoming.sender.name
