"""A PNG or a WebP without what it says of itself: the same picture, and not one word beside it."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import ExifTags, Image, PngImagePlugin

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.intake.seeing.bare import read_bare
from desktop_app.intake.wire import Answer, Reader, Request

WORDS = (b"Invented", b"secret place", b"http://ns.adobe.com", b"after the end")
KINDS = ["PNG", "WEBP"]


def talkative(kind: str, *, turn: int = 6, frames: int = 1) -> bytes:
    """A picture that says much of itself, also after its own end."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Invented"
    exif[ExifTags.Base.Orientation] = turn
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSAreaInformation] = b"secret place"
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", "secret place")
    words.add_itxt("XML:com.adobe.xmp", "http://ns.adobe.com")
    picture = Image.linear_gradient("L").resize((60, 40)).convert("RGBA")
    more = [picture.rotate(90 * number) for number in range(1, frames)]
    said = {"pnginfo": words} if kind == "PNG" else {"xmp": b"http://ns.adobe.com"}
    file = BytesIO()
    picture.save(
        file, kind, exif=exif, lossless=True, save_all=frames > 1, append_images=more, **said
    )
    return file.getvalue() + b"after the end"


def seen(content: bytes) -> tuple[object, ...]:
    """Every pixel of every frame, and how the camera was held."""
    with Image.open(BytesIO(content)) as picture:
        frames = []
        for number in range(getattr(picture, "n_frames", 1)):
            picture.seek(number)
            frames.append(picture.convert("RGBA").tobytes())
        return (*frames, picture.getexif().get(ExifTags.Base.Orientation))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turn", [1, 6])
@pytest.mark.parametrize("frames", [1, 3])
def test_nothing_is_said_any_more_and_every_pixel_is_the_same(
    kind: str, turn: int, frames: int
) -> None:
    before = talkative(kind, turn=turn, frames=frames)

    bare = read_bare(before)

    assert isinstance(bare, bytes)
    assert all(word in before for word in WORDS)
    assert not any(word in bare for word in WORDS)
    assert seen(bare)[:-1] == seen(before)[:-1]
    assert seen(bare)[-1] == (None if turn == 1 else turn)
    assert Answer(bare=bare).to(Request(Reader.BARE, before)) == bare


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_was_cut_short_is_not_given_out_as_if_it_had_been_made_bare(
    kind: str,
) -> None:
    whole = talkative(kind).removesuffix(b"after the end")

    found = [read_bare(whole[:length]) for length in range(20, len(whole) - 1, 37)]

    assert set(found) == {Unreadable(UnreadableReason.DAMAGED)}


@settings(max_examples=200)
@given(some.sampled_from(KINDS), some.data())
def test_a_file_somebody_tampered_with_ends_in_bytes_or_a_reason(
    kind: str, data: some.DataObject
) -> None:
    whole = bytearray(talkative(kind))
    for _ in range(data.draw(some.integers(1, 12))):
        whole[data.draw(some.integers(8, len(whole) - 1))] = data.draw(some.integers(0, 255))

    found = read_bare(bytes(whole))

    assert isinstance(found, bytes | Unreadable)
