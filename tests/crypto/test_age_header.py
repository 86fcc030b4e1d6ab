"""The look at an age header before the age library sees it."""

import io
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.age_header import (
    BUNDLE_LIMITS,
    SEGMENT_LIMITS,
    SealLimits,
    read_header,
)
from desktop_app.crypto.sealing import AgeIdentity, seal
from desktop_app.domain.errors import Refusal, RefusalCode

MAGIC = b"age-encryption.org/v1\n"
KEY = b64encode(bytes(range(32))).rstrip(b"=")
STANZA = b"-> X25519 " + KEY + b"\n" + KEY + b"\n"
MAC = b"--- " + KEY + b"\n"
PAYLOAD = b"sixteen byte non" + b"x" * 40


def refused(untrusted: bytes, limits: SealLimits = BUNDLE_LIMITS) -> tuple[RefusalCode, object]:
    with pytest.raises(Refusal) as refusal:
        read_header(io.BytesIO(untrusted), limits)
    return refusal.value.code, refusal.value.data.get("why")


def test_a_sealed_file_of_ours_passes() -> None:
    sealed = io.BytesIO()
    seal(io.BytesIO(b"note"), sealed, [AgeIdentity.generate().recipient] * 3)

    read = read_header(io.BytesIO(sealed.getvalue()), BUNDLE_LIMITS)

    assert read == sealed.getvalue()


def test_no_more_is_read_than_the_header_may_be_long() -> None:
    source = io.BytesIO(MAGIC + STANZA + MAC + b"x" * 100_000)

    read = read_header(source, BUNDLE_LIMITS)

    assert len(read) == source.tell() == BUNDLE_LIMITS.header_bytes


def test_a_source_that_gives_little_at_a_time_is_read_on() -> None:
    class Trickle(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(7 if size else 0)

    whole = MAGIC + STANZA + MAC + PAYLOAD

    assert read_header(Trickle(whole), BUNDLE_LIMITS) == whole


@pytest.mark.parametrize(
    "grease", [b"-> a-grease\n\n", b"-> N2\\-grease pU;b C/k ^U\n" + KEY + b"\n"]
)
def test_grease_is_passed_over(grease: bytes) -> None:
    whole = MAGIC + grease + STANZA + grease + MAC + PAYLOAD

    assert read_header(io.BytesIO(whole), BUNDLE_LIMITS) == whole


@pytest.mark.parametrize("untrusted", [b"", b"PK\x03\x04", b"age-encryption.org/v2\n", MAGIC[:-1]])
def test_what_is_no_age_file_is_not_sealed(untrusted: bytes) -> None:
    assert refused(untrusted) == (RefusalCode.NOT_SEALED, None)


def test_every_cut_header_is_broken() -> None:
    whole = MAGIC + STANZA + MAC

    codes = {refused(whole[:length]) for length in range(len(MAGIC), len(whole))}

    assert codes == {(RefusalCode.SEAL_BROKEN, None)}


@pytest.mark.parametrize(
    ("header", "why"),
    [
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "armor"),
        (MAGIC + MAC, "recipients"),
        (MAGIC + b"-> a-grease\n\n" + MAC, "recipients"),
        (MAGIC + b"-> scrypt " + KEY[:22] + b" 23\n" + KEY + b"\n" + MAC, "recipient_type"),
        (MAGIC + b"-> ssh-ed25519 abc " + KEY + b"\n" + KEY + b"\n" + MAC, "recipient_type"),
        (MAGIC + b"-> x25519 " + KEY + b"\n" + KEY + b"\n" + MAC, "recipient_type"),
        (MAGIC + b"-> X25519\n" + KEY + b"\n" + MAC, "recipient"),
        (MAGIC + b"-> X25519 " + KEY + b" " + KEY + b"\n" + KEY + b"\n" + MAC, "recipient"),
        (MAGIC + b"-> X25519 AAAA\n" + KEY + b"\n" + MAC, "recipient"),
        (MAGIC + b"-> X25519 " + KEY + b"\nAAAA\n" + MAC, "recipient"),
        (MAGIC + b"-> X25519 " + KEY + b"\n\n" + MAC, "recipient"),
        (MAGIC + b"-> X25519 " + KEY + b"=\n" + KEY + b"\n" + MAC, "base64"),
        (MAGIC + b"-> X25519 " + KEY[:-1] + b"9\n" + KEY + b"\n" + MAC, "base64"),
        (MAGIC + b"-> X25519 " + KEY[:-1] + b"!\n" + KEY + b"\n" + MAC, "base64"),
        (MAGIC + b"-> X25519 " + KEY + b"\n" + KEY[:-2] + b"\n" + MAC, "base64"),
        (MAGIC + b"->  X25519 " + KEY + b"\n" + KEY + b"\n" + MAC, "arguments"),
        (MAGIC + b"-> \n\n" + MAC, "arguments"),
        (MAGIC + b"-> X25519 \xc3\xa9\n" + KEY + b"\n" + MAC, "arguments"),
        (MAGIC + b"-> X25519 " + KEY + b"\r\n" + KEY + b"\n" + MAC, "arguments"),
        (MAGIC + b"-> X25519 " + KEY + b"\n" + b"A" * 65 + b"\n" + MAC, "body"),
        (MAGIC + b"-> X25519 " + KEY + b"\n" + b"A" * 64 + b"\n" + MAC, "base64"),
        (MAGIC + STANZA + b"---\n", "mac"),
        (MAGIC + STANZA + b"--- AAAA\n", "mac"),
        (MAGIC + STANZA + b"---  " + KEY + b"\n", "base64"),
        (MAGIC + STANZA + b"hello\n", "mac"),
        (MAGIC + STANZA * 65 + MAC, "stanzas"),
        (MAGIC + STANZA + b"-> a-grease\n" + (b"A" * 64 + b"\n") * 400, "long"),
        (MAGIC + b"-> X25519 " + b"A" * 20_000, "long"),
    ],
)
def test_a_header_we_would_not_write_is_unsafe(header: bytes, why: str) -> None:
    assert refused(header + PAYLOAD) == (RefusalCode.SEAL_HEADER_UNSAFE, why)


def test_64_recipients_are_a_team_and_65_an_attack() -> None:
    team = MAGIC + STANZA * 64 + MAC + PAYLOAD

    assert read_header(io.BytesIO(team), BUNDLE_LIMITS) == team


def test_a_segment_may_have_fewer_recipients_than_a_bundle() -> None:
    header = MAGIC + STANZA * 5 + MAC + PAYLOAD

    assert read_header(io.BytesIO(header), BUNDLE_LIMITS) == header
    assert refused(header, SEGMENT_LIMITS) == (RefusalCode.SEAL_HEADER_UNSAFE, "stanzas")


lines = some.sampled_from(
    [b"-> X25519 " + KEY, KEY, b"", b"-> a-grease b", b"--- " + KEY, b"A" * 64, b"-> scrypt a 9"]
) | some.binary(max_size=70)


@given(untrusted=some.lists(lines, max_size=12).map(b"\n".join))
def test_any_header_is_read_or_refused(untrusted: bytes) -> None:
    whole, refusal, read = MAGIC + untrusted, None, None
    try:
        read = read_header(io.BytesIO(whole), BUNDLE_LIMITS)
    except Refusal as raised:
        refusal = raised

    unsafe = {RefusalCode.SEAL_HEADER_UNSAFE, RefusalCode.SEAL_BROKEN}
    assert refusal is None or refusal.code in unsafe
    assert refusal or read == whole
