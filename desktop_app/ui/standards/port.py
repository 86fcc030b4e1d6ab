"""What the standards ask of the services. Every call runs on the vault thread, never Qt's."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.standard_rules import BadLine
from desktop_app.domain.standards import Days, Measured
from desktop_app.services.ports import Receipt
from desktop_app.services.standard_rules import InForce
from desktop_app.services.standards import NewTick


@dataclass(frozen=True, slots=True)
class Looked:
    """Which case is looked at; of its notes these, or those of the last 30 days.

    `since_ms` is where the time begins that the notes are about.
    """

    case: CaseId
    entries: frozenset[EntryId] | None = None
    since_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands by every standard, and whether this person's judgement would count.

    `days` are those it speaks of, counted where this laptop is.
    """

    measured: tuple[Measured, ...] = ()
    may_judge: bool = False
    days: Days | None = None


class StandardsPort(Protocol):
    """Measured cases, and judgements."""

    def standing(self, looked: Looked) -> Standing:
        """Measure a case.

        Raises:
            Refusal: UNKNOWN_CASE, UNKNOWN_ENTRY.
        """
        ...

    def judge(self, looked: Looked, new: NewTick) -> Receipt:
        """Put a judgement on record.

        Raises:
            Refusal: as `services.standards.judge`; VAULT_READ_ONLY.
        """
        ...


@dataclass(frozen=True, slots=True)
class Candidate:
    """Rule data from a file that somebody may let hold here: its hash, and what it changes.

    `titles` are of the standards it has versions of that don't hold here yet, by language.
    """

    document: Mapping[str, object]
    digest: str
    titles: tuple[str, ...] = ()
    bad_lines: tuple[BadLine, ...] = ()


class RulesPort(Protocol):
    """The rules themselves."""

    def rules(self) -> InForce:
        """Every version of every standard that holds here, and whose word that is."""
        ...

    def export(self, place: Path) -> str:
        """Write them into a new file; its hash.

        Raises:
            Refusal: FILE_EXISTS.
            Fault: NOT_WRITABLE, DISK_FULL.
        """
        ...

    def read_file(self, untrusted_file: Path, language: str) -> Candidate:
        """Read rule data.

        Raises:
            Refusal: RULES_MALFORMED.
            Fault: FILE_UNREADABLE.
        """
        ...

    def use(self, candidate: Candidate) -> None:
        """Let it hold on this laptop.

        Raises:
            Refusal: RULES_ARE_SIGNED, VAULT_READ_ONLY.
        """
        ...
