"""Attachment bytes at rest: AES-256-GCM in segments of 1 MiB, a key of its own for each file.

Tink's streaming AEAD with HKDF-SHA-256; the attachment's id is authenticated with it, so files
cannot be swapped. The key travels in the entry that names the file, not beside the file.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any, BinaryIO

import tink
from tink import secret_key_access, streaming_aead
from tink.proto import aes_gcm_hkdf_streaming_pb2, common_pb2, tink_pb2

from desktop_app.crypto.measure import Measure
from desktop_app.crypto.witness import WatchedSink, WatchedSource, Witness
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import AttachmentId
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.services.ports import Chance

_TAG = b"throughline/att/1"
_LONGEST_KEYSET = 256  # characters; ours have at most 175
_TYPE = "type.googleapis.com/google.crypto.tink.AesGcmHkdfStreamingKey"
_KEY_SIZE = 32
_SEGMENT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SealedAttachment:
    """What its entry has to say of an encrypted file: how to open it, and what comes out."""

    keyset: str = field(repr=False)
    size: int
    cipher_size: int
    sha256: bytes


class AttachmentWriter:
    """Encrypts one attachment, block by block, under a key made for this file, or one given.

    `sink` stays open; after an error it holds part of a file and has to be thrown away.
    """

    def __init__(
        self, sink: BinaryIO, attachment_id: AttachmentId, keyset: str | None = None
    ) -> None:
        self._keyset = _new_keyset() if keyset is None else _read_keyset(keyset)
        self._witness, self._measure = Witness(), Measure()
        self._watched = WatchedSink(sink.write, self._witness)
        cipher = _cipher(self._keyset)
        self._stream = cipher.new_encrypting_stream(self._watched, _TAG + attachment_id)

    def write(self, block: bytes) -> None:
        """Take the next bytes.

        Raises:
            Fault: DISK_FULL and its like. Whatever `sink` raises, as it was.
        """
        self._measure.take(block)
        self._do(lambda: self._stream.write(block))

    def finish(self) -> SealedAttachment:
        """Write the end; raises as `write`."""
        self._do(self._stream.close)
        return SealedAttachment(
            keyset=b64(self._keyset),
            size=self._measure.size,
            cipher_size=self._watched.size,
            sha256=self._measure.sha256,
        )

    def abandon(self) -> None:
        """Let go of a file that will not be finished."""
        self._watched.abandon()
        with suppress(tink.TinkError, ValueError):
            self._stream.close()

    def _do(self, step: Callable[[], object]) -> None:
        try:
            step()
        except tink.TinkError:
            self._witness.testify()
            raise  # pragma: no cover - only our own sink can fail


def encrypt_attachment(
    chunks: Iterable[bytes],
    sink: BinaryIO,
    attachment_id: AttachmentId,
    *,
    keyset: str | None = None,
) -> SealedAttachment:
    """Write all the chunks to `sink`, encrypted: with a fresh key, unless one is given.

    Raises:
        Fault: as `AttachmentWriter.write`. Whatever `chunks` raises, as it was.
    """
    writer = AttachmentWriter(sink, attachment_id, keyset)
    try:
        for chunk in chunks:
            writer.write(chunk)
        return writer.finish()
    finally:
        writer.abandon()


def decrypt_attachment(
    source: BinaryIO, keyset: str, attachment_id: AttachmentId
) -> Iterator[bytes]:
    """The attachment in blocks of at most 1 MiB; `source` stays open.

    Each block is authentic when it comes, but the file is whole only when the iterator ends.

    Raises:
        Fault: ATTACHMENT_DAMAGED, at once for the keyset, while iterating for the bytes.
    """
    cipher = _cipher(_read_keyset(keyset))
    return _blocks(cipher, source, _TAG + attachment_id)


def keyset_from(chance: Chance) -> str:
    """A keyset as an entry names it, from 36 random bytes of the caller's."""
    secret, number = chance(_KEY_SIZE), chance(4)
    return b64(_spelled(secret, int.from_bytes(number, "big") | 1))  # zero names no key


def _blocks(cipher: Any, source: BinaryIO, associated: bytes) -> Iterator[bytes]:
    witness = Witness()
    try:
        stream = cipher.new_decrypting_stream(WatchedSource(source, witness), associated)
        while block := stream.read(_SEGMENT):
            yield block
    except tink.TinkError as error:
        witness.testify()
        raise Fault(FaultCode.ATTACHMENT_DAMAGED) from error


@cache
def _register() -> None:
    """Tell Tink of its ciphers: once, because it takes as long as encrypting a megabyte."""
    streaming_aead.register()


def _cipher(keyset: bytes) -> Any:
    _register()
    handle = tink.proto_keyset_format.parse(keyset, secret_key_access.TOKEN)
    return handle.primitive(streaming_aead.StreamingAead)


def _new_keyset() -> bytes:
    _register()
    template = streaming_aead.streaming_aead_key_templates.AES256_GCM_HKDF_1MB
    handle = tink.new_keyset_handle(template)
    keyset: bytes = tink.proto_keyset_format.serialize(handle, secret_key_access.TOKEN)
    return keyset


def _read_keyset(untrusted: str) -> bytes:
    """The keyset, if it is exactly one that we would make.

    It may come from another device. Tink would follow it to other ciphers and to segments as
    large as memory.
    """
    try:
        keyset = unb64(untrusted[:_LONGEST_KEYSET], len(untrusted) * 3 // 4)
        _cipher(keyset)  # proves that it can be parsed at all
    except (NotCanonical, tink.TinkError) as error:
        raise Fault(FaultCode.ATTACHMENT_DAMAGED) from error
    if _spelled_as_ours(tink_pb2.Keyset.FromString(keyset)) != keyset:
        raise Fault(FaultCode.ATTACHMENT_DAMAGED)
    return keyset


def _spelled_as_ours(keyset: Any) -> bytes:
    """The bytes of our kind of keyset with this one's id and secret."""
    secret = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey.FromString(
        keyset.key[0].key_data.value
    ).key_value
    return _spelled(secret, keyset.primary_key_id) if len(secret) == _KEY_SIZE else b""


def _spelled(secret: bytes, id_: int) -> bytes:
    key = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey(key_value=secret)
    key.params.ciphertext_segment_size = _SEGMENT
    key.params.derived_key_size = _KEY_SIZE
    key.params.hkdf_hash_type = common_pb2.SHA256
    ours = tink_pb2.Keyset(primary_key_id=id_)
    entry = ours.key.add(
        key_id=id_,
        status=tink_pb2.ENABLED,
        output_prefix_type=tink_pb2.RAW,
    )
    entry.key_data.type_url = _TYPE
    entry.key_data.value = key.SerializeToString(deterministic=True)
    entry.key_data.key_material_type = tink_pb2.KeyData.SYMMETRIC
    spelled: bytes = ours.SerializeToString(deterministic=True)
    return spelled
