"""Whose adoption of a note counts, and whether the note still says what they read."""

from dataclasses import dataclass

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import NoteEntries
from desktop_app.ledger.reviewing import Reviewing, covered_by


@dataclass(frozen=True, slots=True)
class Adopting:
    """Judges adoptions, given who is one person (decision 047)."""

    reviewing: Reviewing

    def counts(self, adoption: Entry, note: Entry) -> bool:
        """Whether it is another person's, written before their device was lost.

        Nobody adopts their own note, on whichever of their devices.
        """
        is_own = self.reviewing.is_one_person(adoption.log.author, note.log.author)
        names_it = note.id in covered_by(adoption)
        return not is_own and names_it and self.reviewing.trust.before_loss(adoption)


def is_whole(adoption: Entry, note: NoteEntries) -> bool:
    """Whether everything that the note says today stood there when it was adopted."""
    return {entry.id for entry in note.own_words} <= covered_by(adoption)


def adopted_as(untrusted: object) -> AdoptedAs:
    """What a body says it is; of a word we don't know, the one that claims least."""
    known = isinstance(untrusted, str) and untrusted in set(AdoptedAs)
    return AdoptedAs(str(untrusted)) if known else AdoptedAs.ADOPTED


def body_of_adoption(said_as: AdoptedAs, covers: frozenset[bytes]) -> dict[str, object]:
    """What an adoption says besides its words."""
    return {"as": said_as.value, "covers": [b64(each) for each in sorted(covers)]}
