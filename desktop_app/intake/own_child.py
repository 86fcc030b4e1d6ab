"""A process beside this one: our own program again, with other work and a pipe each way.

Neither `multiprocessing` start method suits: fork copies the open vault's
memory into the child, spawn imports the program's main module, and with it Qt.
"""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Timer
from typing import Final

from desktop_app.intake.piping import read_message, write_all

_SECONDS_TO_LEAVE: Final = 2.0


def own_command(module: str, argument: str) -> tuple[str, ...]:
    """How to start one: the frozen program itself, or Python with our one module."""
    if getattr(sys, "frozen", False):
        return (sys.executable, argument)
    return (sys.executable, "-m", module, argument)


class OwnChild:
    """Started when first asked something, and anew after it has ended.

    Not for use by several threads at once.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._is_stopped = False

    def ask(self, packed: bytes, at_most: int, seconds: float) -> bytes | None:
        """The body of its answer; None if it ended instead, or would answer too much.

        Raises:
            TimeoutError: it took longer than `seconds`, and was killed.
            OSError: it could not be started, or took no more.
        """
        process = self._living() or self._start()
        watchdog = _Watchdog(process, seconds)
        try:
            return _exchange(process, packed, at_most)
        finally:
            if watchdog.stop():
                self.end()
                raise TimeoutError

    def stop(self) -> None:
        """Kill it and start it no more; the one call for another thread than the one that asks."""
        self._is_stopped = True
        process = self._process
        if process is not None:
            process.kill()

    def end(self) -> None:
        """End it. Ending twice does no harm, and asking again starts a new one."""
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

    def _living(self) -> subprocess.Popen[bytes] | None:
        """The child, unless something ended it while it had nothing to do."""
        if self._process and self._process.poll() is not None:
            self.end()
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
        if self._is_stopped:
            self._process.kill()
        return self._process


def _exchange(process: subprocess.Popen[bytes], packed: bytes, at_most: int) -> bytes | None:
    if process.stdin is None or process.stdout is None:
        return None
    write_all(process.stdin.write, packed)
    return read_message(process.stdout.read, at_most)


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
