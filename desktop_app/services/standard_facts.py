"""Gathers what standards ask of a case: its notes, its episodes, and how it was opened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.domain.case_facts import (
    CaseFacts,
    NoteFact,
    OpenedFact,
    PlacedFact,
    ReturnFact,
    folded,
)
from desktop_app.domain.codes import Flag, NoteType, Part, Source
from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import end_ms, instant_ms, is_date
from desktop_app.domain.standards import Tick
from desktop_app.ledger import kinds
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Order, TimelineQuery

_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is looked at: from an instant to before another; of the notes these, if any."""

    since_ms: int
    until_ms: int
    entries: frozenset[EntryId] | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What facts are wanted of: a stretch, what was judged, and which types rules ask for.

    Notes of the types `assessing` assess a case; of `happening` one in the time is enough.
    """

    stretch: Stretch
    ticks: tuple[Tick, ...] = ()
    assessing: frozenset[str] = frozenset()
    happening: frozenset[str] = frozenset()


def gather(vault: OpenVault, case: CaseId, asked: Asked) -> CaseFacts:
    """All facts of a case in a stretch."""
    stretch = asked.stretch
    episodes = [each for each in vault.episodes.now(case) if not each.withdrawn]
    return CaseFacts(
        since_ms=stretch.since_ms,
        until_ms=stretch.until_ms,
        now_ms=vault.clock.now_ms(),
        notes=_in_time(_note(vault, each) for each in _looked_at(vault, case, stretch)),
        around=tuple(_around(vault, case, asked)),
        decisions=tuple(_first_of(vault, case, asked.assessing)),
        returns=tuple(_returns(vault, case, episodes)),
        placed=tuple(_placed(vault, case, episodes)),
        opened=_opened(vault, case),
        young=_young(vault, case),
        ticks=asked.ticks,
    )


def _around(vault: OpenVault, case: CaseId, asked: Asked) -> Iterator[NoteFact]:
    """Notes of the same time beside those that are named; of all of a time there are no others."""
    types, named = _note_types(asked.happening), asked.stretch.entries
    if named is None or not types:
        return
    query = TimelineQuery(
        case=case,
        types=types,
        since_ms=asked.stretch.since_ms,
        until_ms=asked.stretch.until_ms,
        limit=0,
    )
    found = vault.reading.timeline(query).entries
    yield from (_note(vault, each) for each in found if each.id not in named)


def _note_types(codes: frozenset[str]) -> frozenset[NoteType]:
    return frozenset(each for each in NoteType if each.value in codes)


def _first_of(vault: OpenVault, case: CaseId, types: frozenset[str]) -> Iterator[NoteFact]:
    """The first recorded note of each type: what came after it assessed nothing sooner."""
    for type_ in sorted(_note_types(types)):
        query = TimelineQuery(case=case, types=frozenset({type_}), order=Order.RECORDED, limit=1)
        yield from (_note(vault, each) for each in vault.reading.timeline(query).entries)


def _in_time(notes: Iterable[NoteFact]) -> tuple[NoteFact, ...]:
    """As they happened: they are read out in this order."""
    return tuple(sorted(notes, key=lambda each: (each.at_ms, each.entry)))


def _looked_at(vault: OpenVault, case: CaseId, stretch: Stretch) -> Iterator[TimelineEntry]:
    """What happened in the stretch or was recorded in it: what came late belongs to it, too."""
    found: dict[EntryId, TimelineEntry] = {}
    if stretch.entries is not None:
        found = {id_: vault.reading.entry(id_) for id_ in sorted(stretch.entries)}
    else:
        for order in Order:
            query = TimelineQuery(
                case=case,
                since_ms=stretch.since_ms,
                until_ms=stretch.until_ms,
                order=order,
                limit=0,
            )
            found |= {each.id: each for each in vault.reading.timeline(query).entries}
    yield from (
        each
        for each in found.values()
        if each.case == case and Flag.NEWER_VERSION not in each.flags
    )


def _note(vault: OpenVault, entry: TimelineEntry) -> NoteFact:
    last = entry.end or entry.start
    ended_ms = None if last is None else end_ms(last, vault.midnight_ms)
    could_be_late = ended_ms is None or entry.recorded_ms - ended_ms > _HOUR_MS
    return NoteFact(
        entry=entry.id,
        type=str(entry.type),
        began_ms=None if entry.start is None else instant_ms(entry.start, vault.midnight_ms),
        ended_ms=ended_ms,
        recorded_ms=entry.recorded_ms,
        present=folded(entry.present),
        late_reason=entry.late_reason,
        is_struck=entry.struck is not None,
        is_from_record=could_be_late and _is_from_record(vault, entry.id),
    )


def _is_from_record(vault: OpenVault, id_: EntryId) -> bool:
    return (vault.reading.signed(id_).shown or {}).get("source") == Source.RECORD


def _returns(vault: OpenVault, case: CaseId, episodes: list[Episode]) -> Iterator[ReturnFact]:
    told = _first_entries(vault, case, kinds.MISSING)
    for each in episodes:
        found_ms = each.ends_ms(vault.midnight_ms)
        if each.kind is EpisodeKind.MISSING and found_ms is not None and each.id in told:
            talk = each.steps.talk
            yield ReturnFact(
                entry=told[each.id],
                found_ms=found_ms,
                talk_from_ms=instant_ms(talk, vault.midnight_ms) if talk else None,
                talk_until_ms=end_ms(talk, vault.midnight_ms) if talk else None,
            )


def _placed(vault: OpenVault, case: CaseId, episodes: list[Episode]) -> Iterator[PlacedFact]:
    told = _first_entries(vault, case, kinds.PLACEMENT)
    for each in episodes:
        began_ms = each.begins_ms(vault.midnight_ms)
        if each.kind is EpisodeKind.PLACEMENT and began_ms is not None and each.id in told:
            yield PlacedFact(entry=told[each.id], began_ms=began_ms)


def _first_entries(vault: OpenVault, case: CaseId, kind: str) -> dict[ObjectId, EntryId]:
    """By which entry each episode is named here: the first that told of it."""
    found: dict[ObjectId, EntryId] = {}
    for entry in vault.book.things(case, kind):
        found.setdefault(entry.about, entry.id)
    return found


def _opened(vault: OpenVault, case: CaseId) -> OpenedFact | None:
    """A day without a time counts from its end."""
    first = next(iter(vault.book.things(case, kinds.CASE)), None)
    if first is None:
        return None
    opened_on = (first.shown or {}).get("opened_on")
    is_told = isinstance(opened_on, str) and is_date(opened_on)
    opened_ms = end_ms(str(opened_on), vault.midnight_ms) if is_told else first.recorded_ms
    assessed = [
        entry.recorded_ms
        for entry in vault.book.about([first.about])
        if entry.log.case == case and _gives_reason((entry.shown or {}).get("risk_reason"))
    ]
    assessed_ms = min(assessed, default=None)
    return OpenedFact(entry=first.id, opened_ms=opened_ms, assessed_ms=assessed_ms)


def _gives_reason(untrusted: object) -> bool:
    return isinstance(untrusted, str) and bool(untrusted.strip())


def _young(vault: OpenVault, case: CaseId) -> frozenset[str]:
    people = (each for each in vault.reading.people(case) if each.part is Part.YOUNG_PERSON)
    return folded(name for each in people for name in (each.full_name, each.initials))
