"""Files read for their words, one by one and beside everything else, so that they can be found."""

from typing import Final

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.file_words import LARGEST_READ
from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.services.opened import OpenVault

_MOST_ABSENT: Final = 100
_MAY_GO_BETTER: Final = frozenset(
    {
        UnreadableReason.READER_CRASHED,
        UnreadableReason.READER_TOO_SLOW,
        UnreadableReason.READER_OUT_OF_MEMORY,
    }
)
_SPOILT: Final = frozenset({FaultCode.ATTACHMENT_MISSING, FaultCode.ATTACHMENT_DAMAGED})


def next_to_read(vault: OpenVault) -> Attachment | None:
    """A file that waits to be read, and whose bytes are here; `name` and `mime` are not told."""
    for _ in range(_MOST_ABSENT):
        waiting = vault.file_texts.next_waiting()
        if waiting is None:
            return None
        id_, sha256 = waiting
        for held in vault.files.describe(id_):
            if held.sha256 == sha256 and vault.files.holds(held):
                return held
        vault.file_texts.set_absent(id_, sha256)
    return None


def bytes_to_read(vault: OpenVault, file: Attachment) -> bytes | Unreadable:
    """All of a file, unless it is damaged, or too large to be read for its words."""
    if file.size > LARGEST_READ:
        return Unreadable(UnreadableReason.TOO_LARGE)
    try:
        return b"".join(vault.files.read(file))
    except Fault as fault:
        if fault.code not in _SPOILT:
            raise
        return Unreadable(UnreadableReason.DAMAGED)


def keep_words(vault: OpenVault, file: Attachment, found: str | Unreadable) -> None:
    """Let a file be found by its words; or remember that it could not be read.

    Raises:
        Refusal: VAULT_READ_ONLY.
    """
    if isinstance(found, Unreadable):
        again = found.reason in _MAY_GO_BETTER
        vault.file_texts.pass_over(file.id, file.sha256, found.reason.value, again=again)
    else:
        vault.file_texts.keep(file.id, file.sha256, found)
