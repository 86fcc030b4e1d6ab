"""Recorded at once, signed within the minute: time to take back a slip (CONTRACT section 12)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.writing import check_draft
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

TAKE_BACK_MS = 60_000


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry that is stored and may still be taken back."""

    id: int
    kind: str
    due_ms: int
    draft: Draft


def record_soon(vault: OpenVault, draft: Draft) -> Waiting:
    """Store an entry durably, to be signed when its minute is over."""
    return record_together(vault, [draft])[0]


def record_together(vault: OpenVault, drafts: Sequence[Draft]) -> tuple[Waiting, ...]:
    """Store entries that belong together: all of them are due at one moment, or none is kept.

    Raises:
        Refusal: as `check_draft`. What is stored here can be signed later.
    """
    for draft in drafts:
        check_draft(draft)
    due = vault.clock.now_ms() + TAKE_BACK_MS
    kept: list[Waiting] = []
    try:
        for draft in drafts:
            id_ = vault.pending.add(draft, due)
            kept.append(Waiting(id_, draft.kind, due, draft))
    except BaseException:
        for waiting in kept:
            vault.pending.remove(waiting.id)
        raise
    return tuple(kept)


def waiting_in(vault: OpenVault, case: CaseId) -> tuple[Waiting, ...]:
    """What of a case is recorded and not yet signed."""
    return tuple(
        Waiting(entry.id, entry.draft.kind, entry.due_ms, entry.draft)
        for entry in vault.pending.all()
        if entry.draft.case == case
    )


def take_back(vault: OpenVault, id_: int) -> Draft:
    """Turn an unsigned entry back into words on the desk.

    Raises:
        Refusal: ALREADY_SIGNED.
    """
    found = next((entry for entry in vault.pending.all() if entry.id == id_), None)
    if found is None or not vault.pending.remove(id_):
        raise Refusal(RefusalCode.ALREADY_SIGNED)
    return found.draft


def sign_due(vault: OpenVault) -> tuple[Receipt, ...]:
    """Sign what is due."""
    now = vault.clock.now_ms()
    return _sign(vault, lambda due_ms: due_ms <= now)


def sign_all(vault: OpenVault) -> tuple[Receipt, ...]:
    """Sign everything that waits: before a lock, a handoff, an exchange, or when asked to."""
    return _sign(vault, lambda _due_ms: True)


def _sign(vault: OpenVault, is_due: Callable[[int], bool]) -> tuple[Receipt, ...]:
    """Sign and take off the list in one, each by itself: what was signed stays signed."""
    receipts = (
        vault.book.append(vault.pen, [entry.draft], waiting=entry.id)
        for entry in vault.pending.all()
        if is_due(entry.due_ms)
    )
    return tuple(receipt for receipt in receipts if receipt.entries)
