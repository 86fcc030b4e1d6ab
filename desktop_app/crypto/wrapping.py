"""Seals what goes into a shared place for one recipient, and opens what lies there.

Strangers can put files into such a place. The age library sees none whose head isn't one of ours,
and nothing comes out of a file but what its seal vouches for to the last byte.
"""

import io

from desktop_app.crypto.age_header import SEGMENT_LIMITS, read_header
from desktop_app.crypto.sealing import AgeIdentity, open_sealed, seal
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

_HEADER_ENDS = b"\n--- "
_MAC_LINE = 44  # base64 of 32 bytes, and the line's end
_NONCE = 16
_CHUNK = 64 * 1024
_TAG = 16

_UNSAFE = frozenset({RefusalCode.SEAL_HEADER_UNSAFE, RefusalCode.BUNDLE_TOO_LARGE})


class AgeWrapping:
    """age v1, one X25519 recipient, in memory: at most 16 MiB inside (LEDGER section 7)."""

    def seal(self, recipient: str, plain: bytes) -> bytes:
        """Seal for one recipient; the length of what came out is compared with what must come.

        Only the recipient can open it. A sender that holds the identity, too, opens it once more
        before it is published.

        Raises:
            Refusal: BAD_RECIPIENT; SEGMENT_HEADER for more than a segment may hold.
            Fault: WRITTEN_COPY_DIFFERS.
        """
        if len(plain) > SEGMENT_LIMITS.plain_bytes:
            raise Refusal(RefusalCode.SEGMENT_HEADER, why="long")
        sink = io.BytesIO()
        seal(io.BytesIO(plain), sink, [recipient])
        sealed = sink.getvalue()
        read_header(io.BytesIO(sealed), SEGMENT_LIMITS)
        if len(sealed) != _header_size(sealed) + _payload_size(len(plain)):
            raise Fault(FaultCode.WRITTEN_COPY_DIFFERS)
        return sealed

    def open(self, identity: str, untrusted_sealed: bytes) -> bytes | None:
        """What is inside, or None where it isn't sealed for this identity.

        Raises:
            Refusal: SEGMENT_HEADER, when it asks for more than ours ever do.
            Fault: SEGMENT_INCOMPLETE, when it ends too early or is no such file at all.
        """
        sink = io.BytesIO()
        try:
            ours = AgeIdentity.from_text(identity)
            open_sealed(io.BytesIO(untrusted_sealed), sink, [ours], SEGMENT_LIMITS)
        except Refusal as refusal:
            if refusal.code in _UNSAFE:
                why = refusal.data.get("why", "long")
                raise Refusal(RefusalCode.SEGMENT_HEADER, why=why) from None
            if refusal.code in {RefusalCode.NOT_FOR_US, RefusalCode.BAD_VALUE}:
                return None
            raise Fault(FaultCode.SEGMENT_INCOMPLETE) from None
        return sink.getvalue()


def _header_size(sealed: bytes) -> int:
    return sealed.index(_HEADER_ENDS) + len(_HEADER_ENDS) + _MAC_LINE


def _payload_size(plain: int) -> int:
    """A nonce, and a tag behind each chunk; an empty file has one, too (age v1, "Payload")."""
    chunks = max(1, -(-plain // _CHUNK))
    return _NONCE + plain + _TAG * chunks
