"""Why a sender kept things back, as `data/withheld.json` says, and as far as the lines agree."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from desktop_app.domain.disclosing import Why, Withheld
from desktop_app.domain.ids import EntryId
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.entry import Entry

WITHHELD = "data/withheld.json"
MOST_BYTES = 32 << 20

_LONGEST_LABEL = 200


@dataclass(frozen=True, slots=True)
class Reasons:
    """Reasons the lines bear out, how many they don't, and how much stays without any."""

    told: tuple[Withheld, ...] = ()
    unfounded: int = 0
    unexplained: int = 0


def reasons_in(untrusted: bytes | None, entries: Sequence[Entry]) -> Reasons:
    """Read the list and hold it against the lines: what is shown was not withheld.

    A whole entry must be a stub; of a single field, the entry must be one that keeps something
    back, and must not show the field that is named.
    """
    by_id = {entry.id: entry for entry in entries if entry.withheld}
    listed = _listed(untrusted)
    items = [each for each in map(_withheld, listed) if each is not None]
    told = tuple(each for each in dict.fromkeys(items) if _bears_out(each, by_id.get(each.entry)))
    explained = {each.entry for each in told}
    silent = (entry for entry in by_id.values() if entry.id not in explained)
    return Reasons(told, len(listed) - len(told), sum(abs(entry.withheld) for entry in silent))


def _listed(untrusted: bytes | None) -> Sequence[object]:
    if untrusted is None:
        return ()
    try:
        found = msgspec.json.decode(untrusted)
    except (RecursionError, ValueError):  # msgspec's errors are ValueErrors
        return (None,)
    return found if isinstance(found, list) else (None,)


def _withheld(untrusted: object) -> Withheld | None:
    if not isinstance(untrusted, dict):
        return None
    said = {name: untrusted.get(name, "") for name in ("entry", "name", "why", "label")}
    texts = {name: value for name, value in said.items() if isinstance(value, str)}
    if len(texts) < len(said) or texts["why"] not in set(Why):
        return None
    try:
        id_ = EntryId(unb64(texts["entry"], 32))
    except NotCanonical:
        return None
    label = texts["label"][:_LONGEST_LABEL]
    return Withheld(entry=id_, name=texts["name"], why=Why(texts["why"]), label=label)


def _bears_out(said: Withheld, entry: Entry | None) -> bool:
    if entry is None:
        return False
    shown = entry.shown
    return (shown is None) if not said.name else (shown is not None and said.name not in shown)
