"""What handing over asks of the services. Every call runs on the vault thread, never Qt's.

Each may raise `Refusal` or `Fault`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desktop_app.domain.card import KnownCard
from desktop_app.domain.case import Person
from desktop_app.domain.consent import Consent
from desktop_app.domain.drive import Drive
from desktop_app.domain.handoff import (
    Accepted,
    HandoffPreview,
    HandoffRequest,
    IncomingHandoff,
    SentBundle,
)
from desktop_app.domain.ids import Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.notices import DueNotice, Tellable
from desktop_app.domain.receipts import TakenReceipt
from desktop_app.domain.receiving import EVERYTHING, Choice, KnownBundle, Report
from desktop_app.domain.rulebook import Rulebook
from desktop_app.services.carrying import Carrying
from desktop_app.services.ports import Progress, Receipt
from desktop_app.ui.widgets.card_errands import CardKeeping


@dataclass(frozen=True, slots=True)
class Channel:
    """An audience that entries of the case are written for. `title` names a group, else empty."""

    audience: Audience
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reachable:
    """Somebody whose safe contact goes with the case, and the entry of each audience saying it."""

    name: str
    safe_contact: str
    entries: Mapping[Audience, EntryId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outset:
    """What a person is shown before a handoff: the case, the cards held, where it could go.

    `cards` are others' cards; `place` is a file that is not there yet, and whose
    name says nothing of the case. `notes` are the notes of the line as they stand here, in the
    order of the line, whoever they are for. `drives` are those that are in and can be taken out.
    """

    codename: str
    own: KnownCard
    cards: tuple[KnownCard, ...]
    channels: tuple[Channel, ...]
    place: Path
    people: tuple[Person, ...] = ()
    notes: tuple[TimelineEntry, ...] = ()
    rulebook: Rulebook = field(default_factory=Rulebook)
    consents: tuple[Consent, ...] = ()
    drives: tuple[Drive, ...] = ()
    reachable: tuple[Reachable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A bundle that was checked and waits, sealed off, to be accepted or left.

    `codename` is how this device will show the case; `report` is all that was found out beyond
    who hands what to whom. `handle` is the services' own; it is given back to `accept`, `reject`,
    `ask` or `leave`, once, and not looked into.
    """

    incoming: IncomingHandoff
    codename: str
    report: Report
    handle: object = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Signed:
    """A bundle that is on the disk, and the receipt for the entry that says so.

    `secret_words` open it for somebody without a key; they are shown once, and kept nowhere.
    """

    sent: SentBundle
    receipt: Receipt
    secret_words: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """What is answered to the sender, to be written to a file as often as one likes.

    `handle` is the services' own. `place` is a file that is not there yet, and whose name says
    nothing of the case.
    """

    place: Path
    handle: object = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What accepting came to, the receipt for what joined the record, and the sender's answer."""

    accepted: Accepted
    receipt: Receipt
    answer: Answered | None = None


@dataclass(frozen=True, slots=True)
class TakenAnswer:
    """What a receiver answered, and the receipt for the entry that says so."""

    taken: TakenReceipt
    receipt: Receipt


class SendingPort(CardKeeping, Protocol):
    """Building a handoff."""

    @property
    def carrying(self) -> Carrying:
        """Tells of drives; asked beside the vault thread."""
        ...

    def outset(self, case: CaseId) -> Outset: ...

    def corrections(self, case: CaseId) -> tuple[DueNotice, ...]:
        """Everybody who has words of the case that were corrected since."""
        ...

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        """Count what would leave and what would stay; recipients and purpose may be missing."""
        ...

    def without_key(self, name: str, agency: str) -> KnownCard:
        """Somebody who has no key; the same name and agency are the same person."""
        ...

    def summarise(self, note: EntryId, words: str) -> Receipt:
        """Sign what readers outside are told in place of a note of the own agency."""
        ...

    def ask_approval(self, request: HandoffRequest) -> Receipt:
        """Ask the own agency's supervisors to approve exactly this."""
        ...

    def build(self, request: HandoffRequest, place: Path, progress: Progress) -> Signed:
        """Write the bundle, read it back, put it on record. Stopped, it leaves nothing behind."""
        ...


class ReceivingPort(CardKeeping, Protocol):
    """Opening somebody's handoff and accepting it."""

    def open(self, untrusted_file: Path, progress: Progress) -> Arrival:
        """Check everything that can be checked. Changes nothing; stopped, it leaves nothing."""
        ...

    def accept(self, arrival: Arrival, choice: Choice = EVERYTHING) -> TakenIn:
        """Take it, or a part of it, into the record. The handle is used up, also when this fails.

        What was left can be taken later: the same file is opened again.
        """
        ...

    def leave(self, arrival: Arrival) -> None:
        """Forget it; the file stays where it is."""
        ...


class AnsweringPort(ReceivingPort, Protocol):
    """Answering a handoff that came, and taking in what others answered to ours."""

    def reject(self, arrival: Arrival, why: str) -> Answered:
        """Take nothing of it. No case changes; `why` is for the sender."""
        ...

    def ask(self, arrival: Arrival, question: str) -> Answered:
        """Decide nothing yet. No case changes; the file can be opened again."""
        ...

    def write_receipt(self, answer: Answered, place: Path, progress: Progress) -> None:
        """Write the answer as a sealed, signed file for the sender."""
        ...

    def take_receipt(self, untrusted_file: Path, progress: Progress) -> TakenAnswer:
        """Put on record what a receiver answered. A second time nothing changes."""
        ...

    def waiting(self) -> tuple[KnownBundle, ...]:
        """Bundles that were looked at here and neither taken in nor rejected, newest first.

        Nothing of them is kept but ids, digests and the path the file lay at.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What receivers are told about: one handoff, or all that left under a consent.

    `said` names it in the language of the window: Handed to Owen Harada, Tue 10 Nov.
    """

    case: CaseId
    said: str
    bundle: str = ""
    consent: ObjectId | None = None


class TellingPort(Protocol):
    """Telling receivers what has changed."""

    def tellable(self, about: About) -> Tellable:
        """Who has it, and what can be told them."""
        ...

    @property
    def carrying(self) -> Carrying:
        """Tells of drives; asked beside the vault thread."""
        ...

    def remind(self, consent: ObjectId, title: str) -> Receipt:
        """Leave an action for oneself: whoever holds what left under it is still to be told."""
        ...

    def neutral(self) -> Path:
        """A file that is not there yet, and whose name says nothing of the case."""
        ...

    def tell(
        self, case: CaseId, due: DueNotice, words: str, place: Path, progress: Progress
    ) -> Signed:
        """Write a notice as a sealed, signed file, and put it on record."""
        ...
