"""One exchange while it is under way: with what, how far it is, and what came of it so far."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from desktop_app.domain.errors import Fault, Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.services.exchange_ports import (
    Place,
    Problem,
    Stage,
    Told,
    Tools,
    Went,
    Wishes,
)
from desktop_app.services.opened import OpenVault
from desktop_app.services.shipping import FileState, SeenFile

DAY_MS = 86_400_000
WEEK_MS = 7 * DAY_MS
MOST_SEALED = 17 << 20
"""Bytes of a sealed segment: 16 MiB unzipped, and what sealing adds."""


@dataclass(slots=True)
class Tally:
    """What came of it so far."""

    sent: int = 0
    received: int = 0
    waiting: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0
    files_sent: int = 0
    files_received: int = 0
    files_waiting: int = 0
    cases: set[CaseId] = field(default_factory=set)
    from_whom: Counter[DeviceKey] = field(default_factory=Counter)
    problems: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Trip:
    """Goes between one vault and one place. `seen` is what this device remembers of the place."""

    vault: OpenVault
    place: Place
    tools: Tools
    wishes: Wishes
    told: Told
    now_ms: int
    seen: dict[str, SeenFile]
    tally: Tally = field(default_factory=Tally)

    @property
    def source(self) -> str:
        """Where entries that come in are said to be from."""
        return f"exchange {self.place.id}"

    def step(self, stage: Stage, done: int, total: int) -> None:
        """Tell how far it is.

        Raises:
            Refusal: CANCELLED. Everything done so far stays done.
        """
        if not self.told(stage, done, total):
            raise Refusal(RefusalCode.CANCELLED)

    def note(self, files: Iterable[tuple[str, int]], state: FileState) -> None:
        """Remember what came of some files, by name and size."""
        noted = list(files)
        self.vault.remembered.note(self.place.id, noted, state, self.now_ms)
        for name, size in noted:
            before = self.seen.get(name)
            is_new = before is None or before.state is not state
            since = self.now_ms if before is None or is_new else before.since_ms
            self.seen[name] = SeenFile(size, state, since)

    def forget(self, names: Iterable[str]) -> None:
        """Remember some files no more."""
        gone = [name for name in names if name in self.seen]
        self.vault.remembered.forget(self.place.id, gone)
        for name in gone:
            del self.seen[name]

    def note_broken(self, name: str, size: int, reason: Refusal | Fault) -> None:
        """A file could not be read. One that is incomplete may still be on its way for a day."""
        self.note([(name, size)], FileState.BROKEN)
        if isinstance(reason, Refusal) or self.is_overdue(name):
            self.tally.problems[reason.code.value] += 1

    def is_overdue(self, name: str) -> bool:
        """Whether a file that is broken has been so for a day (LEDGER section 7)."""
        file = self.seen.get(name)
        if file is None or file.state is not FileState.BROKEN:
            return False
        return not 0 <= self.now_ms - file.since_ms < DAY_MS

    def room(self, used: int) -> int | None:
        """How many bytes may still go one way; None for any number."""
        budget = self.wishes.budget
        return None if budget is None else max(0, budget - used)

    def went(self, before: Went) -> Went:
        """What came of it, beside what was counted otherwise."""
        tally = self.tally
        return replace(
            before,
            sent=tally.sent,
            received=tally.received,
            waiting=tally.waiting,
            problems=tuple(Problem(code, n) for code, n in sorted(tally.problems.items())),
            from_whom=tuple(sorted(tally.from_whom.items(), key=lambda one: (-one[1], one[0]))),
            files_sent=tally.files_sent,
            files_received=tally.files_received,
            files_waiting=tally.files_waiting,
            bytes_sent=tally.bytes_sent,
            bytes_received=tally.bytes_received,
            cases=frozenset(tally.cases),
        )
