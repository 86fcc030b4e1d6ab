"""Which fields would have two answers once a bundle is taken in, and what both answers are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from desktop_app.domain.card import Author
from desktop_app.domain.conflict import Answer, Conflict, Said
from desktop_app.domain.ids import CaseId, DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import canonical
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.values import CurrentValue, current_values

_TITLES = ("initials", "full_name", "title")


def contested(
    case: CaseId,
    held: Sequence[Entry],
    arriving: Sequence[Entry],
    author_of: Callable[[DeviceKey], Author],
) -> tuple[Conflict, ...]:
    """The fields of one object that have one answer, or none, here and would have several."""
    before = {name for name, values in _by_name(held).items() if _differ(values)}
    by_id = {entry.id: entry for entry in (*held, *arriving)}
    together = _by_name(by_id.values())
    described = next((e for e in by_id.values() if e.header.kind != kinds.FIELD), None)
    return tuple(
        Conflict(
            case=case,
            codename="",
            audience=by_id[values[0].entry].log.audience,
            about=by_id[values[0].entry].about,
            kind=described.header.kind if described is not None else kinds.FIELD,
            of=_called(by_id.values()),
            name=name,
            answers=_answers(values, by_id, author_of),
        )
        for name, values in sorted(together.items())
        if name not in before and _differ(values)
    )


def _by_name(entries: Iterable[Entry]) -> dict[str, list[CurrentValue]]:
    found: dict[str, list[CurrentValue]] = defaultdict(list)
    for value in current_values(entries, admitted=lambda _: True, purged=lambda _: False):
        found[value.name].append(value)
    return found


def _differ(values: Sequence[CurrentValue]) -> bool:
    return len({canonical(value.value) for value in values}) > 1


def _answers(
    values: Sequence[CurrentValue],
    by_id: dict[EntryId, Entry],
    author_of: Callable[[DeviceKey], Author],
) -> tuple[Answer, ...]:
    """Each answer once, with everybody who gave it."""
    same: dict[bytes, list[CurrentValue]] = defaultdict(list)
    for value in values:
        same[canonical(value.value)].append(value)
    return tuple(
        Answer(
            value=some[0].value,
            said=tuple(_said(by_id[value.entry], author_of) for value in some),
            is_uncertain=any(value.uncertain for value in some),
        )
        for some in same.values()
    )


def _said(entry: Entry, author_of: Callable[[DeviceKey], Author]) -> Said:
    return Said(
        entry=entry.id,
        author=author_of(entry.log.author),
        recorded_ms=entry.recorded_ms,
        clock_offset_ms=entry.header.clock_offset_ms,
    )


def _called(entries: Iterable[Entry]) -> str:
    shown = [entry.shown or {} for entry in entries]
    named = (said[name] for name in _TITLES for said in shown if said.get(name))
    return str(next(named, ""))
