"""Cheap keys, seeded chance and a keyring that is only memory: what this room's tests share."""

import hashlib
from collections.abc import Callable

import pytest

from desktop_app.crypto.device_secret import SecretKeeper
from desktop_app.crypto.kdf import Argon2Bounds, Argon2Cost, KeyPolicy
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.services.ports import Chance


class SeededChance:
    """The same bytes on every run, never the same twice within one."""

    def __init__(self, seed: str = "test") -> None:
        self._seed = seed
        self._calls = 0

    def __call__(self, count: int) -> bytes:
        self._calls += 1
        return hashlib.shake_256(f"{self._seed}/{self._calls}".encode()).digest(count)


class MemoryKeeper:
    """A keyring in memory, held to the same contract as the real one."""

    def __init__(self) -> None:
        self._kept: dict[bytes, bytes] = {}

    def fetch(self, vault_id: bytes) -> bytes:
        if vault_id not in self._kept:
            raise Fault(FaultCode.KEYRING_ENTRY_MISSING)
        return self._kept[vault_id]

    def keep(self, vault_id: bytes, secret: bytes) -> None:
        self._kept[vault_id] = secret

    def forget(self, vault_id: bytes) -> None:
        self._kept.pop(vault_id, None)


@pytest.fixture
def chance() -> Chance:
    return SeededChance()


@pytest.fixture
def chance_from() -> Callable[[str], Chance]:
    return SeededChance


@pytest.fixture
def keeper() -> SecretKeeper:
    return MemoryKeeper()


@pytest.fixture
def policy() -> KeyPolicy:
    """As the program's, but a guess costs next to nothing."""
    cheap = Argon2Cost(memory_kib=64, passes=1, lanes=1)
    dearest = Argon2Cost(memory_kib=1024 * 1024, passes=20, lanes=16)
    return KeyPolicy(
        with_device=cheap,
        alone=Argon2Cost(memory_kib=128, passes=1, lanes=1),
        accepted=Argon2Bounds(cheapest=cheap, dearest=dearest),
    )
