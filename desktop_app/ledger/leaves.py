"""A body's digest, made of salted leaves so that any field can be withheld (LEDGER section 2)."""

import hmac
from collections.abc import Iterable, Mapping
from hashlib import sha256

from desktop_app.ledger.canonical import b64, canonical

_SALT_TAG = b"ledger/1/salt\n"


def salt(key: bytes, name: str) -> bytes:
    """The salt of one field; opening it tells nothing of the other fields' salts."""
    return hmac.digest(key, _SALT_TAG + name.encode(), "sha256")[:16]


def leaf(salted: str, name: str, value: object) -> bytes:
    """The digest of one salted field; injective, because it hashes a canonical array."""
    return sha256(b"\x00" + canonical([salted, name, value])).digest()


def digest(leaves: Iterable[bytes]) -> bytes:
    """The digest of a whole body, which hides the order of its fields but not their number."""
    ordered = sorted(leaves)
    return sha256(b"\x01" + len(ordered).to_bytes(4, "big") + b"".join(ordered)).digest()


def body_leaves(key: bytes, body: Mapping[str, object]) -> dict[str, bytes]:
    """Each field's leaf, by name."""
    keyed = hmac.new(key, _SALT_TAG, "sha256")
    return {name: leaf(b64(_salted(keyed, name)), name, value) for name, value in body.items()}


def _salted(keyed: hmac.HMAC, name: str) -> bytes:
    """`salt`, from a digest begun with the key and the tag: an entry's fields share them."""
    begun = keyed.copy()
    begun.update(name.encode())
    return begun.digest()[:16]
