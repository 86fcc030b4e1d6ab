"""`vault.json`: what can be known of a vault before anybody has unlocked it.

RFC 8785 JSON with exactly these members: `format`, `vault` (16 random bytes), `label` (neutral:
no person, no agency, no case), `must` (features a reader has to know), `slots`, `check` and
`mac`. `mac` is keyed with the master key and covers all the rest. `check` needs no key: it
tells an honest accident from a wrong passphrase before somebody is told to type it again.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.crypto.kdf import Argon2Bounds, derive
from desktop_app.crypto.slots import PASSPHRASE_KINDS, Record, Slot, SlotKind, read_slot
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger.canonical import b64, canonical, check_value, unb64

VAULT_ID_SIZE = 16
LARGEST_HEADER = 64 * 1024
MOST_SLOTS = 16

_FORMAT = "throughline-vault/1"
_ANY_VERSION = re.compile(r"throughline-vault/[1-9][0-9]{0,5}", re.ASCII)
_VARIABLE = ("vault", "label", "mac", "must", "slots")
_CHECK_TAG = b"throughline-vault/1/check\n"
_MAC_SIZE = 32
_CHECK_SIZE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultHeader:
    """The ways into one vault, in the order they are tried."""

    vault_id: bytes
    label: str
    slots: tuple[Slot | Record, ...]
    mac: bytes = b""

    def slot(self, kind: SlotKind) -> Slot | None:
        """The slot of that kind, if the vault has one."""
        ours = (slot for slot in self.slots if isinstance(slot, Slot))
        return next((slot for slot in ours if slot.kind is kind), None)

    def with_slot(self, new: Slot) -> "VaultHeader":
        """The same header with `new` instead of what stood in its place.

        There is one place for a passphrase, with or without the device, so that an old
        passphrase never stays behind as a second way in.
        """
        replaced = PASSPHRASE_KINDS if new.kind in PASSPHRASE_KINDS else {new.kind}
        kept = [old for old in self.slots if not (isinstance(old, Slot) and old.kind in replaced)]
        return replace(self, slots=(new, *kept))

    def signed_by(self, master: bytes) -> "VaultHeader":
        """The same header, vouched for by the master key."""
        return replace(self, mac=self._mac(master))

    def check_mac(self, master: bytes) -> None:
        """Raises: Refusal HEADER_DAMAGED unless a holder of `master` wrote all of it."""
        if not hmac.compare_digest(self._mac(master), self.mac):
            raise Refusal(RefusalCode.HEADER_DAMAGED, part="mac")

    def encode(self) -> bytes:
        """The bytes of `vault.json`."""
        return canonical(self._checked() | {"mac": b64(self.mac)})

    def _mac(self, master: bytes) -> bytes:
        key = derive(master, salt=self.vault_id, purpose="header-mac/v1")
        return hmac.digest(key, canonical(self._checked()), "sha256")

    def _checked(self) -> dict[str, object]:
        body = self._body()
        digest = hashlib.sha256(_CHECK_TAG + canonical(body)).digest()
        return body | {"check": b64(digest[:_CHECK_SIZE])}

    def _body(self) -> dict[str, object]:
        records = [slot.record() if isinstance(slot, Slot) else slot for slot in self.slots]
        return {
            "format": _FORMAT,
            "label": self.label,
            "must": [],
            "slots": records,
            "vault": b64(self.vault_id),
        }


def read_header(untrusted: bytes, bounds: Argon2Bounds) -> VaultHeader:
    """What `vault.json` says; still without proof that a holder of the master key wrote it.

    Raises:
        Refusal: NOT_A_VAULT, NEWER_FORMAT, HEADER_DAMAGED, or HEADER_HOSTILE when merely
            trying it would cost the machine too much.
    """
    if len(untrusted) > LARGEST_HEADER:
        raise Refusal(RefusalCode.HEADER_HOSTILE, what="size", most=LARGEST_HEADER)
    try:
        header = _parse(untrusted)
    except (ValueError, RecursionError) as error:
        raise Refusal(RefusalCode.HEADER_DAMAGED, part="form") from error
    for slot in header.slots:
        if isinstance(slot, Slot) and slot.cost is not None:
            bounds.check(slot.cost)
    return header


def _parse(untrusted: bytes) -> VaultHeader:
    members = json.loads(untrusted.decode("utf-8"))
    _check_format(members)
    header = _header(members)
    if header.encode() != untrusted:
        raise ValueError("another spelling, a member too many, or a wrong check")
    return header


def _check_format(untrusted: object) -> None:
    untrusted_format = untrusted.get("format") if isinstance(untrusted, dict) else None
    if not isinstance(untrusted_format, str) or not _ANY_VERSION.fullmatch(untrusted_format):
        raise Refusal(RefusalCode.NOT_A_VAULT)
    if untrusted_format != _FORMAT:
        raise Refusal(RefusalCode.NEWER_FORMAT)


def _header(untrusted: Mapping[str, object]) -> VaultHeader:
    check_value(untrusted)
    vault, label, mac, must, records = (untrusted.get(name) for name in _VARIABLE)
    if not (isinstance(vault, str) and isinstance(label, str) and isinstance(mac, str)):
        raise ValueError("text members")
    if not isinstance(must, list) or not isinstance(records, list):
        raise ValueError("list members")
    if must:
        raise Refusal(RefusalCode.NEWER_FORMAT)
    if len(records) > MOST_SLOTS:
        raise Refusal(RefusalCode.HEADER_HOSTILE, what="slots", most=MOST_SLOTS)
    return VaultHeader(
        vault_id=unb64(vault, VAULT_ID_SIZE),
        label=label,
        slots=tuple(read_slot(record) for record in records),
        mac=unb64(mac, _MAC_SIZE),
    )
