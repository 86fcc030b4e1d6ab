"""Draws a picture without any library: a porch's view of a lake, which nobody ever took."""

import struct
import zlib

_WIDTH, _HEIGHT, _STEP = 288, 192, 3
_SHORE = 40
_SKY, _HILLS, _LAKE = (0xB9, 0xD3, 0xE0), (0x5D, 0x7A, 0x6A), (0x86, 0xA9, 0xB8)


def lake_png() -> bytes:
    """A PNG of some 160 KB: stored, not packed, so that every zlib writes the same bytes."""
    rows = b"".join((b"\x00" + _row(y)) * _STEP for y in range(_HEIGHT // _STEP))
    shape = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", shape), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _row(y: int) -> bytes:
    return b"".join(bytes(_colour(x, y)) * _STEP for x in range(_WIDTH // _STEP))


def _colour(x: int, y: int) -> tuple[int, int, int]:
    hills = 22 + abs(x % 46 - 23) // 2 + abs(x % 17 - 8) // 3
    base = _LAKE if y > _SHORE else _HILLS if y > hills else _SKY
    shade = y // 2 if base is not _LAKE else (y * 5 + x) % 7
    return base[0] - shade, base[1] - shade, base[2] - shade // 2


def _chunk(name: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + check
