"""Takes in entries that others signed: checked, set aside or appended, and projected."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import CaseId, DeviceKey, EntryId
from desktop_app.ledger.checks import Fault, reread
from desktop_app.ledger.entry import Entry, line_of
from desktop_app.ledger.redaction import joined
from desktop_app.services.judging import Arriving, Checker, Verdict
from desktop_app.services.ports import Clock, Ingested
from desktop_app.store.batches import batches
from desktop_app.store.carried import carried
from desktop_app.store.entries import held_lines, insert
from desktop_app.store.parked import park
from desktop_app.store.upkeep import Upkeep

_MOST_QUARANTINED = 10_000
_IN_ONE_TRANSACTION = 5_000  # decision 017


@dataclass(frozen=True, slots=True)
class Gate:
    """Where entries come in: into which database, checked by whom, and at what time."""

    engine: Engine
    upkeep: Upkeep
    clock: Clock
    checker: Checker


def ingest(
    gate: Gate, verdicts: Iterable[Verdict], source: str, arriving: Arriving | None = None
) -> Ingested:
    """Append what is sound and new, at most 5,000 entries in a transaction.

    `arriving` is told of the sound ones before each transaction. Idempotent: stopped half-way
    and begun again, it comes to the same.
    """
    appended = known = quarantined = unknown = 0
    cases: set[CaseId] = set()
    from_whom: Counter[DeviceKey] = Counter()
    for batch in batches(verdicts, _IN_ONE_TRANSACTION):
        sound = [reread(line) for line, fault in batch if fault is None]
        unsound = [(line, fault) for line, fault in batch if fault is not None]
        if arriving is not None:
            arriving(sound)
        everything, now_ms = [*sound, *carried(sound, gate.checker)], gate.clock.now_ms()
        with gate.upkeep.writing(gate.engine) as db:
            added, touched = _take_in(db, gate.upkeep, now_ms, everything, source)
            _set_aside(db, unsound, now_ms, source)
            trust = gate.upkeep.trust(db)
        from_whom.update(entry.log.author for entry in added)
        delivered = {entry.id for entry in sound}
        added = [entry for entry in added if entry.id in delivered]
        appended += len(added)
        known += len(sound) - len(added)
        quarantined += len(unsound)
        unknown += sum(trust.admission(e.log, e.id) == "unknown_author" for e in added)
        cases |= touched
    return Ingested(appended, known, quarantined, unknown, frozenset(cases), from_whom)


def _take_in(
    db: Connection, upkeep: Upkeep, now_ms: int, sound: Sequence[Entry], source: str
) -> tuple[list[Entry], set[CaseId]]:
    held = held_lines(db, [entry.id for entry in sound])
    new: dict[EntryId, Entry] = {}
    shows_more: dict[EntryId, Entry] = {}
    for entry in sound:
        if entry.id in held:
            _join(shows_more, entry, held[entry.id])
        elif entry.id in new:
            new[entry.id] = _both(new[entry.id], entry)
        else:
            new[entry.id] = entry
    for id_, entry in shows_more.items():
        db.exec_driver_sql("update entry set line = ? where id = ?", (entry.line, id_))
    added = list(new.values())
    cases = upkeep.take_in(db, insert(db, added, now_ms, source)) if added else set()
    if shows_more:
        cases |= upkeep.show_more(db, list(shows_more.values()))
    return added, cases


def _join(shows_more: dict[EntryId, Entry], entry: Entry, held_line: bytes) -> None:
    before = shows_more.get(entry.id) or reread(held_line)
    after = _both(before, entry)
    if after.line != held_line:
        shows_more[entry.id] = after


def _both(first: Entry, second: Entry) -> Entry:
    form = joined(first.form, second.form)
    return reread(line_of(form))


def _set_aside(
    db: Connection, unsound: Sequence[tuple[bytes, Fault]], now_ms: int, source: str
) -> None:
    newer = [line for line, fault in unsound if fault is Fault.VERSION]
    turned_away = park(db, newer, now_ms, source) if newer else ()
    no_room = [(line, Fault.VERSION) for line in turned_away]
    for line, fault in [*(v for v in unsound if v[1] is not Fault.VERSION), *no_room]:
        db.exec_driver_sql(
            "insert or ignore into quarantine (sha256, reason, source, received_ms)"
            " values (?, ?, ?, ?)",
            (sha256(line).digest(), fault.value, source, now_ms),
        )
    if unsound:
        db.exec_driver_sql(
            "delete from quarantine where rid <="
            f" (select max(rid) - {_MOST_QUARANTINED} from quarantine)"
        )
