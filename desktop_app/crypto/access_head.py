"""`access.head`: how far the access log had come, beside the database and out of its reach.

Canonical JSON with a MAC under the vault's head key. Whoever puts an older database back, or
cuts the log's end off, has to write this file as well, and can't without the vault's keys.
"""

import hmac
from pathlib import Path

import msgspec

from desktop_app.crypto.durable import disk_errors_as_faults, whole_file
from desktop_app.domain.access import AccessFlaw, AccessHead
from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger.canonical import b64, canonical, unb64

HEAD_FILE = "access.head"
_TAG = b"throughline-access-head/1\n"
_LARGEST = 1024
_SIZE = 32


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    author: str
    count: int
    last: str
    mac: str


class HeadFile:
    """Remembers the end of the chain in the vault's folder."""

    def __init__(self, folder: Path, head_key: bytes) -> None:
        self._path, self._key = folder / HEAD_FILE, head_key

    def write(self, head: AccessHead) -> None:
        """Remember this end in place of the one before.

        Raises:
            Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED.
        """
        said = _said(head)
        with disk_errors_as_faults(), whole_file(self._path) as file:
            file.write(canonical({**said, "mac": self._mac(said)}))

    def read(self) -> AccessHead | AccessFlaw:
        """The end as it was last remembered, or why that can't be told."""
        try:
            with self._path.open("rb") as file:
                untrusted = file.read(_LARGEST)
        except OSError:
            return AccessFlaw.HEAD_MISSING
        try:
            written = msgspec.json.decode(untrusted, type=_Written)
            author = DeviceKey(unb64(written.author, _SIZE))
            head = AccessHead(author, written.count, EntryId(unb64(written.last, _SIZE)))
        except ValueError:
            return AccessFlaw.HEAD_ALTERED
        is_ours = hmac.compare_digest(self._mac(_said(head)), written.mac)
        return head if is_ours else AccessFlaw.HEAD_ALTERED

    def _mac(self, said: dict[str, object]) -> str:
        return b64(hmac.digest(self._key, _TAG + canonical(said), "sha256"))


def _said(head: AccessHead) -> dict[str, object]:
    return {"author": b64(head.author), "count": head.count, "last": b64(head.last)}
