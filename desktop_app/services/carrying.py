"""Whether what is to be carried fits where it is to go, asked before anything is built."""

from collections.abc import Iterable
from typing import Protocol

from desktop_app.domain.drive import Drive, Room
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ledger import kinds
from desktop_app.services.opened import OpenVault

_AROUND_A_FILE = 4096  # at most: its headers, padding and line in the manifest
_PARTS = 6
_CHUNK, _AROUND_A_CHUNK = 65_536, 16
_SEAL, _AROUND_A_RECIPIENT = 256, 128


class Carrying(Protocol):
    """What a person is asked and told while a bundle goes to a stick. Not for Qt's thread."""

    def drives(self) -> tuple[Drive, ...]:
        """Every drive that is in now."""
        ...

    def room(self, folder: str) -> Room | None:
        """What a folder's drive has room for; None for a folder that is not there."""
        ...

    def check_room(self, folder: str, size: int) -> None:
        """Raises: Fault DISK_FULL, FILE_TOO_LARGE_FOR_DRIVE."""
        ...

    def is_safe_to_remove(self, file: str) -> bool:
        """Whether all of a file, and its name, are on the drive and not only on their way."""
        ...


def bundle_bytes(sizes: Iterable[int], recipients: int) -> int:
    """The most room a sealed bundle of such payload files takes; never less than it will."""
    held = list(sizes)
    packed = sum(held) + (len(held) + _PARTS) * _AROUND_A_FILE
    chunks = packed // _CHUNK + 1
    return packed + chunks * _AROUND_A_CHUNK + _SEAL + recipients * _AROUND_A_RECIPIENT


def check_room(room: Room, size: int) -> None:
    """Refuse to begin what can't be ended.

    Raises:
        Fault: FILE_TOO_LARGE_FOR_DRIVE with `most`; DISK_FULL with `needed` and `free`.
    """
    if room.largest_file is not None and size > room.largest_file:
        raise Fault(FaultCode.FILE_TOO_LARGE_FOR_DRIVE, most=room.largest_file)
    if size > room.free_bytes:
        raise Fault(FaultCode.DISK_FULL, needed=size, free=room.free_bytes)


def is_on_record(vault: OpenVault, sha256: str) -> bool:
    """Whether some case says that a bundle of this digest was handed over."""
    acts = (
        act for case in vault.reading.cases() for act in vault.book.things(case.id, kinds.HANDOFF)
    )
    return any((act.shown or {}).get("sha256") == sha256 for act in acts)
