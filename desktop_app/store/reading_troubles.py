"""Finds what is amiss with the record: in logs, in whose words count, in what was set aside."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine

from desktop_app.domain.codes import Flag
from desktop_app.domain.device_clock import AHEAD_MS
from desktop_app.domain.ids import AGENCY_CHANNEL, Audience, CaseId, DeviceKey, EntryId
from desktop_app.domain.trouble import LateWords, Trouble, TroubleKind
from desktop_app.ledger.chains import chain_of
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.notes import text_of
from desktop_app.ledger.trust import Admission, Trust
from desktop_app.services.ports import State
from desktop_app.store import records
from desktop_app.store.directory import Authors, unknown_author
from desktop_app.store.line_states import BITS
from desktop_app.store.reading_cases import called
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

# One walk over the index of positions: a log without a break holds as many as its last is high.
_BROKEN = (
    "select log, max(n) + 1 - count(distinct n), count(*) - count(distinct n) from entry"
    " where log in (select rid from log where {where}) group by log"
    " having max(n) + 1 <> count(distinct n) or count(*) <> count(distinct n)"
)
_LOGS = "select rid, author, case_id, audience from log where {where} order by rid"
_AHEAD = (
    "select log, count(*) from line where {where} and recorded_ms > received_ms + ? group by log"
)
_Held = Mapping[int, Log]


@dataclass(frozen=True, slots=True)
class _Asked:
    """Of which case, or of all but what agencies say in channels of their own."""

    case: CaseId | None

    def where(self) -> tuple[str, tuple[object, ...]]:
        """As a condition on rows that name a case and an audience."""
        if self.case is None:
            return "audience <> ?", (AGENCY_CHANNEL,)
        return "case_id = ? and audience <> ?", (self.case, AGENCY_CHANNEL)


class TroubleReading:
    """Reads what is amiss. Never writes, and leaves nothing out of what else is shown."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def of(self, case: CaseId | None) -> tuple[Trouble, ...]:
        """The troubles of a case; without one those of every case, and of the vault."""
        asked = _Asked(case)
        with self._reading() as db:
            trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
            held = _logs(db, asked)
            found = [
                *_broken(db, asked, held),
                *_by_author(db, held, trust),
                *_ahead(db, asked, held),
                *_flagged(db, asked),
                *(_set_aside(db) if case is None else ()),
            ]
            names = called(db, {each.case for each in found if each.case is not None})
        return tuple(_named(each, names, authors) for each in found)

    def weighty(self, case: CaseId) -> int:
        """How many troubles of a case lie in its logs and ask for somebody; quick to tell."""
        asked = _Asked(case)
        with self._reading() as db:
            held = _logs(db, asked)
            found = [*_broken(db, asked, held), *_by_author(db, held, self._upkeep.trust(db))]
        return sum(each.kind is not TroubleKind.AUTHOR_REVOKED for each in found)

    def late_words(self, case: CaseId) -> tuple[LateWords, ...]:
        """What lost devices wrote in a case after they were reported, as far as it has words."""
        with self._reading() as db:
            trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
            held = _logs(db, _Asked(case))
            late = {rid: log for rid, log in held.items() if log.author in trust.revoked}
            entries = [reread(line) for rid in late for line in _lines(db, rid)]
        refused = (e for e in entries if _admission(trust, e) is Admission.AFTER_REVOCATION)
        return tuple(_late(entry, authors) for entry in refused)

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)


def _logs(db: Connection, asked: _Asked) -> dict[int, Log]:
    where, values = asked.where()
    rows = db.exec_driver_sql(_LOGS.format(where=where), values).all()
    return {
        int(rid): Log(DeviceKey(author), CaseId(case), Audience(audience))
        for rid, author, case, audience in rows
    }


def _trouble(kind: TroubleKind, log: Log, count: int) -> Trouble:
    return Trouble(kind=kind, count=count, case=log.case, audience=log.audience, key=log.author)


def _broken(db: Connection, asked: _Asked, held: _Held) -> Iterator[Trouble]:
    """Logs with positions that nobody here holds, or that hold two entries."""
    where, values = asked.where()
    for rid, missing, doubled in db.exec_driver_sql(_BROKEN.format(where=where), values).all():
        if missing:
            gap = _trouble(TroubleKind.GAP, held[rid], missing)
            yield replace(gap, ranges=_gaps(db, rid))
        if doubled:
            yield _trouble(TroubleKind.FORKED, held[rid], doubled)


def _gaps(db: Connection, rid: int) -> tuple[tuple[int, int], ...]:
    rows = db.exec_driver_sql("select n, count(*) from entry where log = ? group by n", (rid,))
    return chain_of((n, count) for n, count in rows.all()).gaps


def _by_author(db: Connection, held: _Held, trust: Trust) -> Iterator[Trouble]:
    """Entries that are not shown for want of a card, and those of devices that were lost."""
    unknown: Counter[tuple[DeviceKey, CaseId]] = Counter()
    revoked: dict[tuple[DeviceKey, CaseId], Counter[Admission]] = defaultdict(Counter)
    for rid, log in held.items():
        whose = log.author, log.case
        if log.author in trust.revoked:
            admissions = (trust.admission(log, id_) for id_ in _ids(db, rid))
            revoked[whose].update(admissions)
        elif log.author not in trust.cards and log.author not in trust.anchors:
            unknown[whose] += len(_ids(db, rid))
    for (key, case), count in unknown.items():
        yield Trouble(kind=TroubleKind.UNKNOWN_AUTHOR, count=count, case=case, key=key)
    kinds = {
        Admission.AFTER_REVOCATION: TroubleKind.AFTER_REVOCATION,
        Admission.OK: TroubleKind.AUTHOR_REVOKED,
    }
    for (key, case), counts in revoked.items():
        for admission, kind in kinds.items():
            if counts[admission]:
                yield Trouble(kind=kind, count=counts[admission], case=case, key=key)


def _ahead(db: Connection, asked: _Asked, held: _Held) -> Iterator[Trouble]:
    """Entries that bear a time which had not come when they arrived: this device's advice."""
    where, values = asked.where()
    rows = db.exec_driver_sql(_AHEAD.format(where=where), (*values, AHEAD_MS)).all()
    by_author: Counter[tuple[DeviceKey, CaseId]] = Counter()
    for rid, count in rows:
        by_author[held[rid].author, held[rid].case] += count
    for (key, case), count in by_author.items():
        yield Trouble(kind=TroubleKind.CLOCK_AHEAD, count=count, case=case, key=key)


def _flagged(db: Connection, asked: _Asked) -> Iterator[Trouble]:
    """Values and notes of which a newer word may be held back, and kinds we do not know."""
    where, values = asked.where()
    counts: Counter[tuple[CaseId, Flag]] = Counter()
    of_case = "" if asked.case is None else " and case_id = ?"
    doubtful = db.exec_driver_sql(
        f"select case_id, count(*) from value where uncertain{of_case} group by case_id",
        () if asked.case is None else (asked.case,),
    )
    for case, count in doubtful.all():
        counts[case, Flag.UNCERTAIN] += count
    newer = db.exec_driver_sql(
        f"select case_id, count(*) from line where {where} and instr(type, '/') group by case_id",
        values,
    )
    for case, count in newer.all():
        counts[case, Flag.NEWER_VERSION] += count
    amended = db.exec_driver_sql(
        f"select case_id, record from line where {where} and states & ?",
        (*values, BITS[State.AMENDED]),
    )
    for case, record in amended:
        counts[case, Flag.UNCERTAIN] += Flag.UNCERTAIN in records.decode(record).flags
    for (case, flag), count in (+counts).items():
        yield Trouble(kind=TroubleKind(flag.value), count=count, case=case)


def _set_aside(db: Connection) -> Iterator[Trouble]:
    """Lines that could not be taken in: damaged or forged, or in a newer format."""
    rows = db.exec_driver_sql("select reason, count(*) from quarantine group by reason").all()
    reasons = {str(reason): int(count) for reason, count in rows}
    if reasons:
        count = sum(reasons.values())
        yield Trouble(kind=TroubleKind.SET_ASIDE, count=count, reasons=reasons)
    waiting = int(db.exec_driver_sql("select count(*) from parked").scalar_one())
    if waiting:
        yield Trouble(kind=TroubleKind.NEWER_VERSION, count=waiting)


def _ids(db: Connection, rid: int) -> list[EntryId]:
    rows = db.exec_driver_sql("select id from entry where log = ?", (rid,)).all()
    return [EntryId(row[0]) for row in rows]


def _lines(db: Connection, rid: int) -> list[bytes]:
    rows = db.exec_driver_sql("select line from entry where log = ? order by n", (rid,)).all()
    return [row[0] for row in rows]


def _admission(trust: Trust, entry: Entry) -> Admission:
    return trust.admission(entry.log, entry.id)


def _late(entry: Entry, authors: Authors) -> LateWords:
    return LateWords(
        id=entry.id,
        author=authors.get(entry.log.author) or unknown_author(entry.log.author),
        recorded_ms=entry.recorded_ms,
        clock_offset_ms=entry.header.clock_offset_ms,
        kind=entry.header.kind,
        text=text_of(entry.shown) or "",
    )


def _named(trouble: Trouble, names: Mapping[CaseId, str], authors: Authors) -> Trouble:
    codename = "" if trouble.case is None else names.get(trouble.case, "")
    if trouble.key is None:
        return replace(trouble, codename=codename)
    author = authors.get(trouble.key) or unknown_author(trouble.key)
    return replace(trouble, codename=codename, author=author)
