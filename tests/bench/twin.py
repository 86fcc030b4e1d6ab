"""The twin of a store operation: the same SQL, on the same rows, in a plain SQLite file."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import Engine

from desktop_app.app.vaults import Session

_SETTINGS = ("journal_mode=WAL", "synchronous=FULL", "temp_store=MEMORY", "cache_size=-65536")


Cursor = Any
"""Of either library: both follow PEP 249."""


@dataclass(frozen=True, slots=True)
class Said:
    """One statement as it went to the database."""

    statement: str
    parameters: Any
    is_many: bool = False


def said_by(engine: Engine, work: Callable[[], object]) -> list[Said]:
    """Do the work once, and note every statement it sends."""
    said: list[Said] = []

    def note(_1: object, _2: object, statement: str, given: Any, _3: object, many: bool) -> None:
        said.append(Said(statement, given, many))

    def end(_connection: object) -> None:
        said.append(Said("commit", ()))

    sqlalchemy.event.listen(engine, "before_cursor_execute", note)
    sqlalchemy.event.listen(engine, "commit", end)
    try:
        work()
    finally:
        sqlalchemy.event.remove(engine, "before_cursor_execute", note)
        sqlalchemy.event.remove(engine, "commit", end)
    return said


def say_again(cursor: Cursor, said: Sequence[Said]) -> None:
    """Send the statements, and fetch every row they give."""
    for one in said:
        if one.statement.startswith("BEGIN"):
            _end_reading(cursor)
        if one.is_many:
            cursor.executemany(one.statement, one.parameters)
        else:
            cursor.execute(one.statement, one.parameters).fetchall()
    _end_reading(cursor)


def _end_reading(cursor: Cursor) -> None:
    """What only read ends by going back; the connection pool does so without a word."""
    if cursor.connection.in_transaction:
        cursor.execute("rollback")


def plain_copy(session: Session, path: Path) -> Path:
    """Every table of an open vault, the word index too, in a file without a cipher."""
    for old in (path, *(path.with_name(path.name + tail) for tail in ("-wal", "-shm"))):
        old.unlink(missing_ok=True)
    with raw(session) as cursor:
        cursor.execute("attach database ? as plain key ''", (str(path),))
        cursor.execute("select sqlcipher_export('plain')").fetchall()
        cursor.execute("detach database plain")
    return path


@contextmanager
def raw(session: Session) -> Iterator[Cursor]:
    """The vault's own connection, without SQLAlchemy."""
    held = session.database._engine.raw_connection()
    try:
        yield held.cursor()
    finally:
        held.close()


@contextmanager
def plain(path: Path) -> Iterator[Cursor]:
    """A connection by the standard library's `sqlite3`, as durable and as roomy as ours."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for setting in _SETTINGS:
            connection.execute(f"pragma {setting}")
        yield connection.cursor()
    finally:
        connection.close()
