"""Sign-offs, questions and answers stay with the agency, unless a note's are sent along with it.

How an agency supervises its people is between them. Where it is part of what a reader needs, a
sender chooses it note by note, and then it goes by the same rules as the note, and never further.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from desktop_app.domain.disclosing import Choices, Sending, Why
from desktop_app.domain.disclosure import Piece
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.fates import Fate, Releases
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Body, Material
from desktop_app.services.disclosing.pieces import pieces_of

_STEMS: Final = frozenset(kind.partition("/")[0] for kind in kinds.ON_REVIEW)
_NAMES: Final = {row.tag: {*row.names, "lang"} for row in kinds.KINDS}
_WORDS: Final = "words"
_PERSON_BYTES, _ENTRY_BYTES = 16, 32
_LONGEST_CODE: Final = 16


def keep_supervision(
    kept: Kept,
    choices: Choices,
    material: Material,
    fates: Mapping[EntryId, Fate],
    releases: Releases,
) -> None:
    """Keep back all that supervises a note, but for the notes whose threads are sent along.

    Raises:
        Refusal: UNKNOWN_ENTRY for a choice about something that is no note.
    """
    chosen = _chosen(choices, material)
    for id_, entry in material.entries.items():
        if _is_supervision(entry):
            notes = material.homes.get(id_, ())
            is_meant = bool(notes) and chosen.issuperset(notes) and _is_plain(entry)
            why = _why(entry, notes, fates, releases) if is_meant else Why.SUPERVISION
            if why is not None:
                kept.keep(id_, why)


def thread_of(
    beneath: Iterable[EntryId], leaving: Mapping[EntryId, Entry], kept: Kept
) -> Mapping[EntryId, tuple[Piece, ...]]:
    """The words of each sign-off, question and answer that leaves, with their gaps."""
    return {
        id_: _pieces(leaving[id_], kept)
        for id_ in beneath
        if leaving[id_].header.kind in kinds.ON_REVIEW and leaving[id_].shown is not None
    }


def _chosen(choices: Choices, material: Material) -> frozenset[EntryId]:
    """The notes whose threads go along."""
    found = [material.notes_of(id_) for id_ in choices.threads]
    if not all(found):
        raise Refusal(RefusalCode.UNKNOWN_ENTRY)
    return frozenset(note for notes in found for note in notes)


def _is_supervision(entry: Entry) -> bool:
    """Of this version or a later one, and whether or not its note is here."""
    return entry.header.kind.partition("/")[0] in _STEMS


def _why(
    entry: Entry, notes: Iterable[EntryId], fates: Mapping[EntryId, Fate], releases: Releases
) -> Why | None:
    """Why it stays although it was chosen: its note does, or it is another agency's."""
    for note in notes:
        if fates[note].sending is not Sending.SEND:
            return fates[note].why or Why.CHOSEN
        if not releases.may_go(entry, note):
            return Why.NOT_RELEASED
    return None


def _is_plain(entry: Entry) -> bool:
    """Whether all it says is what a page shows in its place; where programs look, no words are.

    Somebody else's program could write anything: what no sender is shown must not leave.
    """
    names, body = _NAMES.get(entry.header.kind), entry.shown or {}
    return (
        names is not None
        and all(name in names or name.startswith("text/") for name in body)
        and _has_codes(body)
    )


def _has_codes(body: Body) -> bool:
    covers = body.get("covers", [])
    entries = [*covers, body.get("amendment", "")] if isinstance(covers, list) else [None]
    return (
        all(_is_id(each, _ENTRY_BYTES) for each in entries)
        and _is_id(body.get("to", ""), _PERSON_BYTES)
        and len(str(body.get("lang", ""))) <= _LONGEST_CODE
    )


def _is_id(untrusted: object, size: int) -> bool:
    if not isinstance(untrusted, str):
        return False
    try:
        return not untrusted or len(unb64(untrusted, size)) == size
    except NotCanonical:
        return False


def _pieces(entry: Entry, kept: Kept) -> tuple[Piece, ...]:
    """Its text; of a sign-off and of a last word, what was said with it."""
    reasons = kept.reasons(entry.id)
    if _WORDS in reasons:
        return (Piece("", *reasons[_WORDS]),)
    words = (entry.shown or {}).get(_WORDS)
    if isinstance(words, str) and words:
        return (Piece(words),)
    return pieces_of(entry, None, reasons)
