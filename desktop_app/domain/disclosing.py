"""What a sender chooses before a case is handed on: what leaves, what stays, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import EntryId, ObjectId


class Sending(StrEnum):
    """What becomes of one note on the line."""

    SEND = "send"
    SUMMARY = "summary"
    HOLD = "hold"


class Why(StrEnum):
    """Why something stays: a reader is told it with the gap, and the record keeps it.

    The reasons a disclosure list names (practice-and-law 2.13, 4.8), and those of our own rules.
    `OWN_BUSINESS`: whom else something was given to, and who approved it. `NOTE_LEAVES`: a
    summary, where the note itself is read. `SUPERVISION`: how the agency supervises its work.
    """

    CHOSEN = "chosen"
    OUT_OF_SCOPE = "out_of_scope"
    NOT_RELEASED = "not_released"
    SUMMARISED = "summarised"
    PASSAGE = "passage"
    TELEPHONE = "telephone"
    ADDRESS = "address"
    NAME = "name"
    PICTURE = "picture"
    FILE_OF_PASSAGE = "file_of_passage"
    COMMUNITY = "community"
    YOUTH_RECORD = "youth_record"
    THIRD_PARTY_RECORD = "third_party_record"
    PRIVILEGE = "privilege"
    INFORMER = "informer"
    ONGOING_INVESTIGATION = "ongoing_investigation"
    NOT_RELEVANT = "not_relevant"
    OWN_BUSINESS = "own_business"
    NOTE_LEAVES = "note_leaves"
    SUPERVISION = "supervision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """One thing that stays: a whole entry (`name` is empty), or one field or run of it.

    `label` stands in the gap, e.g. a person's part in the case; it never says what was there.
    """

    entry: EntryId
    name: str
    why: Why
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which notes are meant at all; an empty set leaves all, several sets are read as "and".

    Days are those of the sender's clock, both included. `owners` are agencies by name.
    `people` are meant when they stand among those present. `only` names single notes.
    """

    since: date | None = None
    until: date | None = None
    disciplines: frozenset[Discipline] = frozenset()
    owners: frozenset[str] = frozenset()
    types: frozenset[NoteType] = frozenset()
    people: frozenset[ObjectId] = frozenset()
    only: frozenset[EntryId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What is kept back wherever it stands. `names` are people of the case."""

    telephones: bool = False
    addresses: bool = False
    pictures: bool = False
    names: frozenset[ObjectId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Everything a sender decided about what the reader sees.

    `notes` says what becomes of a note, by its first entry; one that is not named goes by the
    rules. `fields` are single fields kept back, in every entry of the same object. `passages`
    are words kept back in a note and its amendments: each run that holds any of them stays.
    A file may say the same words, and stays with them unless its field is named in `files`.
    `threads` are notes whose sign-offs, questions and answers go along: by themselves none do.
    """

    scope: Scope = field(default_factory=Scope)
    rules: Rules = field(default_factory=Rules)
    notes: Mapping[EntryId, Sending] = field(default_factory=dict)
    reasons: Mapping[EntryId, Why] = field(default_factory=dict)
    fields: frozenset[tuple[EntryId, str]] = frozenset()
    passages: tuple[tuple[EntryId, str], ...] = ()
    files: frozenset[tuple[EntryId, str]] = frozenset()
    threads: frozenset[EntryId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What a sender asks of whoever receives it; told on the cover and signed with it.

    Days are ISO dates or empty. `kept_apart`: the sender named it third parties' records.
    """

    no_further: bool = True
    not_for_court: bool = False
    return_by: str = ""
    destroy_by: str = ""
    review_by: str = ""
    youth_record_until: str = ""
    kept_apart: bool = False
    safe_contact: tuple[str, ...] = ()
