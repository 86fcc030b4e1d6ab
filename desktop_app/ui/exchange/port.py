"""What exchanging asks of the services. Calls run on the vault thread, unless they say otherwise.

Each may raise `Refusal` or `Fault`.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desktop_app.domain.exchange_place import (
    AbsentFile,
    Holder,
    InCase,
    KnownPlace,
    PastExchange,
)
from desktop_app.services.exchange_ports import Stage
from desktop_app.services.ports import Receipt
from desktop_app.ui.tasks import Passage


@dataclass(frozen=True, slots=True)
class Passing:
    """Where an exchange is, in entries, or in bytes of files. Nobody counts where `total` is 0."""

    stage: Stage
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks of one exchange.

    `budget`: at most so many bytes are sent, the newest notes first; None sends all of it.
    `files`: attachments go along. `accept_loss`: go on though the place holds less than it did.
    """

    budget: int | None = None
    files: bool = True
    accept_loss: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an exchange, where answers differ now, and the receipt for what joined.

    Entries may have joined in any case: the receipt names none, and touches them all.
    """

    past: PastExchange
    receipt: Receipt
    conflicts: tuple[InCase, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything the screen shows. `to_send` lists cases with entries no place has yet."""

    places: tuple[KnownPlace, ...] = ()
    to_send: tuple[InCase, ...] = ()
    holders: tuple[Holder, ...] = ()
    history: tuple[PastExchange, ...] = ()
    conflicts: tuple[InCase, ...] = ()

    @property
    def waiting(self) -> int:
        """How many entries wait to be sent."""
        return sum(each.count for each in self.to_send)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreDetails:
    """An object store as somebody typed it. What opens it is kept in the vault alone."""

    untrusted_address: str
    title: str = ""
    key_id: str = ""
    secret: str = field(default="", repr=False)


class ExchangePort(Protocol):
    """Exchanging, and what is known of the places to do it."""

    def overview(self) -> Overview: ...

    def absent(self) -> tuple[AbsentFile, ...]:
        """Every file that entries name and this device doesn't hold; it may take a second."""
        ...

    def know_folder(self, folder: Path, title: str, *, is_drive: bool) -> KnownPlace:
        """Keep a folder or a drive among the places known; it is not touched yet.

        Raises:
            Fault: PLACE_GONE, when nothing is there.
        """
        ...

    def know_store(self, details: StoreDetails) -> KnownPlace:
        """Keep an object store among the places known; it is not reached yet.

        Raises:
            Refusal: BAD_VALUE, for an address that is none.
        """
        ...

    def forget(self, place: str) -> None:
        """Take a place off the list; what lies there stays."""
        ...

    def set_automatic(self, place: str, *, on: bool) -> None:
        """Exchange with it by itself whenever it appears, or no more."""
        ...

    def exchange(self, place: str, wish: Wish, passage: Passage[Passing]) -> Outcome:
        """Bring in what is there, write out what is missing there.

        Stopped, it ends with an outcome that says so. Stopped or failed, everything brought in
        before stays, and the next one goes on from there.

        Raises:
            Refusal: PLACE_HOLDS_LESS, unless `wish.accept_loss`.
            Fault: PLACE_GONE.
        """
        ...

    def fetch(self, number: str, passage: Passage[Passing]) -> Receipt | None:
        """Bring in one absent file, from the first place that has it; None where none has."""
        ...
