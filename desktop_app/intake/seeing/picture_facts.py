"""What a picture's file says of it: when, by what device, and whether it says where (EXIF)."""

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PIL import ExifTags, Image

from desktop_app.intake.text.storable import one_line

_LONGEST_DEVICE: Final = 80
_WHEN: Final = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)")
BROKEN: Final = (
    ArithmeticError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
"""What is raised for facts that are damaged."""


@dataclass(frozen=True, slots=True)
class Facts:
    """As far as they are given. A device's clock may be wrong: this is what it said."""

    taken: datetime | None = None
    device: str = ""
    has_position: bool = False


def read_facts(picture: Image.Image) -> Facts:
    """What can be read of it; a broken part says nothing and spoils nothing."""
    try:
        tags = picture.getexif()
        shot = tags.get_ifd(ExifTags.IFD.Exif)
        position = tags.get_ifd(ExifTags.IFD.GPSInfo)
    except BROKEN:
        return Facts()
    return Facts(_taken(shot), _device(tags), bool(position))


def _taken(shot: Mapping[int, object]) -> datetime | None:
    found = _WHEN.fullmatch(str(shot.get(ExifTags.Base.DateTimeOriginal, "")).strip("\x00 "))
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part) for part in found.groups())
    try:
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  cameras give none
    except ValueError:
        return None


def _device(tags: Mapping[int, object]) -> str:
    """Maker and model, the maker not said twice."""
    maker, model = (
        one_line(str(tags.get(tag, "")))[:_LONGEST_DEVICE]
        for tag in (ExifTags.Base.Make, ExifTags.Base.Model)
    )
    return model if model.startswith(maker) else f"{maker} {model}".strip()
