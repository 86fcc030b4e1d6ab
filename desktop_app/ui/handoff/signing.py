"""Has one bundle written, and stops that safely when somebody asks."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ui.handoff.port import SendingPort
from desktop_app.ui.tasks import LongJob, Tasks


class Signing(QObject):
    """One at a time.

    Signals:
        written: the bundle is on the disk and on record (Signed).
        failed: why it is not; nothing of it is left (Exception).
        moved_on: how far it is (done, total).
    """

    written = Signal(object)
    failed = Signal(object)
    moved_on = Signal(object, object)  # not int: a bundle can be larger than a C int counts

    def __init__(self, tasks: Tasks, port: SendingPort, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._port = tasks, port
        self._job: LongJob | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a bundle is being written now."""
        return self._job is not None

    def begin(self, request: HandoffRequest, place: Path) -> None:
        """Write it there."""
        port = self._port
        self._job = self._tasks.run_long(
            self,
            lambda progress: port.build(request, place, progress),
            self._finish,
            self._break_off,
            watch=self.moved_on.emit,
        )

    def stop(self) -> None:
        """Give up, and leave nothing behind."""
        if self._job is not None:
            self._job.stop()

    def _finish(self, signed: object) -> None:
        self._job = None
        self.written.emit(signed)

    def _break_off(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
