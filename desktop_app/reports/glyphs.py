"""Which letters the fonts that travel with us can draw, and what stands for the others."""

import struct
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path

# Joiners, variants, places where a line may break: nothing to draw, so no font needs them.
_DRAWN_BY_NOBODY = frozenset("\u200b\u200c\u200d\ufe0e\ufe0f\n")
_INSTEAD = str.maketrans({"⟨": "[", "⟩": "]", "\t": "    "})
_WINDOWS, _FULL_RANGE, _BASIC_PLANE = 3, 10, 1


@lru_cache
def letters_of(fonts: Path) -> frozenset[int]:
    """Every character that one of the TrueType files in a folder has a shape for."""
    found: set[int] = set()
    for file in sorted(fonts.glob("*-Regular.ttf")):
        found.update(_characters(file.read_bytes()))
    return frozenset(found)


def drawable(text: str, letters: frozenset[int], unprintable: str) -> str:
    """The text with nothing in it that these letters leave blank.

    A sign is written out by its Unicode name; a run of letters in a script we have no font for
    becomes one sentence, `unprintable`, that says how many `{count}` and where they can be read.
    """
    text = text.translate(_INSTEAD)
    if text.isascii():
        return text
    runs = groupby(text, lambda letter: ord(letter) in letters or letter in _DRAWN_BY_NOBODY)
    return "".join(
        "".join(run) if is_known else _said_instead("".join(run), unprintable)
        for is_known, run in runs
    )


def _said_instead(run: str, unprintable: str) -> str:
    if all(unicodedata.category(letter).startswith("S") for letter in run):
        return "".join(f"[{unicodedata.name(letter, 'sign').lower()}]" for letter in run)
    return f"[{unprintable.format(count=len(run))}]"


def _characters(font: bytes) -> Iterator[int]:
    """What the `cmap` of a TrueType file maps, in its formats 4 and 12 (OpenType 1.9)."""
    count = struct.unpack_from(">H", font, 4)[0]
    tables = (struct.unpack_from(">4sLLL", font, 12 + 16 * each) for each in range(count))
    cmap = next(start for tag, _, start, _ in tables if tag == b"cmap")
    for each in range(struct.unpack_from(">H", font, cmap + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHL", font, cmap + 4 + 8 * each)
        if platform == _WINDOWS and encoding in {_BASIC_PLANE, _FULL_RANGE}:
            yield from _mapped(font, cmap + offset)


def _mapped(font: bytes, at: int) -> Iterator[int]:
    match struct.unpack_from(">H", font, at)[0]:
        case 4:
            segments = struct.unpack_from(">H", font, at + 6)[0] // 2
            last = struct.unpack_from(f">{segments}H", font, at + 14)
            first = struct.unpack_from(f">{segments}H", font, at + 16 + 2 * segments)
            for low, high in zip(first, last, strict=True):
                yield from range(low, min(high, 0xFFFE) + 1)
        case 12:
            for each in range(struct.unpack_from(">L", font, at + 12)[0]):
                low, high = struct.unpack_from(">LL", font, at + 16 + 12 * each)
                yield from range(low, high + 1)
