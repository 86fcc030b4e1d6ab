"""Puts notes on record, and corrects them without ever changing what was written."""

from collections.abc import Sequence

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, ObjectId, base32
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import Occurred, instant_ms
from desktop_app.domain.writing import WHOLE_TEXT_BYTES, excerpt, into_runs, storable
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import body_of_files
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.notes import body_of_text
from desktop_app.services.attaching import Attaching, attaching
from desktop_app.services.beneath import beneath
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

FUTURE_MS = 15 * 60_000
"""How far ahead a start may lie before it is taken for a slip: clocks differ a little."""


def add_note(
    vault: OpenVault, case: CaseId, new: NewNote, attachments: Sequence[Attachment] = ()
) -> Receipt:
    """Put a note on record, for the audience it names and nobody else.

    Raises:
        Refusal: UNKNOWN_CASE, EMPTY_NOTE, FUTURE_TIME, TEXT_NOT_STORABLE.
    """
    with attaching(vault, case) as keeping:
        draft = note_draft(vault, case, new, keeping, attachments)
        return vault.book.append(vault.pen, [draft])


def note_draft(
    vault: OpenVault,
    case: CaseId,
    new: NewNote,
    keeping: Attaching,
    attachments: Sequence[Attachment] = (),
) -> Draft:
    """The entry a note will be, checked and ready to sign; a long text is among what is kept."""
    vault.reading.check_case(case)
    text = storable(new.text)
    if not text.strip() and not attachments:
        raise Refusal(RefusalCode.EMPTY_NOTE)
    refuse_future(vault, new.occurred)
    files = list(attachments)
    words, whole = _fitting(keeping, text)
    body: dict[str, object] = {
        **_details(vault, new),
        **body_of_text(into_runs(words, known_names(vault, case))),
        **({"excerpt": True} if whole else {}),
        **body_of_files([*whole, *files]),
    }
    return Draft(
        case=case,
        audience=new.audience,
        kind=kinds.NOTE,
        about=ObjectId(vault.new_id()),
        body=body,
    )


def amend_note(vault: OpenVault, id_: EntryId, *, reason: str, text: str) -> Receipt:
    """Set new words beneath a note; the old stay readable, struck (CYFSA s.315(11)).

    Raises:
        Refusal: as `amendment_draft`.
    """
    with attaching(vault, vault.reading.signed(id_).log.case) as keeping:
        draft = amendment_draft(vault, id_, keeping, reason=reason, text=text)
        return vault.book.append(vault.pen, [draft])


def amendment_draft(
    vault: OpenVault, id_: EntryId, keeping: Attaching, *, reason: str, text: str
) -> Draft:
    """The entry an amendment will be, checked and ready to sign.

    Raises:
        Refusal: UNKNOWN_ENTRY, NOT_YOUR_WORDS, EMPTY_REASON, EMPTY_NOTE, NOTHING_CHANGED.
    """
    entry = vault.reading.entry(id_)
    _refuse_others_words(vault, id_)
    why, words = storable(reason).strip(), storable(text)
    if not why:
        raise Refusal(RefusalCode.EMPTY_REASON)
    if not words.strip():
        raise Refusal(RefusalCode.EMPTY_NOTE)
    if words == entry.current_text:
        raise Refusal(RefusalCode.NOTHING_CHANGED)
    fitting, whole = _fitting(keeping, words)
    body = {
        "reason": why,
        **body_of_text(into_runs(fitting, known_names(vault, entry.case))),
        **({"excerpt": True} if whole else {}),
        **body_of_files(whole),
    }
    return beneath(vault, id_, kinds.AMEND, body)


def strike_note(vault: OpenVault, id_: EntryId, *, reason: str) -> Receipt:
    """Draw a line through a note or an amendment, with the reason. Both stay readable.

    Raises:
        Refusal: as `strike_draft`.
    """
    return vault.book.append(vault.pen, [strike_draft(vault, id_, reason=reason)])


def strike_draft(vault: OpenVault, id_: EntryId, *, reason: str) -> Draft:
    """The entry a line through something will be, checked and ready to sign.

    Raises:
        Refusal: UNKNOWN_ENTRY, NOT_YOUR_WORDS, EMPTY_REASON, ALREADY_STRUCK.
    """
    _refuse_others_words(vault, id_)
    why = storable(reason).strip()
    if not why:
        raise Refusal(RefusalCode.EMPTY_REASON)
    entry = vault.reading.entry(note_of(vault, id_))
    amended = next((a for a in entry.amendments if a.id == id_), None)
    done = entry.struck if amended is None else amended.struck_reason
    if done is not None:
        raise Refusal(RefusalCode.ALREADY_STRUCK)
    return beneath(vault, id_, kinds.STRIKE, {"reason": why})


def note_of(vault: OpenVault, id_: EntryId) -> EntryId:
    """The note that an entry is, or comments on."""
    signed = vault.reading.signed(id_)
    if signed.header.kind in kinds.BENEATH_A_NOTE and signed.refers:
        return note_of(vault, signed.refers)
    return id_


def known_names(vault: OpenVault, case: CaseId) -> list[str]:
    """Names a later reader may have to withhold: runs are cut around them."""
    return [
        name
        for person in vault.reading.people(case)
        for name in (person.full_name, person.initials, *person.full_name.split())
    ]


def refuse_future(vault: OpenVault, occurred: Occurred) -> None:
    """Refuse a start that lies ahead: nothing is recorded before it happened.

    Raises:
        Refusal: FUTURE_TIME.
    """
    if occurred.start is None:
        return
    ahead = instant_ms(occurred.start, vault.midnight_ms) - vault.clock.now_ms()
    if ahead > FUTURE_MS:
        raise Refusal(RefusalCode.FUTURE_TIME)


def may_correct(vault: OpenVault, id_: EntryId) -> bool:
    """Whether this vault's person may amend or strike an entry.

    Nobody edits another's words, a supervisor no more than anybody (decision 043). Those of a
    colleague who has left, whose every card is over or revoked, their agency can still be asked
    to correct (CYFSA s.315).
    """
    if vault.reviews.is_own(id_, vault.me.key):
        return True
    return vault.reviews.is_left_behind(id_, vault.me.key, vault.clock.now_ms())


def _refuse_others_words(vault: OpenVault, id_: EntryId) -> None:
    if not may_correct(vault, id_):
        raise Refusal(RefusalCode.NOT_YOUR_WORDS)


def _details(vault: OpenVault, new: NewNote) -> dict[str, object]:
    return {
        "type": new.type.value,
        "start": new.occurred.start,
        "end": new.occurred.end,
        "precision": new.occurred.precision.value,
        "place": storable(new.place).strip(),
        "present": [storable(name).strip() for name in new.present],
        "discipline": vault.me.discipline.value,
        "agency": vault.me.agency,
        "regime": new.regime.value,
        "owner_agency": base32(vault.me.agency_id)[:13],
        "source": new.source.value,
        "late_reason": storable(new.late_reason).strip(),
        "lang": new.language,
    }


def _fitting(keeping: Attaching, text: str) -> tuple[str, list[Attachment]]:
    """Text over 64 KiB goes whole into an attachment, its beginning into the note."""
    raw = text.encode()
    if len(raw) <= WHOLE_TEXT_BYTES:
        return text, []
    return excerpt(text), [keeping.keep("text.txt", "text/plain", [raw])]
