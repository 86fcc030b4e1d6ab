"""Bundles in the making: whole, read back and on record before they have their name.

Until then they lie beside it, under a name nobody takes for a bundle. Where is kept in the vault:
what a crash or a power cut leaves, also on a stick that is put in only days later, is settled at
an unlocking. A bundle that is on record gets its name then; anything else of ours is deleted.
"""

import json
import os
import re
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop_app.crypto.durable import disk_errors_as_faults
from desktop_app.domain.errors import Fault, Refusal, RefusalCode
from desktop_app.exchange.publishing import sync_names, take_name

_STORED = "handoff/unfinished"
_OWN_NAME = re.compile(r"\.throughline-[0-9a-f]{32}\.part")


class Settings(Protocol):
    """Where the vault keeps the notes."""

    def setting(self, name: str) -> bytes | None: ...
    def set(self, name: str, value: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class _Note:
    """Where a bundle lies, the name it is to have, and its digest once it is sealed."""

    unfinished: str
    final: str
    sha256: str = ""


class UnfinishedBundles:
    """Every bundle of one vault that has no name yet, each known by the name it is to have."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def begin(self, final: Path, drawn: bytes) -> Path:
        """Where to write it: noted, and not there yet."""
        path = final.with_name(f".throughline-{drawn.hex()}.part")
        self._keep([*self._notes(), _Note(str(path), str(final))])
        return path

    def sealed(self, final: Path, sha256: str) -> None:
        """Note that it is whole, and what it would be on record by.

        Raises:
            Refusal: FILE_EXISTS, when its name was taken meanwhile.
        """
        if final.exists():
            raise Refusal(RefusalCode.FILE_EXISTS)
        self._exchange(final, lambda note: replace(note, sha256=sha256))

    def deliver(self, final: Path) -> None:
        """Give it its name, now that it is on record.

        Raises:
            Refusal: FILE_EXISTS. Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED. It then gets its
                name at an unlocking, if that is possible.
        """
        for note in self._notes():
            if note.final == str(final):
                _name(note)
        self._exchange(final, lambda _: None)

    def abandon(self, final: Path) -> None:
        """Delete it; if the drive is gone, at an unlocking when it is there again."""
        with suppress(OSError):
            for note in self._notes():
                if note.final == str(final):
                    _delete(note)
            self._exchange(final, lambda _: None)

    def settle(self, is_on_record: Callable[[str], bool]) -> None:
        """See to what was left behind. Only while nobody else has the vault open.

        A folder that isn't there now is looked at again next time.
        """
        notes = self._notes()
        left = [note for note in notes if not _is_settled(note, is_on_record)]
        if left != notes:
            self._keep(left)

    def _exchange(self, final: Path, change: Callable[[_Note], _Note | None]) -> None:
        notes = (change(n) if n.final == str(final) else n for n in self._notes())
        self._keep([note for note in notes if note is not None])

    def _notes(self) -> list[_Note]:
        return [_Note(*note) for note in json.loads(self._settings.setting(_STORED) or b"[]")]

    def _keep(self, notes: list[_Note]) -> None:
        self._settings.set(_STORED, json.dumps([astuple(note) for note in notes]).encode())


def open_private(path: Path) -> BinaryIO:
    """A new file to write; only its owner may read it, where the disk knows owners."""
    return open(path, "xb", opener=_open_private)


def _is_settled(note: _Note, is_on_record: Callable[[str], bool]) -> bool:
    """Whether there is nothing more to do about it."""
    if not Path(note.unfinished).parent.is_dir():
        return False
    try:
        if note.sha256 and is_on_record(note.sha256):
            _name(note)
        else:
            _delete(note)
    except (OSError, Fault, Refusal):
        return False
    return True


def _name(note: _Note) -> None:
    unfinished, final = Path(note.unfinished), Path(note.final)
    with disk_errors_as_faults():
        if _is_plain(unfinished):  # else it has its name already
            if not take_name(unfinished, final):
                raise Refusal(RefusalCode.FILE_EXISTS)
            unfinished.unlink(missing_ok=True)
        sync_names(final.parent)


def _delete(note: _Note) -> None:
    unfinished = Path(note.unfinished)
    if _OWN_NAME.fullmatch(unfinished.name) and _is_plain(unfinished):
        unfinished.unlink()
        sync_names(unfinished.parent)


def _is_plain(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except FileNotFoundError:
        return False


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
