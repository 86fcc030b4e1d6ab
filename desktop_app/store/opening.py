"""Opens SQLCipher fail-closed: no key, no cipher or a wrong file never opens (SECURITY 3.4)."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import sqlalchemy
from sqlalchemy import Connection, Engine
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.store.trouble import code_of, world_faults

_PLAIN = b"SQLite format 3\x00"
_WRITABLE = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=8192",  # 32 MiB: thousands of entries come in, and touch the same pages
)
_ALWAYS = (
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "recursive_triggers=ON",
    "mmap_size=0",
    "cache_size=-65536",
)


def open_engine(path: Path, key: bytes, *, read_only: bool = False) -> Engine:
    """An engine whose every connection has gone through the whole ritual.

    `key` is 32 raw bytes. A writing transaction begins at once (`BEGIN
    IMMEDIATE`), so that it can't fail half-way for want of the lock.

    Raises:
        Refusal: PLAINTEXT_DATABASE.
        Fault: NO_CIPHER, DATABASE_UNREADABLE (a wrong key or a damaged file:
            SQLCipher can't tell which), DATABASE_BUSY, DISK_FULL, NOT_WRITABLE (also
            for a medium that can't be written with an unfinished write-ahead log).
    """
    engine = sqlalchemy.create_engine(
        "sqlite:///" + str(path),
        module=dbapi2,
        creator=_connector(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=2,
    )
    sqlalchemy.event.listen(engine, "begin", _begin)
    with engine.connect():
        return engine


def empty_write_ahead_log(engine: Engine) -> None:
    """Move everything into the main file, which then is whole by itself.

    Raises:
        Fault: DISK_FULL, DISK_FAILED: what is in the log stays there, and is safe.
    """
    with world_faults(), engine.connect().execution_options(reading=True) as db:
        db.exec_driver_sql("rollback")
        db.exec_driver_sql("pragma wal_checkpoint(truncate)")


def close_engine(engine: Engine) -> None:
    """Close every connection, for good.

    Disposing alone would leave a pool that knows the key: whatever still ran after a lock
    would quietly open the vault again, without its lock file.
    """
    engine.dispose()
    engine.pool = NullPool(_refuse_locked)


def _refuse_locked() -> dbapi2.Connection:
    raise Refusal(RefusalCode.VAULT_LOCKED)


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _connector(path: Path, key: bytes, *, read_only: bool) -> Callable[[], dbapi2.Connection]:
    def connect() -> dbapi2.Connection:
        _refuse_plaintext(path)
        if read_only:
            _refuse_unfinished(path)
        connection = _connection(path, read_only=read_only)
        try:
            _unlock(connection, key, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def _connection(path: Path, *, read_only: bool) -> dbapi2.Connection:
    address = f"file:{quote(str(path))}" + ("?mode=ro&immutable=1" if read_only else "")
    try:
        return dbapi2.connect(
            address, isolation_level=None, timeout=5, check_same_thread=False, uri=True
        )
    except dbapi2.OperationalError:
        code = FaultCode.DATABASE_UNREADABLE if read_only else FaultCode.NOT_WRITABLE
        raise Fault(code) from None


def _refuse_unfinished(path: Path) -> None:
    """What lies in a write-ahead log isn't seen through `immutable`: don't show less than all."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        raise Fault(FaultCode.NOT_WRITABLE)


def _refuse_plaintext(path: Path) -> None:
    try:
        with path.open("rb") as file:
            if file.read(16) == _PLAIN:
                raise Refusal(RefusalCode.PLAINTEXT_DATABASE)
    except FileNotFoundError:
        return


def _unlock(connection: dbapi2.Connection, key: bytes, *, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute("PRAGMA cipher_memory_security=OFF")  # decision 010
    if not hasattr(connection, "set_key"):
        raise Fault(FaultCode.NO_CIPHER)
    connection.set_key(b"x'" + key.hex().encode() + b"'")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise Fault(FaultCode.NO_CIPHER)
    try:
        for pragma in _ALWAYS if read_only else (*_WRITABLE, "secure_delete=ON", *_ALWAYS):
            connection.execute("PRAGMA " + pragma)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        words = str(error).lower()
        unwritable = FaultCode.NOT_WRITABLE if "readonly" in words else None
        code = unwritable or code_of(words) or FaultCode.DATABASE_UNREADABLE
        raise Fault(code) from None
