"""A bundle that was opened and waits: its lines, its files, and what they were found to be."""

from dataclasses import dataclass

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.bundle import BagFile, Envelope
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.receiving import Report
from desktop_app.ledger.entry import Entry
from desktop_app.services.courier import Waiting
from desktop_app.services.judging import Verdict

ENTRIES, CARDS = "data/entries.jsonl", "data/cards.jsonl"
FILES, INDEX = "data/files/", "data/files/index.csv"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A bundle whose seal, bag, signature and address are in order, waiting to be accepted.

    `checked` are its lines, cards first, also those that are to be set aside; `named` are
    the files that its entries tell of, `files` the payload that came. `envelope_sha256` is what
    the next of its series names it by.
    """

    incoming: IncomingHandoff
    report: Report
    envelope: Envelope
    envelope_sha256: str
    sha256: str
    sender: Entry
    entries: tuple[Entry, ...]
    cards: tuple[Entry, ...]
    checked: tuple[Verdict, ...]
    named: tuple[Attachment, ...]
    files: tuple[BagFile, ...]
    waiting: Waiting
