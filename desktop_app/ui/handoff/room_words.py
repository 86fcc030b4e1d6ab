"""Whether what is to be written fits where it is to lie, in words and figures."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.drive import Drive, Room
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import translate


def drive_at(folder: Path, drives: Sequence[Drive]) -> Drive | None:
    """The drive a folder is on, if it is one of these."""
    return next((each for each in drives if folder.is_relative_to(each.root)), None)


def drive_name(drive: Drive) -> str:
    """The name it bears, or where it is."""
    return drive.name or drive.root


def why_no_room(dates: Dates, name: str, room: Room | None, needed: int) -> str:
    """Why a file of about this size can't lie there; nothing where it can."""
    if room is None:
        words = translate(
            "Handoff", "{place} is not there. Put the drive in again, or choose another place."
        )
        return words.format(place=name)
    if room.largest_file is not None and needed > room.largest_file:
        words = translate(
            "Handoff",
            "{place} holds no file larger than {most}; about {needed} are needed."
            " Choose another drive, or hand over fewer files.",
        )
        most = dates.size(room.largest_file)
        return words.format(place=name, most=most, needed=dates.size(needed))
    if needed > room.free_bytes:
        words = translate(
            "Handoff",
            "{place} has {free} left; about {needed} are needed. Make room there,"
            " or choose another place.",
        )
        free = dates.size(room.free_bytes)
        return words.format(place=name, free=free, needed=dates.size(needed))
    return ""
