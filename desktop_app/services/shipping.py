"""What can be handed on to a place, and what this device remembers of the places it met."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId
from desktop_app.ledger.entry import Entry, Log
from desktop_app.services.stretches import Stretches


@dataclass(frozen=True, slots=True)
class HeldLog:
    """How much of a log is held: `held` in any form, `whole` with all its words.

    Less than the whole is never handed on: its name in a place would keep the whole away.
    """

    log: Log
    held: Stretches
    whole: Stretches
    forked_from: int | None
    newest_ms: int

    @property
    def last(self) -> int:
        """The highest position held."""
        return self.held[-1][1]


class Lines(NamedTuple):
    """Lines of one log without a gap."""

    first: int
    last: int
    lines: tuple[bytes, ...]


class End(NamedTuple):
    """The last entry held of a log."""

    author: DeviceKey
    last: int
    head: EntryId


class Seen(NamedTuple):
    """When a device's latest entry was recorded by its own clock, and when it was received."""

    key: DeviceKey
    recorded_ms: int
    received_ms: int


class Holdings(Protocol):
    """What this device could hand on."""

    def logs(self, case: CaseId, audience: Audience) -> tuple[HeldLog, ...]: ...
    def lines(self, log: Log, first: int, last: int, most_bytes: int) -> Lines | None: ...
    def ends(self, case: CaseId, audience: Audience) -> tuple[End, ...]: ...
    def heads(self, case: CaseId, audience: Audience) -> tuple[Entry, ...]: ...
    def has_news(
        self, case: CaseId, audience: Audience, mark: int, besides: DeviceKey
    ) -> bool: ...
    def files(self, case: CaseId, audience: Audience) -> tuple[Attachment, ...]: ...
    def written_in(self, author: DeviceKey) -> tuple[tuple[CaseId, Audience], ...]: ...
    def last_seen(self) -> tuple[Seen, ...]: ...
    def latest(self) -> int: ...


class FileState(StrEnum):
    """What came of a file in a place."""

    SEEN = "seen"  # not read: what it claims to hold was here already
    READ = "read"
    SENT = "sent"
    SHORT = "short"  # read, and it holds less than its name claims
    BROKEN = "broken"  # incomplete so far; perhaps it is still on its way
    SEALED = "sealed"  # for somebody else, or with a key we have not been given yet
    FOLDED = "folded"  # small, its entries are in a larger one too: to be taken away in a week


class SeenFile(NamedTuple):
    """A file in a place, as it was when it was last looked at."""

    size: int
    state: FileState
    since_ms: int


class Remembered(Protocol):
    """What this device remembers of places; local, and never leaves."""

    def files(self, place: str) -> dict[str, SeenFile]: ...
    def note(
        self, place: str, files: Iterable[tuple[str, int]], state: FileState, now_ms: int
    ) -> None: ...
    def forget(self, place: str, names: Iterable[str]) -> None: ...
    def note_left(self, log: Log, last: int) -> None: ...
