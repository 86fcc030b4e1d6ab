"""Reads mail in a child process that is thrown away if a mail breaks it."""

from types import TracebackType
from typing import Self

from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.intake.child_process import ReadingChild
from desktop_app.intake.limits import Limits
from desktop_app.intake.wire import Reader
from desktop_app.ui.words.incoming import UNREADABLE


class ChildMailReader:
    """One child for as many mails as are added together."""

    def __init__(self) -> None:
        self._child = ReadingChild(Limits())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._child.close()

    def read(self, untrusted: bytes) -> MailMessage | Unreadable:
        """The mail, or why it could not be read. Never raises for anything in the bytes."""
        found = self._child.read(Reader.MAIL, untrusted)
        if isinstance(found, MailMessage | Unreadable):
            return found
        return Unreadable(UnreadableReason.READER_CRASHED)

    def explain(self, reason: UnreadableReason) -> str:
        """What the note says in place of the mail's words."""
        return UNREADABLE[reason].text
