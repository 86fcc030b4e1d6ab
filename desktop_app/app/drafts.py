"""Drafts on disk, encrypted with the rest: what was typed is never lost, and never signed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count

from desktop_app.app import draft_bytes
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import NoteType, Precision, Source
from desktop_app.domain.ids import Audience, CaseId, EntryId, base32
from desktop_app.domain.occurred import Occurred
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.draft import Draft as LedgerDraft
from desktop_app.ledger.notes import text_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.vault_rooms import SavedDraft
from desktop_app.ui.composer.draft import ChosenFile, Draft
from desktop_app.ui.composer.when import When


def keep(vault: OpenVault, case: CaseId, draft: Draft) -> None:
    """Keep a draft in place of the one before; an empty one takes it away."""
    if draft.is_empty:
        drop(vault, case, draft.amends)
    else:
        body, now_ms = draft_bytes.written(draft), vault.clock.now_ms()
        vault.drawer.save_draft(_slot(case, draft.amends), body, now_ms)


def put_before(vault: OpenVault, case: CaseId, draft: Draft) -> None:
    """Keep a draft before the one that lies there, which comes back when this one is done with."""
    slot = _slot(case, draft.amends)
    earlier = vault.drawer.draft(slot)
    if earlier is not None:
        vault.drawer.save_draft(_free_place(vault, slot), earlier.body, earlier.saved_ms)
    keep(vault, case, draft)


def find(vault: OpenVault, case: CaseId, amends: EntryId | None) -> Draft | None:
    """What was being written there, or what was put aside last.

    Bytes that can't be read are put aside, so that the next draft is not written over them.
    """
    slot = _slot(case, amends)
    saved = vault.drawer.draft(slot)
    found = None if saved is None else draft_bytes.read(saved)
    if saved is not None and found is None:
        _move(vault, saved, slot, _free_place(vault, slot))
    return found or _brought_back(vault, slot)


def drop(vault: OpenVault, case: CaseId, amends: EntryId | None) -> None:
    """Forget a draft: it is on record now."""
    vault.drawer.drop_draft(_slot(case, amends))


def aside(vault: OpenVault, case: CaseId) -> tuple[Draft, ...]:
    """The drafts beside the one being written; one that can't be read is passed over."""
    read = (draft_bytes.read(saved) for _, saved in _all_beside(vault, _slot(case, None)))
    return tuple(draft for draft in read if draft is not None)


def set_aside(vault: OpenVault, case: CaseId, amends: EntryId | None = None) -> None:
    """Put the draft being written beside it, so that another can begin."""
    slot = _slot(case, amends)
    saved = vault.drawer.draft(slot)
    if saved is not None:
        _move(vault, saved, slot, _free_place(vault, slot))


def take_up(vault: OpenVault, case: CaseId, number: int) -> Draft | None:
    """Change places with a draft beside it, counted as `aside` does.

    Each lies somewhere at every moment: the program may be killed between any two steps.
    """
    slot = _slot(case, None)
    readable = [each for each in _all_beside(vault, slot) if draft_bytes.read(each[1]) is not None]
    if not 0 <= number < len(readable):
        return find(vault, case, None)
    place, chosen = readable[number]
    current, spare = vault.drawer.draft(slot), _free_place(vault, slot)
    if current is not None:
        vault.drawer.save_draft(spare, current.body, current.saved_ms)
    vault.drawer.save_draft(slot, chosen.body, chosen.saved_ms)
    if current is None:
        _close_gap(vault, slot, place)
    else:
        vault.drawer.save_draft(place, current.body, current.saved_ms)
        vault.drawer.drop_draft(spare)
    return draft_bytes.read(chosen)


def from_entries(vault: OpenVault, entries: Sequence[LedgerDraft]) -> Draft:
    """What was taken back, as the draft it was recorded from: a note, and what it pointed to."""
    note = next(entry for entry in entries if entry.kind == kinds.NOTE)
    pointers = tuple(_pointed(entry) for entry in entries if entry.kind == kinds.POINTER)
    said, files = note.body, attachments_in(note.body)
    text, present = _whole_text(vault, said, files), said.get("present")
    return Draft(
        type=NoteType(_said(said, "type")),
        when=_when(vault, said),
        place=_said(said, "place"),
        present=tuple(str(name) for name in present) if isinstance(present, list) else (),
        text=text,
        late_reason=_said(said, "late_reason"),
        audience=Audience(note.audience),
        source=Source(_said(said, "source") or Source.OWN),
        files=(*map(_kept, files), *pointers),
    )


def from_amendment(vault: OpenVault, amendment: LedgerDraft) -> Draft:
    """An amendment that was taken back, as the draft it was recorded from."""
    said = amendment.body
    return Draft(
        when=When.at(_now(vault)),
        text=_whole_text(vault, said, attachments_in(said)),
        audience=Audience(amendment.audience),
        amends=amendment.refers,
        reason=_said(said, "reason"),
    )


def _whole_text(vault: OpenVault, said: Mapping[str, object], files: list[Attachment]) -> str:
    """The text as it was written; of an excerpt, the file it was moved to is taken off `files`."""
    if said.get("excerpt"):
        return b"".join(vault.files.read(files.pop(0))).decode()
    return text_of(said) or ""


def _kept(attachment: Attachment) -> ChosenFile:
    return ChosenFile(
        untrusted_name=attachment.name,
        mime=attachment.mime,
        size=attachment.size,
        kept=attachment,
    )


def _pointed(pointer: LedgerDraft) -> ChosenFile:
    mime = _said(pointer.body, "description")
    number = _said(pointer.body, "evidence_no")
    return ChosenFile(untrusted_name=mime, mime=mime, size=0).pointing_to(number)


def _said(said: Mapping[str, object], name: str) -> str:
    value = said.get(name)
    return value if isinstance(value, str) else ""


def _when(vault: OpenVault, said: Mapping[str, object]) -> When:
    start, end = _said(said, "start") or None, _said(said, "end") or None
    return When.of(Occurred(Precision(_said(said, "precision")), start, end), _now(vault))


def _now(vault: OpenVault) -> datetime:
    return datetime.fromtimestamp(vault.clock.now_ms() / 1000, UTC).astimezone()


def _brought_back(vault: OpenVault, slot: str) -> Draft | None:
    """The draft that was put aside last, in its old place again."""
    for place, saved in reversed(_all_beside(vault, slot)):
        draft = draft_bytes.read(saved)
        if draft is not None:
            vault.drawer.save_draft(slot, saved.body, saved.saved_ms)
            _close_gap(vault, slot, place)
            return draft
    return None


def _move(vault: OpenVault, saved: SavedDraft, start: str, end: str) -> None:
    vault.drawer.save_draft(end, saved.body, saved.saved_ms)
    vault.drawer.drop_draft(start)


def _all_beside(vault: OpenVault, slot: str) -> list[tuple[str, SavedDraft]]:
    found = []
    for place in _places_beside(slot):
        saved = vault.drawer.draft(place)
        if saved is None:
            break
        found.append((place, saved))
    return found


def _close_gap(vault: OpenVault, slot: str, place: str) -> None:
    """Places are counted without gaps: the last one moves to the one that is free."""
    last, saved = _all_beside(vault, slot)[-1]
    if last != place:
        vault.drawer.save_draft(place, saved.body, saved.saved_ms)
    vault.drawer.drop_draft(last)


def _free_place(vault: OpenVault, slot: str) -> str:
    return next(place for place in _places_beside(slot) if vault.drawer.draft(place) is None)


def _places_beside(slot: str) -> Iterator[str]:
    return (f"{slot}#{number}" for number in count(1))


def _slot(case: CaseId, amends: EntryId | None) -> str:
    return base32(case) + ("" if amends is None else "/" + base32(amends))
