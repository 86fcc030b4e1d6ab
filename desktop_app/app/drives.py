"""Drives a bundle can be carried on: which are in, what fits, and when one may be taken out."""

import os
from pathlib import Path

from desktop_app.crypto.durable import sync_folder
from desktop_app.domain.drive import Drive, Room
from desktop_app.services.carrying import check_room
from desktop_app.ui.volumes import drives_now, room_in


class CarryingDesk:
    """Answers whoever sends a bundle off on a stick."""

    def drives(self) -> tuple[Drive, ...]:
        """Every drive that is in now, as the system names it."""
        return tuple(Drive(str(each.root), each.name, each.room) for each in drives_now())

    def room(self, folder: str) -> Room | None:
        """What the drive of a folder has room for, if the folder is there."""
        path = Path(folder)
        return room_in(path) if path.is_dir() else None

    def check_room(self, folder: str, size: int) -> None:
        """Raises: Fault DISK_FULL, FILE_TOO_LARGE_FOR_DRIVE."""
        check_room(room_in(Path(folder)), size)

    def is_safe_to_remove(self, file: str) -> bool:
        """Whether the system has said that all of the file, and its name, are on the drive.

        What other programs still write there is theirs to say.
        """
        path = Path(file)
        try:
            with path.open("r+b") as written:
                os.fsync(written.fileno())
            sync_folder(path.parent)
        except OSError:
            return False
        return True
