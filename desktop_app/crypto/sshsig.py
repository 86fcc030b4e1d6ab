"""Signatures that stock `ssh-keygen -Y verify` checks: SSHSIG, Ed25519, SHA-512.

The format is OpenSSH's PROTOCOL.sshsig; what we write is byte for byte what
`ssh-keygen -Y sign` writes. Checking is by libsodium, as everywhere.
"""

import hashlib
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass

from desktop_app.crypto.signing import PUBLIC_SIZE, SIGNATURE_SIZE, DevicePen, verify
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import base32

HANDOFF_NAMESPACE = "handoff@throughline"

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_KEY_TYPE = b"ssh-ed25519"
_HASH = b"sha512"
_LARGEST = 4096
_LINE = 70
_ARMOR = re.compile(
    rb"-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END SSH SIGNATURE-----\r?\n?"
)


@dataclass(frozen=True, slots=True)
class SshSignature:
    """A signature as it stands in a file: who is said to have made it, and for what use."""

    public: bytes
    namespace: str
    signature: bytes

    def holds(self, message: bytes, *, public: bytes, namespace: str) -> bool:
        """Whether the owner of `public` signed `message` for that use."""
        if (self.public, self.namespace) != (public, namespace):
            return False
        return verify(public, _signed_bytes(message, namespace), self.signature)


def sign_for_ssh(pen: DevicePen, message: bytes, namespace: str) -> bytes:
    """The armored signature file over `message`."""
    blob = b"".join(
        (
            _MAGIC,
            _VERSION,
            _string(_string(_KEY_TYPE) + _string(pen.public)),
            _string(namespace.encode("ascii")),
            _string(b""),
            _string(_HASH),
            _string(_string(_KEY_TYPE) + _string(pen.sign(_signed_bytes(message, namespace)))),
        )
    )
    text = b64encode(blob)
    lines = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
    return b"\n".join(
        (b"-----BEGIN SSH SIGNATURE-----", *lines, b"-----END SSH SIGNATURE-----", b"")
    )


def read_ssh_signature(untrusted: bytes) -> SshSignature:
    """What a signature file says; nothing is proved before `SshSignature.holds`.

    Raises:
        Refusal: BUNDLE_BAD_SIGNATURE, malformed: all but one Ed25519 and SHA-512 signature.
    """
    try:
        return _read(untrusted)
    except ValueError:
        raise Refusal(RefusalCode.BUNDLE_BAD_SIGNATURE, why="malformed") from None


def ssh_principal(public: bytes) -> str:
    """The name a key goes by in an allowed-signers file: no person, no agency."""
    return f"k-{base32(hashlib.sha256(public).digest())[:13]}"


def allowed_signers_line(principal: str, namespace: str, public: bytes) -> str:
    """One line for `ssh-keygen -Y verify -f`, good for that use only."""
    key = b64encode(_string(_KEY_TYPE) + _string(public)).decode("ascii")
    return f'{principal} namespaces="{namespace}" ssh-ed25519 {key}\n'


class _Fields:
    """The length-prefixed strings of SSH (RFC 4251 section 5), one after the other."""

    def __init__(self, untrusted: bytes) -> None:
        self._rest = untrusted

    def take(self, size: int) -> bytes:
        if size > len(self._rest):
            raise ValueError("cut")
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken

    def string(self) -> bytes:
        return self.take(int.from_bytes(self.take(4), "big"))

    def expect(self, *values: bytes) -> None:
        for value in values:
            if self.take(len(value)) != value:
                raise ValueError("unexpected")

    def end(self) -> None:
        if self._rest:
            raise ValueError("more than expected")


def _read(untrusted: bytes) -> SshSignature:
    armored = _ARMOR.fullmatch(untrusted) if len(untrusted) <= _LARGEST else None
    if armored is None:
        raise ValueError("armor")
    fields = _Fields(b64decode(armored[1].replace(b"\r", b"").replace(b"\n", b""), validate=True))
    fields.expect(_MAGIC, _VERSION)
    untrusted_key = fields.string()
    namespace = fields.string().decode("ascii")
    fields.expect(_string(b""), _string(_HASH))
    untrusted_signature = fields.string()
    fields.end()
    return SshSignature(
        public=_of_ed25519(untrusted_key, PUBLIC_SIZE),
        namespace=namespace,
        signature=_of_ed25519(untrusted_signature, SIGNATURE_SIZE),
    )


def _of_ed25519(untrusted: bytes, size: int) -> bytes:
    fields = _Fields(untrusted)
    fields.expect(_string(_KEY_TYPE))
    value = fields.string()
    fields.end()
    if len(value) != size:
        raise ValueError("size")
    return value


def _signed_bytes(message: bytes, namespace: str) -> bytes:
    digest = hashlib.sha512(message).digest()
    texts = (namespace.encode("ascii"), b"", _HASH, digest)
    return _MAGIC + b"".join(_string(text) for text in texts)


def _string(value: bytes) -> bytes:
    return len(value).to_bytes(4, "big") + value
