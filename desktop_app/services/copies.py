"""Keeps account of copies that left the vault, and of whether they were written."""

from dataclasses import dataclass, replace

import msgspec

from desktop_app.domain.access import Access
from desktop_app.domain.ids import AttachmentId, EntryId, printed
from desktop_app.services.access import note
from desktop_app.services.opened import OpenVault

_NAME = "copies"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMade:
    """A file that somebody had written out unencrypted. Where to, nobody is told."""

    attachment: AttachmentId
    entry: EntryId
    at_ms: int
    is_written: bool


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[CopyMade, ...]).decode


def copies_made(vault: OpenVault) -> tuple[CopyMade, ...]:
    """Every copy asked for here, oldest first."""
    kept = vault.drawer.setting(_NAME)
    return () if kept is None else _decode(kept)


def note_copy(vault: OpenVault, entry: EntryId, attachment: AttachmentId) -> CopyMade:
    """Note that a copy is about to be written: no copy goes out that nobody has noted.

    Raises:
        Refusal: VAULT_READ_ONLY, so that nothing leaves a vault that can't keep account of it.
        Fault: DISK_FULL, and its like.
    """
    copy = CopyMade(
        attachment=attachment, entry=entry, at_ms=vault.clock.now_ms(), is_written=False
    )
    vault.drawer.set(_NAME, _encode((*copies_made(vault), copy)))
    case, about = (
        vault.reading.signed(entry).log.case,
        [printed("e", entry), printed("a", attachment)],
    )
    note(vault, Access.EXPORTED, case, about)
    return copy


def note_written(vault: OpenVault, copy: CopyMade) -> None:
    """Note that it was written, whole."""
    written = replace(copy, is_written=True)
    made = tuple(written if one == copy else one for one in copies_made(vault))
    vault.drawer.set(_NAME, _encode(made))
