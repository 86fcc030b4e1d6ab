"""Words that go out with a note: a summary in its place, a statement of disagreement beside it."""

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId
from desktop_app.domain.writing import WHOLE_TEXT_BYTES, into_runs, storable
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import body_of_text
from desktop_app.services.beneath import beneath
from desktop_app.services.notes import known_names, note_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.owners import owner_code, owners_of
from desktop_app.services.ports import Receipt


def summarise_note(vault: OpenVault, id_: EntryId, text: str, *, language: str = "en") -> Receipt:
    """Write what readers outside are told in place of a note; the last one written counts.

    Raises:
        Refusal: UNKNOWN_ENTRY, EMPTY_NOTE, TEXT_NOT_STORABLE; OWNER_ONLY for the note of another
            agency, which alone may sum it up.
    """
    note = vault.reading.signed(note_of(vault, id_))
    if owners_of(vault).of(note) != owner_code(vault.me.agency_id):
        raise Refusal(RefusalCode.OWNER_ONLY)
    body = {"lang": language, **_runs(vault, note, text)}
    return vault.book.append(vault.pen, [beneath(vault, note.id, kinds.SUMMARY, body)])


def disagree(
    vault: OpenVault, id_: EntryId, *, by: str, text: str, language: str = "en"
) -> Receipt:
    """Write down what somebody says against a note or an amendment (CYFSA s.315(12)).

    Raises:
        Refusal: UNKNOWN_ENTRY, EMPTY_NAME, EMPTY_NOTE, TEXT_NOT_STORABLE.
    """
    signed = vault.reading.signed(id_)
    concerned = signed.id if signed.header.kind == kinds.AMEND else note_of(vault, id_)
    who = storable(by).strip()
    if not who:
        raise Refusal(RefusalCode.EMPTY_NAME)
    body = {"by": who, "lang": language, **_runs(vault, signed, text)}
    return vault.book.append(vault.pen, [beneath(vault, concerned, kinds.DISAGREEMENT, body)])


def _runs(vault: OpenVault, note: Entry, text: str) -> dict[str, object]:
    words = storable(text).strip()
    if not words:
        raise Refusal(RefusalCode.EMPTY_NOTE)
    if len(words.encode()) > WHOLE_TEXT_BYTES:
        raise Refusal(RefusalCode.BAD_VALUE, what="text")
    return body_of_text(into_runs(words, known_names(vault, note.log.case)))
