"""What `accept/1` says of a bundle: from whom, how far it was taken in, and what was left."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.ids import WHOLE_TEAM, Audience, ObjectId
from desktop_app.domain.marks import Marks, written_marks
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Log
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.stretches import Stretch, merged

_MOST_LOGS = 800
_MOST_REFUSED = 1_000
_MOST_ABOUT = 1_000
"""As many as one entry names: some 100, 70 and 30 KiB of the 256 it may have."""

_MOST_WORDS = 16 << 10
"""Of a sender's purpose and authority, each: an envelope has room for four times as much."""


def acceptance(vault: OpenVault, arrived: Arrived, why: str) -> tuple[list[Draft], int]:
    """What is to be put on record now that the entries are, and how many were left.

    Said in each channel they came in, and of that channel only, as with what is handed over
    (decision 012). Where the record says the same already, there is nothing to add.
    """
    here = vault.book.holds([entry.id for entry in arrived.entries])
    earlier = _earlier(vault, arrived)
    channels: dict[Audience, list[Entry]] = defaultdict(list)
    for entry in arrived.entries:
        channels[entry.log.audience].append(entry)
    drafts, left = [], 0
    for channel, entries in sorted(channels.items()):
        refused = sorted(b64(entry.id) for entry in entries if entry.id not in here)
        left += len(refused)
        said = _Said.of(earlier.get(channel, ()))
        taken = len(entries) - len(refused) - said.counted
        if channel in earlier and not taken and said.refused == refused[:_MOST_REFUSED]:
            continue
        body = _told_of(entries, refused, why) | {"counts": {"entries": max(0, taken)}}
        drafts.append(_draft(vault, arrived, channel, body))
    if not earlier and arrived.envelope.kind is HandoffKind.OWNERSHIP:
        drafts.append(_taken_over(vault, arrived))
    return drafts, left


@dataclass(frozen=True, slots=True)
class _Said:
    """What the record says so far of one bundle in one channel."""

    counted: int
    refused: list[str]

    @classmethod
    def of(cls, acts: Sequence[Entry]) -> "_Said":
        last = (acts[-1].shown or {}) if acts else {}
        refused = last.get("refused")
        listed = refused[0] if isinstance(refused, list) and refused else []
        return cls(sum(map(_counted, acts)), list(map(str, listed)))


def _counted(act: Entry) -> int:
    counts = (act.shown or {}).get("counts")
    entries = counts.get("entries") if isinstance(counts, dict) else 0
    return entries if isinstance(entries, int) else 0


def _earlier(vault: OpenVault, arrived: Arrived) -> dict[Audience, list[Entry]]:
    """What this device said before of the same bundle, in each channel, oldest first."""
    found: dict[Audience, list[Entry]] = defaultdict(list)
    for entry in vault.book.things(arrived.incoming.case, kinds.ACCEPT):
        ours = entry.log.author in {vault.me.key, *vault.former_keys}
        if ours and (entry.shown or {}).get("bundle") == arrived.envelope.bundle:
            found[entry.log.audience].append(entry)
    return found


def _draft(
    vault: OpenVault, arrived: Arrived, channel: Audience, body: dict[str, object]
) -> Draft:
    return Draft(
        case=arrived.incoming.case,
        audience=channel,
        kind=kinds.ACCEPT,
        about=ObjectId(vault.new_id()),
        body={**_common(arrived), **body},
    )


def _common(arrived: Arrived) -> dict[str, object]:
    envelope, marks = arrived.envelope, arrived.report.marks
    notice: dict[str, object] = {}
    if marks.notice:
        asked = written_marks(Marks(conditions=replace(marks.conditions, safe_contact=())))
        about = list(marks.about[:_MOST_ABOUT])
        notice = {"notice": marks.notice.value, "about": about, "conditions": list(asked)}
    return {
        "bundle": envelope.bundle,
        "sha256": arrived.sha256,
        "envelope": arrived.envelope_sha256,
        "kind": envelope.kind.value,
        "series": envelope.series,
        "number": envelope.number,
        "sender": [arrived.incoming.sender.printed, b64(arrived.incoming.sender.key)],
        "purpose": _fitting(envelope.purpose),
        "authority": _fitting(envelope.authority),
        **notice,
    }


def _fitting(untrusted_words: str) -> str:
    """As much of some words as there is room for: letters nobody sees take six times theirs."""
    words = untrusted_words
    while len(canonical(words)) > _MOST_WORDS:
        words = words[: len(words) // 2]
    return words if words == untrusted_words else f"{words}…"


def _told_of(entries: Sequence[Entry], refused: list[str], why: str) -> dict[str, object]:
    """How far each log of a channel came, and which of its entries were left."""
    heads: dict[Log, Entry] = {}
    for entry in entries:
        before = heads.get(entry.log)
        if before is None or entry.header.position > before.header.position:
            heads[entry.log] = entry
    fullest = Counter(entry.log for entry in entries).most_common(_MOST_LOGS)
    logs = [
        [b64(log.author), log.audience, heads[log].header.position, b64(heads[log].id)]
        for log, _ in fullest
    ]
    if not refused:
        return {"logs": logs}
    return {
        "logs": logs,
        "refused": [refused[:_MOST_REFUSED], storable(why).strip()],
        "left": _left(entries, set(refused), [log for log, _ in fullest])[:_MOST_REFUSED],
    }


def _left(
    entries: Sequence[Entry], refused: Collection[str], logs: Sequence[Log]
) -> list[list[int]]:
    """Where they stand in their logs, by the place of each log in `logs`: why there is a gap."""
    positions: dict[Log, list[Stretch]] = defaultdict(list)
    for entry in entries:
        if b64(entry.id) in refused:
            positions[entry.log].append((entry.header.position, entry.header.position))
    return [
        [place, first, last]
        for place, log in enumerate(logs)
        for first, last in merged(positions[log])
    ]


def _taken_over(vault: OpenVault, arrived: Arrived) -> Draft:
    """Who accepts that a case is handed over leads it from now on."""
    case = arrived.incoming.case
    return Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.FIELD,
        about=ObjectId(case),
        body={"lead_agency": vault.me.agency},
    )
