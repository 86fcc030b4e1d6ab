"""What comes in from outside: a file's type, a mail as we could read it, and why we could not."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_MEDIA_FAMILIES: Final = ("image/", "video/", "audio/")

_ARCHIVES: Final = frozenset(
    {
        "application/gzip",
        "application/java-archive",
        "application/vnd.android.package-archive",
        "application/vnd.ms-cab-compressed",
        "application/vnd.ms-outlook-pst",
        "application/vnd.rar",
        "application/x-7z-compressed",
        "application/x-bzip2",
        "application/x-iso9660-image",
        "application/x-tar",
        "application/x-xz",
        "application/zip",
        "application/zstd",
    }
)


def is_media(mime: str) -> bool:
    """Whether a file is a picture, video, sound or archive, which we hold and never decode.

    Such a file waits for a person: add it to the record, or record only the
    evidence number (CONTRACT section 11).
    """
    return mime.startswith(_MEDIA_FAMILIES) or mime in _ARCHIVES


@dataclass(frozen=True, slots=True)
class DetectedType:
    """What a file is, judged by its bytes alone. `extension` has no dot and is safe to write."""

    mime: str
    extension: str


class MailWarning(StrEnum):
    """What a reader of the note should know about the mail it was made from."""

    NO_SENDER = "no_sender"
    NO_DATE = "no_date"
    DATE_UNREADABLE = "date_unreadable"
    DATE_WITHOUT_ZONE = "date_without_zone"
    DATE_ZONE_UNKNOWN = "date_zone_unknown"
    REPEATED_HEADERS = "repeated_headers"
    DAMAGED_HEADERS = "damaged_headers"
    CHARSET_GUESSED = "charset_guessed"
    ENCODING_DAMAGED = "encoding_damaged"
    PARTS_MISSING = "parts_missing"
    CUT_SHORT = "cut_short"
    TEXT_AFTER_END = "text_after_end"
    TEXT_FROM_HTML = "text_from_html"
    TEXT_SHORTENED = "text_shortened"
    TOO_MANY_PARTS = "too_many_parts"
    NESTED_TOO_DEEP = "nested_too_deep"
    SECURED_CONTENT = "secured_content"
    OUTLOOK_CONTAINER = "outlook_container"


class UnreadableReason(StrEnum):
    """Why a file is kept as it is, without being read."""

    EMPTY = "empty"
    NOT_MAIL = "not_mail"
    NOT_PICTURE = "not_picture"
    NOT_PDF = "not_pdf"
    NO_SUCH_PAGE = "no_such_page"
    LOCKED = "locked"
    DAMAGED = "damaged"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_LARGE = "too_large"
    READER_CRASHED = "reader_crashed"
    READER_TOO_SLOW = "reader_too_slow"
    READER_OUT_OF_MEMORY = "reader_out_of_memory"


@dataclass(frozen=True, slots=True)
class MailPart:
    """One file that travelled inside a mail. `name` is data as received, never a path."""

    name: str
    mime: str
    extension: str
    declared_mime: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class MailMessage:
    """A mail as far as it could be read; the file itself is kept beside it, byte for byte.

    Every string is storable: Unicode scalar values, no NUL, no control
    characters but line feed and tab. `sent` is RFC 3339 with its offset, or
    None where the mail gives no moment we can vouch for; `date_as_written`
    then still shows what stood there.
    """

    sender: str
    recipients: tuple[str, ...]
    copies: tuple[str, ...]
    blind_copies: tuple[str, ...]
    subject: str
    sent: str | None
    date_as_written: str
    text: str
    parts: tuple[MailPart, ...]
    warnings: tuple[MailWarning, ...]

    @property
    def letter(self) -> str:
        """Its heading and words as one text, in the form everyone knows."""
        heading = [
            ("From", self.sender),
            ("To", ", ".join(self.recipients)),
            ("Cc", ", ".join(self.copies)),
            ("Subject", self.subject),
        ]
        lines = [f"{name}: {said}" for name, said in heading if said]
        return "\n".join([*lines, "", self.text]).strip("\n")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file nobody could read. Its bytes are kept; the note says why there is no more."""

    reason: UnreadableReason
