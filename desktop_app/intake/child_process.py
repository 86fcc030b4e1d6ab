"""Has foreign bytes read in a separate, bounded process, so that a bad file hurts nobody.

Neither `multiprocessing` start method suits: fork copies the open vault's
memory into the child, spawn imports the program's main module, and with it Qt.
"""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Final, Self

import msgspec

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.intake.limits import Limits
from desktop_app.intake.wire import (
    CHILD_ARGUMENT,
    Found,
    Reader,
    Request,
    pack,
    read_message,
    unpack_answer,
)

_CHILD_MODULE: Final = "desktop_app.intake.child"
_SECONDS_TO_LEAVE: Final = 2.0
# After these the child is not to be trusted with another file.
_FAILURES: Final = frozenset(
    {
        UnreadableReason.READER_CRASHED,
        UnreadableReason.READER_TOO_SLOW,
        UnreadableReason.READER_OUT_OF_MEMORY,
    }
)


def child_command() -> tuple[str, ...]:
    """How to start the child: the frozen program itself, or Python with our one module."""
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_ARGUMENT)
    return (sys.executable, "-m", _CHILD_MODULE, CHILD_ARGUMENT)


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
        self._command = (*(command or child_command()), str(limits.memory_bytes))
        self._process: subprocess.Popen[bytes] | None = None

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
        try:
            process = self._living() or self._start()
        except OSError:
            return Unreadable(UnreadableReason.READER_CRASHED)
        watchdog = _Watchdog(process, self._limits.seconds)
        answer = self._exchange(process, request)
        if watchdog.stop():
            answer = Unreadable(UnreadableReason.READER_TOO_SLOW)
        if isinstance(answer, Unreadable) and answer.reason in _FAILURES:
            self._end()
        return answer

    def close(self) -> None:
        """End the child. Closing twice does no harm, and reading again starts a new one."""
        self._end()

    def _living(self) -> subprocess.Popen[bytes] | None:
        """The child, unless something ended it while it had nothing to do."""
        if self._process and self._process.poll() is not None:
            self._end()
        return self._process

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(  # noqa: S603  (our own program, fixed arguments)
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a traceback may quote what was read
            bufsize=0,
            # Where Python finds us, and where no stranger's `email.py` lies about.
            cwd=_program_folder(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return self._process

    def _exchange(self, process: subprocess.Popen[bytes], request: Request) -> Found:
        if process.stdin is None or process.stdout is None:
            return Unreadable(UnreadableReason.READER_CRASHED)
        try:
            rest = memoryview(pack(request))
            while rest:
                rest = rest[process.stdin.write(rest) or 0 :]
            body = read_message(process.stdout.read, self._limits.answer_bytes)
            answer = unpack_answer(body) if body is not None else None
        except (OSError, msgspec.DecodeError):
            answer = None
        return answer.to(request) if answer else Unreadable(UnreadableReason.READER_CRASHED)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        try:
            process.wait(_SECONDS_TO_LEAVE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class _Watchdog:
    """Kills the child when its time is up, which ends the pipe we wait on."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self._process = process
        self._has_bitten = False
        self._timer = Timer(seconds, self._bite)
        self._timer.daemon = True
        self._timer.start()

    def stop(self) -> bool:
        """Call it off. Whether it was too late, and the child is dead."""
        self._timer.cancel()
        self._timer.join()
        return self._has_bitten

    def _bite(self) -> None:
        self._has_bitten = True
        self._process.kill()


def _program_folder() -> Path | None:
    """The folder that holds our package; none is needed where the program is one frozen file."""
    if getattr(sys, "frozen", False):
        return None
    return Path(__file__).parents[2]
