"""Keeps an agency's log on a stick: only ever added to, durably, and checked when it comes back.

`agency.jsonl` holds the signed lines. `agency.head` tells how many there were at least, and which
was the last: a stick that lost its newest lines would otherwise have the agency sign others in
their place, and laptops that know both would show a fork.
"""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from desktop_app.crypto.durable import disk_errors_as_faults, whole_file
from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import DeviceKey
from desktop_app.ledger.agency_log import AgencyLog, BrokenLog, read_agency_log
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.entry import Entry

LOG_NAME, HEAD_NAME = "agency.jsonl", "agency.head"
LARGEST_LOG = 64 * 1024 * 1024
_LARGEST_HEAD = 1024


class AgencyShelf:
    """The log in one folder. What a crash left half written at its end never was said."""

    def __init__(self, folder: Path, key: DeviceKey) -> None:
        self._folder = folder
        self._key = key
        self._size = self._whole_size = 0

    def load(self) -> AgencyLog:
        """Every entry, checked anew.

        Raises:
            Refusal: AGENCY_LOG_DAMAGED, AGENCY_LOG_SHORTER.
            Fault: FILE_UNREADABLE.
        """
        untrusted = _read(self._folder / LOG_NAME, LARGEST_LOG)
        whole = untrusted[: untrusted.rfind(b"\n") + 1]
        log = checked_log(whole, self._key)
        self._check_head(log)
        self._size, self._whole_size = len(whole), len(untrusted)
        return log

    def add(self, entries: Sequence[Entry]) -> None:
        """Bring entries to the disk, after all that are there. All of them, or none.

        Raises:
            Refusal: AGENCY_IN_USE when somebody else added to it since it was read.
            Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED.
        """
        if not entries:
            return
        more = b"".join(entry.line + b"\n" for entry in entries)
        with disk_errors_as_faults():
            handle = os.open(self._folder / LOG_NAME, os.O_RDWR | os.O_CREAT, 0o600)
            with os.fdopen(handle, "r+b") as file:
                if os.fstat(file.fileno()).st_size != self._whole_size:
                    raise Refusal(RefusalCode.AGENCY_IN_USE)
                try:
                    _write_at(file.fileno(), self._size, more)
                    self._write_head(entries[-1])
                except OSError:
                    os.ftruncate(file.fileno(), self._size)
                    self._whole_size = self._size
                    raise
        self._size = self._whole_size = self._size + len(more)

    def _write_head(self, last: Entry) -> None:
        said = {"count": last.header.position + 1, "last": b64(last.id)}
        with whole_file(self._folder / HEAD_NAME) as file:
            file.write(canonical(said))

    def _check_head(self, log: AgencyLog) -> None:
        untrusted = _read(self._folder / HEAD_NAME, _LARGEST_HEAD)
        if not untrusted:
            return
        try:
            said = json.loads(untrusted)
            count, last = int(said["count"]), str(said["last"])
        except (ValueError, TypeError, KeyError, RecursionError):
            return  # it only ever warns: the lines vouch for themselves
        if count > len(log.entries) or (count and b64(log.entries[count - 1].id) != last):
            raise Refusal(RefusalCode.AGENCY_LOG_SHORTER)


def checked_log(untrusted: bytes, key: DeviceKey) -> AgencyLog:
    """The agency's log in the bytes of a file.

    Raises:
        Refusal: AGENCY_LOG_DAMAGED.
    """
    lines = untrusted.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    try:
        return read_agency_log(lines, key, verify=verify, acceptable_key=is_acceptable_key)
    except BrokenLog:
        raise Refusal(RefusalCode.AGENCY_LOG_DAMAGED) from None


def _write_at(handle: int, at: int, content: bytes) -> None:
    os.ftruncate(handle, at)
    os.lseek(handle, at, os.SEEK_SET)
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
    os.fsync(handle)


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            untrusted = file.read(most + 1)
    except FileNotFoundError:
        return b""
    except OSError:
        raise Fault(FaultCode.FILE_UNREADABLE) from None
    if len(untrusted) > most:
        raise Refusal(RefusalCode.AGENCY_LOG_DAMAGED)
    return untrusted
