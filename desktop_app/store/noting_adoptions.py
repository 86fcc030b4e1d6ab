"""Turns the adoptions of a note into the records its row on the line holds."""

from desktop_app.ledger.adopting import Adopting, adopted_as, is_whole
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import NoteEntries, text_of
from desktop_app.ledger.values import Judge
from desktop_app.store.records import AdoptionRecord


def adoptions_of(note: NoteEntries, adopting: Adopting, purged: Judge) -> list[AdoptionRecord]:
    """Every adoption, the earliest first; one that doesn't count is kept, and said not to."""
    return [_adoption(entry, note, adopting, purged) for entry in note.adoptions]


def _adoption(
    entry: Entry, note: NoteEntries, adopting: Adopting, purged: Judge
) -> AdoptionRecord:
    is_gone = purged(entry)
    shown = {} if is_gone else entry.shown or {}
    language = shown.get("lang")
    return AdoptionRecord(
        id=entry.id,
        author=entry.log.author,
        recorded_ms=entry.recorded_ms,
        said_as=adopted_as(shown.get("as")).value,
        text=text_of(shown) or "",
        language=language if isinstance(language, str) else "en",
        counts=not is_gone and adopting.counts(entry, note.base),
        is_whole=is_whole(entry, note),
    )
