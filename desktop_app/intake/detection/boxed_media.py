"""Tells pictures, films and sounds apart that share a container format."""

from collections.abc import Callable
from typing import Final

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.known_types import known_type

_BRANDS: Final = (
    (b"avif", "image/avif"),
    (b"avis", "image/avif"),
    (b"heic", "image/heic"),
    (b"heix", "image/heic"),
    (b"hevc", "image/heic"),
    (b"heim", "image/heic"),
    (b"mif1", "image/heif"),
    (b"msf1", "image/heif"),
    (b"M4A ", "audio/mp4"),
    (b"M4B ", "audio/mp4"),
    (b"M4P ", "audio/mp4"),
    (b"qt  ", "video/quicktime"),
    (b"3gp", "video/3gpp"),
    (b"3g2", "video/3gpp2"),
)
_FILM: Final = known_type("video/mp4")
# QuickTime files older than the `ftyp` box begin with one of these.
_QUICKTIME_BOXES: Final = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_RIFF_FORMS: Final = {
    b"WEBP": known_type("image/webp"),
    b"WAVE": known_type("audio/wav"),
    b"AVI ": known_type("video/x-msvideo"),
}
_EBML: Final = b"\x1a\x45\xdf\xa3"
_EBML_HEADER_WITHIN: Final = 4096
_LARGEST_FTYP: Final = 1024


def detect_boxed_media(head: bytes) -> DetectedType | None:
    """The type of a media container, by what it says is inside."""
    readers: tuple[Callable[[bytes], DetectedType | None], ...] = (_iso, _riff, _matroska, _ogg)
    return next((found for reader in readers if (found := reader(head))), None)


def _iso(head: bytes) -> DetectedType | None:
    kind = head[4:8]
    if kind in _QUICKTIME_BOXES:
        return known_type("video/quicktime")
    if kind != b"ftyp":
        return None
    size = min(int.from_bytes(head[:4], "big"), _LARGEST_FTYP)
    # The major brand, then the compatible ones; the minor version lies between.
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size, 4))]
    if brands[0] in (b"mif1", b"msf1"):
        # A general picture container: what it is compatible with says which pictures.
        brands = [*brands[1:], brands[0]]
        return next((found for brand in brands if (found := _by_brand(brand))), _FILM)
    return _by_brand(brands[0]) or _FILM


def _by_brand(brand: bytes) -> DetectedType | None:
    for start, mime in _BRANDS:
        if brand.startswith(start):
            return known_type(mime)
    return None


def _riff(head: bytes) -> DetectedType | None:
    if head.startswith(b"FORM") and head[8:12] in (b"AIFF", b"AIFC"):
        return known_type("audio/aiff")
    return _RIFF_FORMS.get(head[8:12]) if head.startswith(b"RIFF") else None


def _matroska(head: bytes) -> DetectedType | None:
    if not head.startswith(_EBML):
        return None
    if b"webm" in head[:_EBML_HEADER_WITHIN]:
        return known_type("video/webm")
    return known_type("video/x-matroska")


def _ogg(head: bytes) -> DetectedType | None:
    if not head.startswith(b"OggS\x00"):
        return None
    if b"\x80theora" in head[:_EBML_HEADER_WITHIN]:
        return known_type("video/ogg")
    return known_type("audio/ogg")
