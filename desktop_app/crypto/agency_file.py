"""`agency.json`: an agency's key behind a passphrase, to be kept on a stick in a safe.

RFC 8785 JSON with exactly these members: `card` (the agency's own card, signed), `check` (tells
an honest accident from a wrong passphrase, as in a vault's header), `format` and `slot`. The
slot is the one a vault has where the passphrase stands alone; what it wraps is the secret of
`agency_keys`, filled up with zeros to the size of a slot.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.crypto.agency_keys import AgencyKeys
from desktop_app.crypto.durable import disk_errors_as_faults, make_private_folder, whole_file
from desktop_app.crypto.kdf import KEY_SIZE, Argon2Bounds, KeyPolicy
from desktop_app.crypto.passphrase import check_passphrase
from desktop_app.crypto.recovery_key import SECRET_SIZE, RecoveryKey
from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.crypto.slots import Slot, SlotKind, new_slot, read_slot
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.ledger.agency_card import AgencyCard, read_agency_card, sign_agency_card
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.services.ports import Chance

AGENCY_NAME = "agency.json"
LARGEST_AGENCY_HEADER = 64 * 1024
_FORMAT = "throughline-agency/1"
_ANY_VERSION = "throughline-agency/"
_CHECK_TAG = b"throughline-agency/1/check\n"
_CHECK_SIZE = 16
_PADDING = bytes(KEY_SIZE - SECRET_SIZE)


@dataclass(frozen=True, slots=True)
class AgencyHeader:
    """Whose key it is, and the one way in."""

    card: AgencyCard
    slot: Slot

    def encode(self) -> bytes:
        """The bytes of `agency.json`."""
        body = {"card": self.card.record(), "format": _FORMAT, "slot": self.slot.record()}
        digest = hashlib.sha256(_CHECK_TAG + canonical(body)).digest()
        return canonical({**body, "check": b64(digest[:_CHECK_SIZE])})

    def unlock(self, passphrase: str) -> AgencyKeys:
        """The agency's keys.

        Raises:
            Refusal: WRONG_AGENCY_PASSPHRASE; AGENCY_DAMAGED when the passphrase fits and the
                key is not the one on the card.
            Fault: NOT_ENOUGH_MEMORY.
        """
        try:
            opened = self.slot.unwrap(self.slot.stretched(passphrase))
        except Refusal:
            raise Refusal(RefusalCode.WRONG_AGENCY_PASSPHRASE) from None
        keys = AgencyKeys(RecoveryKey(opened[:SECRET_SIZE]))
        if (keys.pen.public, keys.identity.recipient) != (self.card.key, self.card.recipient):
            raise Refusal(RefusalCode.AGENCY_DAMAGED)
        return keys


def seal_agency(
    paper: RecoveryKey, name: str, passphrase: str, policy: KeyPolicy, chance: Chance
) -> AgencyHeader:
    """A header by which `passphrase` leads to the keys that `paper` holds.

    Raises:
        Refusal: PASSPHRASE_TOO_SHORT, …_LONG, …_COMMON: it stands alone, whoever has the stick.
        Fault: NOT_ENOUGH_MEMORY.
    """
    check_passphrase(passphrase, alone=True, names=(name,))
    keys = AgencyKeys(paper)
    slot = new_slot(SlotKind.ALONE, policy.alone, chance)
    filled = slot.wrap(paper.secret + _PADDING, slot.stretched(passphrase))
    return AgencyHeader(sign_agency_card(keys.pen, keys.identity.recipient, name), filled)


def save_agency(folder: Path, header: AgencyHeader) -> None:
    """Write the header in one step, into a folder for its owner alone.

    Raises:
        Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED; what was there before is then untouched.
    """
    with disk_errors_as_faults():
        make_private_folder(folder)
        with whole_file(folder / AGENCY_NAME) as file:
            file.write(header.encode())


def load_agency(folder: Path, bounds: Argon2Bounds) -> AgencyHeader:
    """The header in a folder.

    Raises:
        Refusal: NOT_AN_AGENCY when there is none; else as `read_agency_header`.
        Fault: FILE_UNREADABLE.
    """
    try:
        with (folder / AGENCY_NAME).open("rb") as file:
            untrusted = file.read(LARGEST_AGENCY_HEADER + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Refusal(RefusalCode.NOT_AN_AGENCY) from None
    except OSError as error:
        raise Fault(FaultCode.FILE_UNREADABLE) from error
    return read_agency_header(untrusted, bounds)


def read_agency_header(untrusted: bytes, bounds: Argon2Bounds) -> AgencyHeader:
    """What `agency.json` says; that its slot leads to the key on its card shows on unlocking.

    Raises:
        Refusal: NOT_AN_AGENCY, AGENCY_NEWER_FORMAT, AGENCY_DAMAGED, or AGENCY_HOSTILE when
            merely trying it would cost the machine too much.
    """
    if len(untrusted) > LARGEST_AGENCY_HEADER:
        raise Refusal(RefusalCode.AGENCY_HOSTILE)
    try:
        header = _parse(untrusted)
    except (ValueError, RecursionError):
        raise Refusal(RefusalCode.AGENCY_DAMAGED) from None
    if header.slot.cost is not None:
        try:
            bounds.check(header.slot.cost)
        except Refusal:
            raise Refusal(RefusalCode.AGENCY_HOSTILE) from None
    return header


def _parse(untrusted: bytes) -> AgencyHeader:
    members = json.loads(untrusted.decode("utf-8"))
    _check_format(members)
    card = read_agency_card(members.get("card"), verify=verify, acceptable_key=is_acceptable_key)
    slot = read_slot(members.get("slot"))
    if not isinstance(slot, Slot) or slot.kind is not SlotKind.ALONE:
        raise ValueError("slot")
    header = AgencyHeader(card, slot)
    if header.encode() != untrusted:
        raise ValueError("another spelling, a member too many, or a wrong check")
    return header


def _check_format(untrusted: object) -> None:
    untrusted_format = untrusted.get("format") if isinstance(untrusted, Mapping) else None
    if not isinstance(untrusted_format, str) or not untrusted_format.startswith(_ANY_VERSION):
        raise Refusal(RefusalCode.NOT_AN_AGENCY)
    if untrusted_format != _FORMAT:
        raise Refusal(RefusalCode.AGENCY_NEWER_FORMAT)
