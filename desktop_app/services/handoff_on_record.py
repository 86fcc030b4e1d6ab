"""What an entry says of a handoff: which entries of its channel left, for whom, and why."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.bundle import Envelope
from desktop_app.domain.disclosure import Disclosure, Leaving
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import Audience, DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.courier import Sealed
from desktop_app.services.opened import OpenVault

_MOST_LOGS = 1_000
"""As many as one entry names: each takes some 120 bytes of the 256 KiB it may have."""


def on_record(
    vault: OpenVault,
    request: HandoffRequest,
    disclosure: Disclosure,
    envelope: Envelope,
    sealed: Sealed,
) -> list[Draft]:
    """What left, for whom and on what ground (CYFSA s.306(3)): said in each channel that left.

    An entry in one channel tells only of that channel, so that who is handed
    the whole team's words later learns nothing of a closed circle (decision 012).
    """
    common: dict[str, object] = {
        "bundle": envelope.bundle,
        "sha256": sealed.sha256,
        "envelope": b64(sealed.envelope_sha256),
        "kind": envelope.kind.value,
        "series": envelope.series,
        "number": envelope.number,
        "recipients": sorted(card.printed for card in request.recipients),
        "purpose": envelope.purpose,
        "authority": envelope.authority,
        "limits": envelope.limits,
    }
    return [
        Draft(
            case=request.case,
            audience=channel,
            kind=kinds.HANDOFF,
            about=ObjectId(vault.new_id()),
            body={**common, **_told_of(channel, logs)},
        )
        for channel, logs in _by_channel(disclosure.leaving)
    ]


_LogEntries = Sequence[Leaving]


def _by_channel(leaving: Iterable[Leaving]) -> Iterator[tuple[Audience, Sequence[_LogEntries]]]:
    """Each channel's logs, in as many parts as entries need to name them all.

    Whoever fills a channel with logs of throw-away keys must not keep it from being handed on.
    """
    logs: dict[tuple[Audience, DeviceKey], list[Leaving]] = defaultdict(list)
    for entry in leaving:
        logs[entry.audience, entry.author].append(entry)
    channels: dict[Audience, list[_LogEntries]] = defaultdict(list)
    for (audience, _), entries in logs.items():
        channels[audience].append(entries)
    for channel in sorted(channels):
        for start in range(0, len(channels[channel]), _MOST_LOGS):
            yield channel, channels[channel][start : start + _MOST_LOGS]


def _told_of(channel: Audience, logs: Sequence[_LogEntries]) -> dict[str, object]:
    """Which entries of one channel left, up to which heads."""
    heads = [log[-1] for log in logs]
    return {
        "audiences": [channel],
        "logs": [[b64(h.author), channel, h.position, b64(h.entry)] for h in heads],
        "counts": {"entries": sum(len(log) for log in logs)},
    }
