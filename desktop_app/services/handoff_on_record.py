"""What an entry says of a handoff: which entries of its channel left, for whom, and why."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from desktop_app.domain.bundle import Envelope
from desktop_app.domain.disclosing import Why, Withheld
from desktop_app.domain.disclosure import Disclosure, Leaving, Shape
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import Audience, DeviceKey, EntryId, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.card_names import named
from desktop_app.services.courier import Sealed
from desktop_app.services.opened import OpenVault

_MOST_LOGS = 1_000
"""As many as one entry names: each takes some 120 bytes of the 256 KiB it may have."""

_MOST_KEPT = 3_000
"""As many stretches, and single fields' entries: each takes up to 20 bytes."""

_LogEntries = Sequence[Leaving]
Counts = Mapping[EntryId, Sequence[Why]]


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
    recipients = sorted(request.recipients, key=lambda card: card.printed)
    common: dict[str, object] = {
        "bundle": envelope.bundle,
        "sha256": sealed.sha256,
        "envelope": b64(sealed.envelope_sha256),
        "kind": envelope.kind.value,
        "series": envelope.series,
        "number": envelope.number,
        "recipients": [card.printed for card in recipients],
        "recipient_names": [named(card) for card in recipients],
        "purpose": envelope.purpose,
        "authority": envelope.authority,
        "limits": envelope.limits,
        **_asked(request, envelope),
    }
    why = _reasons(disclosure.withheld)
    return [
        Draft(
            case=request.case,
            audience=channel,
            kind=kinds.HANDOFF,
            about=ObjectId(vault.new_id()),
            body={**common, **_told_of(channel, logs, why)},
        )
        for channel, logs in _by_channel(disclosure.leaving)
    ]


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


def _asked(request: HandoffRequest, envelope: Envelope) -> dict[str, object]:
    """Why no more leaves, and what is asked of the recipients, as far as it was said."""
    told: dict[str, object] = {
        "minimum": storable(request.minimum).strip(),
        "conditions": list(envelope.marks),
    }
    return {name: value for name, value in told.items() if value}


def _told_of(channel: Audience, logs: Sequence[_LogEntries], why: Counts) -> dict[str, object]:
    """Which entries of one channel left, up to which heads, and what stayed of them.

    Stubs are told as stretches of a log, by its place in `logs`: they come in rows.
    """
    heads = [log[-1] for log in logs]
    withheld = Counter(
        reason for log in logs for each in log for reason in why.get(each.entry, ())
    )
    kept: dict[str, object] = {
        "withheld": {reason.value: count for reason, count in sorted(withheld.items())},
        "stubs": [s for place, log in enumerate(logs) for s in _stretches(place, log)][
            :_MOST_KEPT
        ],
        "redacted": [
            [place, each.position, each.held]
            for place, log in enumerate(logs)
            for each in log
            if each.shape is Shape.REDACTED
        ][:_MOST_KEPT],
    }
    return {
        "audiences": [channel],
        "logs": [[b64(h.author), channel, h.position, b64(h.entry)] for h in heads],
        "counts": {"entries": sum(len(log) for log in logs)},
        **{name: value for name, value in kept.items() if value},
    }


def _stretches(place: int, log: _LogEntries) -> Iterator[list[int]]:
    """The stubs of a log: from which position to which."""
    stubs = (each.position for each in log if each.shape is Shape.STUB)
    for _, row in groupby(enumerate(stubs), key=lambda pair: pair[1] - pair[0]):
        positions = [position for _, position in row]
        yield [place, positions[0], positions[-1]]


def _reasons(withheld: Iterable[Withheld]) -> Counts:
    found: dict[EntryId, list[Why]] = defaultdict(list)
    for each in withheld:
        found[each.entry].append(each.why)
    return found
