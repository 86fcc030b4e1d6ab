"""Looks into a file somebody brought: a handoff is checked, a receipt is put on record."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import AnsweringPort, TakenAnswer
from desktop_app.ui.tasks import LongJob


class Checking(QObject):
    """One file at a time; nobody has to know beforehand what it is.

    Signals:
        opened: a handoff is in order, and waits (Arrival).
        answered: it was a receipt for a handoff of ours, and is on record (TakenAnswer).
        refused: why it is neither (Exception).
        moved_on: how far it is (int, int).
    """

    opened = Signal(object)
    answered = Signal(object)
    refused = Signal(object)
    moved_on = Signal(object, object)  # not int: a file can be larger than a C int counts

    def __init__(self, desk: Desk, port: AnsweringPort, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._port = desk, port
        self._job: LongJob | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being looked into."""
        return self._job is not None

    def stop(self) -> None:
        """Give up, without a trace."""
        if self._job is not None:
            self._job.stop()

    def look_into(self, untrusted_file: Path) -> None:
        """Begin with a handoff: nearly every file is one."""
        port = self._port
        self._job = self._desk.tasks.run_long(
            self,
            lambda progress: port.open(untrusted_file, progress),
            self._open,
            lambda error: self._refuse(untrusted_file, error),
            watch=self.moved_on.emit,
        )

    def _open(self, arrival: object) -> None:
        self._job = None
        self.opened.emit(arrival)

    def _refuse(self, untrusted_file: Path, error: Exception) -> None:
        self._job = None
        if isinstance(error, Refusal) and error.code is RefusalCode.BUNDLE_IS_RECEIPT:
            self._take_receipt(untrusted_file)
        else:
            self.refused.emit(error)

    def _take_receipt(self, untrusted_file: Path) -> None:
        port = self._port
        self._job = self._desk.tasks.run_long(
            self,
            lambda progress: port.take_receipt(untrusted_file, progress),
            self._answer,
            self._give_up,
            watch=self.moved_on.emit,
        )

    def _answer(self, taken: TakenAnswer) -> None:
        self._job = None
        self._desk.tasks.recorded.emit(taken.receipt)
        self.answered.emit(taken)

    def _give_up(self, error: Exception) -> None:
        self._job = None
        self.refused.emit(error)
