"""A handoff as values: what leaves, for whom, on what ground, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo

from desktop_app.domain.approval import Answered
from desktop_app.domain.attachment import Attachment, Content
from desktop_app.domain.before_signing import ApprovalNow, SentAlready
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.case import Person
from desktop_app.domain.codes import Standing
from desktop_app.domain.consent import Consent
from desktop_app.domain.disclosing import Choices, Conditions
from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.domain.marks import Notice
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.rulebook import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffRequest:
    """What a person chooses before a bundle is built.

    `authority` is what is said of the ground in words, `ground` its code in the rule data.
    `minimum` tells who decided that no more leaves than is needed, and how (CYFSA s.287). Of a
    notice, `about` are the bundles it is about.
    """

    case: CaseId
    recipients: tuple[Card | OutsideCard, ...]
    purpose: str
    authority: str
    audiences: frozenset[Audience]
    limits: str = ""
    show_sealed: bool = False
    kind: HandoffKind = HandoffKind.COPY
    choices: Choices = field(default_factory=Choices)
    ground: str = ""
    consent: ObjectId | None = None
    notice: Notice | None = None
    about: tuple[str, ...] = ()
    minimum: str = ""
    asked_for: str = ""
    views: str = ""
    conditions: Conditions = field(default_factory=Conditions)
    approval: EntryId | None = None
    override: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffPreview:
    """What would leave and what would stay, before anything is signed.

    `stays` counts entries of every kind, `notes_staying` those on the line; of both, an
    audience without any is left out. A reader may be told only of `may_be_told`. `about_bytes`
    is a guess at the size of the file. `approval` is that of exactly this, None where nobody was
    asked about it.
    """

    disclosure: Disclosure
    entries: int
    notes: int
    attachments: int
    attachment_bytes: int
    withheld: int
    stays: Mapping[Audience, int]
    notes_staying: Mapping[Audience, int]
    may_be_told: frozenset[Audience]
    missing_files: tuple[Attachment, ...]
    about_bytes: int = 0
    approval: ApprovalNow | None = None
    sent_already: tuple[SentAlready, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadableRecord:
    """All that goes into the record a person without Throughline reads.

    `files` names each attachment's place below the bundle's `data/`, e.g. `files/0f….pdf`;
    what an entry names and is not in it does not travel. `groups` are the titles of named
    groups that entries are for. `language` is the one the case is kept in. `people` and
    `entries` are those of the disclosure. `authors` are who signed what leaves, and `named` what
    the ids of cards mean, as far as cards tell. `titles` are what rule data call the codes of a
    field. `known_on` is the moment at which the record
    was looked at, where that is not when it was put together. `zone` is the one that all times
    are told in; None where each is told in its own.
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
    files: Mapping[Content, str]
    principal: str
    disclosure: Disclosure
    kind: HandoffKind = HandoffKind.COPY
    ground: str = ""
    minimum: str = ""
    asked_for: str = ""
    views: str = ""
    conditions: Conditions = field(default_factory=Conditions)
    ground_title: Told = field(default_factory=Told)
    consent: Consent | None = None
    approval: Answered | None = None
    override: str = ""
    language: str = "en"
    groups: Mapping[Audience, str] = field(default_factory=dict)
    authors: Mapping[DeviceKey, Author] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, Mapping[str, Told]] = field(default_factory=dict)
    known_on: str = ""
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBundle:
    """A bundle that was written, read back, and put on record.

    `not_included` counts the files that entries name and this device does not have.
    """

    file: str
    sha256: str
    entries: int
    withheld: int
    attachments: int
    bytes: int
    not_included: int = 0


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
    """What accepting came to. `absent` files are named by entries, and nobody sent them.

    `refused` entries were left: nothing of them is held here, not even that they exist.
    """

    case: CaseId
    entries: int
    conflicts: int
    absent: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PastHandoff:
    """One handing over or acceptance, as the record tells it.

    `partners` received it, or sent it if it was accepted: names, or ids of cards not held
    here. `entries` are those of `audiences`, the channels this device holds of the act. `kind` is
    empty where an older version wrote it; of a notice, `notice` tells which.
    """

    bundle: str
    is_sent: bool
    partners: tuple[str, ...]
    author: Author
    recorded_ms: int
    entries: int
    audiences: tuple[Audience, ...]
    number: int
    purpose: str
    authority: str
    limits: str
    kind: str = ""
    notice: str = ""
