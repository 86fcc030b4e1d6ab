"""Turns what the database and the disk throw into faults a person can be told of."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

_SIGNS = (
    ("disk is full", FaultCode.DISK_FULL),
    ("locked", FaultCode.DATABASE_BUSY),
    ("disk i/o", FaultCode.DISK_FAILED),
    ("not a database", FaultCode.DATABASE_UNREADABLE),
    ("malformed", FaultCode.DATABASE_UNREADABLE),
    ("unable to open", FaultCode.NOT_WRITABLE),
)

_READ_ONLY = ("readonly", "because it is a view")  # an earlier moment is seen through views


@contextmanager
def world_faults() -> Iterator[None]:
    """Raise a known fault for a full disk, a lock, damage; let anything else be a bug.

    Raises:
        Refusal: VAULT_READ_ONLY when the vault lies on a medium that can't be written.
    """
    try:
        yield
    except DBAPIError as error:
        words = str(error.orig).lower()
        if any(sign in words for sign in _READ_ONLY):
            raise Refusal(RefusalCode.VAULT_READ_ONLY) from None
        code = code_of(words)
        if code is None:
            raise
        raise Fault(code) from None


def code_of(words: str) -> FaultCode | None:
    """Which of the world's faults the database speaks of, if it is one."""
    return next((code for sign, code in _SIGNS if sign in words), None)
