"""Writes notices one after another, each into a file of its own beside the first."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import CaseId
from desktop_app.domain.notices import DueNotice
from desktop_app.services.ports import Progress
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Signed, TellingPort


class TellRun(QObject):
    """Stops at the first that can't be written; those before it are written and on record.

    Signals:
        written: one is on the disk and on record (DueNotice, str).
        failed: one could not be written (Exception).
        done: all of them are written.
    """

    written = Signal(object, str)
    failed = Signal(object)
    done = Signal()

    def __init__(self, desk: Desk, port: TellingPort, case: CaseId, owner: QObject) -> None:
        super().__init__(owner)
        self._desk, self._port, self._case = desk, port, case
        self._waiting: list[DueNotice] = []
        self._words = ""
        self.next_place: Path | None = None
        """Where the one that is being written goes, or went."""
        self.is_writing = False

    def begin(self, due: Sequence[DueNotice], words: str, place: Path, destroy_by: str) -> None:
        """Write them; the first has the name that was chosen, the others names drawn for them."""
        self._waiting = [replace(each, destroy_by=destroy_by) for each in due]
        self._words, self.is_writing = words, True
        self._next(place)

    def _next(self, place: Path) -> None:
        due, self.next_place = self._waiting[0], place
        self._desk.tasks.run_long(
            self,
            partial(self._tell, due, place),
            partial(self._keep, due, place),
            self._stop,
            watch=lambda _done, _total: None,
        )

    def _tell(self, due: DueNotice, place: Path, progress: Progress) -> Signed:
        return self._port.tell(self._case, due, self._words, place, progress)

    def _keep(self, due: DueNotice, place: Path, signed: Signed) -> None:
        self._desk.tasks.recorded.emit(signed.receipt)
        self._waiting.pop(0)
        self.written.emit(due, place.name)
        if not self._waiting:
            self.is_writing = False
            self.done.emit()
            return
        port = self._port
        self._desk.tasks.run(
            self, lambda: place.with_name(port.neutral().name), self._next, self._stop
        )

    def _stop(self, error: Exception) -> None:
        self.is_writing = False
        self.failed.emit(error)
