"""Sorts a bundle's entries by the thing they are about: what a person may take or leave.

Words of one note are one part, with its corrections; so is what is said of one person. What
only keeps the record (who is on the case, what was handed on) always comes along.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.card import Author, Card
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import CaseId, DeviceKey, EntryId, ObjectId, printed
from desktop_app.domain.receiving import IncomingPart, PartKind, PartState
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import field_text, text_of
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.contested import contested

_RECORD = (kinds.CONTROL - {kinds.PURGE, kinds.UNPURGE}) | {
    *(kinds.AUDIENCE, kinds.SEALED, kinds.HANDOFF, kinds.ACCEPT, kinds.RECEIPT, kinds.HEADS),
    *(kinds.APPROVAL_REQUEST, kinds.APPROVAL, kinds.TICK),
}
_OF_KIND: Mapping[str, PartKind] = {
    **dict.fromkeys(kinds.ON_A_LINE, PartKind.NOTE),
    **dict.fromkeys(kinds.EPISODES, PartKind.EPISODE),
    kinds.CASE: PartKind.CASE,
    kinds.PERSON: PartKind.PERSON,
    kinds.ACTION: PartKind.ACTION,
    kinds.POINTER: PartKind.EVIDENCE,
}
_FIRST = (PartKind.CASE, PartKind.PERSON)
_TITLES = ("codename", "initials", "full_name", "title", "evidence_no", "name")


@dataclass(frozen=True, slots=True)
class Parts:
    """What may be chosen, and the entries that come along with whatever is."""

    parts: tuple[IncomingPart, ...]
    always: frozenset[EntryId]


def parts_of(
    vault: OpenVault, case: CaseId, entries: Sequence[Entry], cards: Iterable[Entry]
) -> Parts:
    """Everything in a bundle, by what it is about; the case first, then people, then the rest."""
    groups: dict[ObjectId, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[entry.about].append(entry)
    held: dict[ObjectId, list[Entry]] = defaultdict(list)
    for entry in vault.book.about(groups):
        if entry.log.case == case:
            held[entry.about].append(entry)
    known = _Known(case, _authors(vault, cards), bool(held[ObjectId(case)]))
    chosen = {about: group for about, group in groups.items() if _may_be_left(group, held[about])}
    in_order = sorted(chosen.items(), key=lambda item: _recorded(item[1]))
    found = [known.part(group, held[about]) for about, group in in_order]
    always = {
        entry.id for about, group in groups.items() if about not in chosen for entry in group
    }
    return Parts(tuple(sorted(found, key=_rank)), frozenset(always))


@dataclass(frozen=True, slots=True)
class _Known:
    """What it takes to describe a part beside what is held."""

    case: CaseId
    authors: Mapping[DeviceKey, Author]
    is_held: bool

    def part(self, group: Sequence[Entry], held: Sequence[Entry]) -> IncomingPart:
        first = min(group, key=lambda entry: (entry.header.lamport, entry.id))
        base = next((each for each in group if each.header.kind in _OF_KIND), first)
        kind = _kind(base, held)
        fresh = _fresh(group, held)
        conflicts = contested(self.case, held, group, self.author)
        said = _said(group)
        return IncomingPart(
            about=base.about,
            first=base.id,
            kind=kind,
            state=_state(fresh, held, conflicted=bool(conflicts)),
            title=next((str(said[name]) for name in _TITLES if said.get(name)), ""),
            text=text_of(_words(group)) or "",
            start=field_text(said, "start") or field_text(said, "last_seen") or None,
            type=field_text(said, "type") or base.header.kind.partition("/")[0],
            author=self.author(base.log.author),
            recorded_ms=base.recorded_ms,
            entries=tuple(entry.id for entry in group),
            new=len(fresh),
            needed=base.about == ObjectId(self.case) and not self.is_held,
            withheld=sum(abs(entry.withheld) for entry in group),
            conflicts=conflicts,
        )

    def author(self, key: DeviceKey) -> Author:
        stranger = Author(printed("k", key[:16]), "", "", Discipline.OTHER)
        return self.authors.get(key, stranger)


def _may_be_left(group: Sequence[Entry], held: Sequence[Entry]) -> bool:
    """Not what keeps the record, nor bare places of a thing that nobody here has words of."""
    if all(entry.header.kind in _RECORD for entry in group):
        return False
    return bool(held) or any(entry.shown is not None for entry in group)


def _kind(base: Entry, held: Iterable[Entry]) -> PartKind:
    found = _OF_KIND.get(base.header.kind)
    if found is not None:
        return found
    described = (_OF_KIND.get(entry.header.kind) for entry in held)
    return next((kind for kind in described if kind is not None), PartKind.OTHER)


def _fresh(group: Iterable[Entry], held: Iterable[Entry]) -> list[Entry]:
    """Entries that are not held, or not with all that this copy shows."""
    here = {entry.id: (entry.shown or {}).keys() for entry in held}
    return [
        entry
        for entry in group
        if entry.id not in here or not (entry.shown or {}).keys() <= here[entry.id]
    ]


def _state(fresh: Collection[Entry], held: Collection[Entry], *, conflicted: bool) -> PartState:
    if not fresh:
        return PartState.HERE
    if conflicted:
        return PartState.CONFLICT
    return PartState.CHANGED if held else PartState.NEW


def _said(group: Iterable[Entry]) -> dict[str, object]:
    """The values said last of each name, as far as they are shown."""
    ordered = sorted(group, key=lambda entry: (entry.header.lamport, entry.id))
    return {name: value for entry in ordered for name, value in (entry.shown or {}).items()}


def _words(group: Iterable[Entry]) -> dict[str, object] | None:
    """The words that hold: those of the last correction, else the first."""
    ordered = sorted(group, key=lambda entry: (-entry.header.lamport, entry.id))
    wording = (e.shown for e in ordered if e.header.kind in {kinds.AMEND, kinds.NOTE})
    return next((shown for shown in wording if text_of(shown)), None)


def _recorded(group: Iterable[Entry]) -> tuple[int, int, EntryId]:
    return min((entry.recorded_ms, entry.header.lamport, entry.id) for entry in group)


def _rank(part: IncomingPart) -> int:
    return _FIRST.index(part.kind) if part.kind in _FIRST else len(_FIRST)


def _authors(vault: OpenVault, cards: Iterable[Entry]) -> dict[DeviceKey, Author]:
    """By cards that came with the bundle, then by those held: these are known better."""
    came = (card for entry in cards if (card := card_of(entry)) is not None)
    held = device_cards(vault)
    return {card.key: _author(card) for some in (came, held) for card in some}


def _author(card: Card) -> Author:
    return Author(card.printed, card.name, card.agency, card.discipline)
