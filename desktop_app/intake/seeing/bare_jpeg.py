"""Takes out of a JPEG what it says of itself: where, when and with what it was taken.

The picture is not decoded and not changed: parts of the file are left out (ITU T.81, B.1.1).
"""

from collections.abc import Iterator, Sequence
from typing import Final

from desktop_app.intake.seeing.turned import CutShortError, only_turn

_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_FILL: Final = 0xFF
_NO_MARKERS: Final = frozenset({0x00, _FILL, *range(0xD0, 0xD8)})  # within coded pixels
_EXIF, _EXIF_SIGN = 0xE1, b"Exif\x00\x00"
_APPLICATION: Final = range(0xE0, 0xF0)
# What a picture is not the same without: its density, its colours, how they are counted.
_KEPT: Final = ((0xE0, b"JFIF\x00"), (0xE2, b"ICC_PROFILE\x00"), (0xEE, b"Adobe"))


def is_jpeg(untrusted: bytes) -> bool:
    """Whether it begins as one."""
    return untrusted[:2] == bytes([0xFF, _START])


def bare_jpeg(untrusted: bytes) -> bytes:
    """The file without what is said beside its picture or hung on after its end.

    Raises:
        CutShortError: it ends before the picture does, or is not put together as a JPEG is.
    """
    parts = list(_parts(untrusted))
    kept = [part for marker, part in parts if not _tells(marker, part)]
    return bytes([0xFF, _START]) + _way_up(parts) + b"".join(kept)


def _way_up(parts: Sequence[tuple[int, bytes]]) -> bytes:
    said = (part[4:] for marker, part in parts if marker == _EXIF)
    told = next((each[len(_EXIF_SIGN) :] for each in said if each.startswith(_EXIF_SIGN)), b"")
    turn = only_turn(told)
    if not turn:
        return b""
    whole = _EXIF_SIGN + turn
    return bytes([0xFF, _EXIF]) + (len(whole) + 2).to_bytes(2, "big") + whole


def _parts(untrusted: bytes) -> Iterator[tuple[int, bytes]]:
    """Every marker of the file, with what belongs to it, up to the end of the picture."""
    at = 2
    while True:
        marker, at = _marker(untrusted, at)
        if marker == _END:
            yield marker, bytes([0xFF, _END])
            return
        end = at + int.from_bytes(untrusted[at : at + 2], "big")
        if end < at + 2 or end > len(untrusted):
            raise CutShortError
        if marker == _SCAN:
            end = _scan_end(untrusted, end)
        yield marker, bytes([0xFF, marker]) + untrusted[at:end]
        at = end


def _marker(untrusted: bytes, at: int) -> tuple[int, int]:
    if untrusted[at : at + 1] != b"\xff":
        raise CutShortError
    while untrusted[at : at + 1] == b"\xff":  # there may be several
        at += 1
    if at >= len(untrusted):
        raise CutShortError
    return untrusted[at], at + 1


def _scan_end(untrusted: bytes, at: int) -> int:
    """Where the next marker stands that ends a stretch of coded pixels."""
    while (at := untrusted.find(b"\xff", at)) >= 0 and at + 1 < len(untrusted):
        if untrusted[at + 1] not in _NO_MARKERS:
            return at
        at += 2 if untrusted[at + 1] != _FILL else 1
    raise CutShortError


def _tells(marker: int, part: bytes) -> bool:
    if marker not in _APPLICATION and marker != _COMMENT:
        return False
    return not any(marker == kept and part[4:].startswith(sign) for kept, sign in _KEPT)
