"""The record as services see it: append, take in, hand out, verify."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Log, line_of
from desktop_app.ledger.redaction import stub
from desktop_app.ledger.trust import Trust
from desktop_app.ledger.writing import Pen
from desktop_app.services.judging import Arriving, Checker, Verdict
from desktop_app.services.ports import (
    Findings,
    Ingested,
    LogLines,
    Part,
    Receipt,
)
from desktop_app.store import verifying
from desktop_app.store.appending import Writer, append
from desktop_app.store.entries import held_ids, of_objects
from desktop_app.store.ingesting import Gate, ingest
from desktop_app.store.noting import Dating
from desktop_app.store.pending import taken_off
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_PARTS = {
    kinds.CASE: Part.CASES,
    kinds.PERSON: Part.PEOPLE,
    kinds.FIELD: Part.CASES,
    kinds.ACTION: Part.CASES,
    kinds.CONSENT: Part.CASES,
    kinds.ROLE: Part.CASES,
    kinds.APPROVAL_REQUEST: Part.HANDOFFS,
    kinds.APPROVAL: Part.HANDOFFS,
    kinds.TICK: Part.CASES,
    **dict.fromkeys(kinds.EPISODES, Part.CASES),
    kinds.CARD: Part.CARDS,
    kinds.HANDOFF: Part.HANDOFFS,
    kinds.ACCEPT: Part.HANDOFFS,
    kinds.DISCLOSURE: Part.HANDOFFS,
}


@dataclass(frozen=True, slots=True)
class Hands:
    """What a record works with: writing, checking, and the making of timelines."""

    writer: Writer
    checker: Checker
    dating: Dating


class Book:
    """The signed entries held here, and the only way to add to them."""

    def __init__(self, engine: Engine, upkeep: Upkeep, hands: Hands) -> None:
        self._engine = engine
        self._upkeep = upkeep
        self._writer = hands.writer
        self._checker = hands.checker
        self._dating = hands.dating

    def append(self, pen: Pen, drafts: Sequence[Draft], *, waiting: int | None = None) -> Receipt:
        """Sign, put on record and project, all in one transaction.

        `waiting` is the drafts' place on the list of what is not signed yet. It is
        given up in the same transaction, so that nothing can be signed twice, or
        be off the list and not on record; if it is gone already, nothing is signed.
        """
        with self._upkeep.writing(self._engine) as db:
            due = waiting is None or taken_off(db, waiting)
            written = append(db, self._upkeep, self._writer, pen, drafts) if due else []
        parts = {_PARTS.get(entry.header.kind, Part.TIMELINE) for entry in written}
        cases = {entry.log.case for entry in written}
        case = cases.pop() if len(cases) == 1 else None
        return Receipt(case, frozenset(parts), tuple(entry.id for entry in written))

    def ingest(
        self,
        untrusted_lines: Iterable[bytes],
        source: str,
        channel: tuple[CaseId, Audience] | None = None,
    ) -> Ingested:
        """Take in entries others signed; unsound ones are set aside, never raised."""
        return self.take_in(self._checker.verdicts(untrusted_lines, channel), source)

    def take_in(
        self, checked: Iterable[Verdict], source: str, arriving: Arriving | None = None
    ) -> Ingested:
        """Take in what the checker has judged before; as `ingest`.

        `arriving` is told of what is about to be put on record, before each transaction.
        """
        gate = Gate(self._engine, self._upkeep, self._writer.clock, self._checker)
        return ingest(gate, checked, source, arriving)

    def verify(self) -> Findings:
        """Check every byte, signature and chain, and the projection against a new one."""
        return verifying.verify_record(self._engine, self._dating, self._checker)

    def state(self) -> str:
        """The digest of what everything held comes to."""
        return verifying.state_of(self._engine)

    def rebuild(self) -> None:
        """Make every projection anew from the entries."""
        with self._upkeep.writing(self._engine) as db:
            self._upkeep.rebuild(db)

    def holds(self, ids: Sequence[EntryId]) -> frozenset[EntryId]:
        """Which of these entries are on record here."""
        with self._reading() as db:
            return held_ids(db, ids)

    def logs(self, case: CaseId, audiences: Iterable[Audience]) -> tuple[LogLines, ...]:
        """Every log of these channels, whole; what was purged goes as a stub."""
        wanted = set(audiences)
        with self._reading() as db:
            trust = self._upkeep.trust(db)
            rows = db.exec_driver_sql(
                "select rid, author, audience from log where case_id = ? order by rid", (case,)
            ).all()
            found = [
                _log_lines(db, trust, int(rid), Log(DeviceKey(author), case, Audience(audience)))
                for rid, author, audience in rows
                if audience in wanted
            ]
        return tuple(found)

    def channels(self, case: CaseId) -> frozenset[Audience]:
        """The audiences of a case that this device holds entries of."""
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select distinct audience from log where case_id = ?", (case,)
            ).all()
        return frozenset(Audience(row[0]) for row in rows)

    def about(self, objects: Iterable[ObjectId]) -> tuple[Entry, ...]:
        """Every entry held about these objects."""
        with self._reading() as db:
            return tuple(stored.entry for stored in of_objects(db, objects))

    def authors(self, case: CaseId, audience: Audience) -> frozenset[DeviceKey]:
        """Whose entries this device holds in a channel."""
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select author from log where case_id = ? and audience = ?", (case, audience)
            ).all()
        return frozenset(DeviceKey(row[0]) for row in rows)

    def things(self, case: CaseId, kind: str) -> tuple[Entry, ...]:
        """The entries of one kind that count in a case, in (l, id) order: handoffs, receipts."""
        with self._reading() as db:
            rows = db.exec_driver_sql(
                "select e.line from thing t join entry e on e.obj = t.obj and e.kind = t.kind"
                " where t.case_id = ? and t.kind = ? order by e.lamport, e.id",
                (case, kind),
            ).all()
            trust = self._upkeep.trust(db)
        entries = (reread(row[0]) for row in rows)
        return tuple(e for e in entries if e.log.case == case and trust.counts(e))

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)


def _log_lines(db: Connection, trust: Trust, rid: int, log: Log) -> LogLines:
    rows = db.exec_driver_sql(
        "select id, n, kind, line from entry where log = ? order by n, id", (rid,)
    ).all()
    lines = tuple(
        line_of(stub(reread(line).form)) if trust.is_purged(log, EntryId(id_), kind) else line
        for id_, _, kind, line in rows
    )
    head = rows[-1]
    return LogLines(log.author, log.case, log.audience, lines, EntryId(head[0]), head[1])
