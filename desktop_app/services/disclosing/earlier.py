"""What the same recipients were shown before: what stays now may be out already."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault

_PARTS = {"logs": 4, "stubs": 3, "redacted": 3}


@dataclass(frozen=True, slots=True)
class _Log:
    """How much of one log went in a bundle."""

    last: int
    stubs: Sequence[range]
    redacted: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class _Sent:
    """One bundle: what of each log went in it, as far as was written down."""

    number: int
    logs: Mapping[tuple[str, str], _Log]

    def showed(self, entry: Entry) -> int | None:
        """How many fields it kept back of an entry; None if it showed nothing of it."""
        log = self.logs.get((b64(entry.log.author), entry.log.audience))
        position = entry.header.position
        if log is None or position > log.last or any(position in each for each in log.stubs):
            return None
        return log.redacted.get(position, 0)


@dataclass(frozen=True, slots=True)
class Earlier:
    """The bundles that went to the same recipients, the newest first."""

    sent: Sequence[_Sent] = ()

    def showed_more(self, leaving: Iterable[Entry]) -> int | None:
        """The number of the latest bundle that showed what stays of these entries now."""
        back = [entry for entry in leaving if entry.withheld] if self.sent else []
        return next((s.number for s in self.sent if any(_more(s, e) for e in back)), None)


def earlier_bundles(vault: OpenVault, request: HandoffRequest) -> Earlier:
    """Every bundle of this device to these recipients, as the record tells it."""
    to = sorted(card.printed for card in request.recipients)
    acts = [
        entry.shown or {}
        for entry in vault.book.things(request.case, kinds.HANDOFF)
        if entry.log.author == vault.me.key and (entry.shown or {}).get("recipients") == to
    ]
    sent = [_read(act) for act in acts]
    return Earlier(sorted(sent, key=lambda each: each.number, reverse=True))


def _more(sent: _Sent, entry: Entry) -> bool:
    showed = sent.showed(entry)
    return showed is not None and (entry.withheld < 0 or showed < entry.withheld)


def _read(said: Mapping[str, object]) -> _Sent:
    """Our own words, read with care all the same: an older version wrote fewer of them."""
    logs = {}
    stubs, redacted = _by_log(_rows(said, "stubs")), _by_log(_rows(said, "redacted"))
    for place, (author, audience, last, _) in enumerate(_rows(said, "logs")):
        logs[str(author), str(audience)] = _Log(
            last=_whole(last),
            stubs=[
                range(_whole(first), _whole(end) + 1) for _, first, end in stubs.get(place, ())
            ],
            redacted={
                _whole(position): _whole(held) for _, position, held in redacted.get(place, ())
            },
        )
    return _Sent(_whole(said.get("number")), logs)


def _by_log(rows: Iterable[list[object]]) -> Mapping[int, list[list[object]]]:
    found: dict[int, list[list[object]]] = defaultdict(list)
    for row in rows:
        found[_whole(row[0])].append(row)
    return found


def _rows(said: Mapping[str, object], name: str) -> list[list[object]]:
    found = said.get(name)
    rows = found if isinstance(found, list) else []
    return [row for row in rows if isinstance(row, list) and len(row) == _PARTS[name]]


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
