"""Takes out of a PNG or a WebP what it says of itself; both are rows of named chunks.

The picture is not decoded and not changed (PNG third edition, section 5; WebP: RFC 9649).
"""

import zlib
from collections.abc import Iterator
from typing import Final

from desktop_app.intake.seeing.turned import CutShortError, only_turn

_PNG: Final = b"\x89PNG\r\n\x1a\n"
# Pixels, colours, transparency, density and movement; neither words, times nor unknown chunks.
_OF_PNG: Final = frozenset(
    {
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT"),
        *(b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT"),
    }
)
_OF_WEBP: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_EXIF_FLAG, _TELLING_FLAGS = 0x08, 0x0C  # EXIF, and EXIF or XMP


def is_png(untrusted: bytes) -> bool:
    """Whether it begins as one."""
    return untrusted.startswith(_PNG)


def is_webp(untrusted: bytes) -> bool:
    """Whether it begins as one."""
    return untrusted[:4] == b"RIFF" and untrusted[8:12] == b"WEBP"


def bare_png(untrusted: bytes) -> bytes:
    """The file with the chunks that make the picture, up to its end.

    Raises:
        CutShortError: as its name says.
    """
    chunks = list(_png_chunks(untrusted))
    kept = [chunk for name, chunk in chunks if name in _OF_PNG]
    turn = only_turn(next((chunk[8:-4] for name, chunk in chunks if name == b"eXIf"), b""))
    if turn:
        kept.insert(1, _png_chunk(b"eXIf", turn))  # after the header, before the pixels
    return _PNG + b"".join(kept)


def bare_webp(untrusted: bytes) -> bytes:
    """The same for a WebP.

    Raises:
        CutShortError: as its name says.
    """
    chunks = list(_webp_chunks(untrusted))
    turn = only_turn(next((content for name, content in chunks if name == b"EXIF"), b""))
    # Only a file with a list of features can say how it was held.
    if not any(name == b"VP8X" for name, _ in chunks):
        turn = b""
    kept = [
        _features(content, is_turned=bool(turn)) if name == b"VP8X" else _webp_chunk(name, content)
        for name, content in chunks
        if name in _OF_WEBP
    ]
    if turn:
        kept.append(_webp_chunk(b"EXIF", turn))
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _png_chunks(untrusted: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while True:
        length, name = int.from_bytes(untrusted[at : at + 4], "big"), untrusted[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(untrusted):
            raise CutShortError
        yield name, untrusted[at:end]
        if name == b"IEND":
            return
        at = end


def _png_chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content).to_bytes(4, "big")
    return len(content).to_bytes(4, "big") + name + content + check


def _webp_chunks(untrusted: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, whole = 12, 8 + int.from_bytes(untrusted[4:8], "little")
    if whole > len(untrusted):
        raise CutShortError
    while at < whole:
        name, length = untrusted[at : at + 4], int.from_bytes(untrusted[at + 4 : at + 8], "little")
        if at + 8 + length > whole:
            raise CutShortError
        yield name, untrusted[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _webp_chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(4, "little") + content + b"\x00" * (len(content) % 2)


def _features(content: bytes, *, is_turned: bool) -> bytes:
    if not content:
        raise CutShortError
    flags = content[0] & ~_TELLING_FLAGS | (_EXIF_FLAG if is_turned else 0)
    return _webp_chunk(b"VP8X", bytes([flags]) + content[1:])
