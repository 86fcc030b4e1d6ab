"""Finds an agency's word on a lost device in whatever file the agency gave."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.app.card_reader import read_card_file, sound_entry
from desktop_app.app.enrolling import load_invitation
from desktop_app.app.vaults import Session
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import DeviceKey
from desktop_app.ledger import kinds
from desktop_app.ledger.control_body import key_in
from desktop_app.ledger.trust import speaks_as_agency

_SEALED = b"age-encryption.org/"


def revocation_in(session: Session, untrusted_file: Path, key: DeviceKey) -> bytes:
    """The line that revokes a device: alone, in its agency's log, or in news to this device.

    Raises:
        Refusal: CARD_MALFORMED where there is none; CARD_NOT_SIGNED, INVITATION_NOT_FOR_US.
        Fault: FILE_GONE, FILE_UNREADABLE.
    """
    content = read_card_file(untrusted_file)
    if content.startswith(_SEALED):
        return _found(load_invitation(session, untrusted_file).log.lines, key)
    return _found(content.splitlines(), key)


def _found(untrusted_lines: Iterable[bytes], key: DeviceKey) -> bytes:
    for line in untrusted_lines:
        entry = sound_entry(line)
        is_word = entry.header.kind == kinds.REVOKE and speaks_as_agency(entry)
        if is_word and key_in(entry) == key:
            return line
    raise Refusal(RefusalCode.CARD_MALFORMED)
