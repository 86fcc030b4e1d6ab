"""Drafts on disk, encrypted with the rest: what was typed is never lost, and never signed."""

from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.domain.codes import NoteType, Precision
from desktop_app.domain.ids import Audience, CaseId, EntryId, base32
from desktop_app.domain.occurred import is_date
from desktop_app.ledger.draft import Draft as LedgerDraft
from desktop_app.ledger.notes import text_of
from desktop_app.services.opened import OpenVault
from desktop_app.ui.composer.draft import Draft, When


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _typed(kind: type, value: Any) -> Any:
    if kind is Path:
        return Path(value)
    raise NotImplementedError(kind)


_encode = msgspec.msgpack.Encoder(enc_hook=_plain).encode
_decode = msgspec.msgpack.Decoder(Draft, dec_hook=_typed).decode


def keep(vault: OpenVault, case: CaseId, draft: Draft) -> None:
    """Keep a draft in place of the one before; an empty one takes it away."""
    if draft.is_empty:
        drop(vault, case, draft.amends)
    else:
        vault.drawer.save_draft(_slot(case, draft.amends), _encode(draft), vault.clock.now_ms())


def find(vault: OpenVault, case: CaseId, amends: EntryId | None) -> Draft | None:
    """What was being written there; None, too, when an older program wrote it differently."""
    saved = vault.drawer.draft(_slot(case, amends))
    try:
        return None if saved is None else _decode(saved.body)
    except msgspec.ValidationError:
        return None


def drop(vault: OpenVault, case: CaseId, amends: EntryId | None) -> None:
    """Forget a draft: it is on record now."""
    vault.drawer.drop_draft(_slot(case, amends))


def from_entry(entry: LedgerDraft) -> Draft:
    """An entry that was taken back, as the words it was made of."""
    said = entry.body
    present = said.get("present")
    return Draft(
        type=NoteType(str(said.get("type", NoteType.NOTE.value))),
        when=_when(said),
        place=str(said.get("place", "")),
        present=tuple(str(name) for name in present) if isinstance(present, list) else (),
        text=text_of(said) or "",
        audience=Audience(entry.audience),
    )


def _when(said: Any) -> When:
    start, end = said.get("start"), said.get("end")
    begin = _moment(start) if isinstance(start, str) else datetime.now().astimezone()
    close = _moment(end) if isinstance(end, str) else begin
    return When(
        precision=Precision(str(said.get("precision", Precision.UNKNOWN.value))),
        day=begin.date(),
        time=begin.time().replace(second=0, microsecond=0),
        end_day=close.date(),
        end_time=close.time().replace(second=0, microsecond=0),
    )


def _moment(written: str) -> datetime:
    when = datetime.fromisoformat(written)
    return when if is_date(written) else when.astimezone()


def _slot(case: CaseId, amends: EntryId | None) -> str:
    return base32(case) + ("" if amends is None else "/" + base32(amends))
