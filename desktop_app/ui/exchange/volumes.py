"""Drives that are in now, as the system tells; asked off the Qt thread, for some answer slowly."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

# Where systems mount what somebody puts in. On Windows every letter but the system's own.
_PUT_IN = ("/media", "/run/media", "/Volumes", "/mnt")


@dataclass(frozen=True, slots=True)
class Volume:
    """A drive: where it is mounted, and the name it bears."""

    root: Path
    name: str


def drives_now() -> tuple[Volume, ...]:
    """Every drive that can be taken out, as far as one can tell by where it is."""
    found = (each for each in QStorageInfo.mountedVolumes() if each.isValid() and each.isReady())
    volumes = (Volume(Path(each.rootPath()), _name_of(each)) for each in found)
    return tuple(volume for volume in volumes if is_put_in(volume.root))


def drive_of(folder: Path) -> Volume | None:
    """The drive a folder is on, if it is one that can be taken out."""
    on = QStorageInfo(str(folder))
    volume = Volume(Path(on.rootPath()), _name_of(on))
    return volume if on.isValid() and is_put_in(volume.root) else None


def is_put_in(root: Path) -> bool:
    """Whether systems mount there what somebody puts in."""
    if sys.platform == "win32":
        return root != Path(QStorageInfo.root().rootPath())
    return any(root.is_relative_to(place) and root != Path(place) for place in _PUT_IN)


def _name_of(storage: QStorageInfo) -> str:
    return storage.name() or Path(storage.rootPath()).name or storage.rootPath()
