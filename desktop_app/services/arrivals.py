"""What comes in from others: unread until somebody looks at it, and counted for the report."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault

_FIRST_WORDS = frozenset({kinds.NOTE, kinds.POINTER})
_LATER_WORDS = (kinds.BENEATH_A_NOTE | kinds.ON_REVIEW) - {kinds.SUMMARY, kinds.REVIEW}
_ON_LATER_WORDS = frozenset({kinds.STRIKE, kinds.DISAGREEMENT, kinds.ANSWER, kinds.QUESTION_CLOSE})
_COMMENTED_ON = frozenset({kinds.AMEND, kinds.QUESTION})


def mark_arrived(vault: OpenVault, entries: Iterable[Entry]) -> None:
    """Mark as unread what these entries bring: new notes, and notes they add to or correct.

    To be called *before* they are taken in. A break between the two then loses no mark, and
    one on an entry that no line shows, because its author is unknown as yet, counts from the
    day the entry is shown. What is held already stays read, unless this copy shows more of it.
    """
    foreign = [entry for entry in entries if entry.log.author != vault.me.key]
    news = [entry for entry in foreign if _is_on_a_line(entry)]
    fresh = _not_held(vault, news)
    marked: dict[CaseId, dict[EntryId, None]] = defaultdict(dict)
    known = _commented_on(vault, news)
    for entry in fresh:
        marked[entry.log.case][_note_of(entry, known)] = None
    if marked:
        vault.marks.add_unread(marked)


def conflicts_after(vault: OpenVault, cases: Collection[CaseId]) -> int:
    """How many fields of these cases have several answers now."""
    return vault.conflicts.count(cases)


def _is_on_a_line(entry: Entry) -> bool:
    kind = entry.header.kind
    return kind in _FIRST_WORDS or kind in _LATER_WORDS or kind not in kinds.KNOWN


def _not_held(vault: OpenVault, entries: Collection[Entry]) -> list[Entry]:
    """Those that say something this vault doesn't hold."""
    held = vault.book.holds([entry.id for entry in entries])
    again = {entry.about for entry in entries if entry.id in held}
    before = {entry.id: entry for entry in vault.book.about(again)} if again else {}
    return [
        entry
        for entry in entries
        if entry.id not in held or _shows_more(entry, before.get(entry.id))
    ]


def _shows_more(entry: Entry, before: Entry | None) -> bool:
    known = before.shown if before is not None else None
    return not (entry.shown or {}).keys() <= (known or {}).keys()


def _commented_on(vault: OpenVault, entries: Collection[Entry]) -> Mapping[EntryId, Entry]:
    """The amendments and questions that others may comment on: those arriving, and those held."""
    about = {entry.about for entry in entries if entry.header.kind in _ON_LATER_WORDS}
    held = vault.book.about(about) if about else ()
    return {entry.id: entry for entry in _commented(held, entries)}


def _commented(*some: Iterable[Entry]) -> Iterator[Entry]:
    for entries in some:
        yield from (entry for entry in entries if entry.header.kind in _COMMENTED_ON)


def _note_of(entry: Entry, known: Mapping[EntryId, Entry]) -> EntryId:
    """The first entry of the note whose row on the line shows this one."""
    if entry.header.kind not in _LATER_WORDS or entry.refers is None:
        return entry.id
    later = known.get(entry.refers)
    return entry.refers if later is None or later.refers is None else later.refers
