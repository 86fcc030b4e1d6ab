"""What the leads of an agency are told of its people's access logs, and what they make of it.

Each device tells in a channel of its own, which is no case's and so is in no handoff. It is opened
for the device and for the leads, supervisors and custodians of its agency, and for nobody else.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from desktop_app.domain.access import (
    Access,
    AccessCheck,
    AccessEvent,
    AccessFlaw,
    AccessHead,
    AccessProblem,
)
from desktop_app.domain.card import Card
from desktop_app.domain.ids import CaseId, DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.access_chain import (
    FiledLine,
    batch_body,
    chain_problems,
    channel_told,
    head_in,
    lines_in,
    log_of,
    read_event,
)
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import reread
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import LEADING
from desktop_app.services.access import Aside, at_once
from desktop_app.services.epochs import add_draft, open_channel_if_needed
from desktop_app.services.judging import Checker
from desktop_app.services.opened import OpenVault

_PATIENCE_MS = 60 * 60 * 1000
"""A sitting is a few lines: they wait for one another, unless somebody broke the glass."""
_MOST_BYTES = 160 * 1024


@dataclass(frozen=True, slots=True)
class ToldLog:
    """What a colleague's device told of its access log, as far as it has come here."""

    card: Card
    events: tuple[AccessEvent, ...]
    check: AccessCheck


def tell_leads(vault: OpenVault) -> int:
    """Put what was noted since the last time where the agency's leads read it; how many lines.

    Nothing, where there is no lead but oneself, or what there is can wait.
    """
    leads = _other_leads(vault)
    if not leads or vault.access_end is None:
        return 0
    own = vault.pen.public
    told_to, told_ms = _told_so_far(vault, own)
    rows = vault.access.filed(own, told_to)
    if not rows or (vault.clock.now_ms() - told_ms < _PATIENCE_MS and not _is_urgent(rows)):
        return 0
    channel = channel_told(own)
    vault.book.append(vault.pen, [_batch(vault, part) for part in _parts(rows)])
    epoch = open_channel_if_needed(vault, *channel)
    if epoch is not None:
        missing = sorted(leads - epoch.members)
        vault.book.append(vault.pen, [add_draft(vault, channel, key, epoch) for key in missing])
    return len(rows)


def told_by_colleagues(vault: OpenVault, aside: Aside = at_once) -> tuple[ToldLog, ...]:
    """The access logs of the own agency's other devices; empty for who is no lead.

    Every line is checked, by `aside`.
    """
    told = [
        (card, batches) for card in _colleagues(vault) if (batches := _batches(vault, card.key))
    ]
    return tuple(aside(partial(_told_by, vault.checker, *one)) for one in told)


def told_of_case(vault: OpenVault, case: CaseId) -> tuple[AccessEvent, ...]:
    """What colleagues noted of one case; of all else nothing is read."""
    told = _sound_with(vault, f'"{b64(case)}"'.encode())
    return tuple(event for event in told if event.case == case)


def _colleagues(vault: OpenVault) -> list[Card]:
    """The agency's other devices, by name."""
    cards = (card for card, _ in vault.cards.cards() if isinstance(card, Card))
    others = (
        card
        for card in cards
        if card.agency_key == vault.me.agency_key and card.key != vault.pen.public
    )
    return sorted(others, key=lambda one: one.name)


def weighty_by_colleagues(vault: OpenVault) -> tuple[AccessEvent, ...]:
    """Where colleagues broke the glass, and where that was reviewed; of all else nothing is read.

    It is asked whenever a vault is opened: a year of looks is not checked line by line for it.
    """
    return _sound_with(vault, Access.BREAK_GLASS.value.encode())


def _sound_with(vault: OpenVault, words: bytes) -> tuple[AccessEvent, ...]:
    """The lines told by colleagues that hold some bytes, as far as they are sound."""
    untrusted = [
        line
        for card in _colleagues(vault)
        for batch in _batches(vault, card.key)
        for line in lines_in(batch)
        if words in line
    ]
    sound = (reread(line) for line, fault in vault.checker.verdicts(untrusted, None) if not fault)
    entries = {entry.id: entry for entry in sound if entry.log == log_of(entry.log.author)}
    return tuple(read_event(entry) for entry in entries.values())


def _told_by(checker: Checker, card: Card, batches: tuple[Entry, ...]) -> ToldLog:
    untrusted = [line for batch in batches for line in lines_in(batch)]
    entries: dict[bytes, Entry] = {}
    problems: list[AccessProblem] = []
    for line, fault in checker.verdicts(untrusted, None):
        if fault is not None:
            problems.append(AccessProblem(AccessFlaw.UNSOUND, card.key, -1))
        else:
            entry = reread(line)
            entries[entry.id] = entry
    heads = [head for batch in batches if (head := head_in(batch)) is not None]
    problems += chain_problems(card.key, list(entries.values()), heads)
    in_order = sorted(entries.values(), key=lambda one: one.header.position)
    events = tuple(read_event(entry) for entry in in_order if entry.log.author == card.key)
    return ToldLog(card, events, AccessCheck(len(events), tuple(dict.fromkeys(problems))))


def _batches(vault: OpenVault, author: DeviceKey) -> tuple[Entry, ...]:
    """What a device told in its own channel; nobody else's word about it counts."""
    case, audience = channel_told(author)
    return tuple(
        batch
        for batch in vault.book.things(case, kinds.ACCESS)
        if batch.log.author == author and batch.log.audience == audience
    )


def _told_so_far(vault: OpenVault, own: DeviceKey) -> tuple[int, int]:
    """How many lines were told, and when the last of them."""
    batches = _batches(vault, own)
    heads = [head.count for batch in batches if (head := head_in(batch)) is not None]
    return max(heads, default=0), max((batch.recorded_ms for batch in batches), default=-(2**53))


def _is_urgent(rows: tuple[FiledLine, ...]) -> bool:
    weighty = {Access.BREAK_GLASS, Access.BREAK_GLASS_REVIEWED}
    return any(read_event(reread(row.line)).what in weighty for row in rows)


def _parts(rows: tuple[FiledLine, ...]) -> Iterator[list[Entry]]:
    """As many lines as one entry has room for."""
    part: list[Entry] = []
    size = 0
    for row in rows:
        if part and size + len(row.line) > _MOST_BYTES:
            yield part
            part, size = [], 0
        part.append(reread(row.line))
        size += 2 * len(row.line)  # its quotation marks are escaped
    if part:
        yield part


def _batch(vault: OpenVault, part: list[Entry]) -> Draft:
    case, audience = channel_told(vault.pen.public)
    head = AccessHead(vault.pen.public, part[-1].header.position + 1, part[-1].id)
    return Draft(
        case=case,
        audience=audience,
        kind=kinds.ACCESS,
        about=ObjectId(vault.new_id()),
        body=batch_body(head, (entry.line for entry in part)),
        supersedes=(),
    )


def _other_leads(vault: OpenVault) -> frozenset[DeviceKey]:
    """The devices of the agency's leads, other people than oneself."""
    now = vault.clock.now_ms()
    return frozenset(
        card.key
        for card, _ in vault.cards.cards()
        if isinstance(card, Card)
        and card.agency_key == vault.me.agency_key
        and card.person != vault.me.person
        and vault.channels.carries(card.key, now) in LEADING
    )
