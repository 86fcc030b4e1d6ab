"""Files made to harm whoever reads them: small ones that grow, and ones that never end."""

import struct
import sys
import zlib
from io import BytesIO

import pytest
from PIL import Image

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.domain.looking import PictureSeen
from desktop_app.intake.child_process import ReadingChild
from desktop_app.intake.limits import Limits
from desktop_app.intake.seeing.bare import read_bare
from desktop_app.intake.seeing.page import read_page
from desktop_app.intake.seeing.picture import read_picture
from desktop_app.intake.seeing.words import read_words
from desktop_app.intake.wire import Reader, Request

_MEBIBYTE = 1024 * 1024
_NOUGHTS = zlib.compress(bytes(300 * _MEBIBYTE), 9)
TOO_MANY = Unreadable(UnreadableReason.TOO_MANY_PIXELS)


def chunk(name: bytes, content: bytes) -> bytes:
    """One chunk of a PNG."""
    check = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + check


def png(width: int, height: int, beside: bytes = b"", pixels: bytes = b"") -> bytes:
    """A PNG that claims a size."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    end = chunk(b"IDAT", pixels or zlib.compress(bytes(500))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + beside + end


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects; the second is its list of pages."""
    body, places = b"%PDF-1.7\n", []
    for number, content in enumerate((b"<</Type/Catalog/Pages 2 0 R>>", *objects), 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + rows
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return body + table + end % (len(places) + 1, len(body))


def stream(content: bytes, said: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (said, len(content), content)


def page(content: bytes, resources: bytes = b"", *more: bytes) -> bytes:
    """A PDF of one page."""
    one = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 60 80]/Contents 4 0 R/Resources<<%s>>>>"
    listed = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return pdf(listed, one % resources, stream(content), *more)


def endless_gif() -> bytes:
    """A GIF of three hundred thousand frames, all of which somebody who counts them reads."""
    frame = b"\x21\xf9\x04\0\0\0\0\0\x2c" + struct.pack("<HHHH", 0, 0, 1, 1)
    head = b"GIF89a" + struct.pack("<HH", 1, 1) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"
    return head + (frame + b"\0\x02\x02\x44\x01\0") * 300_000 + b";"


@pytest.mark.parametrize(
    "untrusted",
    [
        png(60_000, 60_000),
        b"GIF89a\xff\xff\xff\xff\x80\0\0" + bytes(6) + b"\x2c\0\0\0\0\xff\xff\xff\xff\0\2\2D\1\0;",
        b"BM" + struct.pack("<IHHIIiiHHIIiiII", 99, 0, 0, 54, 40, 30_000, 30_000, 1, 24, *[0] * 6),
        b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0" + b"\xff" * 6,
    ],
    ids=["png", "gif", "bmp", "webp"],
)
def test_a_few_bytes_that_claim_billions_of_pixels_are_not_decoded(untrusted: bytes) -> None:
    assert read_picture(untrusted, 2048) == TOO_MANY
    assert read_picture(untrusted, 7) == TOO_MANY


@pytest.mark.parametrize(
    "beside",
    [
        chunk(b"zTXt", b"a\0\0" + _NOUGHTS),
        chunk(b"iTXt", b"a\0\1\0\0\0" + _NOUGHTS),
        chunk(b"iCCP", b"a\0\0" + _NOUGHTS),
    ],
    ids=["text", "international text", "profile"],
)
def test_words_beside_a_picture_do_not_grow_without_end(beside: bytes) -> None:
    found = read_picture(png(10, 10, beside), 2048)

    assert found == Unreadable(UnreadableReason.DAMAGED)


def test_no_tile_is_made_of_a_picture_that_fills_the_memory_first() -> None:
    grows = png(9_999, 9_999, pixels=zlib.compress(bytes(9_999 * 30_000), 9))

    assert read_picture(grows, 7) == TOO_MANY


def test_the_frames_of_a_moving_picture_are_not_counted() -> None:
    with ReadingChild(Limits(seconds=60)) as child:
        found = child.answer(Request(Reader.PICTURE, endless_gif(), 2048))

    assert isinstance(found, PictureSeen)
    assert found.is_moving


def test_of_a_photograph_too_large_to_be_shown_a_bare_copy_can_still_be_made() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Invented"
    file = BytesIO()
    Image.new("L", (20_000, 10)).save(file, "JPEG", exif=exif)
    sized = bytearray(file.getvalue())
    at = sized.index(b"\xff\xc0")
    sized[at + 5 : at + 7] = struct.pack(">H", 20_000)

    bare = read_bare(bytes(sized))

    assert isinstance(bare, bytes)
    assert b"Invented" not in bare


@pytest.mark.parametrize(
    "untrusted",
    [
        pdf(b"<</Type/Pages/Kids[2 0 R]/Count 100000>>"),
        pdf(b"<</Type/Pages/Kids[]/Count 2000000000>>"),
        page(
            b"/F Do",
            b"/XObject<</F 5 0 R>>",
            stream(
                b"/F Do",
                b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
            ),
        ),
        page(
            b"60 0 0 80 0 0 cm /I Do",
            b"/XObject<</I 5 0 R>>",
            stream(
                _NOUGHTS,
                b"/Type/XObject/Subtype/Image/Width 60000/Height 60000"
                b"/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode",
            ),
        ),
        b"%PDF-1.7\n1 0 obj\n" + b"[" * 300_000 + b"\nendobj\ntrailer<</Root 1 0 R>>",
    ],
    ids=["pages in pages", "too many pages", "a form in itself", "a huge image", "deep lists"],
)
def test_pages_that_go_round_in_circles_end_in_an_answer(untrusted: bytes) -> None:
    drawn, words = read_page(untrusted, 0, 512), read_words(untrusted)

    assert isinstance(drawn, Unreadable) or drawn.pixels.fits(512)
    assert isinstance(words, str | Unreadable)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_a_page_that_grows_to_gigabytes_ends_its_child_and_nothing_else() -> None:
    grows = zlib.compress(b" " * (800 * _MEBIBYTE), 1)
    bomb = page(b"").replace(stream(b""), stream(grows, b"/Filter/FlateDecode"))
    calm = Request(Reader.PAGE, page(b"0 0 9 9 re f"), 64)

    with ReadingChild(Limits(memory_bytes=512 * _MEBIBYTE)) as child:
        found = child.answer(Request(Reader.PAGE, bomb, 64))
        next_one = child.answer(calm)

    assert isinstance(found, Unreadable)
    assert not isinstance(next_one, Unreadable)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"<html>" + b"<div>" * 20_000,
        b"<html>" + b'<a b="' * 100_000,
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
        + b"--x\nContent-Type: multipart/mixed; boundary=x\n\n" * 20_000,
        b"From: a@b.example\nSubject: =?utf-8?b?" + b"QUFB" * 500_000 + b"?=\n\nwords",
        b"[" * 500_000,
    ],
    ids=["boxes in boxes", "open quotes", "parts in parts", "a long heading", "lists in lists"],
)
def test_texts_that_nest_without_end_give_words_or_a_reason(untrusted: bytes) -> None:
    assert isinstance(read_words(untrusted), str | Unreadable)
