"""Hands that carry nothing: a handoff of the demonstration goes on record, and no file is made.

A sealed file is another one each time; the demonstration comes out the same.
"""
# ruff: noqa: ARG002 (nothing is carried, whatever is asked for)

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.cli.demo.chance import Seeded
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.bundle import Envelope, Member
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId
from desktop_app.ledger.checks import reread
from desktop_app.services.courier import Opened, Sealed, Waiting
from desktop_app.services.ports import Progress

_ENTRIES = "data/entries.jsonl"


@dataclass(slots=True)
class NoCourier:
    """Says that a bundle was sealed, and remembers which entries were in it."""

    chance: Seeded
    carried: list[EntryId] = field(default_factory=list)

    def seal(
        self,
        out: str,
        members: Sequence[Member],
        envelope: Envelope,
        recipients: Sequence[str],
        progress: Progress,
    ) -> Sealed:
        """Make the hashes up."""
        content = next(b"".join(each.chunks()) for each in members if each.name == _ENTRIES)
        self.carried = [reread(line).id for line in content.splitlines()]
        return Sealed(self.chance(32).hex(), envelope.payload_bytes, self.chance(32))

    def deliver(self, out: str) -> None:
        """There is nothing to be named."""

    def withdraw(self, out: str) -> None:
        """There is nothing to be taken back."""

    def open(self, path: str, progress: Progress) -> tuple[Opened, Waiting]:
        """Nothing comes this way."""
        raise NotImplementedError

    def read_entry(self, untrusted_line: bytes) -> None:
        """Nothing comes this way."""

    def own_allowed_signers(self) -> tuple[str, str]:
        """Nobody checks what was not written."""
        return "", ""


class NoScribe:
    """Writes nothing for people."""

    def parts(self, record: ReadableRecord, progress: Progress) -> Mapping[str, bytes]:
        """No files."""
        return {}

    def place_of(self, file: Attachment) -> str:
        """Where it would lie."""
        return f"files/{file.id.hex()}"
