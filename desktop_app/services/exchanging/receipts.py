"""Signed receipts: how far this device holds each log of a channel (LEDGER section 5, `heads/1`).

They bound from above when an entry can have been written, and show when a place hides a tail.
"""

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.domain.ids import DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import Channel
from desktop_app.services.exchanging.trip import WEEK_MS, Trip
from desktop_app.services.opened import OpenVault
from desktop_app.services.stretches import count, gaps

_MOST_LOGS = 1_000
_SLOT = "heads/"


def write_receipts(trip: Trip, channels: Iterable[Channel]) -> None:
    """Say in each channel how far it is held: once a week, if others wrote there since."""
    vault = trip.vault
    for channel in channels:
        slot = _SLOT + trip.tools.names.channel_tag(*channel)
        at_ms, mark = _last(vault.drawer.setting(slot))
        if 0 <= trip.now_ms - at_ms < WEEK_MS:
            continue
        latest = vault.holdings.latest()
        if at_ms and vault.holdings.has_news(*channel, mark, vault.me.key):
            vault.book.append(vault.pen, _drafts(vault, channel))
            latest = vault.holdings.latest()
        if not at_ms or latest != mark:
            vault.drawer.set(slot, f"{trip.now_ms} {latest}".encode())


def known_missing(vault: OpenVault, channels: Iterable[Channel]) -> int:
    """How many entries exist that this device has not got: gaps, and what others hold."""
    return sum(_missing_in(vault, channel) for channel in channels)


def _missing_in(vault: OpenVault, channel: Channel) -> int:
    logs = {held.log.author: held for held in vault.holdings.logs(*channel)}
    told = _told(vault.holdings.heads(*channel))
    missing = sum(count(gaps(held.held)) for held in logs.values())
    for author, last in told.items():
        held_to = logs[author].last if author in logs else -1
        missing += max(0, last - held_to)
    return missing


def _told(receipts: Iterable[Entry]) -> Mapping[DeviceKey, int]:
    """How far anybody says to hold each log."""
    furthest: dict[DeviceKey, int] = {}
    for entry in receipts:
        heads = (entry.shown or {}).get("heads")
        for head in heads if isinstance(heads, list) else ():
            match head:
                case [str(author), int(last), str()]:
                    key = _key(author)
                    if key is not None:
                        furthest[key] = max(furthest.get(key, -1), last)
                case _:
                    pass
    return furthest


def _key(untrusted: str) -> DeviceKey | None:
    try:
        return DeviceKey(unb64(untrusted, 32))
    except NotCanonical:
        return None


def _drafts(vault: OpenVault, channel: Channel) -> Sequence[Draft]:
    case, audience = channel
    heads = [
        [b64(log.author), log.last, b64(log.head)] for log in vault.holdings.ends(case, audience)
    ]
    return [
        Draft(
            case=case,
            audience=audience,
            kind=kinds.HEADS,
            about=ObjectId(vault.new_id()),
            body={"heads": heads[start : start + _MOST_LOGS]},
        )
        for start in range(0, len(heads), _MOST_LOGS)
    ]


def _last(setting: bytes | None) -> tuple[int, int]:
    """When we last looked, and up to which mark; zero for never."""
    if setting is None:
        return 0, 0
    at_ms, _, mark = setting.decode().partition(" ")
    return int(at_ms), int(mark)
