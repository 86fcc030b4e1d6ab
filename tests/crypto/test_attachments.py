"""Attachment bytes at rest: what comes out is what went in, or a fault."""

import io
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from typing import Any

import pytest
import tink
from hypothesis import given
from hypothesis import strategies as some
from tink import secret_key_access, streaming_aead

from desktop_app.crypto.attachments import (
    SealedAttachment,
    decrypt_attachment,
    encrypt_attachment,
)
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import AttachmentId

ID, OTHER_ID = AttachmentId(bytes(range(16))), AttachmentId(bytes(16))
MIB = 1024 * 1024
WORDS = b"seen near the bus terminal"


def encrypted(*chunks: bytes, id_: AttachmentId = ID) -> tuple[bytes, SealedAttachment]:
    sink = io.BytesIO()
    sealed = encrypt_attachment(chunks, sink, id_)
    return sink.getvalue(), sealed


def decrypted(untrusted: bytes, keyset: str, id_: AttachmentId = ID) -> bytes:
    return b"".join(decrypt_attachment(io.BytesIO(untrusted), keyset, id_))


def is_damaged(untrusted: bytes, keyset: str, id_: AttachmentId = ID) -> bool:
    with pytest.raises(Fault) as fault:
        decrypted(untrusted, keyset, id_)
    return fault.value.code is FaultCode.ATTACHMENT_DAMAGED


@pytest.mark.parametrize("size", [0, 1, 56, MIB - 57, MIB - 56, MIB, MIB + 1, 3 * MIB + 17])
def test_an_attachment_comes_back_whatever_its_size(size: int) -> None:
    content = (bytes(range(251)) * (size // 251 + 1))[:size]

    written, sealed = encrypted(*[content[at : at + 65_536] for at in range(0, size, 65_536)])

    assert decrypted(written, sealed.keyset) == content
    assert (sealed.size, sealed.cipher_size) == (size, len(written))


@given(chunks=some.lists(some.binary(max_size=300), max_size=6))
def test_however_it_is_cut_into_chunks_it_comes_back(chunks: list[bytes]) -> None:
    written, sealed = encrypted(*chunks)

    assert decrypted(written, sealed.keyset) == b"".join(chunks)


def test_it_comes_back_in_blocks_of_at_most_a_mebibyte() -> None:
    written, sealed = encrypted(bytes(5 * MIB + 3))

    blocks = list(decrypt_attachment(io.BytesIO(written), sealed.keyset, ID))

    assert {len(block) for block in blocks} <= {MIB, 3}


def test_the_same_bytes_twice_look_unlike_each_other() -> None:
    first, second = encrypted(WORDS), encrypted(WORDS)

    assert first[1].keyset != second[1].keyset
    assert first[0] != second[0]
    assert WORDS not in first[0]


def test_one_flipped_bit_in_any_byte_is_noticed() -> None:
    written, sealed = encrypted(WORDS)

    for at in range(len(written)):
        assert is_damaged(
            written[:at] + bytes([written[at] ^ 1]) + written[at + 1 :], sealed.keyset
        )


def test_every_cut_is_noticed() -> None:
    written, sealed = encrypted(WORDS)

    assert all(is_damaged(written[:length], sealed.keyset) for length in range(len(written)))


@pytest.mark.parametrize("length", [MIB, 2 * MIB, 2 * MIB + 1, -1, -17])
def test_a_long_file_cut_between_its_segments_is_noticed(length: int) -> None:
    written, sealed = encrypted(bytes(3 * MIB))

    assert is_damaged(written[:length], sealed.keyset)


def test_swapped_segments_are_noticed() -> None:
    written, sealed = encrypted(bytes(4 * MIB))

    swapped = written[:MIB] + written[2 * MIB : 3 * MIB] + written[MIB : 2 * MIB]

    assert is_damaged(swapped + written[3 * MIB :], sealed.keyset)


def test_an_appended_byte_is_noticed() -> None:
    written, sealed = encrypted(WORDS)

    assert is_damaged(written + b"x", sealed.keyset)


def test_a_file_put_in_anothers_place_is_noticed() -> None:
    written, sealed = encrypted(WORDS)

    assert is_damaged(written, sealed.keyset, OTHER_ID)


def test_anothers_key_does_not_open_it() -> None:
    written, _sealed = encrypted(WORDS)
    _written, other = encrypted(WORDS)

    assert is_damaged(written, other.keyset)


def test_the_keyset_is_not_shown() -> None:
    _written, sealed = encrypted(WORDS)

    assert sealed.keyset not in repr(sealed)


def _keyset(template: Any, keys: int = 1) -> str:
    streaming_aead.register()
    handle = tink.new_keyset_handle(template)
    serialised = tink.proto_keyset_format.serialize(handle, secret_key_access.TOKEN)
    return urlsafe_b64encode(serialised * keys).decode().rstrip("=")


TEMPLATES = streaming_aead.streaming_aead_key_templates


@pytest.mark.parametrize(
    "keyset",
    [
        "",
        "not a keyset",
        "AAAA",
        "é",
        "A" * 10_000,
        _keyset(TEMPLATES.AES128_GCM_HKDF_4KB),
        _keyset(TEMPLATES.AES256_GCM_HKDF_4KB),
        _keyset(TEMPLATES.AES256_CTR_HMAC_SHA256_1MB),
        _keyset(TEMPLATES.AES256_GCM_HKDF_1MB, keys=2),
    ],
)
def test_a_foreign_keyset_of_any_other_kind_is_refused_before_reading(keyset: str) -> None:
    source = io.BytesIO(b"x" * 100)

    with pytest.raises(Fault) as fault:
        decrypt_attachment(source, keyset, ID)

    assert fault.value.code is FaultCode.ATTACHMENT_DAMAGED
    assert source.tell() == 0


def test_a_keyset_with_a_short_secret_is_refused() -> None:
    streaming_aead.register()
    handle = tink.new_keyset_handle(TEMPLATES.AES128_GCM_HKDF_4KB)
    short = tink.proto_keyset_format.serialize(handle, secret_key_access.TOKEN)

    with pytest.raises(Fault):
        decrypt_attachment(io.BytesIO(), urlsafe_b64encode(short).decode().rstrip("="), ID)


@given(keyset=some.binary(max_size=180).map(lambda raw: urlsafe_b64encode(raw).decode()))
def test_no_foreign_keyset_does_anything_but_get_refused(keyset: str) -> None:
    with pytest.raises(Fault) as fault:
        decrypt_attachment(io.BytesIO(), keyset.rstrip("="), ID)

    assert fault.value.code is FaultCode.ATTACHMENT_DAMAGED


@given(at=some.integers(0, 174), letter=some.sampled_from("AZaz09-_"))
def test_an_altered_keyset_opens_nothing(at: int, letter: str) -> None:
    written, sealed = encrypted(WORDS)
    altered = sealed.keyset[:at] + letter + sealed.keyset[at + 1 :]
    opened = None

    try:
        opened = decrypted(written, altered)
    except Fault as fault:
        assert fault.code is FaultCode.ATTACHMENT_DAMAGED  # noqa: PT017

    assert opened in (None, WORDS)


class _Failing(io.BytesIO):
    """Takes or gives so many bytes, then raises."""

    def __init__(self, error: BaseException, after: int, content: bytes = b"") -> None:
        super().__init__(content)
        self._error = error
        self._left = after

    def write(self, data: Any, /) -> int:
        self._spend(len(data))
        return super().write(data)

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self._spend(len(piece))
        return piece

    def _spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise self._error


@pytest.mark.parametrize("room", [0, 50, MIB, 2 * MIB + 10])
def test_a_full_disk_is_told_at_whatever_byte_it_fills(room: int) -> None:
    chunks = [bytes(300_000)] * 8

    with pytest.raises(Fault) as fault:
        encrypt_attachment(chunks, _Failing(OSError(28, "full"), room), ID)

    assert fault.value.code is FaultCode.DISK_FULL


def test_a_disk_that_fails_while_reading_is_told_from_damage() -> None:
    written, sealed = encrypted(bytes(3 * MIB))
    source = _Failing(OSError(5, "gone"), MIB, written)

    with pytest.raises(Fault) as fault:
        list(decrypt_attachment(source, sealed.keyset, ID))

    assert fault.value.code is FaultCode.DISK_FAILED


def test_someone_who_cancels_is_heard_and_no_more_is_written() -> None:
    sink = io.BytesIO()

    def chunks() -> Iterator[bytes]:
        yield bytes(2 * MIB)
        raise Refusal(RefusalCode.CANCELLED)

    with pytest.raises(Refusal) as refusal:
        encrypt_attachment(chunks(), sink, ID)

    assert refusal.value.code is RefusalCode.CANCELLED
    assert len(sink.getvalue()) <= 2 * MIB


def test_a_reader_may_stop_half_way_and_the_file_stays_open() -> None:
    written, sealed = encrypted(bytes(3 * MIB))
    source = io.BytesIO(written)

    first = next(decrypt_attachment(source, sealed.keyset, ID))

    assert first == bytes(MIB)
    assert not source.closed
