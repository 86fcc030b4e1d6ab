"""What leaves in a handoff, decided once: preview, bundle, pages and record all say this."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.case import Person
from desktop_app.domain.disclosing import Sending, Why, Withheld
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry


class Shape(StrEnum):
    """In which of its three forms an entry leaves (LEDGER section 2)."""

    FULL = "full"
    REDACTED = "redacted"
    STUB = "stub"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One entry as it leaves. `line` is what stands in the bundle, byte for byte.

    `held` counts the fields that a redacted one keeps back.
    """

    entry: EntryId
    author: DeviceKey
    audience: Audience
    position: int
    kind: str
    shape: Shape
    line: bytes
    held: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that a reader sees, or a gap: then `why` says what for, and `label` stands in it.

    A gap that somebody made before us has no reason that we know of.
    """

    words: str
    why: Why | None = None
    label: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether something was here and stays behind."""
        return not self.words


@dataclass(frozen=True, slots=True)
class FileOfNote:
    """A file that an entry of a note names: `name` is the field, `why` tells why it stays.

    `is_express`: it leaves because the sender said so of this very file.
    """

    entry: EntryId
    name: str
    file: Attachment
    why: Why | None = None
    is_express: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderLine:
    """One note as the reader sees it: `entry` is made from the forms that leave alone.

    `may` are the choices open to the sender; with one of them there is nothing to choose.
    `why` tells why a note stays that is not on `SEND`. `pieces` are the first words with their
    gaps, `amended` those of each amendment, by its entry, and `thread` those of each sign-off,
    question and answer that leaves; `withheld` is all that stays of the
    note, with the entries beneath it; `files` are those of all these entries, where the note
    itself leaves: for the sender alone, since they name those that stay, too. `sent_before` is
    the number of the latest bundle to these recipients that already showed what stays now; None
    when none did.
    """

    entry: TimelineEntry
    sending: Sending
    may: frozenset[Sending] = frozenset(Sending)
    why: Why | None = None
    pieces: tuple[Piece, ...] = ()
    amended: Mapping[EntryId, tuple[Piece, ...]] = field(default_factory=dict)
    thread: Mapping[EntryId, tuple[Piece, ...]] = field(default_factory=dict)
    withheld: tuple[Withheld, ...] = ()
    sent_before: int | None = None
    files: tuple[FileOfNote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldValue:
    """One thing said of something, and who said it. `holds`: no later word has taken its place.

    `value` is as it was written; None is a gap, and then `why` says what for, if we know.
    """

    entry: EntryId
    name: str
    value: object | None
    author: DeviceKey
    recorded_ms: int
    holds: bool = True
    why: Why | None = None
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldThing:
    """Something beside the notes of which words leave: the case, a person, an action, a stay.

    `kind` is the tag of the entry that it began with, and `first` that entry: choices name it so.
    `values` are in the order they were said; a thing that is held back whole has none.
    """

    about: ObjectId
    first: EntryId
    kind: str
    sending: Sending
    why: Why | None
    values: tuple[ToldValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """Words kept back in one place that another entry still says: the sender is asked to look.

    `said_in` is None for what the sender writes on the cover.
    """

    kept_in: EntryId
    words: str
    said_in: EntryId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How much leaves, counting everything a reader can learn.

    A stub shows that something was recorded, what kind of thing, when and by whom:
    `stub_authors` and the days between `stubs_from_ms` and `stubs_until_ms` are told with it.
    `fields` counts single fields and runs kept back, by us or by whom we have them from;
    `by_reason` everything that we keep back.
    """

    full: int = 0
    redacted: int = 0
    stubs: int = 0
    fields: int = 0
    notes: Mapping[Sending, int] = field(default_factory=dict)
    by_reason: Mapping[Why, int] = field(default_factory=dict)
    attachments: int = 0
    attachment_bytes: int = 0
    attachments_staying: int = 0
    stub_authors: int = 0
    stubs_from_ms: int | None = None
    stubs_until_ms: int | None = None

    @property
    def entries(self) -> int:
        """Entries of every form."""
        return self.full + self.redacted + self.stubs

    @property
    def withheld(self) -> int:
        """What stays of the entries, counting a stub as one."""
        return self.fields + self.stubs


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """Everything a handoff shows, entry by entry, and everything it keeps back, with reasons.

    `lines`, `beside`, `people`, `codename` and `groups` are made from `leaving` and from nothing
    else, so that "as the reader" is what the reader sees: `lines` are the notes, `beside` is all
    else that is said, value by value. `missing` are files that a leaving entry names
    and this device does not have.
    """

    case: CaseId
    audiences: frozenset[Audience]
    codename: str
    people: tuple[Person, ...]
    groups: Mapping[Audience, str]
    leaving: tuple[Leaving, ...]
    lines: tuple[ReaderLine, ...]
    beside: tuple[ToldThing, ...]
    withheld: tuple[Withheld, ...]
    attachments: tuple[Attachment, ...]
    missing: tuple[Attachment, ...]
    tally: Tally
    repeated: tuple[Repeated, ...] = ()
