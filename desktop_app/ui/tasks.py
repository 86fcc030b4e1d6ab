"""The one door to a background thread: jobs in, results back on the Qt thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop_app.services.ports import Progress, Receipt

T = TypeVar("T")
Watch = Callable[[int, int], None]
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Asked:
    owner: QObject
    then: Callable[[Any], None]
    otherwise: Failed | None


@dataclass(frozen=True, slots=True)
class _Outcome(_Asked):
    future: "Future[Any]"
    is_beside: bool


class LongJob:
    """A job under way that can be asked to stop at its next safe point."""

    def __init__(self) -> None:
        self._asked_to_stop = Event()

    @property
    def is_stopping(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._asked_to_stop.is_set()

    def stop(self) -> None:
        """Ask it to stop safely; it ends with the refusal `CANCELLED`, or is done already."""
        self._asked_to_stop.set()


class Tasks(QObject):
    """Runs jobs one at a time, in order, off the Qt thread.

    A job is a plain function that knows nothing of Qt. Its result goes to the
    owner, if it is still there; receipts are told to everyone, even if the
    screen that asked has closed. A failure goes to the owner's `otherwise`,
    or, where there is none or the owner has gone, to everyone.

    Signals:
        recorded: something was put on record (Receipt).
        failed: a job ended badly (Exception).
    """

    recorded = Signal(Receipt)
    failed = Signal(Exception)
    _done = Signal(object)
    _moved = Signal(object, object, object, object)  # Qt's own int ends at two billion bytes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self._is_over = False
        self._long_jobs: WeakSet[LongJob] = WeakSet()
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Failed | None = None,
    ) -> None:
        """Do `job` off this thread, then hand its result to `then`, its failure to `otherwise`."""
        self._submit(self._vault_thread, _Asked(owner, then, otherwise), job)

    def run_beside(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Failed | None = None,
    ) -> None:
        """The same for a job that needs no vault: nothing that is to be recorded waits for it.

        Such jobs only show something: once this shuts down, none begins and none is delivered.
        """
        if not self._is_over:
            self._submit(self._beside, _Asked(owner, then, otherwise), job)

    def run_long(
        self,
        owner: QObject,
        job: Callable[[Progress], T],
        then: Callable[[T], None],
        otherwise: Failed | None = None,
        *,
        watch: Watch,
    ) -> LongJob:
        """The same for a job that tells how far it is; `watch(done, total)` hears it here."""
        handle = LongJob()
        self._long_jobs.add(handle)

        def report(done: int, total: int) -> bool:
            self._moved.emit(owner, watch, done, total)
            return not handle.is_stopping

        self.run(owner, lambda: job(report), then, otherwise)
        return handle

    def shut_down(self) -> None:
        """Ask long jobs to stop, then wait: what was asked to be written is written."""
        for job in tuple(self._long_jobs):
            job.stop()
        self._is_over = True
        self._vault_thread.shutdown(wait=True)
        self._beside.shutdown(wait=True, cancel_futures=True)

    def _submit(self, thread: ThreadPoolExecutor, asked: _Asked, job: Callable[[], Any]) -> None:
        future = thread.submit(job)
        is_beside = thread is self._beside
        outcome = _Outcome(asked.owner, asked.then, asked.otherwise, future, is_beside)
        future.add_done_callback(lambda _: self._done.emit(outcome))

    def _tell(self, owner: QObject, watch: Watch, done: int, total: int) -> None:
        if isValid(owner):
            watch(done, total)

    def _deliver(self, outcome: _Outcome) -> None:
        if outcome.future.cancelled() or (self._is_over and outcome.is_beside):
            return
        error = outcome.future.exception()
        if error is not None:
            self._deliver_failure(outcome, error)
            return
        result = outcome.future.result()
        if isinstance(result, Receipt):
            self.recorded.emit(result)
        if isValid(outcome.owner):
            outcome.then(result)

    def _deliver_failure(self, outcome: _Outcome, error: BaseException) -> None:
        if not isinstance(error, Exception):
            raise error
        if outcome.otherwise is not None and isValid(outcome.owner):
            outcome.otherwise(error)
        else:
            self.failed.emit(error)
