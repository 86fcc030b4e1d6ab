"""Receipts: what a receiver answers to a handoff, and what the sender's record tells of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.card import Card
from desktop_app.domain.ids import Audience, CaseId, EntryId


class Outcome(StrEnum):
    """What became of a bundle, as its receiver answers."""

    ACCEPTED = "accepted"
    PARTLY = "partly"
    REJECTED = "rejected"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Refused:
    """One entry that was not taken in, and why, in the receiver's words."""

    entry: EntryId
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptStatement:
    """What a receiver signs, of one audience of a bundle; of others it says nothing.

    `accepted` counts the entries taken in, `digest` names them all. `words` is the reason of a
    refusal, or the question. `at` is RFC 3339 with offset; `by` the printed id of the card that
    signs.
    """

    audience: Audience
    bundle: str
    sha256: str
    series: str
    number: int
    outcome: Outcome
    accepted: int
    digest: str
    refused: tuple[Refused, ...]
    words: str
    at: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadableReceipt:
    """What a person reads in a receipt: the statements, by the names of their files, and whose.

    `signer` is what `ssh-keygen` knows the key by.
    """

    statements: Mapping[str, ReceiptStatement]
    by: Card
    to: Card
    signer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenReceipt:
    """What a receipt that came back says, and of which case; `is_new`: nobody had told it yet."""

    case: CaseId
    bundle: str
    by: Card
    outcome: Outcome
    accepted: int
    refused: tuple[Refused, ...]
    words: str
    at: str
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptOnRecord:
    """An answer as the record keeps it: of all audiences that are read here, the weightiest.

    `words` are the receiver's: why they declined or left something, or what they ask.
    """

    outcome: Outcome
    at: str
    accepted: int
    refused: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientStatus:
    """One of those a handoff went to. `can_answer`: their card can sign.

    `days` are those without an answer, None once there is one; `is_overdue` by the policy.
    """

    card: str
    name: str
    agency: str
    can_answer: bool
    receipt: ReceiptOnRecord | None
    days: int | None
    is_overdue: bool

    @property
    def has_taken(self) -> bool:
        """Whether they said that they took it in, or a part of it."""
        answered = self.receipt
        return answered is not None and answered.outcome in {Outcome.ACCEPTED, Outcome.PARTLY}


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoseCase:
    """Who else a case belongs to: the agency that took it over from here, those it is shared with.

    `handed_over_at` is the moment their receipt tells, as they wrote it (RFC 3339).
    """

    handed_over_to: str = ""
    handed_over_at: str = ""
    jointly_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SentStatus:
    """One handing on, and what came of it. `is_ours`: it left from this device.

    `is_of_our_agency`: one of our own people handed it on, from whichever laptop.
    """

    bundle: str
    kind: str
    number: int
    purpose: str
    sent_ms: int
    is_ours: bool
    recipients: tuple[RecipientStatus, ...]
    is_of_our_agency: bool = False
