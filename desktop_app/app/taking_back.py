"""Takes back what is recorded and not yet signed: its words are on the desk again."""

from desktop_app.app import drafts
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.ledger import kinds
from desktop_app.services.notes import note_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.signing_later import Waiting, take_back, waiting_in
from desktop_app.ui.case.port import TakenBack


def taken_back(vault: OpenVault, case: CaseId, id_: str) -> TakenBack:
    """Take back an entry and what was recorded with it.

    Raises:
        Refusal: ALREADY_SIGNED.
    """
    waiting = waiting_in(vault, case)
    asked = next((one for one in waiting if str(one.id) == id_), None)
    if asked is None:
        raise Refusal(RefusalCode.ALREADY_SIGNED)
    together = [one for one in waiting if one.due_ms == asked.due_ms]
    _keep_words(vault, case, asked, together)  # first: a crash now leaves too much, not less
    for one in together:
        take_back(vault, one.id)
    if asked.draft.refers is None:
        return TakenBack()
    entry = vault.reading.entry(note_of(vault, EntryId(asked.draft.refers)))
    reason = asked.draft.body["reason"] if asked.kind == kinds.STRIKE else ""
    return TakenBack(entry, str(reason))


def _keep_words(vault: OpenVault, case: CaseId, asked: Waiting, together: list[Waiting]) -> None:
    if asked.kind == kinds.AMEND:
        drafts.put_before(vault, case, drafts.from_amendment(vault, asked.draft))
    elif asked.kind != kinds.STRIKE:
        draft = drafts.from_entries(vault, [one.draft for one in together])
        drafts.put_before(vault, case, draft)
