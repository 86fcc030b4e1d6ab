"""Adds up the control entries held, in levels, so that no two of them can decide each other.

Cards and revocations first, from agency keys alone; then named leads and pins, by leads who
are not revoked; then what revoked leads wrote before they were; then the agencies of those
whom leads let onto a case; then purges; last of all, who reads which channel (decisions 003, 025).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey
from desktop_app.ledger import kinds
from desktop_app.ledger.cards_known import (
    Anchors,
    counting_cards,
    partner_keys,
    revoked_keys,
    with_partners,
    with_vouched,
)
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.leading import vouched_agencies, with_leads
from desktop_app.ledger.membership import fold_readers
from desktop_app.ledger.purging import purged_channels, purged_entries, standing_purges
from desktop_app.ledger.trust import Ancestry, Trust

_OfKind = Mapping[str, Sequence[Entry]]


def fold_trust(
    controls: Iterable[Entry],
    anchors: Mapping[DeviceKey, Standing],
    ancestry: Ancestry,
    *,
    by_device: frozenset[DeviceKey] = frozenset(),
) -> Trust:
    """Add up the control entries that are complete and entitled.

    `anchors` are the agencies known here, in the order in which they came to be known;
    `by_device` those of which only a device's code was compared.
    """
    of_kind: dict[str, list[Entry]] = defaultdict(list)
    for entry in controls:
        if entry.withheld == 0:
            of_kind[entry.header.kind].append(entry)
    partners = partner_keys(anchors, of_kind[kinds.PARTNER])
    known, by_device = with_partners(anchors, partners), by_device - partners
    members, pins = of_kind[kinds.MEMBER], of_kind[kinds.PIN]
    led = with_leads(_carded(of_kind, known, by_device), members, pins, ancestry)
    vouched = vouched_agencies(led, members, of_kind[kinds.CARD])
    if not vouched <= known.keys():
        widened = _carded(of_kind, with_vouched(known, vouched), by_device)
        led = replace(widened, pinned=led.pinned, named_leads=led.named_leads)
    purges = standing_purges(of_kind[kinds.PURGE], of_kind[kinds.UNPURGE], led)
    return replace(
        led,
        purged_entries=purged_entries(purges),
        purged_channels=purged_channels(purges),
        readers=fold_readers(of_kind[kinds.EPOCH], of_kind[kinds.ADD], led),
    )


def _carded(of_kind: _OfKind, anchors: Anchors, by_device: frozenset[DeviceKey]) -> Trust:
    cards = counting_cards(of_kind[kinds.CARD], of_kind[kinds.RELEASE], anchors)
    revoked = revoked_keys(of_kind[kinds.REVOKE], cards)
    return Trust(anchors, cards, revoked, by_device=by_device)
