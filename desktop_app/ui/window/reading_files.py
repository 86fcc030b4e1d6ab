"""Has files read for their words while people work, so that the search finds them."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.incoming import Unreadable
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk

_FIRST_MS, _BETWEEN_MS = 3_000, 50


class WordsPort(Protocol):
    """Files that wait to be read."""

    def next(self) -> tuple[Attachment, bytes | Unreadable] | None:
        """The next one and its bytes; on the vault thread."""
        ...

    def words(self, untrusted: bytes) -> str | Unreadable:
        """The words of a file; beside it."""
        ...

    def keep(self, file: Attachment, found: str | Unreadable) -> None:
        """Let it be found; on the vault thread."""
        ...

    def stop(self) -> None:
        """Give up whatever is being read; on Qt's own thread."""
        ...


class ReadingFiles(QObject):
    """One at a time, a little after the vault is open, and whenever something is recorded.

    A failure is nobody's to hear of: what could not be read now is read another time.
    """

    def __init__(self, desk: Desk, port: WordsPort, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._port = desk.tasks, port
        self._is_reading = self._is_over = False
        self._soon = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._soon.timeout.connect(self._begin)
        if not desk.is_read_only:
            self._soon.start()
            desk.tasks.recorded.connect(self._hear)

    def put_away(self) -> None:
        """Read no more: the vault is about to close."""
        self._is_over = True
        self._soon.stop()
        self._port.stop()

    def _hear(self, receipt: Receipt) -> None:
        if Part.TIMELINE in receipt.parts and not self._is_over:
            self._soon.start(_BETWEEN_MS)

    def _begin(self) -> None:
        if self._is_reading or self._is_over:
            return
        self._is_reading = True
        self._tasks.run(self, self._port.next, self._read, self._give_up)

    def _read(self, waiting: tuple[Attachment, bytes | Unreadable] | None) -> None:
        if waiting is None or self._is_over:
            self._is_reading = False
            return
        file, content = waiting
        if isinstance(content, Unreadable):
            self._keep(file, content)
            return
        keep, read = partial(self._keep, file), partial(self._port.words, content)
        self._tasks.run_beside(self, read, keep, self._give_up)

    def _keep(self, file: Attachment, found: str | Unreadable) -> None:
        if self._is_over:  # it was stopped, which says nothing of the file
            return
        self._tasks.run(self, partial(self._port.keep, file, found), self._go_on, self._give_up)

    def _go_on(self, _nothing: None) -> None:
        self._is_reading = False
        if not self._is_over:
            self._soon.start(_BETWEEN_MS)

    def _give_up(self, _error: Exception) -> None:
        self._is_reading = False
