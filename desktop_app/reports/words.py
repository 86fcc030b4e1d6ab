"""Every fixed word of a record, by name; one value per language, and none can be left out."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.codes import Discipline, Flag, NoteType, Part, Precision
from desktop_app.reports.words_beside import BesideWords
from desktop_app.reports.words_crown import CrownWords
from desktop_app.reports.words_handed import HandedWords
from desktop_app.reports.words_paper import PaperWords
from desktop_app.reports.words_since import SinceWords
from desktop_app.reports.words_supervision import SupervisionWords


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """How days, clock times, numbers and sizes are written."""

    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    first: str
    clock: str
    seconds: str
    thousands: str
    decimal: str
    bytes: str
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeWords:
    """What stored codes are called (CONTRACT section 1)."""

    disciplines: Mapping[Discipline, str]
    short_disciplines: Mapping[Discipline, str]
    note_types: Mapping[NoteType, str]
    parts: Mapping[Part, str]
    occurred: Mapping[Precision, str]
    flags: Mapping[Flag, str]
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverWords:
    """What stands before the timeline: for whom it is, why, and how far it can be relied on."""

    record: str
    title: str
    skip: str
    confidential: str
    page_foot: str
    safe_contact: str
    safe_contact_for: str
    safe_contact_checked: str
    safe_contact_unchecked: str
    safe_contact_none: str
    safe_contact_conflict: str
    about: str
    sender: str
    recipients: str
    person: str
    person_with_job: str
    outside_person: str
    purpose: str
    authority: str
    created: str
    bundle: str
    not_stated: str
    limits: str
    limits_stated: str
    limits_none: str
    limits_scope: str
    limits_later: str
    counts: str
    count_entries: str
    count_late: str
    count_amended: str
    count_struck: str
    count_files: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """The table of the people named."""

    heading: str
    name: str
    part: str
    age: str
    pronouns: str
    born: str
    years: str
    unsettled: str
    no_young_person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryWords:
    """What is said around each note."""

    occurred: str
    occurred_not_told: str
    written_in: str
    why_late_none: str
    recorded: str
    recorded_outside: str
    device_clock: str
    clock_unchecked: str
    clock_ahead: str
    author: str
    discipline: str
    audience: str
    whole_team: str
    one_discipline: str
    named_group: str
    group: str
    other_audience: str
    place: str
    present: str
    reference: str
    why_late: str
    no_words: str
    only_files: str
    words_withheld: str
    words_purged: str
    marks: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWords:
    """What is said where words were corrected or struck."""

    heading: str
    first: str
    new_words: str
    disagreed: str
    amended: str
    removed: str
    added: str
    words_same: str
    amendment_struck: str
    struck: str
    struck_words: str
    no_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWords:
    """What is said of each file."""

    heading: str
    open: str
    type: str
    size: str
    sha256: str
    picture: str
    not_linked: str
    absent: str
    no_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """One language, as a value. Every word in `{braces}` is filled in."""

    language: str
    other_language: str
    other_name: str
    dates: DateWords
    codes: CodeWords
    cover: CoverWords
    people: PeopleWords
    entry: EntryWords
    change: ChangeWords
    since: SinceWords
    supervision: SupervisionWords
    file: FileWords
    paper: PaperWords
    handed: HandedWords
    beside: BesideWords
    crown: CrownWords
    timeline: str
    go_to_day: str
    day_not_known: str
    no_entries: str
    recorded_zone: str
    how_to_check: str
