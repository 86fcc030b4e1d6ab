"""What the search shows, row by row: where it leads, and why it is there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.domain.alike import Marked, folded, marked, starts_word
from desktop_app.domain.codes import CaseStatus, NoteType
from desktop_app.domain.foreign_names import shown_name
from desktop_app.domain.note import SearchHit
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.finding import CaseFound, PersonFound
from desktop_app.ui.dates import Dates
from desktop_app.ui.palette.port import Destination, NotesFound
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.commands import Command
from desktop_app.ui.words import terms

_SHOWN_STATUS = frozenset({CaseStatus.CLOSED, CaseStatus.SEALED})
_STATUSES = {status.value: status for status in CaseStatus}
_TYPES = {kind.value: kind for kind in NoteType}


class Group(Enum):
    """The kinds of things found, in the order they are shown."""

    CASES = "cases"
    PEOPLE = "people"
    COMMANDS = "commands"
    NOTES = "notes"
    FILES = "files"


NOTHING = Marked("")


@dataclass(frozen=True, slots=True)
class Head:
    """A line above the rows of a group; `beside` tells of the next one, out of sight below."""

    group: Group
    words: str
    beside: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to choose."""

    group: Group
    icon: str
    title: Marked
    beside: Marked = NOTHING
    detail: Marked = NOTHING
    keys: str = ""
    leads_to: Destination | Command | None = None

    @property
    def spoken(self) -> str:
        """Everything it says, for a screen reader."""
        parts = (self.title.text, self.beside.text, self.detail.text, self.keys)
        return ", ".join(part for part in parts if part)


def case_rows(cases: Sequence[CaseFound]) -> Iterator[Row]:
    """Cedar-0412, J.M.; and that it is closed, where it is."""
    for found in cases:
        status = _STATUSES.get(found.status)
        said = say(terms.STATUSES[status]) if status in _SHOWN_STATUS else ""
        initials = found.initials
        words = " · ".join(part for part in (initials.text, said) if part)
        beside = Marked(words, initials.spans)
        place = Destination(found.case)
        yield Row(Group.CASES, "layers", found.codename, beside, leads_to=place)


def person_rows(people: Sequence[PersonFound]) -> Iterator[Row]:
    """R.M., kin, Cedar-0412; name or number only where it is what was typed."""
    for found in people:
        place = Destination(found.case, person=found.person)
        title = found.initials if found.name is None else found.name
        beside = Marked(f"{say(terms.PARTS[found.part])} · {found.codename}")
        detail = NOTHING if found.reached_at is None else found.reached_at
        yield Row(Group.PEOPLE, "user-round", title, beside, detail, leads_to=place)


def note_rows(found: NotesFound, dates: Dates) -> Iterator[Row]:
    """Contact, Tue 10 Nov · Cedar-0412, and below it the words around the hit."""
    for hit in found.page.hits:
        beside = f"{_day(hit, dates)} · {found.codenames.get(hit.case, '')}"
        yield _hit_row(Group.NOTES, "notebook-pen", _type(hit), beside, hit)


def file_rows(found: NotesFound, dates: Dates) -> Iterator[Row]:
    """plan.pdf, Contact, Tue 10 Nov · Cedar-0412: the file, and the entry it belongs to."""
    for hit in found.files.hits:
        day, codename = _day(hit, dates), found.codenames.get(hit.case, "")
        beside = f"{_type(hit)}, {day} · {codename}"
        yield _hit_row(Group.FILES, "file-text", shown_name(hit.file).whole, beside, hit)


def _hit_row(group: Group, icon: str, title: str, beside: str, hit: SearchHit) -> Row:
    snippet = Marked(hit.snippet.replace("\n", " "), hit.spans)
    place = Destination(hit.case, hit.id)
    return Row(group, icon, Marked(title), Marked(beside), snippet, "", place)


def _type(hit: SearchHit) -> str:
    kind = _TYPES.get(hit.type)
    return say(terms.NOTE_TYPES[kind]) if kind is not None else hit.type


def command_rows(commands: Sequence[Command], words: str, most: int) -> Iterator[Row]:
    """Actions in whose words everything typed begins some word; all of them for nothing typed."""
    typed = folded(words).split()
    left = most
    for command in commands:
        told = folded(command.words)
        if left and all(starts_word(told, word) for word in typed):
            left -= 1
            title = marked(command.words, typed)
            yield Row(Group.COMMANDS, "arrow-right", title, keys=command.keys, leads_to=command)


def head(group: Group, total: str = "") -> Head:
    """The words above a group."""
    words = {
        Group.CASES: translate("Search", "Cases"),
        Group.PEOPLE: translate("Search", "People"),
        Group.COMMANDS: translate("Search", "Commands"),
        Group.NOTES: translate("Search", "Entries"),
        Group.FILES: translate("Search", "In files"),
    }[group]
    return Head(group, f"{words} · {total}" if total else words)


def with_next(above: Head, below: Head, keys: str) -> Head:
    """A head that also tells of the next one, and by which key one gets there."""
    return replace(above, beside=below.words, keys=keys)


def _day(hit: SearchHit, dates: Dates) -> str:
    return dates.day(recorded_at(hit.occurred_ms).astimezone().date())
