"""From what a person knows and a device holds to the keys that open things."""

import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

KEY_SIZE = 32
_MIB = 1024


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess costs: memory in KiB, passes over it, lanes side by side."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class Argon2Bounds:
    """Which costs we will pay when a header asks: too cheap is weak, too dear is a trap."""

    cheapest: Argon2Cost = Argon2Cost(19 * _MIB, 1, 1)
    dearest: Argon2Cost = Argon2Cost(1024 * _MIB, 20, 16)

    def check(self, cost: Argon2Cost) -> None:
        """Raises: Refusal HEADER_HOSTILE when `cost` lies outside."""
        for least, asked, most in zip(
            _numbers(self.cheapest), _numbers(cost), _numbers(self.dearest), strict=True
        ):
            if not least <= asked <= most:
                raise Refusal(RefusalCode.HEADER_HOSTILE, what="argon2id", most=most)


@dataclass(frozen=True, slots=True)
class KeyPolicy:
    """What a guess costs in the slots we write, and what we accept in those we read."""

    with_device: Argon2Cost = Argon2Cost(256 * _MIB, 3, 4)
    alone: Argon2Cost = Argon2Cost(512 * _MIB, 3, 4)
    accepted: Argon2Bounds = Argon2Bounds()


def stretch(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    """32 bytes by Argon2id 1.3 (RFC 9106) from the passphrase in NFC.

    Raises:
        Fault: NOT_ENOUGH_MEMORY, when the machine cannot spare `cost.memory_kib`.
    """
    try:
        return hash_secret_raw(
            unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_SIZE,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except HashingError as error:  # the costs are within bounds: only memory is left to fail
        raise Fault(FaultCode.NOT_ENOUGH_MEMORY, mib=cost.memory_kib // _MIB) from error


def derive(secret: bytes, *, salt: bytes, purpose: str) -> bytes:
    """32 bytes by HKDF-SHA-512 (RFC 5869), of use for `purpose` only."""
    kdf = HKDF(algorithm=SHA512(), length=KEY_SIZE, salt=salt, info=purpose.encode("ascii"))
    return kdf.derive(secret)


def _numbers(cost: Argon2Cost) -> tuple[int, int, int]:
    return cost.memory_kib, cost.passes, cost.lanes
