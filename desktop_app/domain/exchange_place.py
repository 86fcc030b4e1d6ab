"""The sticks, folders and object stores a device exchanges with, and what came of it."""

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.ids import CaseId, DeviceKey


class PlaceKind(StrEnum):
    """What carries the entries."""

    DRIVE = "drive"
    FOLDER = "folder"
    STORE = "store"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """Somewhere entries go to and come from. `where` is a path or an address: never shown alone.

    `is_automatic`: it is exchanged with whenever it appears or changes. `last_ms` is the end of
    the last exchange that went through.
    """

    id: str
    kind: PlaceKind
    title: str
    where: str
    is_automatic: bool = True
    last_ms: int | None = None


@dataclass(frozen=True, slots=True)
class FromWhom:
    """Somebody whose entries came in, as their card names them; "" where no card is held."""

    name: str
    device: str
    entries: int


@dataclass(frozen=True, slots=True)
class InCase:
    """How many of something there are in a case."""

    case: CaseId
    codename: str
    count: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """What kept a part of an exchange from going through, by its code; the rest went on."""

    code: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PastExchange:
    """One exchange, as this device remembers it. `was_stopped`: by a person, before its end."""

    at_ms: int
    place: str
    kind: PlaceKind
    sent: int = 0
    received: int = 0
    conflicts: int = 0
    missing: int = 0
    waiting: int = 0
    files_sent: int = 0
    files_received: int = 0
    files_waiting: int = 0
    from_whom: tuple[FromWhom, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    was_stopped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A device whose entries are held here, and when it was last heard of.

    `seen_ms` is when the newest entry of it was recorded; None where none is held.
    """

    key: DeviceKey
    device: str
    name: str
    agency: str
    seen_ms: int | None = None
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsentFile:
    """A file that an entry names and this device doesn't hold yet. `number` finds it again."""

    number: str = field(repr=False)
    case: CaseId
    codename: str
    mime: str
    size: int
    name: str
