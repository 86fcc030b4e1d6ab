"""Pictures from anywhere: made small, told about, and refused with a reason when they are bad."""

import struct
import zlib
from collections.abc import Callable
from datetime import datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import ExifTags, Image

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.domain.looking import GLIMPSE_EDGE, PictureSeen
from desktop_app.intake.seeing.picture import read_picture

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
ORIENTATION, ON_ITS_SIDE = ExifTags.Base.Orientation, 6


def picture(name: str, size: tuple[int, int] = (64, 36), mode: str = "RGB") -> bytes:
    """Left half red, right half blue, as a file."""
    made = Image.new("RGB", size, (200, 20, 20))
    made.paste((20, 20, 200), (size[0] // 2, 0, *size))
    file = BytesIO()
    made.convert(mode).save(file, name)
    return file.getvalue()


def with_exif(write: Callable[[Image.Exif], None]) -> bytes:
    """A photograph that says something of itself."""
    exif = Image.Exif()
    write(exif)
    file = BytesIO()
    Image.new("RGB", (40, 20), (9, 90, 9)).save(file, "JPEG", exif=exif)
    return file.getvalue()


def seen(untrusted: bytes, edge: int = 2048) -> PictureSeen:
    found = read_picture(untrusted, edge)
    assert isinstance(found, PictureSeen)
    return found


@pytest.mark.parametrize("name", FORMATS)
def test_every_kind_of_picture_is_shown_as_it_is(name: str) -> None:
    found = seen(picture(name))

    left = found.pixels.rgba[:4]
    assert (found.width, found.height, found.pixels.width, found.pixels.height) == (64, 36, 64, 36)
    assert found.pixels.fits(64)
    assert left[0] > 150 > left[2]
    assert left[3] == 255


@pytest.mark.parametrize("name", FORMATS)
def test_a_glimpse_is_seven_pixels_wide_and_tells_nothing_else(name: str) -> None:
    found = seen(picture(name, (640, 360)), GLIMPSE_EDGE)

    assert (found.pixels.width, found.pixels.height) == (7, 4)
    assert len(found.pixels.rgba) == 7 * 4 * 4
    assert (found.device, found.taken) == ("", None)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_colours_are_counted_in_many_ways(mode: str) -> None:
    assert seen(picture("PNG", mode=mode), 16).pixels.fits(16)


def test_a_long_strip_keeps_at_least_one_pixel_of_its_shorter_side() -> None:
    found = seen(picture("PNG", (3000, 2)), GLIMPSE_EDGE)

    assert (found.pixels.width, found.pixels.height) == (7, 1)


def test_a_photograph_says_when_and_with_what_it_was_taken_and_whether_where() -> None:
    def write(exif: Image.Exif) -> None:
        exif[ExifTags.Base.Make] = "Invented"
        exif[ExifTags.Base.Model] = "Invented 4 \u202eGPJ"
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:11:10 13:20:05"
        exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"

    found = seen(with_exif(write))

    assert found.taken == datetime(2026, 11, 10, 13, 20, 5)  # noqa: DTZ001
    assert found.has_position
    assert found.device.startswith("Invented 4")
    assert "\u202e" not in found.device


@pytest.mark.parametrize("when", ["", "yesterday", "2026:13:40 99:00:00", "0000:00:00 00:00:00"])
def test_a_camera_that_lost_its_clock_says_no_time(when: str) -> None:
    def write(exif: Image.Exif) -> None:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = when

    assert seen(with_exif(write)).taken is None


def test_a_photograph_held_upright_is_shown_upright() -> None:
    def write(exif: Image.Exif) -> None:
        exif[ORIENTATION] = ON_ITS_SIDE

    found = seen(with_exif(write))

    assert (found.pixels.width, found.pixels.height) == (20, 40)


def test_a_moving_picture_is_its_first_frame() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("white", "black", "red")]
    file = BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:])

    found = seen(file.getvalue())

    assert found.is_moving
    assert found.pixels.rgba[:4] == bytes([255] * 4)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose head promises very many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1000))
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", rows), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (b"", UnreadableReason.EMPTY),
        (b"words", UnreadableReason.NOT_PICTURE),
        (b"%PDF-1.7", UnreadableReason.NOT_PICTURE),
        (bomb(60_000, 60_000), UnreadableReason.TOO_MANY_PIXELS),
        (bomb(12_000, 9_000), UnreadableReason.TOO_MANY_PIXELS),
        (bomb(500, 500), UnreadableReason.DAMAGED),
        (picture("JPEG", (640, 360))[:700], UnreadableReason.DAMAGED),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(64), UnreadableReason.NOT_PICTURE),
    ],
)
def test_a_bad_picture_is_refused_with_a_reason(
    untrusted: bytes, reason: UnreadableReason
) -> None:
    assert read_picture(untrusted, 2048) == Unreadable(reason)


def test_a_large_picture_of_a_kind_that_must_be_read_whole_gives_no_glimpse() -> None:
    found = read_picture(picture("BMP", (2_400, 1_800)), GLIMPSE_EDGE)

    assert found == Unreadable(UnreadableReason.TOO_MANY_PIXELS)


def test_a_large_photograph_gives_a_glimpse_for_its_decoder_makes_it_small() -> None:
    found = seen(picture("JPEG", (2_400, 1_800)), GLIMPSE_EDGE)

    assert (found.pixels.width, found.pixels.height) == (7, 5)


_WHOLE = tuple(picture(name) for name in FORMATS)


@settings(max_examples=300)
@given(data=some.data())
def test_a_picture_somebody_tampered_with_never_ends_in_anything_but_an_answer(
    data: some.DataObject,
) -> None:
    file = bytearray(data.draw(some.sampled_from(_WHOLE)))
    for _ in range(data.draw(some.integers(1, 8))):
        file[data.draw(some.integers(0, len(file) - 1))] = data.draw(some.integers(0, 255))
    cut = data.draw(some.integers(0, len(file)))

    found = read_picture(bytes(file[:cut]) if cut % 3 == 0 else bytes(file), 32)

    assert isinstance(found, Unreadable) or found.pixels.fits(32)
