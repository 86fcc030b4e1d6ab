"""Checks everything a vault holds: bytes, signatures, chains, and that projections are equal."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import EntryId, ObjectId, printed
from desktop_app.ledger.chains import chain_of
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.judging import Checker
from desktop_app.services.ports import Findings
from desktop_app.store import statement
from desktop_app.store.batches import batches
from desktop_app.store.entries import of_objects
from desktop_app.store.noting import Dating
from desktop_app.store.parked import parked_lines
from desktop_app.store.projecting import Projection, project
from desktop_app.store.transactions import reading
from desktop_app.store.trusting import load_trust


def verify_record(engine: Engine, dating: Dating, checker: Checker) -> Findings:
    """Check every line, every chain, and a projection made anew against the live tables.

    With a line that isn't sound there is no state to speak of: then it is empty.
    """
    with reading(engine) as db:
        problems = tuple(_unsound(db, checker))
        live = made = ""
        if not problems:
            problems = tuple(_broken_chains(db))
            standing = statement.standing_rows(db, load_trust(db))
            live = statement.digest_of({**statement.live_rows(db), **standing})
            anew = statement.projected(_projections(db, dating))
            made = statement.digest_of({**anew, **standing})
        return Findings(
            entries=_count(db, "entry"),
            logs=_count(db, "log"),
            quarantined=_count(db, "quarantine") + parked_lines(db),
            projection_equal=made != "" and live == made,
            state=made,
            problems=problems,
        )


def state_of(engine: Engine) -> str:
    """The digest of the live projection, without checking anything."""
    with reading(engine) as db:
        standing = statement.standing_rows(db, load_trust(db))
        return statement.digest_of({**statement.live_rows(db), **standing})


def _projections(db: Connection, dating: Dating) -> Iterator[Projection]:
    trust = load_trust(db)
    rows = db.exec_driver_sql("select distinct obj from entry").all()
    for some in batches(ObjectId(row[0]) for row in rows):
        yield project(of_objects(db, some), trust, dating)


def _count(db: Connection, table: str) -> int:
    return int(db.exec_driver_sql(f"select count(*) from {table}").scalar_one())


def _unsound(db: Connection, checker: Checker) -> Iterator[str]:
    """Entries whose bytes, signature or place in the tables are not what they should be."""
    rows = db.exec_driver_sql(
        "select e.id, l.author, l.case_id, l.audience, e.n, e.kind, e.obj, e.lamport, e.line"
        " from entry e join log l on l.rid = e.log order by e.rid"
    ).all()
    verdicts = checker.verdicts((row.line for row in rows), None)
    for row, (line, fault) in zip(rows, verdicts, strict=True):
        name = printed("e", row.id)
        if fault is not None:
            yield f"{fault.value} {name}"
        elif _filed(reread(line)) != tuple(row[:8]):
            yield f"misfiled {name}"


def _filed(entry: Entry) -> tuple[object, ...]:
    header = entry.header
    return entry.id, *entry.log, header.position, header.kind, entry.about, header.lamport


def _broken_chains(db: Connection) -> Iterator[str]:
    """Entries whose `p` isn't the entry before them, where that one is held."""
    for log, rid in statement.logs_held(db):
        found = db.exec_driver_sql(
            "select n, id, line from entry where log = ? order by n", (rid,)
        ).all()
        places: dict[int, set[EntryId]] = {}
        for n, id_, _ in found:
            places.setdefault(n, set()).add(EntryId(id_))
        for n, id_, line in found:
            before = places.get(n - 1)
            if before is not None and reread(line).previous not in before:
                yield f"broken_link {printed('e', id_)}"
        chain = chain_of((n, len(ids)) for n, ids in places.items())
        if chain.gaps and log.audience != "agency":
            yield f"gap {printed('c', log.case)} {log.audience}"
        if chain.forked_from is not None:
            yield f"forked {printed('c', log.case)} {log.audience}"
