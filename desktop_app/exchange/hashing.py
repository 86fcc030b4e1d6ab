"""Digests computed beside the work that brings the bytes."""

import hashlib
from concurrent.futures import Executor, Future

_WORTH_A_WORKER = 64 * 1024  # below this, handing over costs more than hashing


class SideHash:
    """One digest, hashed on a worker while its owner fetches the next block.

    hashlib releases the interpreter lock, so this is a second core's work. A worker
    that is not free is never waited for: the owner takes the block back and hashes
    it alone, so that a busy executor makes things slower but cannot stop them.
    """

    def __init__(self, algorithm: str, workers: Executor) -> None:
        self._hash = hashlib.new(algorithm)
        self._workers = workers
        self._block = b""
        self._pending: Future[None] | None = None

    def update(self, block: bytes) -> None:
        """Take the next bytes in."""
        self._settle()
        if len(block) < _WORTH_A_WORKER:
            self._hash.update(block)
            return
        self._block = block
        self._pending = self._workers.submit(self._hash.update, block)

    def hexdigest(self) -> str:
        """The digest of everything so far, as lower-case hex."""
        self._settle()
        return self._hash.hexdigest()

    def _settle(self) -> None:
        if self._pending is None:
            return
        if self._pending.cancel():
            self._hash.update(self._block)
        else:
            self._pending.result()
        self._pending = None
