"""How many bytes passed by, and what they hash to."""

import hashlib


class Measure:
    """Counts and hashes what it is shown, in order."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self.size = 0

    @property
    def sha256(self) -> bytes:
        return self._digest.digest()

    def take(self, block: bytes) -> int:
        """Look at the next bytes; returns how many, so that it can stand for a sink's `write`."""
        self._digest.update(block)
        self.size += len(block)
        return len(block)
