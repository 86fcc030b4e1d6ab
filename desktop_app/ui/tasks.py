"""The one door to a background thread: jobs in, results back on the Qt thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from threading import Event
from typing import Any, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop_app.services.ports import Progress, Receipt

T = TypeVar("T")
Watch = Callable[[int, int], None]
Failed = Callable[[Exception], None]
_BESIDE = 3
"""A file somebody waits to see, a tile of the line, and one that is read for the search."""


@dataclass(slots=True)
class _Errand:
    """One job from its asking to its delivery. The last to let go of it is the Qt thread."""

    owner: QObject
    job: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Failed | None
    result: Any = None
    error: BaseException | None = None

    def do(self) -> None:
        """Do the job, and keep what came of it."""
        try:
            self.result = self.job()
        except BaseException as error:  # noqa: BLE001  raised again where it is delivered
            self.error = error


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

    A thread that works holds an errand's number and nothing else once the job is
    done: a widget that a job, its result's taker or its traceback remembers must not
    be freed there, for Qt does not survive that.

    Signals:
        recorded: something was put on record (Receipt).
        failed: a job ended badly (Exception).
    """

    recorded = Signal(Receipt)
    failed = Signal(Exception)
    _done = Signal(int)
    _moved = Signal(object, object, object, object)  # Qt's own int ends at two billion bytes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._beside = ThreadPoolExecutor(_BESIDE, thread_name_prefix="beside")
        self._is_over = False
        self._numbers = count()
        self._errands: dict[int, _Errand] = {}
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
        """Do `job` off this thread, then hand its result to `then`, its failure to `otherwise`.

        Once this shut down, nothing is begun and nothing delivered: a last result must not
        ask for more from a window that has gone.
        """
        self._submit(self._vault_thread, _Errand(owner, job, then, otherwise))

    def run_beside(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Failed | None = None,
    ) -> None:
        """The same for a job that needs no vault: nothing that is to be recorded waits for it.

        Some of these go on at once, and may end in another order than they were asked in.
        """
        self._submit(self._beside, _Errand(owner, job, then, otherwise))

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
        self._errands.clear()

    def _submit(self, thread: ThreadPoolExecutor, errand: _Errand) -> None:
        if not self._is_over:
            number = next(self._numbers)
            self._errands[number] = errand
            thread.submit(self._work, number)

    def _work(self, number: int) -> None:
        self._errands[number].do()
        self._done.emit(number)

    def _tell(self, owner: QObject, watch: Watch, done: int, total: int) -> None:
        if isValid(owner):
            watch(done, total)

    def _deliver(self, number: int) -> None:
        errand = self._errands.pop(number, None)
        if errand is None:
            return
        error, errand.error = errand.error, None  # its traceback remembers the errand
        if error is not None:
            self._deliver_failure(errand, error)
            return
        if isinstance(errand.result, Receipt):
            self.recorded.emit(errand.result)
        if isValid(errand.owner):
            errand.then(errand.result)

    def _deliver_failure(self, errand: _Errand, error: BaseException) -> None:
        if not isinstance(error, Exception):
            raise error
        if errand.otherwise is not None and isValid(errand.owner):
            errand.otherwise(error)
        else:
            self.failed.emit(error)
