"""Asks again and again what would leave, after every pause; only the last answer counts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.ui.handoff.chosen import Chosen, ChosenNotes
from desktop_app.ui.tasks import Tasks

_PAUSE_MS = 120


class Planning(QObject):
    """Plans on the vault thread; a choice on a note that can't be kept is taken back.

    Signals:
        planned: what would leave (HandoffPreview).
        failed: nothing can be planned, and why (Exception).
    """

    planned = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        ask: Callable[[HandoffRequest], HandoffPreview],
        request: Callable[[], HandoffRequest],
        chosen: ChosenNotes,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._ask, self._request, self._chosen = tasks, ask, request, chosen
        self._asked, self._kept = 0, Chosen()
        self._is_planning = self._is_anything = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._plan)

    def begin(self, *, is_anything: bool) -> None:
        """What was known holds no more; ask soon, if there is anything to ask about."""
        self._asked += 1
        self._is_anything = is_anything
        self._pause.stop()
        if is_anything:
            self._pause.start()

    def _plan(self) -> None:
        if self._is_planning:
            return  # whoever types on is not queued behind plans that no longer matter
        self._is_planning = True
        request, ask = self._request(), self._ask
        chosen = self._chosen.now.copy()
        self._tasks.run(
            self,
            lambda: ask(request),
            partial(self._take, self._asked, chosen),
            partial(self._undo, self._asked),
        )

    def _take(self, asked: int, chosen: Chosen, preview: HandoffPreview) -> None:
        self._end(asked)
        if asked == self._asked:
            self._kept = chosen
            self.planned.emit(preview)

    def _undo(self, asked: int, error: Exception) -> None:
        self._end(asked)
        self.failed.emit(error)
        if asked == self._asked and self._chosen.now != self._kept:
            self._chosen.take(self._kept)

    def _end(self, asked: int) -> None:
        """One plan is made; if it is old by now, the next begins."""
        self._is_planning = False
        if asked != self._asked and self._is_anything:
            self._pause.start()
