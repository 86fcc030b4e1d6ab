"""The one door to a background thread: jobs in, results back on the Qt thread."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from threading import Event
from typing import Any, Generic, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.ports import Progress, Receipt

T = TypeVar("T")
S = TypeVar("S")
Watch = Callable[[int, int], None]
Failed = Callable[[Exception], None]
_BESIDE = 3
"""A file somebody waits to see, a tile of the line, and one that is read for the search."""
_LOOK_UP_S = 0.05
"""How long others wait at most while a job waits for the world outside."""


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


class Passage(Generic[S]):
    """What a job that may take minutes is given, so that nobody has to wait for it.

    Both calls are safe points: there, with no transaction open, the vault is somebody else's
    for a moment, and whatever was read from it before may have changed.
    """

    def __init__(
        self,
        tell: Callable[[S], None],
        handle: LongJob,
        beside: ThreadPoolExecutor,
        make_way: Callable[[LongJob], None],
    ) -> None:
        self._tell, self._handle = tell, handle
        self._beside, self._make_way = beside, make_way

    def tell(self, told: S) -> bool:
        """Tell where one is, and let others go first; False asks to stop safely."""
        self._tell(told)
        self._make_way(self._handle)
        return not self._handle.is_stopping

    def aside(self, work: Callable[[], T]) -> T:
        """Do something that needs no vault and may be slow, while others have the vault.

        Raises:
            Refusal: CANCELLED, as soon as it is to stop; the work may go on and is forgotten.
        """
        if self._handle.is_stopping:
            raise Refusal(RefusalCode.CANCELLED)
        going = self._beside.submit(work)
        while not going.done():
            self._make_way(self._handle)
            if self._handle.is_stopping:
                raise Refusal(RefusalCode.CANCELLED)
            wait((going,), timeout=_LOOK_UP_S)
        return going.result()


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
    _moved = Signal(object, object, object)  # Qt's own int ends at two billion bytes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._beside = ThreadPoolExecutor(_BESIDE, thread_name_prefix="beside")
        self._is_over = False
        self._numbers = count()
        self._due: deque[int] = deque()
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
        number = self._take_on(_Errand(owner, job, then, otherwise))
        if number is not None:
            self._due.append(number)
            self._vault_thread.submit(self._work_next)

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
        number = self._take_on(_Errand(owner, job, then, otherwise))
        if number is not None:
            self._beside.submit(self._work, number)

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
        handle = self._begin_long()

        def report(done: int, total: int) -> bool:
            self._moved.emit(owner, lambda pair: watch(*pair), (done, total))
            return not handle.is_stopping

        self.run(owner, lambda: job(report), then, otherwise)
        return handle

    def run_passing(
        self,
        owner: QObject,
        job: Callable[[Passage[S]], T],
        then: Callable[[T], None],
        otherwise: Failed | None = None,
        *,
        watch: Callable[[S], None],
    ) -> LongJob:
        """The same for a job that may take minutes, and lets others go first; see `Passage`.

        What is asked for after it was told to stop waits until it has ended: a vault must not
        be closed beneath it.
        """
        handle = self._begin_long()
        tell: Callable[[S], None] = lambda told: self._moved.emit(owner, watch, told)  # noqa: E731
        passage = Passage(tell, handle, self._beside, self._make_way)
        self.run(owner, lambda: job(passage), then, otherwise)
        return handle

    def shut_down(self) -> None:
        """Ask long jobs to stop, then wait: what was asked to be written is written."""
        for job in tuple(self._long_jobs):
            job.stop()
        self._is_over = True
        self._vault_thread.shutdown(wait=True)
        self._beside.shutdown(wait=True, cancel_futures=True)
        self._errands.clear()

    def _begin_long(self) -> LongJob:
        handle = LongJob()
        self._long_jobs.add(handle)
        return handle

    def _take_on(self, errand: _Errand) -> int | None:
        if self._is_over:
            return None
        number = next(self._numbers)
        self._errands[number] = errand
        return number

    def _work_next(self) -> None:
        """Do what is due; nothing, if it was done in between another job."""
        with suppress(IndexError):
            self._work(self._due.popleft())

    def _make_way(self, handle: LongJob) -> None:
        """On the vault thread, amid a job: do what others have asked for meanwhile."""
        while self._due and not handle.is_stopping:
            number = self._due.popleft()
            if handle.is_stopping:
                # Asked for after the stop, it may be the closing of the vault: not amid a job.
                self._due.appendleft(number)
                return
            self._work(number)

    def _work(self, number: int) -> None:
        self._errands[number].do()
        self._done.emit(number)

    def _tell(self, owner: QObject, watch: Callable[[object], None], told: object) -> None:
        if isValid(owner):
            watch(told)

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
