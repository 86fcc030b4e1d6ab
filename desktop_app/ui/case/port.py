"""What the case screen asks of the services. Every call runs on the vault thread, never Qt's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Protocol

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.approval import Deed as ApprovedDeed
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.audience import Group
from desktop_app.domain.case import CaseLine, NewPerson, Person
from desktop_app.domain.codes import Discipline, NoteType, Part
from desktop_app.domain.due import Due
from desktop_app.domain.episode import Episode, Whereabouts
from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry, TimelinePage
from desktop_app.domain.notices import DueNotice, ReceivedNotice
from desktop_app.domain.receipts import SentStatus, WhoseCase
from desktop_app.domain.review import Seen
from desktop_app.domain.roles import TitledRole
from desktop_app.domain.safe_contact import Recheck
from desktop_app.services.ports import (
    MonthCount,
    Receipt,
    SearchPage,
    Since,
    State,
    TimelineQuery,
    Unread,
)
from desktop_app.services.writers import Writer, WritingAgency
from desktop_app.ui.case.view import View


@dataclass(frozen=True, slots=True)
class SealedDay:
    """A listed audience's mark on a day: how many entries, never by whom or at what minute."""

    day: date
    audience: Audience
    title: str
    discipline: Discipline
    entries: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many entries of a case there are of each facet, filters left aside."""

    disciplines: Mapping[Discipline, int] = field(default_factory=dict)
    types: Mapping[NoteType, int] = field(default_factory=dict)
    states: Mapping[State, int] = field(default_factory=dict)
    writers: Mapping[Writer, int] = field(default_factory=dict)
    agencies: Mapping[WritingAgency, int] = field(default_factory=dict)
    present: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What the screen shows around the line, without its filters. `mine` are own cards."""

    line: CaseLine
    people: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    sealed: tuple[SealedDay, ...] = ()
    episodes: tuple[Episode, ...] = ()
    recheck: tuple[Recheck, ...] = ()
    roles: tuple[TitledRole, ...] = ()
    due: tuple[Due, ...] = ()
    mine: frozenset[str] = frozenset()
    troubles: int = 0
    whose: WhoseCase = field(default_factory=WhoseCase)

    @property
    def young_person(self) -> Person | None:
        """Whose case it is."""
        if self.line.young_person is not None:
            return self.line.young_person
        return next((each for each in self.people if each.part is Part.YOUNG_PERSON), None)


class Deed(Enum):
    """What was done to the line."""

    NOTE = "note"
    AMENDMENT = "amendment"
    STRIKE = "strike"


@dataclass(frozen=True, slots=True)
class Unsigned:
    """An entry that is stored and may still be taken back, until it is signed."""

    id: str
    type: NoteType
    signs_at_ms: int
    deed: Deed = Deed.NOTE


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What is no longer recorded: a note is a draft again, and so is an amendment of `entry`.

    A strike has no draft; why it was to be is told.
    """

    entry: TimelineEntry | None = None
    strike_reason: str = ""


@dataclass(frozen=True, slots=True)
class Handoffs:
    """What was handed over and received, newest first, and the groups entries can be for.

    `sent` tells what came of each handing on. `due` are receivers whose words no longer hold,
    `told` what senders said later about their bundles. `handed_over_to` is the agency that took
    the case over; "" if none did.
    """

    past: tuple[PastHandoff, ...] = ()
    groups: tuple[Group, ...] = ()
    sent: tuple[SentStatus, ...] = ()
    due: tuple[DueNotice, ...] = ()
    told: tuple[ReceivedNotice, ...] = ()
    handed_over_to: str = ""


class MarksPort(Protocol):
    """What one person marked on the lines of this device. Local, never in the record."""

    def unread(self, query: TimelineQuery) -> Unread:
        """Unread rows in the query's whole order, ascending."""
        ...

    def mark_read(self, query: TimelineQuery, first: int, last: int, *, read: bool) -> None:
        """Set the read mark of these rows, both included."""
        ...

    def pin(self, case: CaseId, entry: EntryId, *, pinned: bool) -> None:
        """Mark an entry to be found again, or take the mark off."""
        ...

    def pinned(self, case: CaseId) -> frozenset[EntryId]: ...

    def marked(self, case: CaseId) -> Mapping[State, int]:
        """How many entries stand under each of the person's own marks."""
        ...


class ViewsPort(Protocol):
    """A person's own named ways to read a line."""

    def views(self, case: CaseId) -> tuple[View, ...]:
        """The views offered in a case, by name."""
        ...

    def save_view(self, case: CaseId, view: View) -> None: ...

    def remove_view(self, case: CaseId, view: View) -> None: ...


class LinePort(MarksPort, ViewsPort, Protocol):
    """The line of a case, as far as this device may read it, and what stands around it."""

    def facts(self, case: CaseId) -> CaseFacts: ...

    def facets(self, case: CaseId) -> Facets:
        """Counts every entry: on a long case, ask for what is read first."""
        ...

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """Entries from `since_ms` on and before `until_ms`, and how many there are in all."""
        ...

    def months(self, query: TimelineQuery) -> tuple[MonthCount, ...]:
        """The months in which the query has entries, in order."""
        ...

    def since(self, case: CaseId, known_by_ms: int) -> Since:
        """What of a case came to be held here after a moment."""
        ...

    def episodes_then(self, case: CaseId, known_by_ms: int) -> tuple[Episode, ...]:
        """The episodes of a case as they were on record here at a moment."""
        ...

    def whereabouts(self, case: CaseId) -> Whereabouts | None:
        """Where the young person is, for somebody who asks; it is kept nowhere."""
        ...

    def moments(self, case: CaseId) -> tuple[int, ...]:
        """When something of a case came to be held here, or to change, in order."""
        ...

    def row_of(self, query: TimelineQuery, entry: EntryId) -> int | None:
        """Where an entry stands in the query's whole order; None if it is not in it."""
        ...

    def rows_of(self, query: TimelineQuery, entries: Sequence[EntryId]) -> tuple[int, ...]:
        """Where some entries stand, ascending; those that are not in the query are left out."""
        ...

    def search(self, words: str, case: CaseId | None, limit: int) -> SearchPage: ...


class CasePort(LinePort, Protocol):
    """A case that is read, and acted on."""

    def unsigned(self, case: CaseId) -> tuple[Unsigned, ...]: ...

    def take_back(self, case: CaseId, id_: str) -> TakenBack:
        """Turn an unsigned entry back into words. Refused once it is signed."""
        ...

    def sign_now(self, case: CaseId) -> Receipt: ...

    def strike_note(self, entry: EntryId, reason: str) -> Receipt: ...

    def adopt_note(self, seen: Seen, said_as: AdoptedAs, text: str) -> Receipt:
        """Make another's note, as it was displayed, one's own word too.

        Raises:
            Refusal: ADOPT_OWN, ADOPT_UNSEEN, NOT_A_CONSULTATION, VAULT_READ_ONLY.
        """
        ...

    def ask_about_plan(self, note: EntryId, deed: ApprovedDeed, words: str) -> Receipt:
        """Ask the own agency's supervisors to approve just the words a note has now.

        Raises:
            Refusal: BAD_VALUE for a note that is struck, too long, or not all here;
                TEXT_NOT_STORABLE, VAULT_READ_ONLY.
        """
        ...

    def entry(self, id_: EntryId) -> TimelineEntry: ...

    def may_correct(self, id_: EntryId) -> bool:
        """Whether this person may amend or strike an entry: nobody edits another's words."""
        ...

    def save_copy(self, entry: EntryId, attachment: Attachment, place: Path) -> None:
        """Write a file out, unencrypted, to a place where there is none; note that it was done.

        Raises:
            Refusal: FILE_EXISTS, VAULT_READ_ONLY.
            Fault: ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, DISK_FULL, NOT_WRITABLE.
        """
        ...


class PeoplePort(Protocol):
    """The people of a case."""

    def people(self, case: CaseId) -> tuple[Person, ...]: ...

    def differing_answers(self, person: ObjectId) -> Mapping[str, tuple[str, ...]]:
        """Every field of a person that has more than one current value."""
        ...

    def add_person(self, case: CaseId, person: NewPerson) -> Receipt: ...

    def change_person(
        self, case: CaseId, person: ObjectId, said: Mapping[str, str]
    ) -> Receipt: ...


class HandoffsPort(Protocol):
    """What was handed over in a case."""

    def handoffs(self, case: CaseId) -> Handoffs: ...
