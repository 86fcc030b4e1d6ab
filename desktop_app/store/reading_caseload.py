"""Reads what a look over all cases counts: in SQL, for every case at once."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import Connection, Engine

from desktop_app.domain.caseload import Written
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import Admission, Channel, Trust
from desktop_app.ledger.values import current_values
from desktop_app.services.ports import State
from desktop_app.store.batches import marks
from desktop_app.store.entries import of_objects
from desktop_app.store.line_states import BITS
from desktop_app.store.schema import CONTROL
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_RISK = "risk"
_SIGNED_OFF, _QUESTION = BITS[State.SIGNED_OFF], BITS[State.QUESTION]
_CASES = f"thing t where t.kind = '{kinds.CASE}' and t.obj = t.case_id"
# By the index `line_occurred` alone: no row of the line is read.
_WRITTEN = (
    "select l.case_id, l.log, count(*),"
    f" sum(l.states & {_SIGNED_OFF} = 0), sum(l.states & {_QUESTION} <> 0)"
    " from line l indexed by line_occurred group by l.case_id, l.log"
)
# Case by case, for `line_recorded` begins with the case.
_RECENT = (
    "select l.log, count(*) from thing t cross join line l indexed by line_recorded"
    " on l.case_id = t.case_id and l.recorded_ms >= ?"
    f" where t.kind = '{kinds.CASE}' and t.obj = t.case_id group by l.log"
)
# One step back along the index, from now, to the first of these kinds. What happened nobody
# knows when stands on the line where it came on record; that says nothing of when they met.
_MET = (
    "select t.case_id, (select l.occurred_ms from line l indexed by line_occurred"
    " join entry e on e.rid = l.rid"
    " where l.case_id = t.case_id and l.occurred_ms <= ? and l.type in ({types})"
    f" and l.states & {BITS[State.STRUCK]} = 0 and l.occurred_ms <> e.derived_ms"
    f" order by l.occurred_ms desc limit 1) from {_CASES}"
)
_OPENED = (  # `+`: by the index of objects; one of kinds would have it read them all
    "select t.case_id, g.author from thing t cross join entry e"
    " on e.obj = t.obj and +e.kind = t.kind cross join log g on g.rid = e.log"
    " and g.case_id = t.case_id"
    f" where t.kind = '{kinds.CASE}' and t.obj = t.case_id order by e.lamport desc, e.id desc"
)
# What somebody puts on record of a case besides notes; a supervisor's word on it isn't among it.
_DESCRIBED = (kinds.ACCEPT, kinds.ACTION, kinds.PERSON, kinds.CONSENT, *sorted(kinds.EPISODES))
_LISTED = ", ".join(f"'{kind}'" for kind in _DESCRIBED)
_RECORDED = (
    "select distinct t.case_id, g.author from thing c cross join thing t"
    f" on t.case_id = c.case_id and t.kind in ({_LISTED})"
    " cross join entry e on e.obj = t.obj and +e.kind = t.kind"
    " cross join log g on g.rid = e.log and g.case_id = t.case_id"
    f" where c.kind = '{kinds.CASE}' and c.obj = c.case_id"
)
_SAID_SINCE = (
    f"select t.case_id from {_CASES}"
    " and exists (select 1 from entry e where e.obj = t.obj and e.derived_ms > ?)"
)
# SQLite takes `entry_control` only for a query that lists its kinds.
_CONTROL = ", ".join(f"'{kind}'" for kind in CONTROL)
_MEMBERS = f"select line from entry where kind in ({_CONTROL}) and kind = '{kinds.MEMBER}'"


class CaseloadReading:
    """Counts over all cases. Never writes, and never says what a note says."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def written(self, since_ms: int) -> tuple[Written, ...]:
        """What each device wrote in each case, and how much of it since a moment."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(_WRITTEN).all()
            logs = db.exec_driver_sql("select rid, author from log").all()
            of_late = db.exec_driver_sql(_RECENT, (since_ms,)).all()
        authors = {int(log): DeviceKey(author) for log, author in logs}
        recent = {int(log): int(notes) for log, notes in of_late}
        return tuple(
            Written(
                case=CaseId(case),
                author=authors[log],
                notes=notes,
                unreviewed=unreviewed,
                questions=questions,
                recent=recent.get(log, 0),
            )
            for case, log, notes, unreviewed, questions in rows
        )

    def met(self, types: Collection[NoteType], now_ms: int) -> Mapping[CaseId, int]:
        """When a note of one of these types last happened in each case; not in the future."""
        wanted = sorted(types)
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(_MET.format(types=marks(wanted)), (now_ms, *wanted)).all()
        return {CaseId(case): last for case, last in rows if last is not None}

    def opened_by(self) -> Mapping[CaseId, DeviceKey]:
        """The device that first put each case on record."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(_OPENED).all()
        return {CaseId(case): DeviceKey(author) for case, author in rows}

    def recorded_by(self) -> Mapping[CaseId, frozenset[DeviceKey]]:
        """The devices that took a case over, or put somebody or something of it on record."""
        found: dict[CaseId, set[DeviceKey]] = defaultdict(set)
        with reading(self._engine) as db:
            for case, author in db.exec_driver_sql(_RECORDED).all():
                found[CaseId(case)].add(DeviceKey(author))
        return {case: frozenset(authors) for case, authors in found.items()}

    def member_entries(self) -> Mapping[Channel, tuple[Entry, ...]]:
        """What leads said of the members of every channel, each in (l, id) order."""
        found: dict[Channel, list[Entry]] = defaultdict(list)
        with reading(self._engine) as db:
            trust = self._upkeep.trust(db)
            rows = db.exec_driver_sql(_MEMBERS).all()
        for entry in (reread(row[0]) for row in rows):
            if entry.withheld == 0 and trust.leads(entry):
                found[entry.log.case, Audience(entry.log.audience)].append(entry)
        return {
            channel: tuple(sorted(some, key=lambda e: (e.header.lamport, e.id)))
            for channel, some in found.items()
        }

    def risks_then(self, then_ms: int) -> Mapping[CaseId, int | None]:
        """The risk that stood at a moment, of each case of which something was said since.

        None where nothing was said of it by then.
        """
        with reading(self._engine) as db:
            trust = self._upkeep.trust(db)
            rows = db.exec_driver_sql(_SAID_SINCE, (then_ms,)).all()
            found = _entries_by(db, [CaseId(row[0]) for row in rows], then_ms)
        return {case: _risk_in(entries, trust) for case, entries in found.items()}


def _entries_by(
    db: Connection, cases: Collection[CaseId], then_ms: int
) -> Mapping[CaseId, list[Entry]]:
    """What had been said of some cases by a moment."""
    found: dict[CaseId, list[Entry]] = {case: [] for case in cases}
    for stored in of_objects(db, [ObjectId(case) for case in cases]):
        case = CaseId(stored.entry.about)
        if stored.derived_ms <= then_ms and stored.entry.log.case == case:
            found[case].append(stored.entry)
    return found


def _risk_in(entries: list[Entry], trust: Trust) -> int | None:
    said = current_values(
        entries,
        admitted=lambda e: trust.admission(e.log, e.id) is Admission.OK,
        purged=lambda e: trust.is_purged(e.log, e.id, e.header.kind),
    )
    risk = next((each.value for each in said if each.name == _RISK), None)
    return risk if isinstance(risk, int) else None
