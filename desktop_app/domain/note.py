"""Notes as they are read: the words, what was corrected, what was struck, and why."""

from dataclasses import dataclass, field, replace

from desktop_app.domain.adoption import Adoption
from desktop_app.domain.alike import Span
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.card import Author
from desktop_app.domain.codes import Flag, NoteType, Precision, Regime, Source
from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.notices import NoteNotice
from desktop_app.domain.occurred import Occurred
from desktop_app.domain.review import Question, Seen, SignOff

_NOT_ALL_HERE = frozenset({Flag.WITHHELD, Flag.PURGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNote:
    """What a person asks to put on record."""

    type: NoteType
    occurred: Occurred
    text: str
    audience: Audience
    place: str = ""
    present: tuple[str, ...] = ()
    regime: Regime = Regime.NONE
    source: Source = Source.OWN
    late_reason: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """A correction set beneath a note. `text` is the whole new text, or None if unchanged.

    One that is not signed waits its minute on the device it was written on.
    """

    id: EntryId
    author: Author
    recorded_ms: int
    reason: str
    text: str | None
    struck_reason: str | None = None
    is_signed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """A line through a note. The words stay readable, and so does the reason."""

    id: EntryId
    author: Author
    recorded_ms: int
    reason: str
    is_signed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What its agency tells of a note to readers outside, in place of the note itself."""

    id: EntryId
    author: Author
    recorded_ms: int
    text: str
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """What somebody has to say against a note or an amendment: it goes wherever that goes.

    `by` says it, the author wrote it down (CYFSA s.315(12)).
    """

    id: EntryId
    about: EntryId
    by: str
    author: Author
    recorded_ms: int
    text: str
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One note on a case's line, as this device may read it.

    `text` is what was first written; a reader follows `amendments` for what
    holds now (`current_text`). Times in `recorded_ms` are the author's clock,
    corrected where the correction is known: `clock_offset_ms`, which is read for the
    entries of a screen only; so are `notices`, what was told later of handoffs it was in.
    """

    id: EntryId
    note: ObjectId
    case: CaseId
    type: NoteType | str
    start: str | None
    end: str | None
    precision: Precision
    recorded_ms: int
    author: Author
    audience: Audience
    place: str
    present: tuple[str, ...]
    text: str
    language: str = "en"
    late_reason: str = ""
    amendments: tuple[Amendment, ...] = ()
    struck: Strike | None = None
    attachments: tuple[Attachment, ...] = ()
    flags: frozenset[Flag] = field(default_factory=frozenset)
    clock_offset_ms: int | None = None
    summary: Summary | None = None
    disagreements: tuple[Disagreement, ...] = ()
    notices: tuple[NoteNotice, ...] = ()
    beneath: tuple[EntryId, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    questions: tuple[Question, ...] = ()
    adoptions: tuple[Adoption, ...] = ()

    def without_words(self) -> "TimelineEntry":
        """Of what kind it is, by whom and when."""
        return replace(
            self,
            place="",
            present=(),
            text="",
            late_reason="",
            amendments=(),
            struck=None,
            attachments=(),
            summary=None,
            disagreements=(),
            notices=(),
            sign_offs=(),
            questions=(),
            adoptions=(),
        )

    @property
    def signers(self) -> tuple[Author, ...]:
        """Who signed a consultation as it stands: who wrote it, then who signed it too."""
        if self.type is not NoteType.CONSULTATION:
            return ()
        second = {each.author.card: each.author for each in self.adoptions if each.signs}
        return self.author, *second.values()

    @property
    def sign_off(self) -> SignOff | None:
        """The last sign-off that counts; it may be stale."""
        counting = (each for each in reversed(self.sign_offs) if each.counts)
        found = tuple(counting)
        return next((each for each in found if each.is_whole), found[0] if found else None)

    @property
    def is_signed_off(self) -> bool:
        """Whether a supervisor signed it off as it stands."""
        return self.sign_off is not None and self.sign_off.is_whole

    @property
    def is_stale(self) -> bool:
        """Whether it was signed off, and something was added since."""
        return self.sign_off is not None and not self.sign_off.is_whole

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """What has been asked about it and isn't settled."""
        return tuple(each for each in self.questions if each.is_open)

    def seen(self, known_by_ms: int | None = None) -> Seen:
        """What somebody to whom all of this was displayed has seen."""
        is_whole = self.flags.isdisjoint(_NOT_ALL_HERE)
        return Seen(self.id, frozenset({self.id, *self.beneath}), known_by_ms, is_whole)

    @property
    def current_text(self) -> str:
        """The words that hold now: the last amendment that stands, else the first words."""
        for amendment in reversed(self.amendments):
            if amendment.text is not None and amendment.struck_reason is None:
                return amendment.text
        return self.text


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Some entries of a case in order, and how many there are in all."""

    entries: tuple[TimelineEntry, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An entry that holds the words looked for, and where in the snippet they stand.

    `file` is the name of the file they stand in, if it is not the note itself that says them.
    """

    id: EntryId
    case: CaseId
    snippet: str
    spans: tuple[Span, ...] = ()
    type: str = ""
    occurred_ms: int = 0
    file: str = ""
