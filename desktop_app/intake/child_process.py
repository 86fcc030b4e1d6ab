"""Has foreign bytes read in a separate, bounded process, so that a bad file hurts nobody."""

from collections.abc import Sequence
from types import TracebackType
from typing import Final, Self

import msgspec

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.intake.limits import Limits
from desktop_app.intake.own_child import OwnChild, own_command
from desktop_app.intake.piping import pack
from desktop_app.intake.wire import CHILD_ARGUMENT, Found, Reader, Request, unpack_answer

_CHILD_MODULE: Final = "desktop_app.intake.child"
# After these the child is not to be trusted with another file.
_FAILURES: Final = frozenset(
    {
        UnreadableReason.READER_CRASHED,
        UnreadableReason.READER_TOO_SLOW,
        UnreadableReason.READER_OUT_OF_MEMORY,
    }
)


def run_in_child(reader: Reader, untrusted: bytes, limits: Limits | None = None) -> Found:
    """Read one file in a child of its own. Never raises for anything the bytes may do."""
    with ReadingChild(limits or Limits()) as child:
        return child.read(reader, untrusted)


class ReadingChild:
    """One child for many files. It is started when first needed, and anew after it failed.

    Not for use by several threads at once.
    """

    def __init__(self, limits: Limits, command: Sequence[str] | None = None) -> None:
        self._limits = limits
        started_by = command or own_command(_CHILD_MODULE, CHILD_ARGUMENT)
        self._child = OwnChild((*started_by, str(limits.memory_bytes)))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def read(self, reader: Reader, untrusted: bytes) -> Found:
        """Have one file read. Whatever becomes of the child, there is an answer."""
        return self.answer(Request(reader, untrusted))

    def answer(self, request: Request) -> Found:
        """The same for a request that says more, for instance how large a picture may be."""
        if len(request.untrusted) > self._limits.file_bytes:
            return Unreadable(UnreadableReason.TOO_LARGE)
        answer = self._exchange(request)
        if isinstance(answer, Unreadable) and answer.reason in _FAILURES:
            self._child.end()
        return answer

    def stop(self) -> None:
        """Give up what is being read, from another thread, and read nothing more."""
        self._child.stop()

    def close(self) -> None:
        """End the child. Closing twice does no harm, and reading again starts a new one."""
        self._child.end()

    def _exchange(self, request: Request) -> Found:
        limits = self._limits
        try:
            body = self._child.ask(pack(request), limits.answer_bytes, limits.seconds)
            answer = unpack_answer(body) if body is not None else None
        except TimeoutError:
            return Unreadable(UnreadableReason.READER_TOO_SLOW)
        except (OSError, msgspec.DecodeError):
            answer = None
        return answer.to(request) if answer else Unreadable(UnreadableReason.READER_CRASHED)
