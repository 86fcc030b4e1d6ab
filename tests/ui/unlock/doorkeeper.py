"""A doorkeeper for tests: fake vaults, with the real refusals a real one would give."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.unlock.port import Created, FirstRun, KnownVault, NewVault

RIGHT = "canoe lantern birch seven moss"
GROUPS = ("7K3M", "Q0XT", "9WBC", "12RD", "HJ5V", "PN8E", "4TZA", "6YGS", "MM31", "D0KQ")
TWO_VAULTS = (
    KnownVault(
        path=Path("first"),
        label="Vault 1",
        last_opened=datetime(2026, 11, 10, 14, 10, tzinfo=UTC),
    ),
    KnownVault(path=Path("second"), label="Vault 2"),
    KnownVault(path=Path("stick"), label="Field copy", is_reachable=False, drive="FIELD-2"),
)


@dataclass
class Doorkeeper:
    """Opens to the right passphrase and key, and remembers which vault it was asked for."""

    vaults: Sequence[KnownVault] = TWO_VAULTS
    asked: list[Path] = field(default_factory=list)
    made: list[NewVault] = field(default_factory=list)
    proved: list[object] = field(default_factory=list)
    slow: threading.Event | None = None

    def known_vaults(self) -> Sequence[KnownVault]:
        return self.vaults

    def first_run(self) -> FirstRun:
        folder = Path("Throughline") / "Vault 1"
        return FirstRun(folder=folder, label="Vault 1", keyring_ready=False, least_characters=15)

    def create(self, new: NewVault) -> Created:
        if len(new.passphrase) < 15:
            raise Refusal(RefusalCode.PASSPHRASE_TOO_SHORT, least=15)
        self.made.append(new)
        return Created(
            opened="made", recovery_groups=GROUPS, asked_back=(2, 5, 7, 9), keyring_used=False
        )

    def prove(self, opened: object) -> None:
        self.proved.append(opened)

    def unlock(self, path: Path, passphrase: str) -> object:
        self.asked.append(path)
        if self.slow is not None:
            self.slow.wait(10)
        if passphrase != RIGHT:
            raise Refusal(RefusalCode.WRONG_PASSPHRASE)
        return "open"

    def unlock_with_recovery(self, path: Path, typed: str) -> object:
        self.asked.append(path)
        wrong = [n for n, group in enumerate(typed.split("-"), 1) if group != GROUPS[n - 1]]
        if wrong:
            group = wrong[0] if len(wrong) == 1 else 0
            raise Refusal(RefusalCode.RECOVERY_KEY_MISTYPED, group=group)
        return "recovered"
