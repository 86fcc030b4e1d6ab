"""Sealing for somebody who has no key: age's own passphrase form (scrypt), as a stream.

The library seals to a passphrase only what lies in memory whole. So it seals to a key that is
thrown away, and the head of the file, the one place that names whoever may open it, is written
anew for the passphrase (age-encryption.org/v1, "The scrypt recipient type"). What we seal so we
never open: `age_header` knows recipients with keys only.
"""

import hmac
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BufferedReader, BytesIO, RawIOBase
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from desktop_app.crypto.sealing import AgeIdentity, SealReceipt, read_back, seal
from desktop_app.crypto.witness import write_all
from desktop_app.domain.errors import Fault, FaultCode

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_MAGIC: Final = b"age-encryption.org/v1\n"
_X25519, _SCRYPT = b"age-encryption.org/v1/X25519", b"age-encryption.org/v1/scrypt"
_END: Final = b"\n--- "
_MAC_LINE: Final = 44  # 32 bytes in base64 without padding, and the line's end
_WORK_FACTOR: Final = 18  # age's own: 256 MiB and about a second
_SALT, _KEY = 16, 32
_NONCE: Final = bytes(12)  # each wrapping key is used once


@dataclass(frozen=True, slots=True)
class WordReceipt:
    """What went in, the head that was thrown away, and the throw-away key: to read it back."""

    receipt: SealReceipt
    former_head: bytes
    identity: AgeIdentity


def seal_with_words(source: BinaryIO, sink: BinaryIO, words: str) -> WordReceipt:
    """Seal all of `source` into `sink` so that `words` open it; neither is closed.

    Raises:
        Fault: DISK_FULL and its like. Whatever else `source` or `sink` raises, as it was.
    """
    seed = secrets.token_bytes(_KEY)
    identity = AgeIdentity.from_seed(seed)
    swapping = _HeadSwapping(sink, lambda head: _head_for_words(_file_key(head, seed), words))
    receipt = seal(source, cast("BinaryIO", swapping), [identity.recipient])
    grown = len(swapping.head) - len(swapping.former_head)
    receipt = replace(receipt, sealed_size=receipt.sealed_size + grown)
    return WordReceipt(receipt, swapping.former_head, identity)


def read_back_with_words(written: BinaryIO, words: str, kept: WordReceipt) -> None:
    """Prove that the words open a file just written, and that it holds what was put in.

    Raises:
        Refusal: CANCELLED, when reading `written` raises it.
        Fault: WRITTEN_COPY_DIFFERS.
    """
    head = _read_head(written)
    try:
        held = _file_key_of_words(head, words)
    except (InvalidTag, ValueError):
        raise Fault(FaultCode.WRITTEN_COPY_DIFFERS) from None
    if not hmac.compare_digest(_sealed_head(held, _before_mac(head)), head):
        raise Fault(FaultCode.WRITTEN_COPY_DIFFERS)
    read_back(BufferedReader(_After(kept.former_head, written)), kept.identity, kept.receipt)


def _head_for_words(file_key: bytes, words: str) -> bytes:
    """The head of an age file that a passphrase opens."""
    salt = secrets.token_bytes(_SALT)
    wrapped = ChaCha20Poly1305(_stretched(words, salt)).encrypt(_NONCE, file_key, None)
    stanza = b"-> scrypt %s %d\n%s\n---" % (_b64(salt), _WORK_FACTOR, _b64(wrapped))
    return _sealed_head(file_key, _MAGIC + stanza)


def _sealed_head(file_key: bytes, before: bytes) -> bytes:
    key = HKDF(SHA256(), _KEY, salt=None, info=b"header").derive(file_key)
    return before + b" " + _b64(hmac.digest(key, before, "sha256")) + b"\n"


def _file_key(head: bytes, seed: bytes) -> bytes:
    """What the library's own head holds for the throw-away key."""
    _, stanza, body, *_ = head.split(b"\n")
    share = _unb64(stanza.removeprefix(b"-> X25519 "))
    secret = X25519PrivateKey.from_private_bytes(seed)
    ours = secret.public_key().public_bytes_raw()
    shared = secret.exchange(X25519PublicKey.from_public_bytes(share))
    key = HKDF(SHA256(), _KEY, salt=share + ours, info=_X25519).derive(shared)
    return ChaCha20Poly1305(key).decrypt(_NONCE, _unb64(body), None)


def _file_key_of_words(head: bytes, words: str) -> bytes:
    _, stanza, body, *_ = head.split(b"\n")
    _, _, salt, _ = stanza.split(b" ")
    return ChaCha20Poly1305(_stretched(words, _unb64(salt))).decrypt(_NONCE, _unb64(body), None)


def _stretched(words: str, salt: bytes) -> bytes:
    scrypt = Scrypt(salt=_SCRYPT + salt, length=_KEY, n=1 << _WORK_FACTOR, r=8, p=1)
    return scrypt.derive(words.encode())


def _read_head(written: BinaryIO) -> bytes:
    head = bytearray()
    while not head.endswith(_END) and (piece := written.read(1)):
        head += piece
    return bytes(head) + written.read(_MAC_LINE)


def _before_mac(head: bytes) -> bytes:
    return head[: head.index(_END) + len(_END) - 1]


def _b64(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _unb64(text: bytes) -> bytes:
    return b64decode(text + b"=" * (-len(text) % 4))


class _HeadSwapping(RawIOBase):
    """Passes a sealed file on with another head, once the library has written its own."""

    def __init__(self, sink: BinaryIO, swap: Callable[[bytes], bytes]) -> None:
        self._sink = sink
        self._swap = swap
        self.former_head = b""
        self.head = b""

    def writable(self) -> bool:
        return True

    def write(self, block: "ReadableBuffer") -> int:
        data = bytes(block)
        if self.head:
            write_all(self._sink.write, data)
            return len(data)
        self.former_head += data
        end = self.former_head.find(_END) + len(_END) + _MAC_LINE
        if _END in self.former_head and len(self.former_head) >= end:
            rest = self.former_head[end:]
            self.former_head = self.former_head[:end]
            self.head = self._swap(self.former_head)
            write_all(self._sink.write, self.head + rest)
        return len(data)


class _After(RawIOBase):
    """Some bytes, then the rest of a file."""

    def __init__(self, first: bytes, then: BinaryIO) -> None:
        self._first = BytesIO(first)
        self._then = then

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        piece = self._first.read(len(view)) or self._then.read(len(view))
        view[: len(piece)] = piece
        return len(piece)
