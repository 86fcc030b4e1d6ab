"""One exchange at a time, whether its dialog is open or not."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.port import ExchangePort, Outcome, Passing, Wish
from desktop_app.ui.exchange.step_words import Sight
from desktop_app.ui.tasks import LongJob

_T = TypeVar("_T")
CAME_IN = Receipt(None, frozenset({Part.CASES, Part.PEOPLE, Part.TIMELINE, Part.CARDS}))
"""What an exchange may have touched, also one that ended badly."""


class ExchangeRun(QObject):
    """Starts, watches and stops it. What is written is written by the port, piece by piece.

    Signals:
        moved: it is somewhere else now (Sight).
        ended: it went through (Outcome).
        failed: it didn't (Exception); what came in before stays.
    """

    moved = Signal(object)
    ended = Signal(object)
    failed = Signal(Exception)

    def __init__(self, desk: Desk, port: ExchangePort, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._port = desk, port
        self._job: LongJob | None = None
        self.sight: Sight | None = None
        self.is_by_itself = False

    @property
    def is_running(self) -> bool:
        """Whether one is under way."""
        return self._job is not None

    def begin(self, place: KnownPlace, wish: Wish, *, by_itself: bool = False) -> bool:
        """Exchange with a place; False if one is under way, which is left alone."""
        if self.is_running:
            return False
        self.is_by_itself = by_itself
        self._see(Sight(place=place, with_files=wish.files))
        exchange: Callable[..., Outcome] = partial(self._port.exchange, place.id, wish)
        tasks = self._desk.tasks
        # In the name of what outlives the window: how an exchange ends when the vault is locked
        # is nobody's to hear of, least of all on the screen that stands there then.
        self._job = tasks.run_passing(
            tasks,
            exchange,
            self._if_there(self._end),
            self._if_there(self._fail),
            watch=self._if_there(self._move),
        )
        return True

    def stop(self) -> None:
        """Stop it at its next safe point."""
        if self._job is not None:
            self._job.stop()

    def _if_there(self, take: Callable[[_T], None]) -> Callable[[_T], None]:
        return lambda told: take(told) if isValid(self) else None

    def _move(self, passing: Passing) -> None:
        if self.sight is not None and self.is_running:
            passed = {**self.sight.passed, passing.stage: passing}
            self._see(replace(self.sight, stage=passing.stage, passed=passed))

    def _end(self, outcome: Outcome) -> None:
        self._job = None
        self._desk.tasks.recorded.emit(outcome.receipt)
        if self.sight is not None:
            self._see(replace(self.sight, outcome=outcome, is_over=True))
        self.ended.emit(outcome)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._desk.tasks.recorded.emit(CAME_IN)
        if self.sight is not None:
            self._see(replace(self.sight, is_over=True))
        self.failed.emit(error)

    def _see(self, sight: Sight) -> None:
        self.sight = sight
        self.moved.emit(sight)
