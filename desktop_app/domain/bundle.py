"""What a handoff bundle says of itself, and what was found inside one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class HandoffKind(StrEnum):
    """What a bundle is for (LEDGER section 9)."""

    COPY = "copy"
    JOINT = "joint"
    OWNERSHIP = "ownership"
    LOOK = "look"
    NOTICE = "notice"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who hands what to whom, and on what ground; signed with the bundle.

    Ids are base64url without padding. `sender` and `recipients` are the signed
    entries of their cards, each one line of canonical JSON, so that a reader can
    check them without trusting this program. `created` is RFC 3339 with offset.
    """

    bundle: str
    kind: HandoffKind
    series: str
    number: int
    previous: str | None
    sender: bytes
    recipients: tuple[bytes, ...]
    created: str
    purpose: str
    authority: str
    limits: str
    marks: tuple[str, ...]
    counts: Mapping[str, int]
    payload_bytes: int


@dataclass(frozen=True, slots=True)
class Member:
    """One payload file on its way out: `name` like `data/entries.jsonl`.

    `chunks` is called once and gives the content in blocks, best of 1 MiB, that
    are not changed afterwards.
    """

    name: str
    size: int
    chunks: Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Cover:
    """What is bound round the payload: envelope, labels for people, and a signature.

    `info` becomes `bag-info.txt`, in this order. `sign` turns the tag manifest into a
    detached signature (SSHSIG) over the envelope and every payload file.
    """

    envelope: bytes
    info: Mapping[str, str]
    sign: Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class BagFile:
    """One payload file as it was read: its checked name, and what it hashes to (hex)."""

    name: str
    size: int
    sha256: str
    sha512: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BagSummary:
    """What was written: the payload, and the bytes that were signed."""

    files: int
    payload_bytes: int
    tar_bytes: int
    tag_manifest: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class BagContents:
    """A bundle that is whole and safe to hold; by whom and to whom is still to be checked.

    `signature` is over `tag_manifest`, which covers `envelope` and every payload
    file. Until it has been verified, nothing here is anybody's word.
    """

    envelope: bytes
    info: Mapping[str, str]
    files: tuple[BagFile, ...]
    tag_manifest: bytes
    signature: bytes
