"""The two ways to the tables: a look at them, and a change that happens whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from desktop_app.store.trouble import world_faults


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Look at the tables as they stand at this moment; nothing can be written.

    Raises:
        Fault: DATABASE_UNREADABLE, DISK_FAILED, DATABASE_BUSY.
    """
    with world_faults(), engine.connect().execution_options(reading=True) as db:
        yield db


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Change the tables in one transaction.

    Raises:
        Refusal: VAULT_READ_ONLY.
        Fault: DISK_FULL, DISK_FAILED, DATABASE_BUSY, DATABASE_UNREADABLE.
    """
    with world_faults(), engine.begin() as db:
        yield db
