"""Files for a shared place: sealed for one, opened by one, and suspected by all."""

import io
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.sealing import AgeIdentity, seal
from desktop_app.crypto.wrapping import AgeWrapping
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.services.exchange_ports import Wrapping

MIB = 1024 * 1024
WRAPPING: Wrapping = AgeWrapping()
ME = AgeIdentity.from_seed(bytes(range(32)))
OTHER = AgeIdentity.from_seed(bytes(range(1, 33)))
SEALED = WRAPPING.seal(ME.recipient, b"what she said")


def sealed_for(recipients: Sequence[str], plain: bytes = b"") -> bytes:
    sink = io.BytesIO()
    seal(io.BytesIO(plain), sink, recipients)
    return sink.getvalue()


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000, 16 * MIB])
def test_what_is_sealed_for_one_that_one_opens(size: int) -> None:
    plain = os.urandom(size)

    sealed = WRAPPING.seal(ME.recipient, plain)

    assert WRAPPING.open(ME.text, sealed) == plain
    assert sealed[:2048].count(b"\n-> X25519 ") == 1


def test_for_anybody_else_it_is_nothing() -> None:
    assert WRAPPING.open(OTHER.text, SEALED) is None
    assert WRAPPING.open("AGE-SECRET-KEY-NONE", SEALED) is None


def test_more_than_a_segment_may_hold_is_not_sealed() -> None:
    with pytest.raises(Refusal) as refusal:
        WRAPPING.seal(ME.recipient, bytes(16 * MIB + 1))

    assert refusal.value.code is RefusalCode.SEGMENT_HEADER


def test_nobody_is_sealed_for_who_is_no_recipient() -> None:
    with pytest.raises(Refusal) as refusal:
        WRAPPING.seal("age1nobody", b"")

    assert refusal.value.code is RefusalCode.BAD_RECIPIENT


@pytest.mark.parametrize(
    "hostile",
    [
        sealed_for([ME.recipient] * 5),
        sealed_for([ME.recipient], bytes(16 * MIB + 1)),
        b"age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2FsdA 30\n" + b"A" * 43 + b"\n---",
        b"age-encryption.org/v1\n-> X25519 " + b"A" * 4_000,
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
    ],
    ids=["five recipients", "too much inside", "passphrase", "long head", "armor"],
)
def test_what_asks_for_more_than_ours_is_refused(hostile: bytes) -> None:
    with pytest.raises(Refusal) as refusal:
        WRAPPING.open(ME.text, hostile)

    assert refusal.value.code is RefusalCode.SEGMENT_HEADER


def test_a_file_cut_anywhere_is_incomplete() -> None:
    for end in range(len(SEALED)):
        with pytest.raises(Fault) as fault:
            WRAPPING.open(ME.text, SEALED[:end])

        assert fault.value.code is FaultCode.SEGMENT_INCOMPLETE


@given(some.integers(0, 10_000), some.integers(1, 255))
def test_a_changed_byte_never_gives_other_words(place: int, change: int) -> None:
    changed = bytearray(SEALED)
    changed[place % len(SEALED)] ^= change

    try:
        opened = WRAPPING.open(ME.text, bytes(changed))
    except (Fault, Refusal):
        return

    assert opened is None


@given(some.binary(max_size=4_000))
def test_whatever_lies_there_is_opened_or_one_of_our_errors(untrusted: bytes) -> None:
    with pytest.raises((Fault, Refusal)):
        WRAPPING.open(ME.text, untrusted)


@pytest.mark.skipif(shutil.which("age") is None, reason="the age tool is not installed")
def test_the_stock_tool_opens_it_too(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(ME.text)
    (tmp_path / "segment.age").write_bytes(SEALED)

    command = ["age", "-d", "-i", str(tmp_path / "key"), str(tmp_path / "segment.age")]
    opened = subprocess.run(command, capture_output=True, check=True)

    assert opened.stdout == b"what she said"
