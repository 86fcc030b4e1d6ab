"""Entries and segments that no honest exchange of this vault would make."""

from collections.abc import Sequence

from desktop_app.app.exchanging import tools_of
from desktop_app.domain.ids import WHOLE_TEAM, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.writing import Place, write_entry
from desktop_app.services.shipping import End
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick


def lost_by(person: Person, text: str) -> Entry:
    """The next note of somebody's log, written where this vault does not hold it."""
    end = next(e for e in _ends(person) if e.author == person.vault.me.key)
    return _note(person, text, end.last + 1, end.head)


def twin_of(person: Person, note: EntryId, text: str) -> Entry:
    """A second entry in the place of one of theirs, as a copied vault writes it."""
    original = person.vault.reading.signed(note)
    return _note(person, text, original.header.position, original.previous)


def put_segment(person: Person, stick: Stick, lines: Sequence[bytes], at: int) -> str:
    """Put lines there as if they were one position of somebody's log for the whole team."""
    tools, channel = tools_of(person.session), (person.case, WHOLE_TEAM)
    membership = person.vault.channels.membership(*channel)
    assert membership.current is not None
    plain = tools.parcels.pack(lines)
    sealed = tools.wrapping.seal(membership.current.recipient, plain)
    log_tag = tools.names.log_tag(person.vault.me.key, *channel)
    name = tools.names.segment_name(tools.names.channel_tag(*channel), log_tag, at, at, sealed)
    assert stick.place().put_new(name, sealed)
    return name


def _ends(person: Person) -> Sequence[End]:
    return person.vault.holdings.ends(person.case, WHOLE_TEAM)


def _note(person: Person, text: str, position: int, previous: EntryId | None) -> Entry:
    draft = Draft(
        case=person.case,
        audience=WHOLE_TEAM,
        kind=kinds.NOTE,
        about=ObjectId(person.vault.new_id()),
        body={"type": "note", "start": None, "precision": "unknown", "text/0000": text},
    )
    place = Place(
        position=position,
        previous=previous,
        lamport=100,
        wall_ms=person.vault.clock.now_ms(),
        clock_offset_ms=None,
    )
    return write_entry(draft, place, (), person.vault.new_id(), person.vault.pen)
