"""Corrections that wait for their signature, shown on the notes they are about (CONTRACT 12)."""

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.domain.card import Author
from desktop_app.domain.codes import Flag
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import Amendment, Strike, TimelineEntry
from desktop_app.ledger import kinds
from desktop_app.ledger.notes import text_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.signing_later import TAKE_BACK_MS, Waiting, waiting_in

_ID_BYTES = 32


def with_unsigned(
    vault: OpenVault, case: CaseId, entries: Iterable[TimelineEntry]
) -> tuple[TimelineEntry, ...]:
    """The entries as they will stand, each correction that waits marked as not signed."""
    waiting = waiting_in(vault, case)
    return tuple(_corrected(vault, entry, waiting) for entry in entries)


def _corrected(
    vault: OpenVault, entry: TimelineEntry, waiting: Iterable[Waiting]
) -> TimelineEntry:
    for one in waiting:
        if one.draft.refers != entry.id:
            continue
        if one.kind == kinds.AMEND:
            amendments = (*entry.amendments, _amendment(vault, one))
            entry = replace(entry, amendments=amendments, flags=entry.flags | {Flag.AMENDED})
        elif one.kind == kinds.STRIKE:
            struck = _strike(vault, one)
            entry = replace(entry, struck=struck, flags=entry.flags | {Flag.STRUCK})
    return entry


def _amendment(vault: OpenVault, waiting: Waiting) -> Amendment:
    return Amendment(
        id=_stand_in(waiting),
        author=_me(vault),
        recorded_ms=waiting.due_ms - TAKE_BACK_MS,
        reason=str(waiting.draft.body["reason"]),
        text=text_of(waiting.draft.body),
        is_signed=False,
    )


def _strike(vault: OpenVault, waiting: Waiting) -> Strike:
    return Strike(
        id=_stand_in(waiting),
        author=_me(vault),
        recorded_ms=waiting.due_ms - TAKE_BACK_MS,
        reason=str(waiting.draft.body["reason"]),
        is_signed=False,
    )


def _stand_in(waiting: Waiting) -> EntryId:
    """Its id comes with its signature; until then its place on the list has to do."""
    return EntryId(waiting.id.to_bytes(_ID_BYTES, "big"))


def _me(vault: OpenVault) -> Author:
    me = vault.me
    return Author(me.printed, me.name, me.agency, me.discipline)
