"""Drives that are in now, as the system tells; asked off the Qt thread, for some answer slowly."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from desktop_app.domain.drive import Room

# Where systems mount what somebody puts in. On Windows every letter but the system's own.
_PUT_IN = ("/media", "/run/media", "/Volumes", "/mnt")
# How systems name the file systems that hold no file of 4 GiB.
_FAT = frozenset({b"vfat", b"msdos", b"fat", b"fat16", b"fat32"})
_LARGEST_ON_FAT = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Volume:
    """A drive: where it is mounted, the name it bears, and what it has room for."""

    root: Path
    name: str
    room: Room


def drives_now() -> tuple[Volume, ...]:
    """Every drive that can be taken out, as far as one can tell by where it is."""
    found = (each for each in QStorageInfo.mountedVolumes() if each.isValid() and each.isReady())
    volumes = (_volume(each) for each in found)
    return tuple(volume for volume in volumes if is_put_in(volume.root))


def drive_of(folder: Path) -> Volume | None:
    """The drive a folder is on, if it is one that can be taken out."""
    on = QStorageInfo(str(folder))
    volume = _volume(on)
    return volume if on.isValid() and is_put_in(volume.root) else None


def room_in(folder: Path) -> Room:
    """What the drive of a folder has room for."""
    return _room_on(QStorageInfo(str(folder)))


def largest_on(file_system: bytes) -> int | None:
    """The most bytes one file may have there, by the system's name for its kind."""
    return _LARGEST_ON_FAT if file_system.lower() in _FAT else None


def is_put_in(root: Path) -> bool:
    """Whether systems mount there what somebody puts in."""
    if sys.platform == "win32":
        return root != Path(QStorageInfo.root().rootPath())
    return any(root.is_relative_to(place) and root != Path(place) for place in _PUT_IN)


def _volume(storage: QStorageInfo) -> Volume:
    return Volume(Path(storage.rootPath()), _name_of(storage), _room_on(storage))


def _room_on(storage: QStorageInfo) -> Room:
    file_system = storage.fileSystemType().data()
    return Room(max(storage.bytesAvailable(), 0), largest_on(bytes(file_system)))


def _name_of(storage: QStorageInfo) -> str:
    return storage.name() or Path(storage.rootPath()).name or storage.rootPath()
