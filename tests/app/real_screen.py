"""The real program on a real screen (Xvfb), moved by keys alone and watched from outside."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop_app.app.machine import Cores, SystemClock, local_midnight_ms, random_bytes
from desktop_app.app.vaults import World
from desktop_app.crypto.kdf import Argon2Cost, KeyPolicy

ROOT = Path(__file__).parents[2]
PATIENCE_S = 30
_BLOCK = 16 * 1024 * 1024
_A_ROW = 1600 * 4
_A_CURSOR = 40
"""Rows that may differ between two looks at the same sight."""


def until(is_so: Callable[[], object], what: str) -> None:
    """Wait for the program; it is never slow on purpose."""
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            pytest.fail(f"never came: {what}")
        time.sleep(0.02)


def until_or_late(is_so: Callable[[], object], patience_s: float = 5) -> None:
    """Wait for what may not come."""
    end = time.monotonic() + patience_s
    while not is_so() and time.monotonic() < end:
        time.sleep(0.05)


def a_cheap_world() -> World:
    """This machine without its keyring, in which a new vault is as cheap to open as may be."""
    policy = KeyPolicy()
    cheapest = Argon2Cost(policy.accepted.cheapest.memory_kib, passes=2, lanes=1)
    return World(
        cores=Cores(),
        clock=SystemClock(),
        chance=random_bytes,
        midnight_ms=local_midnight_ms,
        policy=replace(policy, alone=cheapest),
        find_keeper=lambda: None,
    )


@dataclass(frozen=True, slots=True)
class Screen:
    """An X server of our own, and the hands and eyes before it. `picture` is what it shows."""

    display: str
    picture: Path

    def press(self, *keys: str) -> None:
        """Keys, by X's names, to whoever has the keyboard."""
        self._xdotool("key", "--delay", "20", *keys)

    def write(self, words: str) -> None:
        """Words, to whoever has the keyboard."""
        self._xdotool("type", "--delay", "20", words)

    def press_and_see(self, *keys: str) -> None:
        """Press keys that lead to another sight; once more if nothing comes of it.

        Who presses on before it is there has the next keys read as something else.
        """
        before = self._still()
        end = time.monotonic() + PATIENCE_S
        while not _differs(before, self._still()):
            if time.monotonic() > end:
                pytest.fail(f"nothing came of {keys}")
            self.press(*keys)
            until_or_late(lambda: _differs(before, self.picture.read_bytes()))

    def _still(self) -> bytes:
        """What it shows once nothing moves but a cursor."""
        end = time.monotonic() + PATIENCE_S
        seen = self.picture.read_bytes()
        while time.monotonic() < end:
            time.sleep(0.3)
            before, seen = seen, self.picture.read_bytes()
            if not _differs(before, seen):
                break
        return seen

    def windows(self) -> list[str]:
        """Our windows that can be seen now."""
        return self._xdotool("search", "--onlyvisible", "--name", "^Throughline$").split()

    def geometry(self) -> str:
        """Where our window stands, and its size."""
        return self._xdotool("getwindowgeometry", self.windows()[0]).split("\n", 1)[1]

    def move(self, *place_and_size: int) -> None:
        """Put our window somewhere else."""
        window, (x, y, width, height) = self.windows()[0], map(str, place_and_size)
        self._xdotool("windowsize", window, width, height, "windowmove", window, x, y)

    def wait_for_window(self) -> None:
        """Wait until there is one, give it the keyboard as a window manager does, and look."""
        until(self.windows, "a window")
        self._xdotool("windowfocus", "--sync", self.windows()[0])
        self._still()

    def _xdotool(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout


@dataclass(frozen=True, slots=True)
class Running:
    """The program, seen from outside."""

    pid: int

    @property
    def arguments(self) -> list[str]:
        """What it was started with."""
        line = Path(f"/proc/{self.pid}/cmdline").read_bytes()
        return [os.fsdecode(word) for word in line.split(b"\0")[:-1]]

    @property
    def open_files(self) -> set[str]:
        """What its file handles lead to, but for those it closes while they are read."""
        found = set()
        for handle in Path(f"/proc/{self.pid}/fd").iterdir():
            with suppress(FileNotFoundError):
                found.add(str(handle.readlink()))
        return found

    def remembers(self, words: str) -> bool:
        """Whether the words lie anywhere in its memory, as Python, Qt or SQLite write them."""
        looked_for = [words.encode(), words.encode("utf-16-le"), words.encode("utf-32-le")]
        return any(one in block for block in self._memory() for one in looked_for)

    def _memory(self) -> Iterator[bytes]:
        with Path(f"/proc/{self.pid}/mem").open("rb", buffering=0) as memory:
            for line in Path(f"/proc/{self.pid}/maps").read_text().splitlines():
                place, rights, *_ = line.split()
                start, end = (int(edge, 16) for edge in place.split("-"))
                if "w" in rights:
                    yield from _blocks(memory.fileno(), start, end)


def _blocks(memory: int, start: int, end: int) -> Iterator[bytes]:
    overlap = 4096
    for place in range(start, end, _BLOCK):
        try:
            yield os.pread(memory, min(_BLOCK + overlap, end - place), place)
        except OSError:  # a guard page, or memory that was given back meanwhile
            return


def _differs(before: bytes, after: bytes) -> bool:
    """Whether two pictures show different sights; a cursor that blinks makes no difference."""
    rows = range(0, len(before), _A_ROW)
    return sum(before[at : at + _A_ROW] != after[at : at + _A_ROW] for at in rows) > _A_CURSOR


@contextmanager
def a_screen() -> Iterator[Screen]:
    """A screen that nobody sees; skips where there is none to be had."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not on this computer")
    reading, writing = os.pipe()
    # Without -noreset the server starts over whenever its last client goes.
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-noreset"]
    with TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [*command, "-fbdir", folder], pass_fds=[writing], stderr=subprocess.DEVNULL
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()


@contextmanager
def the_program(
    screen: Screen, home: Path, more: Mapping[str, str] | None = None
) -> Iterator[Running]:
    """The program, started as people start it, with a home of its own and no keyring.

    `more` is added to its environment.
    """
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(home / "settings"),
        **(more or {}),
    }
    command = [sys.executable, "-m", "desktop_app"]
    process = subprocess.Popen(command, env=environment, cwd=home, stderr=subprocess.PIPE)
    try:
        screen.wait_for_window()
        yield Running(process.pid)
    finally:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()
