"""Words nobody else uses, and how to find them again however they may have been written."""

import string
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random

LENGTH = 20
_FIRST_WHOLE = (0, 2, 3)  # characters that also hold bits of what comes before


def markers(count: int, seed: int) -> list[str]:
    """Random words of small letters, which no compression or dictionary will hold."""
    chance = Random(seed)
    return ["".join(chance.choices(string.ascii_lowercase, k=LENGTH)) for _ in range(count)]


def spellings(marker: str) -> Iterator[bytes]:
    """UTF-8, UTF-16 in both orders, hex, base64 wherever it may begin."""
    raw = marker.encode()
    yield from (raw, marker.encode("utf-16-le"), marker.encode("utf-16-be"))
    yield from (raw.hex().encode(), raw.hex().upper().encode())
    for shift in range(3):
        yield from (_inside(encode, raw, shift) for encode in (b64encode, urlsafe_b64encode))


def _inside(encode: Callable[[bytes], bytes], raw: bytes, shift: int) -> bytes:
    whole = (shift + len(raw)) * 8 // 6
    return encode(bytes(shift) + raw)[_FIRST_WHOLE[shift] : whole]


def leaks(places: Iterable[Path], secret: Iterable[str]) -> list[str]:
    """Where any of the words can be read, in a file's bytes or in its name."""
    patterns = sorted({spelling for marker in secret for spelling in spellings(marker)})
    found = []
    for path in (path for place in places for path in _below(place)):
        content = path.name.encode("utf-8", "surrogateescape") + b"\n"
        content += path.read_bytes() if path.is_file() else b""
        found += [f"{path.name}: {pattern!r}" for pattern in patterns if pattern in content]
    return found


def _below(place: Path) -> Iterator[Path]:
    yield place
    yield from sorted(place.rglob("*"))
