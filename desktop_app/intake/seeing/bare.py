"""Takes out of a picture's file what it says of itself: where, when and with what it was taken."""

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.intake.seeing.bare_chunks import bare_png, bare_webp, is_png, is_webp
from desktop_app.intake.seeing.bare_jpeg import bare_jpeg, is_jpeg
from desktop_app.intake.seeing.turned import CutShortError

_KINDS = ((is_jpeg, bare_jpeg), (is_png, bare_png), (is_webp, bare_webp))


def read_bare(untrusted: bytes) -> bytes | Unreadable:
    """The same picture, the same way up, with nothing said beside it or hung on after its end."""
    for is_one, bare in _KINDS:
        if is_one(untrusted):
            try:
                return bare(untrusted)
            except CutShortError:
                return Unreadable(UnreadableReason.DAMAGED)
    return Unreadable(UnreadableReason.NOT_PICTURE)
