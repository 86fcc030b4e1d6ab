"""Which gaps in logs are there by choice: what somebody here left of a bundle."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop_app.domain.ids import Audience, CaseId
from desktop_app.domain.trouble import Trouble, TroubleKind
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.opened import OpenVault
from desktop_app.services.stretches import Stretch, Stretches, count, merged, without

_Log = tuple[str, str]


def left_by_choice(vault: OpenVault, case: CaseId) -> Mapping[_Log, Stretches]:
    """The positions that were left when bundles were taken in here, by author and audience."""
    ours = {vault.me.key, *vault.former_keys}
    found: dict[_Log, list[Stretch]] = defaultdict(list)
    for entry in vault.book.things(case, kinds.ACCEPT):
        if entry.log.author in ours and "left" in (entry.shown or {}):
            for log, stretch in _told(entry.shown or {}):
                found[log].append(stretch)
    return {log: merged(stretches) for log, stretches in found.items()}


def unexplained(trouble: Trouble, left: Mapping[_Log, Stretches]) -> Trouble | None:
    """A gap less what was left by choice; None when nothing else is missing."""
    if trouble.kind is not TroubleKind.GAP or trouble.key is None or trouble.audience is None:
        return trouble
    chosen = left.get((b64(trouble.key), Audience(trouble.audience)), ())
    ranges = without(trouble.ranges, chosen)
    return replace(trouble, ranges=ranges, count=count(ranges)) if ranges else None


def _told(said: Mapping[str, object]) -> Iterator[tuple[_Log, Stretch]]:
    """Our own words; read with care all the same."""
    logs, left = said.get("logs"), said.get("left")
    if not isinstance(logs, list) or not isinstance(left, list):
        return
    for place, first, last in left:
        author, audience, *_ = logs[place]
        yield (str(author), str(audience)), (int(first), int(last))
