"""Decodes one picture to a bounded size. Runs in the reading child and nowhere else."""

import logging
import struct
import warnings
from io import BytesIO
from typing import Final

from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.domain.looking import GLIMPSE_EDGE, PictureSeen, Pixels
from desktop_app.intake.seeing.picture_facts import Facts, read_facts

# Imported here, because the child opens no file any more when it decodes.
_FORMATS: Final = (
    PngImagePlugin.PngImageFile.format,
    JpegImagePlugin.JpegImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
    GifImagePlugin.GifImageFile.format,
    BmpImagePlugin.BmpImageFile.format,
    TiffImagePlugin.TiffImageFile.format,
)
Image.preinit()
# What it logs of a bad file is of no use to anybody, and may quote it.
logging.getLogger("PIL").setLevel(logging.CRITICAL + 1)
# Decoded whole this takes 400 MB at the most, which the child's memory has room for. A JPEG may
# be larger: its decoder makes it smaller as it reads.
_MOST_PIXELS: Final = 100_000_000
# Nobody has asked to see it yet: not worth the work, the tile stays plain.
_MOST_FOR_A_GLIMPSE: Final = 4_000_000
# What decoders are known to raise for a file that is broken or that lies.
_BROKEN: Final = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)


def read_picture(untrusted: bytes, edge: int) -> PictureSeen | Unreadable:
    """The picture, no side longer than `edge`; of a moving one, its first frame."""
    if not untrusted:
        return Unreadable(UnreadableReason.EMPTY)
    try:
        # Nobody reads them here; and pixels we count ourselves, after a JPEG is told how small.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(untrusted), formats=_FORMATS) as picture:
                return _seen(picture, edge)
    except UnidentifiedImageError:
        return Unreadable(UnreadableReason.NOT_PICTURE)
    except Image.DecompressionBombError:
        return Unreadable(UnreadableReason.TOO_MANY_PIXELS)
    except _BROKEN:
        return Unreadable(UnreadableReason.DAMAGED)


def _seen(picture: Image.Image, edge: int) -> PictureSeen | Unreadable:
    width, height = picture.size
    picture.draft("RGB", (edge, edge))
    most = _MOST_PIXELS if edge > GLIMPSE_EDGE else _MOST_FOR_A_GLIMPSE
    if picture.width * picture.height > most:
        return Unreadable(UnreadableReason.TOO_MANY_PIXELS)
    facts = Facts() if edge <= GLIMPSE_EDGE else read_facts(picture)
    small = _small(picture, edge)
    return PictureSeen(
        pixels=Pixels(small.width, small.height, small.tobytes()),
        width=width,
        height=height,
        is_moving=edge > GLIMPSE_EDGE and _is_moving(picture),
        taken=facts.taken,
        device=facts.device,
        has_position=facts.has_position,
    )


def _small(picture: Image.Image, edge: int) -> Image.Image:
    """The way up that the camera was held, and no larger than asked for."""
    picture.load()
    small = _with_even_colours(picture)
    small.thumbnail((edge, edge), reducing_gap=2.0)
    return ImageOps.exif_transpose(small).convert("RGBA")


def _with_even_colours(picture: Image.Image) -> Image.Image:
    """A picture whose pixels can be averaged: neither numbers of a palette nor 16 bits deep."""
    if picture.mode in {"1", "P", "PA"}:
        return picture.convert("RGBA")
    if picture.mode.startswith("I"):
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return picture


def _is_moving(picture: Image.Image) -> bool:
    """Whether there is a second frame; to count them is to read the whole of a hostile file."""
    if picture.format == MpoImagePlugin.MpoImageFile.format:
        return False  # a photograph, with smaller ones of itself behind it
    return bool(getattr(picture, "is_animated", False))
