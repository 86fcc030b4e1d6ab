"""A JPEG without what it says of itself: the same picture, and not one word beside it."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import ExifTags, Image

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.intake.seeing.bare import read_bare

WORDS = (b"Invented", b"secret place", b"http://ns.adobe.com", b"a word", b"after the end")


def talkative(*, turn: int = 6, progressive: bool = False) -> bytes:
    """A photograph that says much of itself, also in a comment and after its own end."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Invented"
    exif[ExifTags.Base.Orientation] = turn
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSAreaInformation] = b"secret place"
    file = BytesIO()
    picture = Image.linear_gradient("L").resize((60, 40)).convert("RGB")
    picture.save(
        file,
        "JPEG",
        exif=exif,
        comment="a word",
        xmp=b"http://ns.adobe.com",
        icc_profile=b"colours",
        progressive=progressive,
    )
    return file.getvalue() + b"after the end"


def pixels(content: bytes) -> bytes:
    with Image.open(BytesIO(content)) as picture:
        return picture.tobytes()


@pytest.mark.parametrize("progressive", [False, True])
def test_nothing_is_said_any_more_and_every_pixel_is_the_same(*, progressive: bool) -> None:
    before = talkative(progressive=progressive)

    bare = read_bare(before)

    assert isinstance(bare, bytes)
    assert all(word in before for word in WORDS)
    assert not any(word in bare for word in WORDS)
    assert pixels(bare) == pixels(before)
    assert b"ICC_PROFILE" in bare


@pytest.mark.parametrize("turn", range(1, 9))
def test_it_stays_the_same_way_up(turn: int) -> None:
    bare = read_bare(talkative(turn=turn))

    assert isinstance(bare, bytes)
    with Image.open(BytesIO(bare)) as picture:
        exif = dict(picture.getexif())
    assert exif == ({} if turn == 1 else {ExifTags.Base.Orientation: turn})


def test_what_was_made_bare_stays_as_it_is() -> None:
    bare = read_bare(talkative())

    assert isinstance(bare, bytes)
    assert read_bare(bare) == bare


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (b"", UnreadableReason.NOT_PICTURE),
        (b"\x89PNG", UnreadableReason.NOT_PICTURE),
        (b"\xff\xd8", UnreadableReason.DAMAGED),
        (b"\xff\xd8\xff\xff\xff", UnreadableReason.DAMAGED),
        (b"\xff\xd8\xff\xe1\x00\x01", UnreadableReason.DAMAGED),
        (talkative()[:400], UnreadableReason.DAMAGED),
    ],
)
def test_what_cannot_be_made_bare_is_refused(untrusted: bytes, reason: UnreadableReason) -> None:
    assert read_bare(untrusted) == Unreadable(reason)


@settings(max_examples=300)
@given(data=some.data())
def test_a_file_somebody_tampered_with_is_bare_or_refused_and_never_longer(
    data: some.DataObject,
) -> None:
    file = bytearray(talkative())
    for _ in range(data.draw(some.integers(0, 6))):
        file[data.draw(some.integers(0, len(file) - 1))] = data.draw(some.integers(0, 255))
    cut = data.draw(some.integers(0, len(file)))

    found = read_bare(bytes(file[:cut]))

    assert isinstance(found, Unreadable) or len(found) <= cut + 64
