"""Tells of a bundle what lies beyond its envelope: how it follows, its parts, what is withheld."""

from collections.abc import Sequence
from hashlib import sha256

from desktop_app.domain.card import Card
from desktop_app.domain.ids import printed
from desktop_app.domain.marks import read_marks
from desktop_app.domain.receiving import Report
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.courier import Opened, Waiting
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.known import known_bundles
from desktop_app.services.receiving.lineage import descent_of
from desktop_app.services.receiving.parts import parts_of
from desktop_app.services.receiving.reasons import MOST_BYTES, WITHHELD, reasons_in


def envelope_digest(opened: Opened) -> str:
    """What the next bundle of the series names this one by."""
    return b64(sha256(opened.contents.envelope).digest())


def report_on(
    vault: OpenVault,
    opened: Opened,
    waiting: Waiting,
    sender: Card,
    lines: tuple[Sequence[Entry], Sequence[Entry]],
) -> Report:
    """What a person is told before anything is accepted; `lines` are the entries and the cards.

    Raises:
        Refusal: BUNDLE_ID_REUSED, BUNDLE_TOO_LARGE.
    """
    entries, cards = lines
    case = entries[0].log.case
    known_by = _known_by(vault, sender)
    descent = descent_of(
        opened.envelope,
        sha256=opened.sha256,
        case=case,
        sender=known_by,
        known=known_bundles(vault, case, known_by),
    )
    reasons = reasons_in(waiting.content(WITHHELD, MOST_BYTES), entries)
    held = vault.book.holds([each.entry for each in reasons.told])
    parts = parts_of(vault, case, entries, cards)
    return Report(
        descent=descent,
        marks=read_marks(opened.envelope.marks),
        parts=parts.parts,
        always=parts.always,
        withheld=tuple(each for each in reasons.told if each.entry not in held),
        unexplained=reasons.unexplained,
        unfounded=reasons.unfounded,
    )


def _known_by(vault: OpenVault, sender: Card) -> frozenset[str]:
    """A sender's key and every card it ever had: what went to them before names older ones."""
    lines = map(reread, vault.cards.control_lines([sender.key]))
    cards = {printed("k", each.about) for each in lines if each.header.kind == kinds.CARD}
    return frozenset({sender.printed, b64(sender.key), *cards})
