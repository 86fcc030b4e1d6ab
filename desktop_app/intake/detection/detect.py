"""Decides a file's type from its first 64 KiB and, for containers, their table of contents."""

from io import BytesIO
from typing import BinaryIO, Final

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.boxed_media import detect_boxed_media
from desktop_app.intake.detection.compound_file import detect_compound_file
from desktop_app.intake.detection.known_types import known_type
from desktop_app.intake.detection.mail_signs import detect_mail
from desktop_app.intake.detection.signatures import match_signature
from desktop_app.intake.detection.text_types import detect_text
from desktop_app.intake.detection.zip_types import detect_zip

HEAD_BYTES: Final = 64 * 1024
UNKNOWN: Final = known_type("application/octet-stream")
EMPTY: Final = known_type("application/x-empty")


def detect_type(head: bytes, whole: BinaryIO | None = None) -> DetectedType:
    """What the bytes are. Never fails: what nothing matches is "application/octet-stream".

    `whole`, if given, must be seekable; only a container's table of contents
    is read from it, and its position is lost. Nothing is decoded.
    """
    head = head[:HEAD_BYTES]
    if not head:
        return EMPTY
    source = whole if whole is not None else BytesIO(head)
    return (
        detect_mail(head)
        or detect_zip(head, source)
        or detect_compound_file(head, source)
        or detect_boxed_media(head)
        or match_signature(head)
        or detect_text(head)
        or UNKNOWN
    )
