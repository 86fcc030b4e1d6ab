"""Files being read in children, each in one of its own; all of them end when the vault does."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from desktop_app.intake.child_process import ReadingChild
from desktop_app.intake.limits import Limits
from desktop_app.intake.wire import Found, Request


class Readings:
    """Asked on any thread. Once stopped, whatever is asked comes back as unreadable."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._under_way: set[ReadingChild] = set()
        self._is_stopped = False

    def ask(self, request: Request, limits: Limits) -> Found:
        """Have one file read by a child that is ended after it."""
        with ReadingChild(limits) as child, self._listed(child):
            return child.answer(request)

    def stop(self) -> None:
        """No child outlives the window that asked: each of them holds a file in the clear."""
        with self._lock:
            self._is_stopped = True
            for child in self._under_way:
                child.stop()

    @contextmanager
    def _listed(self, child: ReadingChild) -> Iterator[None]:
        with self._lock:
            self._under_way.add(child)
            if self._is_stopped:
                child.stop()
        try:
            yield
        finally:
            with self._lock:
                self._under_way.discard(child)
