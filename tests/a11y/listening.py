"""The real program on a screen that nobody sees, with a screen reader of ours beside it."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.app.real_screen import until

_READER = Path(__file__).with_name("reader.py")
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the screen as assistive technology knows it."""

    role: str
    name: str
    more: str


@dataclass(frozen=True, slots=True)
class Said:
    """Something the reader was told: where the keyboard is now, or an announcement."""

    kind: str
    role: str
    words: str


@dataclass
class Reader:
    """Asks what is on the screen, and keeps what was said."""

    process: "subprocess.Popen[str]"
    said: list[Said] = field(default_factory=list)

    def shown(self) -> list[Part]:
        """Everything that can be seen now."""
        return [Part(*each) for each in self._ask("shown")]

    def listen(self) -> list[Said]:
        """Everything said so far."""
        self.said += [Said(*each) for each in self._ask("said")]
        return self.said

    def wait_for(self, is_it: Callable[[Part], bool], what: str) -> Part:
        """Wait until such a part is on the screen."""
        found: list[Part] = []

        def is_there() -> bool:
            found.extend(filter(is_it, self.shown()))
            return bool(found)

        until(is_there, what)
        return found[0]

    def wait_to_hear(self, kind: str, words: str) -> Said:
        """Wait until something with these words is said; what came before it is forgotten."""
        found: list[Said] = []

        def is_heard() -> bool:
            self.listen()
            while self.said and not found:
                one = self.said.pop(0)
                if one.kind == kind and words in one.words:
                    found.append(one)
            return bool(found)

        until(is_heard, f"{kind}: {words}")
        return found[0]

    def _ask(self, question: str) -> list[list[str]]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        answer: list[list[str]] = json.loads(self.process.stdout.readline())
        return answer


def python_with_bindings() -> str:
    """The system's Python, if it can speak AT-SPI; skips with the reason if not."""
    for tool in ("dbus-daemon", "Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not on this computer")
    if not any(Path(each).exists() for each in _LAUNCHERS):
        pytest.skip("at-spi2-core is not on this computer")
    python = shutil.which("python3", path=os.defpath)
    probe = [python or "python3", "-c", _PROBE]
    if python is None or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("the system's Python has no python3-gi with gir1.2-atspi-2.0")
    return python


@contextmanager
def a_bus() -> Iterator[str]:
    """A session bus of our own; it starts the accessibility bus when that is asked for."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


@contextmanager
def a_reader(python: str, display: str, bus: str) -> Iterator[Reader]:
    """A screen reader on that bus, listening."""
    environment = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus, "PATH": os.defpath}
    process = subprocess.Popen(
        [python, "-I", str(_READER)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()  # it listens
    try:
        yield Reader(process)
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()
