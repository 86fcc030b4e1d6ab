"""A stick, a synchronised folder or a network share as a place to exchange through."""

import re
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.place_paths import below, files_below, read_plain
from desktop_app.exchange.publishing import (
    is_unfinished,
    publish,
    sync_names,
    take_away_unfinished,
)
from desktop_app.services.exchange_ports import Listed

MARKER = ".throughline-place"
"""Holds 16 random hex digits, by which a stick is known again wherever it is put in."""

_ID = re.compile(rb"([0-9a-f]{16})\n?")
_MARKER_BYTES = 64


class FolderPlace:
    """Files below one folder. Others write there at any time, and some of it is garbage.

    Its mark tells it from others wherever it is put in. One that lost its mark is the place it
    was `known_as`, if the caller knew it before, and isn't marked anew: somebody emptied it, or
    put another stick in its place, and has to say which.
    """

    def __init__(self, root: Path, known_as: str | None = None) -> None:
        """Raises: Fault PLACE_GONE when there is no such folder."""
        try:
            self._root = root.resolve(strict=True)
            is_folder = self._root.is_dir()
        except OSError:
            is_folder = False
        if not is_folder:
            raise Fault(FaultCode.PLACE_GONE)
        self.title = self._root.name or str(self._root)
        self._unfinished: set[str] = set()
        known = self._marked()
        self._is_marked = known is not None
        self.id = known or known_as or self._mark()

    def listing(self, prefix: str) -> Iterator[Listed]:
        """Every file whose name begins so. What can't be read meanwhile is left out.

        Raises:
            Fault: PLACE_GONE, at the end, too, so that what is missing is never taken for deleted.
        """
        self._check_there()
        folder = prefix[: prefix.rfind("/") + 1]
        if folder:
            try:
                start = below(self._root, folder.removesuffix("/"))
            except Fault:
                return
            if start.is_symlink():
                return
        for found in files_below(self._root, folder, passed_over=self._note_unfinished):
            if found.name.startswith(prefix):
                yield found
        self._check_there()

    def read(self, name: str, most_bytes: int) -> bytes:
        """A whole file of at most so many bytes.

        Raises:
            Fault: PLACE_GONE, PLACE_FILE_UNREADABLE.
        """
        path = below(self._root, name)
        try:
            return read_plain(path, most_bytes)
        except (OSError, ValueError):
            self._check_there()
            raise Fault(FaultCode.PLACE_FILE_UNREADABLE) from None

    def put_new(self, name: str, data: bytes) -> bool:
        """Make a file that outlasts a power cut, or answer False: there is one of that name.

        Raises:
            Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE, DISK_FAILED, WRITTEN_COPY_DIFFERS.
        """
        self._check_there()
        return publish(below(self._root, name), data)

    def remove(self, name: str) -> None:
        """Take a file away; nothing happens if it is gone or not ours to take."""
        with suppress(Fault, OSError):
            path = below(self._root, name)
            path.unlink()
            sync_names(path.parent)

    def tidy(self, before_ms: int) -> None:
        """Take away what killed programs of ours left half written in what was listed."""
        for name in self._unfinished:
            folder, _, last = name.rpartition("/")
            with suppress(Fault):
                parent = below(self._root, folder) if folder else self._root
                if not parent.is_symlink():
                    take_away_unfinished(parent / last, before_ms)
        self._unfinished.clear()

    def _note_unfinished(self, name: str) -> None:
        if is_unfinished(name.rpartition("/")[2]):
            self._unfinished.add(name)

    def _check_there(self) -> None:
        """A stick that was pulled out leaves a folder behind; it must not be filled in its place.

        Raises:
            Fault: PLACE_GONE.
        """
        is_there = self._marked() == self.id if self._is_marked else self._root.is_dir()
        if not is_there:
            raise Fault(FaultCode.PLACE_GONE)

    def _marked(self) -> str | None:
        try:
            found = _ID.fullmatch(read_plain(self._root / MARKER, _MARKER_BYTES))
        except OSError:
            return None
        return None if found is None else found[1].decode()

    def _mark(self) -> str:
        """Give the place an id of its own; one that can't be written to is known by its path."""
        mark = self._root / MARKER
        with suppress(Fault, OSError):
            if not publish(mark, token_hex(8).encode() + b"\n") and self._marked() is None:
                mark.unlink(missing_ok=True)  # damaged
                publish(mark, token_hex(8).encode() + b"\n")
        known = self._marked()
        self._is_marked = known is not None
        return known or sha256(str(self._root).encode()).hexdigest()[:16]
