"""A drive that can be taken out, and how much of a file it has room for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes that are free, and the most one file may have, where there is such a limit."""

    free_bytes: int
    largest_file: int | None = None


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that is in now: where the system mounted it, and the name it bears."""

    root: str
    name: str
    room: Room
