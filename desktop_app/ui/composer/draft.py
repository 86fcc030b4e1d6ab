"""An entry while it is being written, and what keeps it from being recorded. Free of Qt."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum
from pathlib import Path

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import NoteType, Precision, Source
from desktop_app.domain.ids import Audience, EntryId
from desktop_app.domain.lateness import LatenessRules
from desktop_app.domain.note import NewNote
from desktop_app.services.audiences import AGENCY
from desktop_app.services.media import may_hold_media
from desktop_app.ui.composer.when import When

_OWN_AGENCY = Audience(AGENCY)


class Handling(StrEnum):
    """What is to become of a chosen file."""

    UNDECIDED = "undecided"
    ADD = "add"
    POINTER = "pointer"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenFile:
    """A file somebody chose, dropped or pasted; nothing of it has been read into the record.

    `evidence_no` is all that is kept of one that is only pointed to. `kept` are its bytes if
    the vault has them: it belonged to an entry that was taken back.
    """

    untrusted_name: str
    mime: str
    size: int
    path: Path | None = None
    pasted: bytes = b""
    handling: Handling = Handling.ADD
    evidence_no: str = ""
    kept: Attachment | None = None

    @classmethod
    def of(cls, path: Path, mime: str, size: int) -> "ChosenFile":
        """A file on disk, its type told by its bytes; media wait for a decision."""
        handling = Handling.UNDECIDED if may_hold_media(mime) else Handling.ADD
        return cls(untrusted_name=path.name, mime=mime, size=size, path=path, handling=handling)

    def pointing_to(self, evidence_no: str) -> "ChosenFile":
        """Only the number is recorded, nothing is stored."""
        return replace(self, handling=Handling.POINTER, evidence_no=evidence_no, pasted=b"")

    def added(self) -> "ChosenFile":
        """It goes into the file."""
        return replace(self, handling=Handling.ADD, evidence_no="")


class Problem(Enum):
    """Why an entry can't be recorded yet; each is told beside its field."""

    EMPTY_TEXT = "empty text"
    UNCLEAR_TIME = "unclear time"
    FUTURE = "future"
    ENDS_BEFORE_START = "ends before start"
    UNDECIDED_FILE = "undecided file"
    EMPTY_REASON = "empty reason"
    NOTHING_CHANGED = "nothing changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything in the composer. `amends` names the entry whose text it would replace.

    `unclear_time` are words typed for the time that mean nothing yet, or several things.
    Without a `source` it is known as entries of its kind usually are.
    Until an audience is chosen, the author's agency is meant (CONTRACT 2): never more readers.
    """

    type: NoteType = NoteType.NOTE
    when: When
    unclear_time: str = ""
    place: str = ""
    present: tuple[str, ...] = ()
    text: str = ""
    late_reason: str = ""
    audience: Audience = _OWN_AGENCY
    source: Source | None = None
    files: tuple[ChosenFile, ...] = ()
    amends: EntryId | None = None
    reason: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        return not (self.text.strip() or self.place or self.present or self.files or self.reason)

    @property
    def known_by(self) -> Source:
        """How its author knows."""
        return self.source or usual_source(self.type)

    @property
    def has_time(self) -> bool:
        """Whether anybody knows when it happened, and has said so clearly."""
        return not self.unclear_time and self.when.precision is not Precision.UNKNOWN

    def is_late(self, now: datetime, rules: LatenessRules) -> bool:
        """Whether it will be marked late; what happened at an unknown time never is."""
        if self.amends is not None or self.when.precision is Precision.UNKNOWN:
            return False
        is_span = self.when.precision is Precision.RANGE
        happened = self.when.end() if is_span else self.when.start()
        return rules.is_late(self.type, self.known_by, _milliseconds(happened), _milliseconds(now))

    def problems(self, now: datetime, original: str = "") -> tuple[Problem, ...]:
        """What stands in the way, in the order of the fields."""
        found = self._amending(original) if self.amends is not None else self._recording(now)
        if not self.text.strip() and not self._adds_a_file:
            found.append(Problem.EMPTY_TEXT)
        return tuple(found)

    @property
    def _adds_a_file(self) -> bool:
        """A note may be nothing but its files; a pointer keeps nothing, so it needs words."""
        return any(file.handling is Handling.ADD for file in self.files)

    def _amending(self, original: str) -> list[Problem]:
        found = [] if self.reason.strip() else [Problem.EMPTY_REASON]
        if self.text == original:
            found.append(Problem.NOTHING_CHANGED)
        return found

    def _recording(self, now: datetime) -> list[Problem]:
        found = []
        known = self.when.precision is not Precision.UNKNOWN
        is_span = self.when.precision is Precision.RANGE
        if self.unclear_time:
            found.append(Problem.UNCLEAR_TIME)
        elif is_span and self.when.end() < self.when.start():
            found.append(Problem.ENDS_BEFORE_START)
        elif known and (self.when.end() if is_span else self.when.start()) > now:
            found.append(Problem.FUTURE)
        if any(file.handling is Handling.UNDECIDED for file in self.files):
            found.append(Problem.UNDECIDED_FILE)
        return found

    def note(self, language: str) -> NewNote:
        """What is put on record. Ask `problems` first."""
        return NewNote(
            type=self.type,
            occurred=self.when.occurred(),
            text=self.text.strip(),
            audience=self.audience,
            place=self.place.strip(),
            present=self.present,
            source=self.known_by,
            late_reason=self.late_reason.strip(),
            language=language,
        )


def usual_source(kind: NoteType) -> Source:
    """What stands in a document was taken from a record; the rest its author saw or heard."""
    return Source.RECORD if kind is NoteType.DOCUMENT else Source.OWN


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
