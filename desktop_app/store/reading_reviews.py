"""Reads what waits for review, and judges who may sign off what. Never writes."""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import CaseId, DeviceKey, EntryId, PersonId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review_queue import Below, QueueFilter, Waiting
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.reviewing import Reviewing
from desktop_app.ledger.trust import Trust
from desktop_app.services.ports import State
from desktop_app.store.batches import batches, marks
from desktop_app.store.entries import held_lines
from desktop_app.store.line_states import BITS, mask_of
from desktop_app.store.reading_timeline import COLUMNS, entry_of
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_LATE, _STALE, _QUESTION = (BITS[each] for each in (State.LATE, State.STALE, State.QUESTION))
# By the index `line_occurred` alone: no row of the line is read. The type is the earliest's.
_WAITING = (
    "select l.case_id, count(*), min(l.occurred_ms), max(l.occurred_ms), l.type,"
    f" sum(l.states & {_LATE} <> 0), sum(l.states & {_STALE} <> 0),"
    f" sum(l.states & {_QUESTION} <> 0)"
    f" from line l where l.states & {BITS[State.SIGNED_OFF]} = 0"
)


class ReviewReading:
    """What the supervisors of this vault's people have read, and what not."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def below(self, key: DeviceKey, now_ms: int) -> tuple[Below, ...]:
        """The devices whose notes a key may sign off now."""
        with self._reading() as db:
            trust = self._upkeep.trust(db)
        reviewing, person = Reviewing(trust), _person(trust, key)
        return tuple(
            Below(other, fact.person, reviewing.is_direct(other, person, now_ms))
            for other, fact in trust.cards.items()
            if reviewing.supervises(key, other, now_ms)
        )

    def waiting(self, devices: Collection[DeviceKey], wanted: QueueFilter) -> tuple[Waiting, ...]:
        """What some devices wrote and nobody signed off as it stands, by case."""
        if not devices:
            return ()
        with self._reading() as db:
            logs = _logs(db, devices)
            rows = db.exec_driver_sql(
                f"{_WAITING}{_either(wanted)} and l.log in (select value from json_each(?))"
                " group by l.case_id",
                (str(logs),),
            ).all()
        return tuple(
            Waiting(
                case=CaseId(case),
                notes=notes,
                first_ms=first,
                last_ms=last,
                type=type_,
                late=late,
                stale=stale,
                unclear=unclear,
            )
            for case, notes, first, last, type_, late, stale, unclear in rows
        )

    def notes_waiting(
        self, case: CaseId, devices: Collection[DeviceKey], wanted: QueueFilter
    ) -> tuple[EntryId, ...]:
        """The notes of one case that some devices wrote and nobody signed off, in their order."""
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select l.id from line l where l.case_id = ?"
                f" and l.states & {BITS[State.SIGNED_OFF]} = 0{_either(wanted)}"
                " and l.log in (select value from json_each(?))"
                " order by l.occurred_ms, l.lamport, l.id",
                (case, str(_logs(db, devices))),
            ).all()
        return tuple(EntryId(row[0]) for row in rows)

    def asked_about(self) -> tuple[TimelineEntry, ...]:
        """The notes with a question that isn't settled, in every case."""
        with self._reading() as db:
            trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
            rows = db.exec_driver_sql(
                f"{COLUMNS} where l.states & {_QUESTION} <> 0 order by l.occurred_ms, l.id"
            ).all()
        return tuple(entry_of(row, trust, authors) for row in rows)

    def may_sign_off(self, note: EntryId, key: DeviceKey, now_ms: int) -> bool:
        """Whether what a key signs off now of a note would count."""
        with self._reading() as db:
            trust, found = self._upkeep.trust(db), _entries(db, [note])
        if not found:
            return False
        return Reviewing(trust).supervises(key, found[0].log.author, now_ms)

    def is_own(self, entry: EntryId, key: DeviceKey) -> bool:
        """Whether the person of a key wrote an entry."""
        with self._reading() as db:
            trust, found = self._upkeep.trust(db), _entries(db, [entry])
        return any(Reviewing(trust).is_one_person(key, each.log.author) for each in found)

    def is_left_behind(self, entry: EntryId, key: DeviceKey, now_ms: int) -> bool:
        """Whether a colleague of a key wrote an entry, and works with no device any more."""
        with self._reading() as db:
            trust, found = self._upkeep.trust(db), _entries(db, [entry])
        own = trust.cards.get(key)
        card = trust.cards.get(found[0].log.author) if found else None
        if own is None or card is None or card.agency != own.agency or card.person is None:
            return False
        theirs = (k for k, fact in trust.cards.items() if fact.person == card.person)
        return all(trust.carries(each, now_ms) is None for each in theirs)

    def author_of(self, entry: EntryId) -> PersonId | None:
        """The person who wrote an entry, as far as cards tell."""
        with self._reading() as db:
            trust, found = self._upkeep.trust(db), _entries(db, [entry])
        return _person(trust, found[0].log.author) if found else None

    def is_complete(self, ids: Collection[EntryId]) -> bool:
        """Whether every one of some entries is held here with all its words."""
        with self._reading() as db:
            trust, found = self._upkeep.trust(db), _entries(db, sorted(ids))
        return len(found) == len(ids) and all(
            each.withheld == 0 and trust.counts(each) for each in found
        )

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)


def _person(trust: Trust, key: DeviceKey) -> PersonId | None:
    card = trust.cards.get(key)
    return None if card is None else card.person


def _entries(db: Connection, ids: Sequence[EntryId]) -> list[Entry]:
    return [reread(line) for line in held_lines(db, ids).values()]


def _logs(db: Connection, devices: Collection[DeviceKey]) -> list[int]:
    found: list[int] = []
    for some in batches(sorted(devices)):
        rows = db.exec_driver_sql(
            f"select rid from log where author in ({marks(some)})", tuple(some)
        )
        found += [int(row[0]) for row in rows]
    return found


def _either(wanted: QueueFilter) -> str:
    """What narrows the notes to those that are of any of the kinds asked for."""
    states = ((State.LATE, wanted.late), (State.STALE, wanted.stale))
    asked = (State.QUESTION, wanted.unclear)
    mask = mask_of(state for state, is_wanted in (*states, asked) if is_wanted)
    return f" and l.states & {mask} <> 0" if mask else ""
