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
    controls: Iterable[Entry], anchors: Mapping[DeviceKey, Standing], ancestry: Ancestry
) -> Trust:
    """Add up the control entries that are complete and entitled.

    `anchors` are the agencies known here, in the order in which they came to be known.
    """
    of_kind: dict[str, list[Entry]] = defaultdict(list)
    for entry in controls:
        if entry.withheld == 0:
            of_kind[entry.header.kind].append(entry)
    known = with_partners(anchors, of_kind[kinds.PARTNER])
    members, pins = of_kind[kinds.MEMBER], of_kind[kinds.PIN]
    led = with_leads(_carded(of_kind, known), members, pins, ancestry)
    vouched = vouched_agencies(led, members, of_kind[kinds.CARD])
    if not vouched <= known.keys():
        widened = _carded(of_kind, with_vouched(known, vouched))
        led = replace(widened, pinned=led.pinned, named_leads=led.named_leads)
    purges = standing_purges(of_kind[kinds.PURGE], of_kind[kinds.UNPURGE], led)
    return replace(
        led,
        purged_entries=purged_entries(purges),
        purged_channels=purged_channels(purges),
        readers=fold_readers(of_kind[kinds.EPOCH], of_kind[kinds.ADD], led),
    )


def _carded(of_kind: _OfKind, anchors: Anchors) -> Trust:
    cards = counting_cards(of_kind[kinds.CARD], of_kind[kinds.RELEASE], anchors)
    return Trust(anchors, cards, revoked_keys(of_kind[kinds.REVOKE], cards))
