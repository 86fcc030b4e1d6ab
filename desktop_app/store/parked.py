"""Lines that a newer version wrote: kept whole, within bounds, and read again after an upgrade.

Nobody can tell yet who signed them, so they could be anybody's: whoever comes first keeps the
room, and what finds none has to be handed over again after the upgrade.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, Engine

from desktop_app.ledger.checks import Fault
from desktop_app.ledger.entry import ENTRY_VERSION
from desktop_app.services.judging import Checker
from desktop_app.store.batches import marks
from desktop_app.store.transactions import reading, writing

_AT_ONCE = 100
_READ_BY = "parked/read_by"


@dataclass(frozen=True, slots=True)
class Room:
    """How much may wait. `size` is in bytes."""

    lines: int = 10_000
    size: int = 64 * 1024 * 1024


ROOM = Room()


@dataclass(frozen=True, slots=True)
class _Parked:
    digest: bytes
    line: bytes
    source: str


def park(
    db: Connection, lines: Iterable[bytes], now_ms: int, source: str, room: Room = ROOM
) -> tuple[bytes, ...]:
    """Keep lines whole, each once, while there is room; gives back those that found none."""
    number, size = _taken(db)
    turned_away: list[bytes] = []
    for line in lines:
        digest = sha256(line).digest()
        if _is_parked(db, digest):
            continue
        if number + 1 > room.lines or size + len(line) > room.size:
            turned_away.append(line)
            continue
        db.exec_driver_sql(
            "insert into parked (sha256, line, source, received_ms) values (?, ?, ?, ?)",
            (digest, line, source, now_ms),
        )
        number, size = number + 1, size + len(line)
    return tuple(turned_away)


def parked_lines(db: Connection) -> int:
    """How many wait."""
    return _taken(db)[0]


def read_again(
    engine: Engine, checker: Checker, take_in: Callable[[Sequence[bytes], str], object]
) -> None:
    """Give every line that this version understands to `take_in`, and let it wait no longer.

    Once for each version of the format: what still is of a later one waits on. Stopped
    half-way and begun again, it comes to the same.

    Raises:
        Fault: DISK_FULL and its like; what was not taken in still waits.
    """
    if not _is_due(engine):
        return
    for some in _batches(engine):
        understood = list(_understood(some, checker))
        for source in dict.fromkeys(each.source for each in understood):
            take_in([each.line for each in understood if each.source == source], source)
        _let_go(engine, understood)
    with writing(engine) as db:
        db.exec_driver_sql(
            "insert into meta (name, value) values (?, ?)"
            " on conflict (name) do update set value = excluded.value",
            (_READ_BY, _version()),
        )


def _taken(db: Connection) -> tuple[int, int]:
    row = db.exec_driver_sql("select count(*), coalesce(sum(length(line)), 0) from parked").one()
    return int(row[0]), int(row[1])


def _is_parked(db: Connection, digest: bytes) -> bool:
    found = db.exec_driver_sql("select 1 from parked where sha256 = ?", (digest,))
    return found.first() is not None


def _is_due(engine: Engine) -> bool:
    with reading(engine) as db:
        if db.exec_driver_sql("select 1 from parked limit 1").first() is None:
            return False
        read_by = db.exec_driver_sql("select value from meta where name = ?", (_READ_BY,))
        return read_by.scalar() != _version()


def _version() -> bytes:
    return str(ENTRY_VERSION).encode()


def _batches(engine: Engine) -> Iterator[list[_Parked]]:
    """All that wait, in the order of their digests; each batch in a look of its own."""
    last = b""
    while True:
        with reading(engine) as db:
            rows = db.exec_driver_sql(
                "select sha256, line, source from parked where sha256 > ? order by sha256 limit ?",
                (last, _AT_ONCE),
            ).all()
        if not rows:
            return
        some = [_Parked(bytes(digest), bytes(line), str(source)) for digest, line, source in rows]
        yield some
        last = some[-1].digest


def _understood(some: Sequence[_Parked], checker: Checker) -> Iterator[_Parked]:
    """Those that are of this version; sound or not, they are what anybody's lines are."""
    verdicts = checker.verdicts([each.line for each in some], None)
    for each, (_, fault) in zip(some, verdicts, strict=True):
        if fault is not Fault.VERSION:
            yield each


def _let_go(engine: Engine, some: Sequence[_Parked]) -> None:
    if not some:
        return
    with writing(engine) as db:
        digests = [each.digest for each in some]
        db.exec_driver_sql(
            f"delete from parked where sha256 in ({marks(digests)})", tuple(digests)
        )
