"""Slots: the ways into a vault, each with the master key wrapped for one kind of secret.

A slot's key comes from what the person gives (and, in A, what the device holds) by
HKDF-SHA-512 with the slot's salt; the same salt serves Argon2id. It wraps the 32-byte master
key in AES-256-GCM, and everything else the slot says is authenticated with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.crypto.kdf import Argon2Cost, derive, stretch
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger.canonical import b64, canonical, unb64
from desktop_app.services.ports import Chance

Record: TypeAlias = Mapping[str, object]

SALT_SIZE = 32
NONCE_SIZE = 12
WRAPPED_SIZE = 32 + 16  # the master key and the tag of AES-GCM


class SlotKind(StrEnum):
    """What a slot asks for; a kind we do not know is kept and passed over."""

    WITH_DEVICE = "A"
    RECOVERY = "B"
    ALONE = "D"


PASSPHRASE_KINDS = frozenset({SlotKind.WITH_DEVICE, SlotKind.ALONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way in. Only recovery has no `cost`: its 160 random bits need no stretching."""

    kind: SlotKind
    salt: bytes
    nonce: bytes
    cost: Argon2Cost | None = None
    wrapped: bytes = b""

    def record(self) -> dict[str, object]:
        """The slot as the header holds it."""
        return self._bound() | {"wrapped": b64(self.wrapped)}

    def wrap(self, master: bytes, secret: bytes) -> "Slot":
        """The same slot, holding `master` for whoever has `secret`."""
        wrapped = AESGCM(self._key(secret)).encrypt(self.nonce, master, canonical(self._bound()))
        return replace(self, wrapped=wrapped)

    def unwrap(self, secret: bytes) -> bytes:
        """The master key.

        Raises:
            Refusal: WRONG_PASSPHRASE or WRONG_RECOVERY_KEY.
        """
        try:
            bound = canonical(self._bound())
            return AESGCM(self._key(secret)).decrypt(self.nonce, self.wrapped, bound)
        except InvalidTag:
            if self.kind in PASSPHRASE_KINDS:
                raise Refusal(RefusalCode.WRONG_PASSPHRASE) from None
            raise Refusal(RefusalCode.WRONG_RECOVERY_KEY) from None

    def stretched(self, passphrase: str) -> bytes:
        """What a passphrase weighs in this slot, before the device adds its secret."""
        if self.cost is None:
            raise ValueError("a recovery slot takes no passphrase")
        return stretch(passphrase, self.salt, self.cost)

    def _key(self, secret: bytes) -> bytes:
        return derive(secret, salt=self.salt, purpose=f"slot/{self.kind.value}/v1")

    def _bound(self) -> dict[str, object]:
        record: dict[str, object] = {
            "kind": self.kind.value,
            "nonce": b64(self.nonce),
            "salt": b64(self.salt),
        }
        if self.cost is not None:
            record["argon2id"] = {
                "lanes": self.cost.lanes,
                "memory_kib": self.cost.memory_kib,
                "passes": self.cost.passes,
            }
        return record


def new_slot(kind: SlotKind, cost: Argon2Cost | None, chance: Chance) -> Slot:
    """An empty slot with a salt and a nonce of its own."""
    return Slot(kind=kind, salt=chance(SALT_SIZE), nonce=chance(NONCE_SIZE), cost=cost)


def read_slot(untrusted: object) -> Slot | Record:
    """A slot of ours, or the record of a kind we do not know, to be kept as it is.

    Raises:
        ValueError: it is neither. The cost is not yet judged.
    """
    if not isinstance(untrusted, dict) or not isinstance(untrusted.get("kind"), str):
        raise ValueError("slot")
    if untrusted["kind"] not in set(SlotKind):
        return untrusted
    kind = SlotKind(untrusted["kind"])
    slot = Slot(
        kind=kind,
        salt=_bytes(untrusted, "salt", SALT_SIZE),
        nonce=_bytes(untrusted, "nonce", NONCE_SIZE),
        wrapped=_bytes(untrusted, "wrapped", WRAPPED_SIZE),
        cost=_cost(untrusted.get("argon2id")) if kind in PASSPHRASE_KINDS else None,
    )
    if slot.record() != untrusted:
        raise ValueError("slot members")
    return slot


def _bytes(record: Record, name: str, size: int) -> bytes:
    untrusted = record.get(name)
    if not isinstance(untrusted, str):
        raise ValueError(name)
    return unb64(untrusted, size)


def _cost(untrusted: object) -> Argon2Cost:
    if not isinstance(untrusted, dict):
        raise ValueError("argon2id")
    return Argon2Cost(
        memory_kib=_whole(untrusted.get("memory_kib")),
        passes=_whole(untrusted.get("passes")),
        lanes=_whole(untrusted.get("lanes")),
    )


def _whole(untrusted: object) -> int:
    if not isinstance(untrusted, int) or isinstance(untrusted, bool):
        raise ValueError("whole number")
    return untrusted
