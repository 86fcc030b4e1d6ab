"""Opens and accepts bundles in a process that may take little, and says what each one did."""

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.domain.errors import Fault, Refusal
from tests.outside.handing import Trace, accepted
from tests.people import PASSPHRASE
from tests.worlds import Machine

MOST_CPU_SECONDS = 60
MOST_BYTES = 512_000_000
_KIB = 1024
_WRITING = ("os.mkdir", "os.rename", "os.link", "os.symlink")


@dataclass(frozen=True, slots=True)
class Told:
    """How one bundle went: the code and its detail, what it took, and what it left."""

    verdict: str
    cpu: float
    peak_bytes: int
    changed: bool
    outside: list[str]


class Watch:
    """Notes whatever is written, made or renamed outside one folder, by Python's own account."""

    def __init__(self, home: Path) -> None:
        self._home = str(home.resolve())
        self._found: list[str] | None = None
        sys.addaudithook(self._hear)

    @contextmanager
    def looking(self) -> Iterator[list[str]]:
        """What was found meanwhile."""
        found: list[str] = []
        self._found = found
        try:
            yield found
        finally:
            self._found = None

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._found is None:
            return
        is_written = event == "open" and _is_to_write(arguments)
        if is_written or event in _WRITING:  # a number is a pipe that was open before
            place = str(arguments[0])
            if Path(place).is_absolute() and not place.startswith((self._home, os.devnull)):
                self._found.append(f"{event} {place}")


def _is_to_write(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2]
    return isinstance(flags, int) and flags & 3 != 0  # O_WRONLY, O_RDWR


def _peak() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * _KIB


def _size() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmSize:")[2].split()[0]) * _KIB


def _verdict(session: Session, bundle: Path) -> str:
    try:
        accepted(session, bundle)
    except (Refusal, Fault) as refused:
        return " ".join([refused.code.value, *map(str, refused.data.values())])
    return "accepted"


def _told(session: Session, watch: Watch, bundle: Path) -> Told:
    before = Trace.of(session)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # peaks begin anew
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, MOST_CPU_SECONDS)
    with watch.looking() as outside:
        verdict = _verdict(session, bundle)
    signal.setitimer(signal.ITIMER_PROF, 0)
    took, peak = time.process_time() - began, _peak()
    return Told(verdict, took, peak, Trace.of(session) != before, outside)


def main(vault: Path, bundles: Path) -> None:
    """Try each; one that takes more CPU ends the process, more memory isn't given."""
    world = Machine(keyring=None).world()
    session = unlock_vault(world, vault, PASSPHRASE)
    watch = Watch(vault)
    most = _size() + MOST_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    told = {path.name: asdict(_told(session, watch, path)) for path in sorted(bundles.iterdir())}
    session.close()
    world.cores.shut_down()
    decoders = sorted({"PIL", "pypdfium2"} & sys.modules.keys())
    json.dump({"told": told, "decoders": decoders}, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
