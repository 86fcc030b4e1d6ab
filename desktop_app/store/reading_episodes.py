"""Reads episodes from their current values. Where somebody is or was is read only when asked for.

One object is told by entries of one kind; which names mean its beginning and its end differs.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec
from sqlalchemy import Connection, Engine

from desktop_app.domain.episode import (
    Episode,
    EpisodeKind,
    Steps,
    missing_now,
    moment_or_none,
)
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.trust import Trust
from desktop_app.store.displayed import Shown, contested
from desktop_app.store.entries import of_objects
from desktop_app.store.noting import Dating
from desktop_app.store.projecting import project
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep


class OfEpisode(msgspec.Struct, frozen=True, gc=False):
    """What an episode displays, whichever kind it is; its places are left where they are."""

    start: str = ""
    end: str = ""
    title: str = ""
    last_seen: str = ""
    noticed_at: str = ""
    found_at: str = ""
    police_told_at: str = ""
    occurrence_no: str = ""
    return_talk_at: str = ""
    return_talk_outcome: str = ""
    withdrawn: str = ""


class OfPlace(msgspec.Struct, frozen=True, gc=False):
    """Where it was, or where she was last seen."""

    place: str = ""
    last_seen_place: str = ""


_KINDS = {
    EpisodeKind.MISSING: kinds.MISSING,
    EpisodeKind.PLACEMENT: kinds.PLACEMENT,
    EpisodeKind.CUSTODY: kinds.CUSTODY,
    EpisodeKind.ORDER: kinds.ORDER,
}
_SHOWN = {kind: Shown(tag, OfEpisode) for kind, tag in _KINDS.items()}
_PLACES = {kind: Shown(tag, OfPlace) for kind, tag in _KINDS.items()}


class EpisodeReading:
    """Reads the stretches of time beside a line. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep, dating: Dating) -> None:
        self._engine, self._upkeep, self._dating = engine, upkeep, dating

    def now(self, case: CaseId) -> tuple[Episode, ...]:
        """Every episode of a case, by kind and beginning; those withdrawn too."""
        with reading(self._engine) as db:
            return _now(db, case)

    def everywhere(self) -> Mapping[CaseId, tuple[Episode, ...]]:
        """Every episode of every case that has any, in the same order."""
        with reading(self._engine) as db:
            found = _by_case(db, None)
        return {case: _in_order(episodes) for case, episodes in found.items()}

    def awaiting_talk(self) -> Mapping[CaseId, tuple[Episode, ...]]:
        """The times missing, of every case, after which no conversation was held or declined."""
        shown, found = _SHOWN[EpisodeKind.MISSING], defaultdict[CaseId, list[Episode]](list)
        with reading(self._engine) as db:
            for case, obj, told in shown.read(db, None, ("return_talk_at", "withdrawn")):
                found[case].append(_episode(EpisodeKind.MISSING, obj, told))
        return {case: tuple(some) for case, some in found.items()}

    def then(self, case: CaseId, known_by_ms: int) -> tuple[Episode, ...]:
        """Every episode as this vault had it on record at a moment."""
        with reading(self._engine) as db:
            return _then(db, case, known_by_ms, self._upkeep.trust(db), self._dating)

    def place_of(self, case: CaseId, episode: Episode) -> str:
        """Where an episode was; empty if nobody said, or the case has no such episode."""
        with reading(self._engine) as db:
            return _place_of(db, case, episode)


def _now(db: Connection, case: CaseId) -> tuple[Episode, ...]:
    return _in_order(_by_case(db, case).get(case, ()))


def _by_case(db: Connection, only: CaseId | None) -> Mapping[CaseId, list[Episode]]:
    found: dict[CaseId, list[Episode]] = defaultdict(list)
    for kind, tag in _KINDS.items():
        disputed = contested(db, tag, only)
        for case, obj, shown in _SHOWN[kind].read(db, only):
            found[case].append(_episode(kind, obj, shown, disputed.get((case, obj), ())))
    return found


def missing_everywhere(db: Connection, only: CaseId | None) -> Mapping[CaseId, Episode]:
    """Who is missing now: the open episode of every case that has one, or of one case."""
    found: dict[CaseId, list[Episode]] = defaultdict(list)
    for case, obj, shown in _SHOWN[EpisodeKind.MISSING].read(db, only):
        found[case].append(_episode(EpisodeKind.MISSING, obj, shown))
    is_open = ((case, missing_now(some)) for case, some in found.items())
    return {case: episode for case, episode in is_open if episode is not None}


def _place_of(db: Connection, case: CaseId, episode: Episode) -> str:
    for _, obj, shown in _PLACES[episode.kind].read(db, case):
        if obj == episode.id:
            is_missing = episode.kind is EpisodeKind.MISSING
            return shown.last_seen_place if is_missing else shown.place
    return ""


def _then(
    db: Connection, case: CaseId, known_by_ms: int, trust: Trust, dating: Dating
) -> tuple[Episode, ...]:
    rows = db.exec_driver_sql(
        "select distinct obj from thing where case_id = ? and kind in (?, ?, ?, ?)",
        (case, *_KINDS.values()),
    )
    objects = [ObjectId(row[0]) for row in rows.all()]
    held = (item for item in of_objects(db, objects) if item.received_ms <= known_by_ms)
    projection = project(held, trust, dating)
    said: dict[tuple[CaseId, ObjectId], dict[str, object]] = defaultdict(dict)
    for thing, place, value in projection.values:
        if not place:
            said[thing][value.name] = value.value
    return _in_order(
        _episode(kind, obj, _SHOWN[kind].shaped(said[case, obj]))
        for kind, tag in _KINDS.items()
        for of, described, obj in projection.things
        if (of, described) == (case, tag)
    )


def _episode(
    kind: EpisodeKind, obj: ObjectId, shown: OfEpisode, conflicts: tuple[str, ...] = ()
) -> Episode:
    """A moment that a colleague signed and that is none counts as not said."""
    if kind is EpisodeKind.MISSING:
        start = moment_or_none(shown.last_seen) or moment_or_none(shown.noticed_at)
        end = moment_or_none(shown.found_at)
    else:
        start, end = moment_or_none(shown.start), moment_or_none(shown.end)
    return Episode(
        id=obj,
        kind=kind,
        start=start,
        end=end,
        title=shown.title,
        withdrawn=shown.withdrawn,
        steps=_steps(shown),
        conflicts=conflicts,
    )


def _steps(shown: OfEpisode) -> Steps:
    return Steps(
        noticed=moment_or_none(shown.noticed_at) or "",
        police_told=moment_or_none(shown.police_told_at) or "",
        number=shown.occurrence_no,
        talk=moment_or_none(shown.return_talk_at) or "",
        talk_outcome=shown.return_talk_outcome,
    )


def _in_order(found: Iterable[Episode]) -> tuple[Episode, ...]:
    places = {kind: place for place, kind in enumerate(EpisodeKind)}
    return tuple(sorted(found, key=lambda each: (places[each.kind], each.start or "", each.id)))
