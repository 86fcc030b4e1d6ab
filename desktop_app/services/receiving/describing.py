"""Says what an opened bundle is, beside what is held here; nothing here changes the record."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.bundle import Envelope
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.ids import printed
from desktop_app.domain.receiving import Report
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.chains import chain_of
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.values import current_values
from desktop_app.services.card_days import is_over
from desktop_app.services.cards import is_firm, standing_here
from desktop_app.services.opened import OpenVault

SENDER_EXPIRED = "sender_expired"


def describe(
    vault: OpenVault,
    envelope: Envelope,
    sender: Card,
    entries: list[Entry],
    report: Report,
) -> IncomingHandoff:
    """Who hands what to whom, and how much of it is new here."""
    held = vault.book.holds([entry.id for entry in entries])
    new = [entry for entry in entries if entry.id not in held]
    standing = standing_of(vault, sender)
    return IncomingHandoff(
        sender=sender,
        standing=standing,
        code=vault.code_of(sender),
        recipients=tuple(_names(envelope.recipients)),
        kind=envelope.kind.value,
        series=envelope.series,
        number=envelope.number,
        purpose=envelope.purpose,
        authority=envelope.authority,
        limits=envelope.limits,
        created=envelope.created,
        case=entries[0].log.case,
        codename=_codename(entries),
        entries=len(entries),
        new=len(new),
        changed=sum(
            entry.header.kind in {kinds.AMEND, kinds.STRIKE, kinds.FIELD} for entry in new
        ),
        conflicts=sum(len(part.conflicts) for part in report.parts),
        withheld=sum(abs(entry.withheld) for entry in entries),
        attachments=attachments_named(entries),
        problems=(
            *_gaps(entries),
            *_amiss(report),
            *_about_the_sender(sender, standing, envelope.created),
            *_renamed(vault, sender),
        ),
    )


def _amiss(report: Report) -> Iterator[str]:
    """What of the payload can't be believed."""
    if report.unsound:
        yield f"unsound {report.unsound}"
    if report.unfounded:
        yield f"unfounded {report.unfounded}"


def _about_the_sender(sender: Card, standing: Standing | None, created: str) -> Iterator[str]:
    if standing is None:
        yield "sender_unknown"
    elif not is_firm(standing):
        yield f"sender_{standing.value}"
    if _has_run_out(sender, created):
        yield SENDER_EXPIRED


def _renamed(vault: OpenVault, sender: Card) -> Iterator[str]:
    """What the sender's device was called when its code was compared, if it is called otherwise.

    An agency may write on its cards what it likes, and another agency's name as well.
    """
    now = sender.name, sender.agency
    for card, _ in vault.cards.cards():
        if _same_device(card, sender) and (card.name, card.agency) != now:
            yield f"sender_renamed {card.name}, {card.agency}"


def _has_run_out(sender: Card, created: str) -> bool:
    """Whether the sender's card was over when they signed, by the moment they give (025)."""
    try:
        return is_over(sender.expires, int(datetime.fromisoformat(created).timestamp() * 1000))
    except (OverflowError, ValueError):
        return True


def standing_of(vault: OpenVault, sender: Card) -> Standing | None:
    """How far the sender's key is known here; None when nobody here has met their card."""
    found = (
        standing_here(vault, card, standing)
        for card, standing in vault.cards.cards()
        if _same_device(card, sender)
    )
    return next(found, None)


def _same_device(card: Card | OutsideCard, sender: Card) -> bool:
    return isinstance(card, Card) and (card.key, card.agency_key) == (
        sender.key,
        sender.agency_key,
    )


def _gaps(entries: Iterable[Entry]) -> Iterator[str]:
    """Logs that don't run from their first entry to their last without a break."""
    positions: dict[Log, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for entry in entries:
        positions[entry.log][entry.header.position] += 1
    for log, counts in positions.items():
        chain = chain_of(counts.items())
        if chain.gaps:
            yield f"gap {printed('k', log.author)[:15]} {log.audience}"
        if chain.forked_from is not None:
            yield f"forked {printed('k', log.author)[:15]} {log.audience}"


def _codename(entries: Iterable[Entry]) -> str:
    named = [entry for entry in entries if entry.header.kind == kinds.CASE]
    values = current_values(named, admitted=lambda _: True, purged=lambda _: False)
    return next((str(value.value) for value in values if value.name == "codename"), "")


def _names(lines: Iterable[bytes]) -> Iterator[str]:
    """The recipients' names as the sender wrote them."""
    for line in lines:
        said = msgspec.json.decode(line)
        body = said.get("body") or said.get("outside") or {}
        name = body.get("name") if isinstance(body, dict) else None
        yield name if isinstance(name, str) else "?"


def keys_on(lines: Iterable[bytes]) -> Iterator[str]:
    """The recipients' device keys; somebody outside has none, and signs nothing."""
    for line in lines:
        body = msgspec.json.decode(line).get("body")
        key = body.get("key") if isinstance(body, dict) else None
        if isinstance(key, str):
            yield key


def attachments_named(entries: Iterable[Entry]) -> tuple[Attachment, ...]:
    """Each file the entries name; one id with two contents stays two, for one of them lies."""
    named = (file for entry in entries for file in attachments_in(entry.shown))
    return tuple({(file.id, file.sha256, file.size): file for file in named}.values())
