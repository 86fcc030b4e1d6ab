"""An object store as a place to exchange through: S3-compatible, or Azure.

Some stores ignore "only if it is new" without a word. Nothing depends on it: a name holds the
author's tag, the range and a digest of the file, so that two writers never mean different files
by one name (LEDGER section 7).

What a store or the library says about an error may hold addresses and keys, so none of it is
kept: errors are ours, and stand alone.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    GenericError,
    InvalidPathError,
    NotFoundError,
    NotSupportedError,
    PermissionDeniedError,
    PreconditionError,
    UnauthenticatedError,
)

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.services.exchange_ports import Listed

if TYPE_CHECKING:
    from obstore.store import ObjectStore

_TAKEN = (AlreadyExistsError, PreconditionError)
_MISSING = (NotFoundError, FileNotFoundError)  # the library gives now one, now the other
_REFUSED = (PermissionDeniedError, UnauthenticatedError, PermissionError)
# A name that stores have no spelling for; what the library calls it depends on the request.
_UNSPEAKABLE = (InvalidPathError, ValueError, TypeError)
# Some answers have no error of their own in the library, only a sentence with their number in it.
_STATUS = re.compile(r"status code: (\d{3})")
_REFUSING = frozenset({"401", "403", "404"})
_NOT_IMPLEMENTED = "501"
_PIECE = 1 << 20


class ObjectPlace:
    """Objects below one prefix of a bucket or container; `address` tells which, without keys.

    It is known by its address, so that one which was emptied is still the same place.
    """

    def __init__(self, store: "ObjectStore", *, address: str, title: str) -> None:
        self._store = store
        self.id = sha256(address.encode()).hexdigest()[:16]
        self.title = title

    def listing(self, prefix: str) -> Iterator[Listed]:
        """Every object whose name begins so.

        Raises:
            Fault: PLACE_GONE, PLACE_REFUSED.
        """
        # Stores compare whole steps of a path, so the last one is compared here.
        folder = prefix[: prefix.rfind("/") + 1]
        with _errors_as_faults():
            for page in obstore.list(self._store, prefix=folder or None):
                for found in page:
                    listed = Listed(str(found["path"]), int(found["size"]))
                    if listed.name.startswith(prefix) and not _is_hidden(listed.name):
                        yield listed

    def read(self, name: str, most_bytes: int) -> bytes:
        """A whole object of at most so many bytes.

        Raises:
            Fault: PLACE_GONE, PLACE_REFUSED, PLACE_FILE_UNREADABLE.
        """
        pieces: list[bytes] = []
        size = 0
        with _errors_as_faults(missing=FaultCode.PLACE_FILE_UNREADABLE):
            got = obstore.get(self._store, name)
            for piece in got.stream(min_chunk_size=_PIECE):
                pieces.append(bytes(piece))
                size += len(pieces[-1])
                if size > most_bytes:
                    raise Fault(FaultCode.PLACE_FILE_UNREADABLE)
        return b"".join(pieces)

    def put_new(self, name: str, data: bytes) -> bool:
        """Make an object, or answer False: there is one of that name.

        Raises:
            Fault: PLACE_GONE, PLACE_REFUSED, PLACE_FILE_UNREADABLE for a name no store takes.
        """
        with _errors_as_faults():
            try:
                obstore.put(self._store, name, data, mode="create", use_multipart=False)
            except _TAKEN:
                return False
            except (GenericError, NotSupportedError) as error:
                if isinstance(error, GenericError) and _status(error) != _NOT_IMPLEMENTED:
                    raise
                return self._put_if_missing(name, data)
        return True

    def remove(self, name: str) -> None:
        """Take an object away; nothing happens if it is gone or not ours to take."""
        with suppress(BaseError, OSError, *_UNSPEAKABLE):
            obstore.delete(self._store, name)

    def tidy(self, before_ms: int) -> None:
        """Nothing to do: a store has an object whole or not at all."""

    def _put_if_missing(self, name: str, data: bytes) -> bool:
        """For stores that say they can't compare: look first. Two at once write the same."""
        with suppress(*_MISSING):
            obstore.head(self._store, name)
            return False
        obstore.put(self._store, name, data, use_multipart=False)
        return True


def _is_hidden(name: str) -> bool:
    return any(step.startswith(".") for step in name.split("/"))


@contextmanager
def _errors_as_faults(missing: FaultCode = FaultCode.PLACE_REFUSED) -> Iterator[None]:
    """Inside this block a store's errors arrive as our faults, and with nothing behind them."""
    try:
        yield
    except _MISSING:
        raise Fault(missing) from None
    except _REFUSED:
        raise Fault(FaultCode.PLACE_REFUSED) from None
    except _UNSPEAKABLE:
        raise Fault(FaultCode.PLACE_FILE_UNREADABLE) from None
    except (BaseError, OSError) as error:
        is_refused = _status(error) in _REFUSING
        raise Fault(FaultCode.PLACE_REFUSED if is_refused else FaultCode.PLACE_GONE) from None


def _status(error: Exception) -> str:
    """The number a store answered with, as "404"; empty when it didn't answer."""
    found = _STATUS.search(str(error))
    return found[1] if found else ""
