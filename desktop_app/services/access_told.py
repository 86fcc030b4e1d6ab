"""Tells the leads of an agency what its people's access logs hold (`access_heard` is theirs).

Each device tells in a channel of its own, which is no case's and so is in no handoff. It is opened
for the device and for the leads, supervisors and custodians of its agency, and for nobody else.
"""

from collections.abc import Iterable, Iterator

from desktop_app.domain.access import Access, AccessHead
from desktop_app.domain.ids import DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.access_chain import (
    FiledLine,
    batch_body,
    channel_told,
    head_in,
    lines_in,
    read_event,
)
from desktop_app.ledger.checks import reread
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import LEADING
from desktop_app.services.device_cards import device_cards
from desktop_app.services.epochs import add_draft, open_channel_if_needed
from desktop_app.services.opened import OpenVault

_PATIENCE_MS = 60 * 60 * 1000
"""A sitting is a few lines: they wait for one another, unless somebody broke the glass."""
_MOST_BYTES = 160 * 1024


def tell_leads(vault: OpenVault) -> int:
    """Put what was noted since the last time where the agency's leads read it; how many lines.

    Nothing, where there is no lead but oneself, or what there is can wait.
    """
    leads = _other_leads(vault)
    if not leads or vault.access_end is None:
        return 0
    own = vault.pen.public
    told_to, told_ms = _told_so_far(vault, own)
    rows, former = vault.access.filed(own, told_to), _left_by_former_keys(vault)
    all_rows = (*former, *rows)
    is_early = vault.clock.now_ms() - told_ms < _PATIENCE_MS
    if not all_rows or (is_early and not _is_urgent(all_rows)):
        return 0
    channel = channel_told(own)
    drafts = [_batch(vault, part, is_own=False) for part in _parts(former)]
    drafts += [_batch(vault, part, is_own=True) for part in _parts(rows)]
    vault.book.append(vault.pen, drafts)
    epoch = open_channel_if_needed(vault, *channel)
    if epoch is not None:
        missing = sorted(leads - epoch.members)
        vault.book.append(vault.pen, [add_draft(vault, channel, key, epoch) for key in missing])
    return len(all_rows)


def batches_of(vault: OpenVault, author: DeviceKey) -> tuple[Entry, ...]:
    """What a device told in its own channel; nobody else's word about it counts."""
    case, audience = channel_told(author)
    return tuple(
        batch
        for batch in vault.book.things(case, kinds.ACCESS)
        if batch.log.author == author and batch.log.audience == audience
    )


def _told_so_far(vault: OpenVault, own: DeviceKey) -> tuple[int, int]:
    """How many lines were told, and when the last of them."""
    batches = batches_of(vault, own)
    heads = [head.count for batch in batches if (head := head_in(batch)) is not None]
    return max(heads, default=0), max((batch.recorded_ms for batch in batches), default=-(2**53))


def _left_by_former_keys(vault: OpenVault) -> tuple[FiledLine, ...]:
    """What was noted with keys the vault had before, in this agency, and was told nobody yet.

    Whoever copies a vault to another computer would else keep the last looks to themselves.
    """
    cards = device_cards(vault)
    agency = {card.key for card in cards if card.agency_key == vault.me.agency_key}
    carried: dict[DeviceKey, int] = {}
    for key in (vault.pen.public, *vault.former_keys):
        for entry in _carried(batches_of(vault, key)):
            author, position = entry.log.author, entry.header.position
            carried[author] = max(carried.get(author, 0), position + 1)
    return tuple(
        row
        for key in vault.access.authors()
        if key in vault.former_keys & agency
        for row in vault.access.filed(key, max(_told_so_far(vault, key)[0], carried.get(key, 0)))
    )


def _carried(batches: Iterable[Entry]) -> Iterator[Entry]:
    """The lines of former keys: they came without an end, which only their own device tells."""
    for batch in batches:
        if head_in(batch) is None:
            yield from map(reread, lines_in(batch))


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


def _batch(vault: OpenVault, part: list[Entry], *, is_own: bool) -> Draft:
    case, audience = channel_told(vault.pen.public)
    end = AccessHead(vault.pen.public, part[-1].header.position + 1, part[-1].id)
    return Draft(
        case=case,
        audience=audience,
        kind=kinds.ACCESS,
        about=ObjectId(vault.new_id()),
        body=batch_body(end if is_own else None, (entry.line for entry in part)),
        supersedes=(),
    )


def _other_leads(vault: OpenVault) -> frozenset[DeviceKey]:
    """The devices of the agency's leads, other people than oneself."""
    now = vault.clock.now_ms()
    return frozenset(
        card.key
        for card in device_cards(vault)
        if card.agency_key == vault.me.agency_key
        and card.person != vault.me.person
        and vault.channels.carries(card.key, now) in LEADING
    )
