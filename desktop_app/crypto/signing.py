"""Signing in the name of a device, and checking who signed.

Ed25519 (RFC 8032) by libsodium alone. Libraries disagree about odd keys and signatures, and
two verifiers could be made to disagree about what is on record.
"""

from nacl.bindings import crypto_core_ed25519_is_valid_point
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import DeviceKey
from desktop_app.services.ports import Chance

PUBLIC_SIZE = 32
SEED_SIZE = 32
SIGNATURE_SIZE = 64


class DevicePen:
    """Signs in the name of one device. Its seed goes in and never comes out."""

    def __init__(self, key: SigningKey) -> None:
        self._key = key
        self._is_down = False
        self.public = DeviceKey(bytes(key.verify_key))

    @classmethod
    def from_seed(cls, seed: bytes) -> "DevicePen":
        """The pen that belongs to these 32 secret bytes."""
        return cls(SigningKey(seed))

    @classmethod
    def new(cls, chance: Chance) -> "DevicePen":
        """A pen nobody has held before."""
        return cls.from_seed(chance(SEED_SIZE))

    def lay_down(self) -> None:
        """Sign nothing any more: another copy of this vault has gone on with the same key."""
        self._is_down = True

    def sign(self, message: bytes) -> bytes:
        """The 64-byte signature over `message`; the same message always gives the same one.

        Raises:
            Refusal: OWN_ENTRIES_AHEAD, once the pen was laid down.
        """
        if self._is_down:
            raise Refusal(RefusalCode.OWN_ENTRIES_AHEAD)
        return self._key.sign(message).signature


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of `public` signed `message`. Any bytes may be given; none raise."""
    if len(public) != PUBLIC_SIZE or len(signature) != SIGNATURE_SIZE:
        return False
    try:
        VerifyKey(public).verify(message, signature)
    except BadSignatureError:
        return False
    return True


def is_acceptable_key(public: bytes) -> bool:
    """Whether `public` may stand on a card: a canonical point of the main group, not small."""
    return len(public) == PUBLIC_SIZE and crypto_core_ed25519_is_valid_point(public)
