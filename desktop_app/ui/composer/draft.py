"""An entry while it is being written, and what keeps it from being recorded. Free of Qt."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from datetime import time as clock_time
from enum import Enum, StrEnum
from pathlib import Path

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import NoteType, Precision, Source
from desktop_app.domain.ids import WHOLE_TEAM, Audience, EntryId
from desktop_app.domain.lateness import LatenessRules
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN, Occurred
from desktop_app.services.media import may_hold_media


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


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When it happened, as it stands in the fields, in this device's zone."""

    precision: Precision
    day: date
    time: clock_time
    end_day: date
    end_time: clock_time

    @classmethod
    def at(cls, moment: datetime) -> "When":
        """Exactly then, to the minute."""
        clock = moment.time().replace(second=0, microsecond=0)
        day = moment.date()
        return cls(precision=Precision.EXACT, day=day, time=clock, end_day=day, end_time=clock)

    def start(self) -> datetime:
        """The beginning, as an instant."""
        clock = clock_time() if self.precision is Precision.DAY else self.time
        return _here(self.day, clock)

    def end(self) -> datetime:
        """The end of a span, as an instant."""
        return _here(self.end_day, self.end_time)

    def occurred(self) -> Occurred:
        """What goes on record.

        Raises:
            Refusal: ENDS_BEFORE_START.
        """
        match self.precision:
            case Precision.UNKNOWN:
                return UNKNOWN
            case Precision.DAY:
                return Occurred(Precision.DAY, self.day.isoformat())
            case Precision.RANGE:
                return Occurred(Precision.RANGE, _written(self.start()), _written(self.end()))
            case _:
                return Occurred(self.precision, _written(self.start()))


class Problem(Enum):
    """Why an entry can't be recorded yet; each is told beside its field."""

    EMPTY_TEXT = "empty text"
    FUTURE = "future"
    ENDS_BEFORE_START = "ends before start"
    UNDECIDED_FILE = "undecided file"
    EMPTY_REASON = "empty reason"
    NOTHING_CHANGED = "nothing changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything in the composer. `amends` names the entry whose text it would replace."""

    type: NoteType = NoteType.NOTE
    when: When
    place: str = ""
    present: tuple[str, ...] = ()
    text: str = ""
    late_reason: str = ""
    audience: Audience = WHOLE_TEAM
    files: tuple[ChosenFile, ...] = ()
    amends: EntryId | None = None
    reason: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        return not (self.text.strip() or self.place or self.present or self.files or self.reason)

    def is_late(self, now: datetime, rules: LatenessRules) -> bool:
        """Whether it will be marked late; what happened at an unknown time never is."""
        if self.amends is not None or self.when.precision is Precision.UNKNOWN:
            return False
        is_span = self.when.precision is Precision.RANGE
        happened = self.when.end() if is_span else self.when.start()
        return rules.is_late(self.type, Source.OWN, _milliseconds(happened), _milliseconds(now))

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
        if is_span and self.when.end() < self.when.start():
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
            late_reason=self.late_reason.strip(),
            language=language,
        )


def _here(day: date, clock: clock_time) -> datetime:
    """An instant by this device's clock, with the offset that holds on that very day."""
    return datetime.combine(day, clock).astimezone()


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
