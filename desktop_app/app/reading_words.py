"""Reads files for their words: bytes from the vault, words from a child, one file at a time."""

from typing import Final

from desktop_app.app.readings import Readings
from desktop_app.app.vaults import Session
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_words import LARGEST_READ
from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.intake.limits import Limits
from desktop_app.intake.wire import Reader, Request
from desktop_app.services.file_words import bytes_to_read, keep_words, next_to_read

_LIMITS: Final = Limits(seconds=20.0, file_bytes=LARGEST_READ, answer_bytes=8 * 1024 * 1024)


class WordsDesk:
    """Answers whoever has files read while nobody waits for it."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault
        self._readings = Readings()

    def next(self) -> tuple[Attachment, bytes | Unreadable] | None:
        """The next file that waits, and what is in it."""
        file = next_to_read(self._vault)
        return None if file is None else (file, bytes_to_read(self._vault, file))

    def words(self, untrusted: bytes) -> str | Unreadable:
        """The words of a file."""
        found = self._readings.ask(Request(Reader.WORDS, untrusted), _LIMITS)
        crashed = Unreadable(UnreadableReason.READER_CRASHED)
        return found if isinstance(found, str | Unreadable) else crashed

    def keep(self, file: Attachment, found: str | Unreadable) -> None:
        """Let the file be found, or remember that it can't be read."""
        keep_words(self._vault, file, found)

    def stop(self) -> None:
        """Give up what is being read; it will be read another time."""
        self._readings.stop()


def read_some(session: Session, most: int) -> None:
    """Read files that wait, here and now: for who has no window to do it behind."""
    desk = WordsDesk(session)
    for _ in range(most):
        waiting = desk.next()
        if waiting is None:
            return
        file, content = waiting
        desk.keep(file, content if isinstance(content, Unreadable) else desk.words(content))
