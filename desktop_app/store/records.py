"""What a projected note is stored as: enough to show it without reading its entries again."""

import msgspec

from desktop_app.ledger.attachment_field import FileField


class AmendmentRecord(msgspec.Struct, frozen=True, array_like=True):
    """One amendment; `text` None when it changes no words, or keeps them back."""

    id: bytes
    author: bytes
    recorded_ms: int
    reason: str
    text: str | None
    struck_reason: str | None
    changed: dict[str, object]


class StrikeRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The line through a whole note."""

    id: bytes
    author: bytes
    recorded_ms: int
    reason: str


class SummaryRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What readers outside are told of a note."""

    id: bytes
    author: bytes
    recorded_ms: int
    text: str
    language: str


class DisagreementRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What somebody says against a note or an amendment."""

    id: bytes
    about: bytes
    author: bytes
    recorded_ms: int
    by: str
    text: str
    language: str


class ReviewRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A supervisor's sign-off: whether it counts, and covers all that stands beneath now."""

    id: bytes
    author: bytes
    recorded_ms: int
    words: str
    counts: bool
    is_whole: bool
    is_judged: bool = True


class ReplyRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An answer to a question; or, with `closes`, the asker's last word on it."""

    id: bytes
    author: bytes
    recorded_ms: int
    text: str
    language: str
    amendment: bytes | None
    closes: bool


class QuestionRecord(msgspec.Struct, frozen=True, array_like=True):
    """What somebody wants to be clearer; `is_open` until its asker closes it."""

    id: bytes
    author: bytes
    recorded_ms: int
    to: bytes | None
    to_name: str
    due: str
    text: str
    language: str
    replies: list[ReplyRecord]
    is_open: bool


class AdoptionRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Somebody's word that a note is theirs, too; whether it counts, and is of today's note."""

    id: bytes
    author: bytes
    recorded_ms: int
    said_as: str
    text: str
    language: str
    counts: bool
    is_whole: bool


class NoteRecord(msgspec.Struct, frozen=True, array_like=True):
    """One note, from all the entries about it."""

    author: bytes
    start: str | None
    end: str | None
    precision: str
    place: str
    present: list[str]
    text: str
    language: str
    late_reason: str
    discipline: str
    agency: str
    owner_agency: str
    regime: str
    source: str
    amendments: list[AmendmentRecord]
    struck: StrikeRecord | None
    files: list[FileField]
    flags: list[str]
    summary: SummaryRecord | None = None  # a row written before there were any says nothing
    disagreements: list[DisagreementRecord] = []
    beneath: list[bytes] = []  # every entry of the note's words after the first
    reviews: list[ReviewRecord] = []
    questions: list[QuestionRecord] = []
    adoptions: list[AdoptionRecord] = []


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(NoteRecord).decode
