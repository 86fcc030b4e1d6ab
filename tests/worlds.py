"""A machine for tests: unlocking costs nothing, the keyring is memory, the clock stands still."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop_app.app.machine import Cores, random_bytes
from desktop_app.app.vaults import World
from desktop_app.crypto.device_secret import SecretKeeper
from desktop_app.crypto.kdf import Argon2Bounds, Argon2Cost, KeyPolicy
from desktop_app.domain.errors import Fault, FaultCode

NOON = 1_795_284_000_000
"""21 November 2026, 12:00 in Kenora."""

KENORA = ZoneInfo("America/Winnipeg")
_CHEAP = Argon2Cost(memory_kib=64, passes=1, lanes=1)
CHEAP_POLICY = KeyPolicy(
    with_device=_CHEAP,
    alone=_CHEAP,
    accepted=Argon2Bounds(
        cheapest=_CHEAP, dearest=Argon2Cost(memory_kib=1024 * 1024, passes=20, lanes=16)
    ),
)


def midnight_in_kenora(day: date) -> int:
    """Where the people in these tests live, wherever the tests run."""
    return int(datetime(day.year, day.month, day.day, tzinfo=KENORA).timestamp() * 1000)


@dataclass(slots=True)
class StandingClock:
    """Tells the same time until it is moved."""

    moment_ms: int = NOON

    def now_ms(self) -> int:
        return self.moment_ms


@dataclass(slots=True)
class MemoryKeyring:
    """A keyring that is only memory."""

    kept: dict[bytes, bytes] = field(default_factory=dict)

    def fetch(self, vault_id: bytes) -> bytes:
        if vault_id not in self.kept:
            raise Fault(FaultCode.KEYRING_ENTRY_MISSING)
        return self.kept[vault_id]

    def keep(self, vault_id: bytes, secret: bytes) -> None:
        self.kept[vault_id] = secret

    def forget(self, vault_id: bytes) -> None:
        self.kept.pop(vault_id, None)


@dataclass(slots=True)
class MemoryInstalls:
    """A computer's memory of the vaults opened on it, which a test may make it lose."""

    kept: dict[bytes, frozenset[bytes]] = field(default_factory=dict)
    remembers: bool = True

    def expected(self, install: bytes) -> frozenset[bytes]:
        return self.kept.get(install, frozenset())

    def expect(self, install: bytes, nonces: Sequence[bytes]) -> bool:
        if self.remembers:
            self.kept[install] = frozenset(nonces)
        return self.remembers


@dataclass(frozen=True, slots=True)
class Machine:
    """Makes worlds that share a keyring and a clock, as one computer's programs do.

    With `installs` it tells vaults from their copies; without, many may be made of one.
    """

    keyring: MemoryKeyring | None = field(default_factory=MemoryKeyring)
    clock: StandingClock = field(default_factory=StandingClock)
    installs: MemoryInstalls | None = None

    def world(self) -> World:
        return World(
            cores=Cores(),
            clock=self.clock,
            chance=random_bytes,
            midnight_ms=midnight_in_kenora,
            policy=CHEAP_POLICY,
            find_keeper=self._find_keeper,
            installs=self.installs,
        )

    def without_keyring(self) -> "Machine":
        """The same computer on a day its keyring isn't running."""
        return replace(self, keyring=None)

    def with_empty_keyring(self) -> "Machine":
        """Another computer, or a profile that was made anew."""
        return replace(self, keyring=MemoryKeyring())

    @property
    def make_world(self) -> Callable[[], World]:
        return self.world

    def _find_keeper(self) -> SecretKeeper | None:
        return self.keyring
