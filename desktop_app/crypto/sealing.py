"""Sealing files so that only their recipients open them: age v1, X25519, binary.

pyrage works in one thread and asks for 8 KiB at a time; reading and writing go through larger
blocks, because the many small calls cost as much as the cipher.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from pyrage import DecryptError, EncryptError, IdentityError, RecipientError, x25519
from pyrage import decrypt_io as age_decrypt
from pyrage import encrypt_io as age_encrypt

from desktop_app.crypto.age_header import BUNDLE_LIMITS, SealLimits, read_header
from desktop_app.crypto.bech32 import bech32
from desktop_app.crypto.durable import disk_errors_as_faults
from desktop_app.crypto.measure import Measure
from desktop_app.crypto.witness import BLOCK, WatchedSink, WatchedSource, Witness, write_all
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

_NOT_FOR_US = "No matching keys found"


@dataclass(frozen=True, slots=True)
class AgeIdentity:
    """The secret half of a recipient. `text` (AGE-SECRET-KEY-1…) belongs in the vault only."""

    text: str = field(repr=False)
    recipient: str

    @classmethod
    def generate(cls) -> "AgeIdentity":
        """An identity nobody has held before."""
        identity = x25519.Identity.generate()
        return cls(str(identity), str(identity.to_public()))

    @classmethod
    def from_seed(cls, seed: bytes) -> "AgeIdentity":
        """The identity whose secret are these 32 bytes."""
        return cls.from_text(bech32("age-secret-key-", seed).upper())

    @classmethod
    def from_text(cls, text: str) -> "AgeIdentity":
        """Raises: Refusal BAD_VALUE."""
        try:
            identity = x25519.Identity.from_str(text)
        except IdentityError:
            raise Refusal(RefusalCode.BAD_VALUE, what="age_identity") from None
        return cls(str(identity), str(identity.to_public()))


@dataclass(frozen=True, slots=True)
class SealReceipt:
    """What went into a sealed file, and how many bytes came out of it."""

    size: int
    sha256: bytes
    sealed_size: int


def is_recipient(untrusted: str) -> bool:
    """Whether it is an X25519 recipient in its one spelling, `age1…` in lower case."""
    try:
        return str(x25519.Recipient.from_str(untrusted)) == untrusted
    except (RecipientError, UnicodeEncodeError):  # half a character can't even be asked about
        return False


def seal(source: BinaryIO, sink: BinaryIO, recipients: Sequence[str]) -> SealReceipt:
    """Seal all of `source` into `sink` for these recipients; neither is closed.

    After an error `sink` holds part of a file and has to be thrown away. The last bytes may
    still be on their way to the disk: sync, reopen, then `read_back`.

    Raises:
        Refusal: NO_RECIPIENT, BAD_RECIPIENT.
        Fault: DISK_FULL and its like. Whatever else `source` or `sink` raises, as it was.
    """
    if not recipients:
        raise Refusal(RefusalCode.NO_RECIPIENT)
    if not all(is_recipient(recipient) for recipient in recipients):
        raise Refusal(RefusalCode.BAD_RECIPIENT)
    keys = [x25519.Recipient.from_str(recipient) for recipient in recipients]
    witness = Witness()
    measure = Measure()
    watched_source = WatchedSource(source, witness, measure.take)
    watched_sink = WatchedSink(sink.write, witness)
    try:
        age_encrypt(watched_source, watched_sink, keys)
    except EncryptError as error:
        witness.testify()
        raise Fault(FaultCode.DISK_FAILED) from error  # pragma: no cover - only streams can fail
    witness.testify()  # the library drops the error of its last write
    return SealReceipt(measure.size, measure.sha256, watched_sink.size)


def open_sealed(
    source: BinaryIO,
    sink: BinaryIO,
    identities: Sequence[AgeIdentity],
    limits: SealLimits = BUNDLE_LIMITS,
) -> int:
    """Write what is sealed in `source` to `sink` in blocks, and return its size.

    Nothing in `sink` may be believed before this returns, and after an error it has to be
    thrown away: the beginning of a broken file looks just like that of a whole one.

    Raises:
        Refusal: NOT_SEALED, SEAL_HEADER_UNSAFE, NOT_FOR_US, SEAL_BROKEN; BUNDLE_TOO_LARGE when
            more comes out than the limits allow.
        Fault: DISK_FULL and its like. Whatever else `source` or `sink` raises, as it was.
    """
    return _open(source, sink.write, identities, limits)


def read_back(
    written: BinaryIO,
    identity: AgeIdentity,
    receipt: SealReceipt,
    limits: SealLimits = BUNDLE_LIMITS,
) -> None:
    """Prove that a file just written can be opened and holds what was put in.

    Raises:
        Refusal: CANCELLED, when reading `written` raises it.
        Fault: WRITTEN_COPY_DIFFERS.
    """
    measure = Measure()
    try:
        _open(written, measure.take, [identity], limits)
    except Refusal as refusal:
        if refusal.code is RefusalCode.CANCELLED:
            raise
        raise Fault(FaultCode.WRITTEN_COPY_DIFFERS) from refusal
    if (measure.size, measure.sha256) != (receipt.size, receipt.sha256):
        raise Fault(FaultCode.WRITTEN_COPY_DIFFERS)


class _Gathering(io.BufferedIOBase):
    """Joins the library's pieces of 8 KiB into blocks, and stops at the limit."""

    def __init__(self, write: Callable[[bytes], int | None], most: int, witness: Witness) -> None:
        super().__init__()
        self._write = write
        self._most = most
        self._witness = witness
        self._pieces: list[bytes] = []
        self._waiting = 0
        self.size = 0

    def write(self, piece: Any, /) -> int:
        self._pieces.append(piece)
        self._waiting += len(piece)
        self.size += len(piece)
        if self.size > self._most:
            raise Refusal(RefusalCode.BUNDLE_TOO_LARGE, most=self._most)
        if self._waiting >= BLOCK:
            self.pass_on()
        return len(piece)

    def pass_on(self) -> None:
        with self._witness:
            write_all(self._write, b"".join(self._pieces))
        self._pieces.clear()
        self._waiting = 0


def _open(
    source: BinaryIO,
    write: Callable[[bytes], int | None],
    identities: Sequence[AgeIdentity],
    limits: SealLimits,
) -> int:
    witness = Witness()
    watched = WatchedSource(source, witness)
    gathering = _Gathering(write, limits.plain_bytes, witness)
    keys = [x25519.Identity.from_str(identity.text) for identity in identities]
    with disk_errors_as_faults():
        watched.put_back(read_header(watched, limits))
    try:
        age_decrypt(watched, gathering, keys)
    except DecryptError as error:
        witness.testify()
        if str(error) == _NOT_FOR_US:
            raise Refusal(RefusalCode.NOT_FOR_US) from error
        raise Refusal(RefusalCode.SEAL_BROKEN) from error
    except OSError as error:  # so the library calls a broken payload
        witness.testify()
        raise Refusal(RefusalCode.SEAL_BROKEN) from error
    with disk_errors_as_faults():
        gathering.pass_on()
    return gathering.size
