"""A signed entry in its three forms: full, redacted, stub (LEDGER section 2)."""

from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

import msgspec

from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.ledger.canonical import canonical

ID_TAG = b"ledger/1/id\n"
SIG_TAG = b"ledger/1/sig\n"
ENTRY_VERSION = 1
"""The only one this program writes and reads; a line of another waits (`store.parked`)."""

MOST_BYTES = 256 * 1024
MOST_NAMES = 512
MOST_SUPERSEDED = 64


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """What is signed, with the one-letter names of the format given their meaning."""

    author: str = msgspec.field(name="a")
    case: str = msgspec.field(name="c")
    audience: str = msgspec.field(name="u")
    position: int = msgspec.field(name="n")
    previous: str | None = msgspec.field(name="p")
    wall_ms: int = msgspec.field(name="t")
    clock_offset_ms: int | None = msgspec.field(name="off")
    lamport: int = msgspec.field(name="l")
    kind: str = msgspec.field(name="k")
    about: str = msgspec.field(name="o")
    refers: str | None = msgspec.field(name="r")
    supersedes: list[str] = msgspec.field(name="s")
    digest: str = msgspec.field(name="d")
    version: int = msgspec.field(name="v")


class Full(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """Everything: who holds this can withhold parts of it for others."""

    h: Header
    sig: str
    body: dict[str, object]
    key: str


class Redacted(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """Some fields with their salts, and the bare leaves of the rest."""

    h: Header
    sig: str
    open: dict[str, tuple[str, object]]
    held: list[str]


class Stub(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The signed header alone: that something was recorded, and by whom."""

    h: Header
    sig: str


Form = Full | Redacted | Stub


class Log(NamedTuple):
    """One device's chain in one channel."""

    author: DeviceKey
    case: CaseId
    audience: Audience


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry whose bytes have passed every static check."""

    id: EntryId
    log: Log
    about: ObjectId
    previous: EntryId | None
    refers: EntryId | None
    supersedes: tuple[EntryId, ...]
    form: Form
    line: bytes

    @property
    def header(self) -> Header:
        """The signed part."""
        return self.form.h

    @property
    def recorded_ms(self) -> int:
        """The author's clock at writing, corrected by the offset it had measured."""
        return self.form.h.wall_ms + (self.form.h.clock_offset_ms or 0)

    @property
    def shown(self) -> dict[str, object] | None:
        """The fields this copy shows; None when it is a stub."""
        if isinstance(self.form, Full):
            return self.form.body
        if isinstance(self.form, Redacted):
            return {name: pair[1] for name, pair in self.form.open.items()}
        return None

    @property
    def withheld(self) -> int:
        """How many fields this copy keeps back; a stub keeps back an unknown number: -1."""
        if isinstance(self.form, Full):
            return 0
        return len(self.form.held) if isinstance(self.form, Redacted) else -1


def entry_id(header: bytes) -> EntryId:
    """The id of an entry, from its header's canonical bytes."""
    return EntryId(sha256(ID_TAG + header).digest())


def line_of(form: Form) -> bytes:
    """The one line a form is written as, without its line end."""
    return canonical(form)
