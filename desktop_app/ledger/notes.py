"""A note as its entries add up: first words, corrections, lines through, later files."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.values import Judge

_GAP = " […] "


@dataclass(frozen=True, slots=True)
class NoteEntries:
    """The admitted entries that make up one note, each list in (l, id) order."""

    base: Entry
    files: tuple[Entry, ...]
    amendments: tuple[Entry, ...]
    strikes: tuple[Entry, ...]

    def struck_by(self, target: EntryId) -> Entry | None:
        """The first line drawn through the note or one of its amendments."""
        return next((strike for strike in self.strikes if strike.refers == target), None)


def gather_notes(entries: Iterable[Entry], *, admitted: Judge) -> list[NoteEntries]:
    """Group one object's entries by the note they comment on.

    A comment counts only in the note's own channel: words for a closed circle
    can't be struck or amended from outside it. Two first entries under one id
    (a mistake or a malicious copy) are both kept, as two notes.
    """
    standing = sorted((e for e in entries if admitted(e)), key=_order)
    notes = []
    for base in (e for e in standing if e.header.kind in {kinds.NOTE, kinds.POINTER}):
        about = [e for e in standing if e.log[1:] == base.log[1:]]
        amendments = tuple(e for e in about if _on(e, kinds.AMEND, {base.id}))
        strikable = {base.id, *(amendment.id for amendment in amendments)}
        notes.append(
            NoteEntries(
                base=base,
                files=tuple(e for e in about if _on(e, kinds.FILE, {base.id})),
                amendments=amendments,
                strikes=tuple(e for e in about if _on(e, kinds.STRIKE, strikable)),
            )
        )
    return notes


def text_of(shown: Mapping[str, object] | None) -> str | None:
    """The runs joined, with a visible gap where one is withheld; None when there are none."""
    if shown is None:
        return None
    runs = sorted((name, value) for name, value in shown.items() if name.startswith("text/"))
    if not runs:
        return None
    parts: list[str] = []
    expected = 0
    for name, value in runs:
        place = int(name[5:]) if name[5:].isdecimal() else expected
        if place != expected:
            parts.append(_GAP)
        parts.append(value if isinstance(value, str) else _GAP)
        expected = place + 1
    return "".join(parts)


def body_of_text(runs: Sequence[str]) -> dict[str, object]:
    """Runs as numbered fields."""
    return {f"text/{place:04d}": run for place, run in enumerate(runs)}


def _on(entry: Entry, kind: str, targets: set[EntryId]) -> bool:
    return entry.header.kind == kind and entry.refers in targets


def _order(entry: Entry) -> tuple[int, bytes]:
    return entry.header.lamport, entry.id
