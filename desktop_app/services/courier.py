"""What handing over needs from the rooms above: sealing a bag, opening one, writing for people."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.bundle import BagContents, Envelope, Member
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.receipts import ReadableReceipt
from desktop_app.ledger.entry import Entry
from desktop_app.services.ports import Progress


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle as it lies on disk, read back and found to hold what was put in."""

    sha256: str
    size: int
    envelope_sha256: bytes


@dataclass(frozen=True, slots=True)
class Opened:
    """A foreign bundle, whole; its payload waits on a shelf, encrypted.

    `signed_by` tells whether the SSHSIG over the tag manifest is a given key's.
    """

    envelope: Envelope
    contents: BagContents
    sha256: str
    signed_by: Callable[[bytes], bool]


class Waiting(Protocol):
    """Payload of an opened bundle, not yet accepted."""

    def lines(self, name: str) -> Iterator[bytes]: ...
    def content(self, name: str, most: int) -> bytes | None: ...
    def adopt(self, name: str, file: Attachment) -> None: ...
    def discard(self) -> None: ...


class Courier(Protocol):
    """Seals bundles and opens them.

    What is sealed has no name yet. Once it is on record `deliver` gives it one, and does so at
    the next unlocking if a crash came between; what must not leave after all is withdrawn.
    """

    def seal(
        self,
        out: str,
        members: Sequence[Member],
        envelope: Envelope,
        recipients: Sequence[str],
        progress: Progress,
    ) -> Sealed: ...
    def deliver(self, out: str) -> None: ...
    def withdraw(self, out: str) -> None: ...
    def open(self, path: str, progress: Progress) -> tuple[Opened, Waiting]: ...
    def read_entry(self, untrusted_line: bytes) -> Entry | None: ...
    def own_allowed_signers(self) -> tuple[str, str]: ...


class ReceiptSeal(Protocol):
    """Signs what a receiver answers, and checks what others answered."""

    def sign(self, statement: bytes) -> bytes: ...
    def holds(self, statement: bytes, untrusted_signature: bytes, key: bytes) -> bool: ...
    def allowed_signers(self) -> bytes: ...


class ReceiptScribe(Protocol):
    """Writes what people without Throughline read of a receipt."""

    def receipt_parts(self, receipt: ReadableReceipt) -> Mapping[str, bytes]: ...


class Scribe(Protocol):
    """Writes what people without Throughline read."""

    def parts(self, record: ReadableRecord, progress: Progress) -> Mapping[str, bytes]:
        """Raises: Refusal CANCELLED, soon after `progress` said so."""
        ...

    def place_of(self, file: Attachment) -> str: ...
