"""How much a reader of foreign files may use before it is stopped."""

from dataclasses import dataclass

_MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one reading. Memory is bounded where the system can do it (not on Windows)."""

    memory_bytes: int = 1024 * _MEBIBYTE
    seconds: float = 30.0
    file_bytes: int = 150 * _MEBIBYTE
    answer_bytes: int = 512 * _MEBIBYTE
