"""Takes files in: a mail becomes a contact note, anything else a document; no byte is lost."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import NoteType, Precision, Source
from desktop_app.domain.ids import AttachmentId, Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.incoming import (
    DetectedType,
    MailMessage,
    Unreadable,
    UnreadableReason,
    is_media,
)
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN, Occurred, instant_ms
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.notes import FUTURE_MS, note_draft
from desktop_app.services.opened import OpenVault

MAIL = "message/rfc822"
LARGEST_MAIL = 64 * 1024 * 1024
DATE_AHEAD, NOT_STORED = "date_ahead", "media_not_stored"


class Media(StrEnum):
    """What becomes of pictures, video, sound and archives (CONTRACT section 11)."""

    KEEP = "keep"
    POINTER = "pointer"


class Incoming(Protocol):
    """A file a person chose, before anything in it is believed."""

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    def detect_type(self) -> DetectedType: ...
    def blocks(self) -> Iterator[bytes]: ...


class MailReader(Protocol):
    """Reads mail where it can do no harm."""

    def read(self, untrusted: bytes) -> MailMessage | Unreadable: ...
    def explain(self, reason: UnreadableReason) -> str: ...


@dataclass(frozen=True, slots=True)
class Taking:
    """How files are taken in: by which reader, for whom, and what becomes of media."""

    reader: MailReader
    audience: Audience
    media: Media


@dataclass(frozen=True, slots=True)
class Added:
    """What one file became."""

    name: str
    note: ObjectId
    entry: EntryId
    attachments: tuple[Attachment, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """A mail as a note to be, or the reason why it is only a file."""

    note: NewNote
    parts: tuple[Attachment, ...]
    warnings: tuple[str, ...]


def add_file(
    vault: OpenVault,
    case: CaseId,
    file: Incoming,
    taking: Taking,
) -> Added:
    """Put one file on record, under a note of its own.

    Raises:
        Refusal: UNKNOWN_CASE.
        Fault: FILE_GONE, FILE_CHANGED, FILE_UNREADABLE, DISK_FULL. Nothing is then kept.
    """
    vault.reading.case(case)
    kind = file.detect_type()
    if taking.media is Media.POINTER and is_media(kind.mime):
        return _point_to(vault, case, file, kind, taking.audience)
    original = keep_bytes(vault, file.name, kind.mime, file.blocks())
    try:
        read = _read(vault, file, kind, original, taking)
        draft = note_draft(vault, case, read.note, [original, *read.parts])
        receipt = vault.book.append(vault.pen, [draft])
    except BaseException:
        vault.files.discard(original.id)
        raise
    return Added(
        file.name, draft.about, receipt.entries[0], (original, *read.parts), read.warnings
    )


def keep_bytes(vault: OpenVault, name: str, mime: str, blocks: Iterable[bytes]) -> Attachment:
    """Encrypt bytes into the vault; no entry names them yet."""
    id_ = AttachmentId(vault.new_id())
    sealed = vault.files.put(id_, blocks)
    return Attachment(
        id=id_,
        keyset=sealed.keyset,
        size=sealed.size,
        cipher_size=sealed.cipher_size,
        sha256=sealed.sha256.hex(),
        mime=mime,
        name=storable(name),
    )


def _read(
    vault: OpenVault, file: Incoming, kind: DetectedType, original: Attachment, taking: Taking
) -> _Read:
    audience, reader = taking.audience, taking.reader
    if kind.mime != MAIL:
        return _Read(_document(audience, ""), (), ())
    if file.size > LARGEST_MAIL:
        return _unreadable(audience, UnreadableReason.TOO_LARGE, reader)
    found = reader.read(b"".join(vault.files.read(original)))
    if isinstance(found, Unreadable):
        return _unreadable(audience, found.reason, reader)
    return _contact(vault, found, audience)


def _contact(vault: OpenVault, mail: MailMessage, audience: Audience) -> _Read:
    parts = tuple(keep_bytes(vault, part.name, part.mime, [part.content]) for part in mail.parts)
    warnings = [warning.value for warning in mail.warnings]
    occurred = UNKNOWN if mail.sent is None else Occurred(Precision.EXACT, mail.sent)
    if mail.sent is not None and _is_ahead(vault, mail.sent):
        occurred = UNKNOWN
        warnings.append(DATE_AHEAD)
    note = NewNote(
        type=NoteType.CONTACT,
        occurred=occurred,
        text=_letter(mail),
        audience=audience,
        source=Source.RECORD,
    )
    return _Read(note, parts, tuple(warnings))


def _is_ahead(vault: OpenVault, sent: str) -> bool:
    return instant_ms(sent, vault.midnight_ms) - vault.clock.now_ms() > FUTURE_MS


def _letter(mail: MailMessage) -> str:
    """A mail's heading and words as one text, in the form everyone knows."""
    heading = [
        ("From", mail.sender),
        ("To", ", ".join(mail.recipients)),
        ("Cc", ", ".join(mail.copies)),
        ("Subject", mail.subject),
    ]
    lines = [f"{name}: {said}" for name, said in heading if said]
    return "\n".join([*lines, "", mail.text]).strip("\n") or "—"


def _document(audience: Audience, text: str) -> NewNote:
    return NewNote(
        type=NoteType.DOCUMENT,
        occurred=UNKNOWN,
        text=text,
        audience=audience,
        source=Source.RECORD,
    )


def _unreadable(audience: Audience, reason: UnreadableReason, reader: MailReader) -> _Read:
    """The file stays whole; the note says why there is no more than that."""
    return _Read(_document(audience, reader.explain(reason)), (), (reason.value,))


def _point_to(
    vault: OpenVault, case: CaseId, file: Incoming, kind: DetectedType, audience: Audience
) -> Added:
    """Record that material exists; its bytes and its name stay out of the vault."""
    draft = Draft(
        case=case,
        audience=audience,
        kind=kinds.POINTER,
        about=ObjectId(vault.new_id()),
        body={
            "evidence_no": "",
            "holder": vault.me.agency,
            "description": f"{kind.mime}, {file.size} B",
            "start": None,
            "precision": Precision.UNKNOWN.value,
        },
    )
    receipt = vault.book.append(vault.pen, [draft])
    return Added(file.name, draft.about, receipt.entries[0], (), (NOT_STORED,))
