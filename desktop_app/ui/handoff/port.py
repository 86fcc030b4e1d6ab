"""What handing over asks of the services. Every call runs on the vault thread, never Qt's.

Each may raise `Refusal` or `Fault`.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desktop_app.domain.card import KnownCard
from desktop_app.domain.handoff import (
    Accepted,
    HandoffPreview,
    HandoffRequest,
    IncomingHandoff,
    SentBundle,
)
from desktop_app.domain.ids import Audience, CaseId
from desktop_app.services.ports import Progress, Receipt
from desktop_app.ui.widgets.card_errands import CardKeeping


@dataclass(frozen=True, slots=True)
class Channel:
    """An audience that entries of the case are written for. `title` names a group, else empty."""

    audience: Audience
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outset:
    """What a person is shown before a handoff: the case, the cards held, where it could go.

    `cards` are others' cards; `place` is a file that is not there yet, and whose
    name says nothing of the case.
    """

    codename: str
    own: KnownCard
    cards: tuple[KnownCard, ...]
    channels: tuple[Channel, ...]
    place: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A bundle that was checked and waits, sealed off, to be accepted or left.

    `codename` is how this device will show the case. `handle` is the services' own;
    it is given back to `accept` or `leave`, once, and not looked into.
    """

    incoming: IncomingHandoff
    codename: str
    handle: object = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Signed:
    """A bundle that is on the disk, and the receipt for the entry that says so."""

    sent: SentBundle
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What accepting came to, and the receipt for what joined the record."""

    accepted: Accepted
    receipt: Receipt


class SendingPort(CardKeeping, Protocol):
    """Building a handoff."""

    def outset(self, case: CaseId) -> Outset: ...

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        """Count what would leave and what would stay; recipients and purpose may be missing."""
        ...

    def build(self, request: HandoffRequest, place: Path, progress: Progress) -> Signed:
        """Write the bundle, read it back, put it on record. Stopped, it leaves nothing behind."""
        ...


class ReceivingPort(CardKeeping, Protocol):
    """Opening somebody's handoff and accepting it."""

    def open(self, untrusted_file: Path, progress: Progress) -> Arrival:
        """Check everything that can be checked. Changes nothing; stopped, it leaves nothing."""
        ...

    def accept(self, arrival: Arrival) -> TakenIn:
        """Take it into the record. The handle is used up, also when this fails."""
        ...

    def leave(self, arrival: Arrival) -> None:
        """Forget it; the file stays where it is."""
        ...
