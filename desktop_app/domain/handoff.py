"""A handoff as values: what leaves, for whom, on what ground, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.case import Person
from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import AttachmentId, Audience, CaseId
from desktop_app.domain.note import TimelineEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffRequest:
    """What a person chooses before a bundle is built."""

    case: CaseId
    recipients: tuple[Card | OutsideCard, ...]
    purpose: str
    authority: str
    audiences: frozenset[Audience]
    limits: str = ""
    show_sealed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffPreview:
    """What would leave and what would stay, before anything is signed."""

    entries: int
    notes: int
    attachments: int
    attachment_bytes: int
    withheld: int
    stays: Mapping[Audience, int]
    missing_files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadableRecord:
    """All that goes into the record a person without Throughline reads.

    `files` names each attachment's place below the bundle's `data/`, e.g. `files/0f….pdf`.
    """

    codename: str
    bundle: str
    created: str
    sender: Card
    recipients: tuple[Card | OutsideCard, ...]
    purpose: str
    authority: str
    limits: str
    people: tuple[Person, ...]
    entries: tuple[TimelineEntry, ...]
    files: Mapping[AttachmentId, str]
    principal: str
    allowed_signers: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBundle:
    """A bundle that was written, read back, and put on record."""

    file: str
    sha256: str
    entries: int
    withheld: int
    attachments: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingHandoff:
    """A bundle that is whole, signed and addressed to us, described before anything changes.

    `standing` is None when nobody here has taken in the sender's card yet.
    """

    sender: Card
    standing: Standing | None
    code: str
    recipients: tuple[str, ...]
    kind: str
    series: str
    number: int
    purpose: str
    authority: str
    limits: str
    created: str
    case: CaseId
    codename: str
    entries: int
    new: int
    changed: int
    conflicts: int
    withheld: int
    attachments: tuple[Attachment, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """What accepting came to."""

    case: CaseId
    entries: int
    conflicts: int
