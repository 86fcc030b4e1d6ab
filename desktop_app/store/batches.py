"""Cuts long lists of ids and rows into what one statement may name."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
_MOST = 500
_ROWS_AT_ONCE = 100


def batches(items: Iterable[T], most: int = _MOST) -> Iterator[list[T]]:
    """At most 500, or `most`, at a time."""
    source = iter(items)
    while batch := list(islice(source, most)):
        yield batch


def marks(items: Sequence[T]) -> str:
    """As many question marks as there are items."""
    return ",".join("?" * len(items))


def insert_rows(db: Connection, into: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert rows; `into` names table and columns, as in `insert into line (rid, id)`.

    Many rows to a statement, because each statement waits for the interpreter lock again,
    and while entries come in, the threads that check signatures hold it most of the time.
    """
    if not rows:
        return
    row = f"({marks(list(rows[0]))})"
    whole = len(rows) - len(rows) % _ROWS_AT_ONCE
    together = f"{into} values {','.join([row] * _ROWS_AT_ONCE)}"
    for start in range(0, whole, _ROWS_AT_ONCE):
        some = rows[start : start + _ROWS_AT_ONCE]
        db.exec_driver_sql(together, tuple(chain.from_iterable(some)))
    if rest := rows[whole:]:
        db.exec_driver_sql(f"{into} values {row}", list(rest))
