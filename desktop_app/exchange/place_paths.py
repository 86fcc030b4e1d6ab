"""Paths below a folder that others write to, too: never above it, and never through a link."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.services.exchange_ports import Listed

PassedOver = Callable[[str], None]

_DEEPEST = 8  # our own names have four steps
_LONGEST = 240
# What Windows takes for another folder, another drive, or another stream of the same file.
_FORBIDDEN = frozenset('\\:*?"<>|')
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_DONT_WAIT = getattr(os, "O_NONBLOCK", 0)  # for whoever put a pipe there
_BYTES = getattr(os, "O_BINARY", 0)


def below(root: Path, untrusted_name: str) -> Path:
    """Where a name from a listing lies.

    Raises:
        Fault: PLACE_FILE_UNREADABLE for a name that could lead elsewhere.
    """
    steps = untrusted_name.split("/")
    if len(untrusted_name) > _LONGEST or len(steps) > _DEEPEST or not all(map(_is_step, steps)):
        raise Fault(FaultCode.PLACE_FILE_UNREADABLE)
    path = root
    for step in steps[:-1]:
        path /= step
        if path.is_symlink():
            raise Fault(FaultCode.PLACE_FILE_UNREADABLE)
    return path / steps[-1]


def files_below(
    root: Path, folder: str = "", depth: int = 1, passed_over: PassedOver = lambda _: None
) -> Iterator[Listed]:
    """Every plain file, by its posix name; what vanishes or can't be read meanwhile is left out.

    Left out as well: dot-files and whatever lies in dot-folders, links, pipes, devices, names
    that aren't Unicode, and what lies deeper than anything of ours. `passed_over` is told the
    names of those that begin with a dot or that a disk may not take.
    """
    try:
        with os.scandir(root / folder) as found:
            entries = list(found)
    except OSError:
        return
    for entry in sorted(entries, key=lambda one: one.name):
        name = f"{folder}{entry.name}"
        if not _is_step(entry.name):
            passed_over(name)
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth < _DEEPEST:
                    yield from files_below(root, f"{name}/", depth + 1, passed_over)
            elif entry.is_file(follow_symlinks=False):
                yield Listed(name, entry.stat(follow_symlinks=False).st_size)
        except OSError:
            continue


def read_plain(path: Path, most_bytes: int) -> bytes:
    """The bytes of a plain file that is no longer than that.

    Raises:
        OSError: as the system says; FileNotFoundError also for what is no plain file or too long.
    """
    handle = os.open(path, os.O_RDONLY | _NO_LINK | _DONT_WAIT | _BYTES)
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or status.st_size > most_bytes:
            raise FileNotFoundError
        data = file.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise FileNotFoundError
    return data


def _is_step(untrusted: str) -> bool:
    """One step of a path, visible and harmless on any disk."""
    if not untrusted or untrusted.startswith(".") or not _FORBIDDEN.isdisjoint(untrusted):
        return False
    try:
        untrusted.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in untrusted
