"""Takes in entries that others signed: checked, set aside or appended, and projected."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import cast

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import Audience, CaseId, EntryId
from desktop_app.ledger import checks
from desktop_app.ledger.checks import AcceptableKey, Fault, SetAside, Verify, reread
from desktop_app.ledger.entry import Entry, line_of
from desktop_app.ledger.redaction import joined
from desktop_app.services.ports import Clock, Ingested, Pool
from desktop_app.store.batches import batches
from desktop_app.store.entries import held_lines, insert
from desktop_app.store.upkeep import Upkeep

_MOST_QUARANTINED = 10_000
_IN_ONE_TRANSACTION = 1_000
_IN_ONE_TASK = 250
_MOST_KEYS_REMEMBERED = 1_024

Channel = tuple[CaseId, Audience]
Check = Callable[[bytes], "Entry | Unsound"]


class Unsound:
    """A line that failed a static check, and at which."""

    def __init__(self, line: bytes, fault: Fault) -> None:
        self.line = line
        self.fault = fault


def checker(verify: Verify, acceptable_key: AcceptableKey, channel: Channel | None) -> Check:
    """The static checks as a function of one line; it never raises."""
    # As dear as half a signature, and thousands of entries come from a few keys.
    acceptable = lru_cache(_MOST_KEYS_REMEMBERED)(acceptable_key)

    def check(untrusted_line: bytes) -> Entry | Unsound:
        try:
            return checks.read_entry(
                untrusted_line, verify=verify, acceptable_key=acceptable, channel=channel
            )
        except SetAside as reason:
            return Unsound(untrusted_line, reason.fault)

    return check


def check_lines(lines: Iterable[bytes], check: Check, pool: Pool) -> Iterator["Entry | Unsound"]:
    """Check lines on as many cores as there are, giving them back in order."""
    for checked in pool.map(_each(check), batches(lines, _IN_ONE_TASK)):
        yield from cast("list[Entry | Unsound]", checked)


def check_one_ahead(
    lines: Iterable[bytes], check: Check, pool: Pool
) -> Iterator["Entry | Unsound"]:
    """Check each transaction's lines while those before are put on record.

    Not on every core: checking is half Python, and beside one thread that writes a second
    one that checks only takes the interpreter lock from both.
    """
    for checked in pool.map(_each(check), batches(lines, _IN_ONE_TRANSACTION), ahead=1):
        yield from cast("list[Entry | Unsound]", checked)


def _each(check: Check) -> Callable[[Sequence[bytes]], list["Entry | Unsound"]]:
    return lambda some: [check(line) for line in some]


def ingest(
    engine: Engine, upkeep: Upkeep, clock: Clock, checked: Iterable["Entry | Unsound"], source: str
) -> Ingested:
    """Append what is sound and new, at most 1,000 entries in a transaction.

    Idempotent: stopped half-way and begun again, it comes to the same.
    """
    appended = known = quarantined = unknown = 0
    cases: set[CaseId] = set()
    for batch in batches(checked, _IN_ONE_TRANSACTION):
        sound = [item for item in batch if isinstance(item, Entry)]
        unsound = [item for item in batch if isinstance(item, Unsound)]
        with upkeep.writing(engine) as db:
            added, touched = _take_in(db, upkeep, clock.now_ms(), sound, source)
            _set_aside(db, unsound, clock.now_ms(), source)
            trust = upkeep.trust(db)
        appended += len(added)
        known += len(sound) - len(added)
        quarantined += len(unsound)
        unknown += sum(trust.admission(e.log, e.id) == "unknown_author" for e in added)
        cases |= touched
    return Ingested(appended, known, quarantined, unknown, frozenset(cases))


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


def _set_aside(db: Connection, unsound: Sequence[Unsound], now_ms: int, source: str) -> None:
    for item in unsound:
        digest = sha256(item.line).digest()
        if item.fault is Fault.VERSION:
            db.exec_driver_sql(
                "insert or ignore into parked (sha256, line, source, received_ms)"
                " values (?, ?, ?, ?)",
                (digest, item.line, source, now_ms),
            )
            continue
        db.exec_driver_sql(
            "insert or ignore into quarantine (sha256, reason, source, received_ms)"
            " values (?, ?, ?, ?)",
            (digest, item.fault.value, source, now_ms),
        )
    if unsound:
        db.exec_driver_sql(
            "delete from quarantine where rid <="
            f" (select max(rid) - {_MOST_QUARANTINED} from quarantine)"
        )
