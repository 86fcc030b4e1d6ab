"""A doorkeeper for tests: fake vaults, with the real refusals a real one would give."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import Authority
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.unlock.port import Created, FirstRun, KnownVault, NewVault
from desktop_app.ui.widgets.enrolling_port import EnrolPort, Heard, Invited

CODE = "76639 94349 68043 93903 67873 03308"
LAKES = "Northern Lakes CFS"
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


class PaperAgency:
    """An agency that takes everybody in who types the right code."""

    def own_code(self) -> str:
        return CODE

    def save_request(self, place: Path) -> None:
        place.write_bytes(b"request")

    def look_into(self, untrusted_file: Path) -> Invited:
        if untrusted_file.name == "other.invite":
            raise Refusal(RefusalCode.INVITATION_NOT_FOR_US)
        return Invited(LAKES, "Dana Whitford", Authority.LEAD, date(2028, 11, 20), True)

    def join(self, typed_code: str) -> Heard:
        if typed_code != CODE:
            raise Refusal(RefusalCode.AGENCY_CODE_DIFFERS)
        return Heard(LAKES, enrolled=True, news=3)


@dataclass
class Files:
    """Somebody who knows beforehand which files they will choose."""

    to_open: Path | None = None
    to_save_at: Path | None = None

    def to_read(self, _parent: QWidget, _title: str, _kinds: str) -> Path | None:
        return self.to_open

    def to_write(self, _parent: QWidget, _title: str, _suggested: Path) -> Path | None:
        return self.to_save_at


@dataclass
class Doorkeeper:
    """Opens to the right passphrase and key, and remembers which vault it was asked for."""

    vaults: Sequence[KnownVault] = TWO_VAULTS
    asked: list[Path] = field(default_factory=list)
    made: list[NewVault] = field(default_factory=list)
    proved: list[object] = field(default_factory=list)
    enrolled: list[object] = field(default_factory=list)
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

    def enrolling(self, opened: object) -> EnrolPort:
        self.enrolled.append(opened)
        return PaperAgency()

    def put_together_again(self, opened: object) -> object:
        return f"{opened}, enrolled"

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
