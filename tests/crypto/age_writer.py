"""A small age v1 writer of our own, that can be told to break any one rule and keep the others.

Written from the C2SP specification alone; it shares nothing with the code under test.
"""

import hmac
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

VERSION = b"age-encryption.org/v1\n"
FILE_KEY = b"sixteen byte key"
NONCE = bytes(range(16))
CHUNK = 64 * 1024
SECRET = bytes(range(1, 33))
PUBLIC = X25519PrivateKey.from_private_bytes(SECRET).public_key().public_bytes_raw()
EPHEMERAL = bytes(range(101, 133))
_COLUMNS = 64
_WRAP_INFO = b"age-encryption.org/v1/X25519"


def raw64(data: bytes) -> bytes:
    """Base64 as age spells it: standard alphabet, no padding."""
    return b64encode(data).rstrip(b"=")


def derived(key: bytes, info: bytes, salt: bytes = b"") -> bytes:
    """HKDF-SHA-256, 32 bytes."""
    return HKDF(SHA256(), 32, salt or None, info).derive(key)


@dataclass(frozen=True, slots=True)
class Wrap:
    """How a file key is wrapped for one recipient; each name is a rule that can be broken."""

    file_key: bytes = FILE_KEY
    recipient: bytes = PUBLIC
    ephemeral: bytes = EPHEMERAL
    info: bytes = _WRAP_INFO
    nonce: bytes = bytes(12)
    associated: bytes | None = None
    salt: bytes | None = None
    hashed: bool = True

    @property
    def share(self) -> bytes:
        return X25519PrivateKey.from_private_bytes(self.ephemeral).public_key().public_bytes_raw()

    @property
    def shared(self) -> bytes:
        mine = X25519PrivateKey.from_private_bytes(self.ephemeral)
        return mine.exchange(X25519PublicKey.from_public_bytes(self.recipient))

    def body(self) -> bytes:
        """The wrapped file key."""
        return self.under(self.shared, self.share)

    def under(self, shared: bytes, share: bytes) -> bytes:
        """The file key under a shared secret that came about in whatever way."""
        salt = share + self.recipient if self.salt is None else self.salt
        key = derived(shared, self.info, salt) if self.hashed else shared
        return ChaCha20Poly1305(key).encrypt(self.nonce, self.file_key, self.associated)


def wrapped_lines(body: bytes) -> bytes:
    """A stanza's body in lines of 64, the last one shorter."""
    text = raw64(body)
    lines = [text[at : at + _COLUMNS] for at in range(0, len(text), _COLUMNS)] or [b""]
    if len(lines[-1]) == _COLUMNS:
        lines.append(b"")
    return b"".join(line + b"\n" for line in lines)


def stanza(*arguments: bytes, body: bytes = b"") -> bytes:
    return b"-> " + b" ".join(arguments) + b"\n" + wrapped_lines(body)


def for_us(wrap: Wrap | None = None) -> bytes:
    """A stanza that opens with `SECRET`, unless the wrap says otherwise."""
    how = wrap or Wrap()
    return stanza(b"X25519", raw64(how.share), body=how.body())


def mac_of(head: bytes, file_key: bytes = FILE_KEY) -> bytes:
    """The MAC over a head that ends before its `---`."""
    return hmac.digest(derived(file_key, b"header"), head + b"---", sha256)


def closed(head: bytes, file_key: bytes = FILE_KEY) -> bytes:
    """A head and its true MAC line, however odd the head."""
    return head + b"--- " + raw64(mac_of(head, file_key)) + b"\n"


def sealed_chunk(
    plain: bytes,
    number: int,
    *,
    is_last: bool,
    key: bytes | None = None,
    nonce: bytes | None = None,
    associated: bytes | None = None,
) -> bytes:
    """One chunk of the payload."""
    place = nonce or number.to_bytes(11, "big") + bytes([is_last])
    return ChaCha20Poly1305(key or payload_key()).encrypt(place, plain, associated)


def payload_key(file_key: bytes = FILE_KEY, nonce: bytes = NONCE) -> bytes:
    return derived(file_key, b"payload", nonce)


def payload(plain: bytes, file_key: bytes = FILE_KEY, nonce: bytes = NONCE) -> bytes:
    """The nonce and every chunk, as the specification has them."""
    pieces = [plain[at : at + CHUNK] for at in range(0, len(plain), CHUNK)] or [b""]
    return nonce + chunks(pieces, payload_key(file_key, nonce))


def chunks(pieces: Iterable[bytes], key: bytes | None = None) -> bytes:
    """These pieces one after the other, the last one marked as such."""
    held = list(pieces)
    return b"".join(
        sealed_chunk(piece, number, is_last=number == len(held) - 1, key=key)
        for number, piece in enumerate(held)
    )
