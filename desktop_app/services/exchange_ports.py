"""What an exchange needs from the rooms above: a place, wrapping, the spelling of parcels."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId


class Listed(NamedTuple):
    """A file in a place, as a listing tells of it. Its name is a hint and nothing more."""

    name: str
    size: int


class Place(Protocol):
    """A stick, a folder or an object store, in which files are made and never changed.

    Names are posix paths below the place's root. `id` is stable for one place (16 hex digits),
    `title` is what people call it.
    """

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    def listing(self, prefix: str) -> Iterable[Listed]:
        """Every file whose name begins so; dot-files and unfinished ones are left out.

        Nothing begins with a prefix that isn't there: the listing is empty.

        Raises:
            Fault: PLACE_GONE.
        """
        ...

    def read(self, name: str, most_bytes: int) -> bytes:
        """A whole file of at most so many bytes.

        Raises:
            Fault: PLACE_GONE, PLACE_FILE_UNREADABLE.
        """
        ...

    def put_new(self, name: str, data: bytes) -> bool:
        """Make a file that outlasts a power cut, or answer False: there is one of that name.

        Raises:
            Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE.
        """
        ...

    def remove(self, name: str) -> None:
        """Take a file away; nothing happens if it is gone, or if the place doesn't allow it."""
        ...

    def tidy(self, before_ms: int) -> None:
        """Take away what killed programs of ours left half written in what was listed.

        Nothing but names that `put_new` makes, and last written before that moment.
        """
        ...


class Wrapping(Protocol):
    """Seals what goes into a place, and opens what lies there."""

    def seal(self, recipient: str, plain: bytes) -> bytes:
        """Seal for one recipient.

        Raises:
            Refusal: BAD_RECIPIENT.
        """
        ...

    def open(self, identity: str, untrusted_sealed: bytes) -> bytes | None:
        """What is inside, or None where it isn't sealed for this identity.

        Raises:
            Refusal: SEGMENT_HEADER, when its head asks for more than ours ever do.
            Fault: SEGMENT_INCOMPLETE, when it ends too early or is no such file at all.
        """
        ...


class SegmentName(NamedTuple):
    """What a segment's name claims: a stretch of one log. Tags are pseudonyms (LEDGER 7).

    `is_exact` is False for a copy that a folder's carrier renamed.
    """

    name: str
    size: int
    channel_tag: str
    log_tag: str
    first: int
    last: int
    is_exact: bool


class KeyringName(NamedTuple):
    """What a key file's name claims: the latest epoch in it, and for which member it is."""

    name: str
    epoch_tag: str
    member_tag: str


class Names(Protocol):
    """How files in a place are called (LEDGER 7). A member's tag is that of their own log."""

    def channel_tag(self, case: CaseId, audience: Audience) -> str: ...
    def log_tag(self, author: DeviceKey, case: CaseId, audience: Audience) -> str: ...
    def segments_of(self, channel_tag: str) -> str:
        """The prefix of a channel's segments."""
        ...

    def keyrings_of(self, channel_tag: str | None = None) -> str:
        """The prefix of a channel's key files, or of all there are."""
        ...

    def segment_name(
        self, channel_tag: str, log_tag: str, first: int, last: int, sealed: bytes
    ) -> str: ...
    def read_segment_name(self, untrusted: Listed) -> SegmentName | None:
        """What a name claims; None where it is no segment's, renamed or not."""
        ...

    def keyring_name(self, channel_tag: str, epoch: EntryId, member_tag: str) -> str: ...
    def read_keyring_name(self, untrusted: Listed) -> KeyringName | None:
        """What a name claims; None where it is no key file's."""
        ...


class Parcels(Protocol):
    """How entries and keys are written in files: gzip of lines, JCS of epochs (LEDGER 7)."""

    def pack(self, lines: Sequence[bytes]) -> bytes: ...
    def unpack(self, untrusted_plain: bytes) -> tuple[bytes, ...]:
        """The lines in a segment.

        Raises:
            Fault: SEGMENT_INCOMPLETE. Refusal: SEGMENT_HEADER, when it unpacks to too much.
        """
        ...

    def pack_keyring(self, epochs: Sequence[tuple[bytes, str]]) -> bytes: ...
    def unpack_keyring(self, untrusted_plain: bytes) -> tuple[tuple[bytes, str], ...]:
        """Epoch entry lines, each with the identity that opens what is sealed for it.

        Raises:
            Fault: SEGMENT_INCOMPLETE.
        """
        ...


class Ferry(Protocol):
    """Carries attachments between a vault and one place, enciphered, in parts (LEDGER 8)."""

    def is_there(self, file: Attachment) -> bool: ...
    def send(self, file: Attachment) -> Iterator[int]:
        """Gives the bytes sent after each part.

        Raises:
            Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE, ATTACHMENT_MISSING, ATTACHMENT_DAMAGED.
        """
        ...

    def bring(self, file: Attachment) -> Iterator[int]:
        """Gives the bytes received after each part; after the last the vault holds the file.

        Raises:
            Fault: PLACE_GONE, DISK_FULL, ATTACHMENT_MISSING, ATTACHMENT_DAMAGED.
        """
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What an exchange works with, apart from the vault and the place.

    `own_identities` open what is sealed to this device; `recipient_of` tells what an identity
    opens, None where it is none.
    """

    wrapping: Wrapping
    names: Names
    parcels: Parcels
    own_identities: Callable[[], Sequence[str]]
    recipient_of: Callable[[str], str | None]
    ferry_to: Callable[[Place], Ferry]


class Stage(StrEnum):
    """What an exchange is busy with, in this order."""

    LOOK = "look"
    BRING_IN = "bring_in"
    WRITE_OUT = "write_out"
    FILES = "files"


class Told(Protocol):
    """Told how far an exchange is, in entries, or bytes of files; returns False to stop it."""

    def __call__(self, stage: Stage, done: int, total: int, /) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What an exchange is to do.

    `budget` is how many bytes may go each way; None: as many as it takes. `files`: also
    attachments, all there are. `accept_loss`: go on although the place holds less than it did,
    and send again what is missing there.
    """

    push: bool = True
    pull: bool = True
    budget: int | None = None
    files: bool = False
    accept_loss: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that stopped a part of an exchange; the rest went on.

    `code` is that of a Refusal or Fault, or a static check's; `count` how many were met with.
    """

    code: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Went:
    """What came of an exchange, in entries and in files; whom entries came from.

    `missing`: entries known to exist and not held. `waiting`: entries that no room was left for.
    `cases`: those that something came in for. `was_stopped`: before its end, by whoever was told.
    """

    sent: int = 0
    received: int = 0
    conflicts: int = 0
    missing: int = 0
    waiting: int = 0
    problems: tuple[Problem, ...] = ()
    from_whom: tuple[tuple[DeviceKey, int], ...] = ()
    files_sent: int = 0
    files_received: int = 0
    files_waiting: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0
    cases: frozenset[CaseId] = frozenset()
    was_stopped: bool = False
