"""Takes files in: a mail becomes a contact note, anything else a document; no byte is lost.

Unless media must not be stored: then an entry says that the material exists, and neither
its bytes nor its name, nor a mail that holds it, comes into the vault (CONTRACT section 11).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import NoteType, Source
from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.incoming import (
    DetectedType,
    MailMessage,
    MailPart,
    MailWarning,
    Unreadable,
    UnreadableReason,
)
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN, Occurred
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.attaching import Attaching, attaching
from desktop_app.services.mail_notes import note_of_mail
from desktop_app.services.media import Sorted, may_hold_media, sort_out
from desktop_app.services.notes import note_draft
from desktop_app.services.opened import OpenVault
from desktop_app.services.reading_mail import LARGEST_MAIL, MAIL, MailReader

NOT_STORED, ORIGINAL_NOT_KEPT = "media_not_stored", "original_not_kept"
TOO_MANY = MailWarning.TOO_MANY_PARTS.value
MOST_NAMED = 200
"""As many parts of a mail as one entry has room to name; the mail itself holds the rest."""


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


def add_file(vault: OpenVault, case: CaseId, file: Incoming, taking: Taking) -> Added:
    """Put one file on record, under a note of its own.

    Raises:
        Refusal: UNKNOWN_CASE.
        Fault: FILE_GONE, FILE_CHANGED, FILE_UNREADABLE, DISK_FULL. Nothing is then kept.
    """
    vault.reading.check_case(case)
    kind = file.detect_type()
    if kind.mime == MAIL:
        return _add_mail(vault, case, file, taking)
    if taking.media is Media.POINTER and may_hold_media(kind.mime):
        return _only_point(vault, case, file, kind.mime, taking)
    note = _document(taking.audience, "")
    return _add_whole(vault, case, _Original(file.name, kind.mime, file.blocks()), note)


@dataclass(frozen=True, slots=True)
class _Original:
    """A file as it came."""

    name: str
    mime: str
    blocks: Iterable[bytes]

    def keep(self, files: Attaching) -> Attachment:
        return files.keep(self.name, self.mime, self.blocks)


def _add_mail(vault: OpenVault, case: CaseId, file: Incoming, taking: Taking) -> Added:
    content, found = _read(file, taking.reader)
    original = _Original(file.name, MAIL, content)
    if isinstance(found, MailMessage):
        return _add_message(vault, case, original, found, taking)
    if taking.media is Media.POINTER:  # nobody can say what is in it
        return _only_point(vault, case, file, MAIL, taking, found.reason.value)
    note = _document(taking.audience, taking.reader.explain(found.reason))
    return _add_whole(vault, case, original, note, found.reason.value)


def _read(file: Incoming, reader: MailReader) -> tuple[Iterable[bytes], MailMessage | Unreadable]:
    """A mail's bytes, and what is in them; the very bytes that were read are the ones kept."""
    if file.size > LARGEST_MAIL:
        return file.blocks(), Unreadable(UnreadableReason.TOO_LARGE)
    content = b"".join(file.blocks())
    return [content], reader.read(content)


def _add_message(
    vault: OpenVault, case: CaseId, original: _Original, mail: MailMessage, taking: Taking
) -> Added:
    note, warnings = note_of_mail(vault, mail, taking.audience)
    sorted_out = Sorted(mail.parts)
    if taking.media is Media.POINTER:
        sorted_out = sort_out(mail, taking.reader)
    with attaching(vault, case) as files:
        kept = [original.keep(files)] if sorted_out.whole else []
        parts = sorted_out.kept[:MOST_NAMED]
        kept += [files.keep(part.name, part.mime, [part.content]) for part in parts]
        draft = note_draft(vault, case, note, files, kept)
        pointers = [_pointer_to(vault, case, part, note) for part in sorted_out.left_out]
        receipt = vault.book.append(vault.pen, [draft, *pointers])
    said = dict.fromkeys(warnings)
    said |= {TOO_MANY: None} if len(sorted_out.kept) > MOST_NAMED else {}
    said |= {NOT_STORED: None} if sorted_out.left_out else {}
    said |= {} if sorted_out.whole else {ORIGINAL_NOT_KEPT: None}
    return Added(original.name, draft.about, receipt.entries[0], tuple(kept), tuple(said))


def _add_whole(
    vault: OpenVault, case: CaseId, original: _Original, note: NewNote, *warnings: str
) -> Added:
    with attaching(vault, case) as files:
        kept = original.keep(files)
        draft = note_draft(vault, case, note, files, [kept])
        receipt = vault.book.append(vault.pen, [draft])
    return Added(original.name, draft.about, receipt.entries[0], (kept,), warnings)


def _only_point(
    vault: OpenVault, case: CaseId, file: Incoming, mime: str, taking: Taking, *warnings: str
) -> Added:
    """Record that material exists; its bytes and its name stay out of the vault."""
    draft = _pointer(vault, case, taking.audience, f"{mime}, {file.size} B", UNKNOWN)
    receipt = vault.book.append(vault.pen, [draft])
    return Added(file.name, draft.about, receipt.entries[0], (), (*warnings, NOT_STORED))


def _pointer_to(vault: OpenVault, case: CaseId, part: MailPart, mail: NewNote) -> Draft:
    description = f"{part.mime}, {len(part.content)} B"
    return _pointer(vault, case, mail.audience, description, mail.occurred)


def _pointer(
    vault: OpenVault, case: CaseId, audience: Audience, description: str, occurred: Occurred
) -> Draft:
    return Draft(
        case=case,
        audience=audience,
        kind=kinds.POINTER,
        about=ObjectId(vault.new_id()),
        body={
            "evidence_no": "",
            "holder": vault.me.agency,
            "description": description,
            "start": occurred.start,
            "precision": occurred.precision.value,
        },
    )


def _document(audience: Audience, text: str) -> NewNote:
    return NewNote(
        type=NoteType.DOCUMENT,
        occurred=UNKNOWN,
        text=text,
        audience=audience,
        source=Source.RECORD,
    )
