"""How a camera was held: the one thing a picture's file goes on saying when it is made bare."""

import warnings
from typing import Final

from PIL import ExifTags, Image

from desktop_app.intake.seeing.picture_facts import BROKEN

_TURNED: Final = range(2, 9)


class CutShortError(Exception):
    """A file that ends before its picture does, or is not put together as its kind is."""


def only_turn(untrusted_exif: bytes) -> bytes:
    """Of what EXIF says, only which side is up; nothing where it stands upright anyway."""
    exif = Image.Exif()
    try:
        with warnings.catch_warnings(action="ignore"):
            exif.load(untrusted_exif)
            turn = exif.get(ExifTags.Base.Orientation)
    except BROKEN:
        return b""
    if turn not in _TURNED:
        return b""
    bare = Image.Exif()
    bare[ExifTags.Base.Orientation] = turn
    return bare.tobytes().removeprefix(b"Exif\x00\x00")
