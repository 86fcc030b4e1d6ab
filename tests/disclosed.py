"""Disclosures made by hand, for tests of what is shown of them."""

from collections.abc import Iterable

from desktop_app.domain.case import Person
from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import Disclosure, Piece, ReaderLine, Tally
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.note import TimelineEntry


def disclosed(
    entries: Iterable[TimelineEntry] = (), people: Iterable[Person] = (), codename: str = ""
) -> Disclosure:
    """Everything leaves, and nothing stays."""
    lines = tuple(
        ReaderLine(
            entry=entry, sending=Sending.SEND, pieces=(Piece(entry.text),) if entry.text else ()
        )
        for entry in entries
    )
    return Disclosure(
        case=CaseId(bytes(16)),
        audiences=frozenset({WHOLE_TEAM}),
        codename=codename,
        people=tuple(people),
        groups={},
        leaving=(),
        lines=lines,
        beside=(),
        withheld=(),
        attachments=(),
        missing=(),
        tally=Tally(notes={Sending.SEND: len(lines)}),
    )
