"""Adopts another's note, and signs a consultation as the second person (decision 047)."""

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.card import Card
from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Seen
from desktop_app.domain.writing import WHOLE_TEXT_BYTES, into_runs, storable
from desktop_app.ledger import kinds
from desktop_app.ledger.adopting import body_of_adoption
from desktop_app.ledger.notes import body_of_text
from desktop_app.ledger.reviewing import MOST_COVERED
from desktop_app.services.beneath import beneath
from desktop_app.services.notes import known_names
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt


def adopt(
    vault: OpenVault,
    seen: Seen,
    said_as: AdoptedAs = AdoptedAs.ADOPTED,
    text: str = "",
    *,
    language: str = "en",
) -> Receipt:
    """Say that another's note, as it was displayed, is one's own word too; and what differs.

    Raises:
        Refusal: UNKNOWN_ENTRY, ADOPT_OWN; ADOPT_EARLIER where the view stood at an earlier
            moment; ADOPT_UNSEEN where the note isn't all here, or isn't what was displayed any
            more; NOT_A_CONSULTATION for a second signature on anything else; BAD_VALUE,
            TEXT_NOT_STORABLE.
    """
    if seen.known_by_ms is not None:
        raise Refusal(RefusalCode.ADOPT_EARLIER)
    entry = vault.reading.entry(seen.note)
    if vault.reviews.is_own(entry.id, vault.me.key):
        raise Refusal(RefusalCode.ADOPT_OWN)
    if said_as is AdoptedAs.COUNTERSIGNED and entry.type is not NoteType.CONSULTATION:
        raise Refusal(RefusalCode.NOT_A_CONSULTATION)
    covers = entry.seen().ids
    is_seen = seen.is_whole and seen.ids == covers and vault.reviews.is_complete(covers)
    if not is_seen or len(covers) > MOST_COVERED:
        raise Refusal(RefusalCode.ADOPT_UNSEEN)
    body = {**body_of_adoption(said_as, covers), "lang": language, **_runs(vault, entry, text)}
    return vault.book.append(vault.pen, [beneath(vault, entry.id, kinds.ADOPT, body)])


def is_asked_to_sign(vault: OpenVault, entry: TimelineEntry) -> bool:
    """Whether a consultation names this vault's person as having been there, and lacks their word.

    By name: a note says who was there in words, and whoever they are has a card of that name.
    """
    if entry.type is not NoteType.CONSULTATION or entry.struck is not None:
        return False
    if _called(vault.me) not in {" ".join(name.split()).casefold() for name in entry.present}:
        return False
    if vault.reviews.is_own(entry.id, vault.me.key):
        return False
    signed = (each for each in entry.adoptions if each.signs)
    return not any(vault.reviews.is_own(each.id, vault.me.key) for each in signed)


def waiting_for_me(vault: OpenVault, case: CaseId | None = None) -> tuple[TimelineEntry, ...]:
    """The consultations, of one case or of all, that wait for this person's signature."""
    found = vault.consultations.naming(_called(vault.me), case)
    return tuple(entry for entry in found if is_asked_to_sign(vault, entry))


def _called(card: Card) -> str:
    return " ".join(card.name.split()).casefold()


def _runs(vault: OpenVault, entry: TimelineEntry, text: str) -> dict[str, object]:
    words = storable(text).strip()
    if not words:
        return {}
    if len(words.encode()) > WHOLE_TEXT_BYTES:
        raise Refusal(RefusalCode.BAD_VALUE, what="text")
    return body_of_text(into_runs(words, known_names(vault, entry.case)))
