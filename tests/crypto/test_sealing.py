"""Sealing for recipients, opening, reading back; with the stock age tool where there is one."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.age_header import SealLimits
from desktop_app.crypto.sealing import (
    AgeIdentity,
    SealReceipt,
    is_recipient,
    open_sealed,
    seal,
)
from desktop_app.domain.errors import Refusal, RefusalCode

PLAIN = bytes(range(256)) * 800  # three chunks of age and a bit
CHUNK = 64 * 1024


@pytest.fixture(scope="module")
def me() -> AgeIdentity:
    return AgeIdentity.generate()


@pytest.fixture(scope="module")
def somebody_else() -> AgeIdentity:
    return AgeIdentity.generate()


@pytest.fixture(scope="module")
def sealed(me: AgeIdentity) -> bytes:
    return sealed_for(me.recipient)[0]


def sealed_for(*recipients: str, plain: bytes = PLAIN) -> tuple[bytes, SealReceipt]:
    sink = io.BytesIO()
    receipt = seal(io.BytesIO(plain), sink, recipients)
    return sink.getvalue(), receipt


def opened(untrusted: bytes, *identities: AgeIdentity) -> bytes:
    sink = io.BytesIO()
    size = open_sealed(io.BytesIO(untrusted), sink, identities)
    assert size == len(sink.getvalue())
    return sink.getvalue()


def refused(untrusted: bytes, *identities: AgeIdentity) -> RefusalCode:
    with pytest.raises(Refusal) as refusal:
        opened(untrusted, *identities)
    return refusal.value.code


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * 1024 * 1024 + 5])
def test_what_is_sealed_opens_again_whatever_its_size(me: AgeIdentity, size: int) -> None:
    plain = (PLAIN * 20)[:size]

    sealed, receipt = sealed_for(me.recipient, plain=plain)

    assert opened(sealed, me) == plain
    assert (receipt.size, receipt.sealed_size) == (size, len(sealed))


def test_every_recipient_can_open_it(me: AgeIdentity, somebody_else: AgeIdentity) -> None:
    sealed, _receipt = sealed_for(me.recipient, somebody_else.recipient)

    assert opened(sealed, me) == opened(sealed, somebody_else) == PLAIN


def test_nobody_else_can(sealed: bytes, somebody_else: AgeIdentity) -> None:
    assert refused(sealed, somebody_else) is RefusalCode.NOT_FOR_US
    assert refused(sealed) is RefusalCode.NOT_FOR_US


def test_a_file_that_is_not_sealed_is_told_from_one_not_for_us(me: AgeIdentity) -> None:
    assert refused(b"hello", me) is RefusalCode.NOT_SEALED


def test_an_unsafe_header_never_reaches_the_age_library(me: AgeIdentity) -> None:
    header, key = b"age-encryption.org/v1\n", b"A" * 43
    by_passphrase = header + b"-> scrypt " + key[:22] + b" 23\n" + key + b"\n--- " + key + b"\n"

    assert refused(by_passphrase, me) is RefusalCode.SEAL_HEADER_UNSAFE


def test_one_flipped_bit_in_any_byte_is_noticed(me: AgeIdentity) -> None:
    sealed, _receipt = sealed_for(me.recipient, plain=b"she was seen on Tuesday")

    codes = {
        refused(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :], me)
        for at in range(len(sealed))
    }

    assert codes == {
        RefusalCode.NOT_SEALED,
        RefusalCode.SEAL_HEADER_UNSAFE,
        RefusalCode.NOT_FOR_US,
        RefusalCode.SEAL_BROKEN,
    }


@pytest.mark.parametrize("from_the_end", [1, 16, 17, CHUNK, CHUNK + 16, 2 * (CHUNK + 16)])
def test_a_cut_file_is_broken(sealed: bytes, me: AgeIdentity, from_the_end: int) -> None:
    assert refused(sealed[:-from_the_end], me) is RefusalCode.SEAL_BROKEN


def test_an_appended_byte_is_noticed(sealed: bytes, me: AgeIdentity) -> None:
    assert refused(sealed + b"x", me) is RefusalCode.SEAL_BROKEN


def test_no_recipient_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        sealed_for()

    assert refusal.value.code is RefusalCode.NO_RECIPIENT


@pytest.mark.parametrize(
    "recipient", ["", "age1", "age1é", "AGE-SECRET-KEY-1", "ssh-ed25519 AAAA"]
)
def test_what_is_no_recipient_is_refused(me: AgeIdentity, recipient: str) -> None:
    with pytest.raises(Refusal) as refusal:
        sealed_for(me.recipient, recipient)

    assert refusal.value.code is RefusalCode.BAD_RECIPIENT


def test_a_recipient_has_one_spelling(me: AgeIdentity) -> None:
    assert is_recipient(me.recipient)
    assert not is_recipient(me.recipient.upper())
    assert not is_recipient(f" {me.recipient}")


@given(untrusted=some.text(max_size=80))
def test_no_text_by_chance_is_a_recipient(untrusted: str) -> None:
    assert not is_recipient(untrusted)
    assert not is_recipient(f"age1{untrusted}")


def test_an_identity_reads_back_and_is_not_shown(me: AgeIdentity) -> None:
    again = AgeIdentity.from_text(me.text)

    assert again == me
    assert me.text not in repr(me)


def test_what_is_no_identity_is_refused(me: AgeIdentity) -> None:
    with pytest.raises(Refusal) as refusal:
        AgeIdentity.from_text(me.recipient)

    assert refusal.value.code is RefusalCode.BAD_VALUE


def test_more_than_the_limit_is_refused_while_it_comes_out(sealed: bytes, me: AgeIdentity) -> None:
    sink = io.BytesIO()

    with pytest.raises(Refusal) as refusal:
        open_sealed(io.BytesIO(sealed), sink, [me], SealLimits(plain_bytes=len(PLAIN) - 1))

    assert refusal.value.code is RefusalCode.BUNDLE_TOO_LARGE
    assert sink.getvalue() == b""


def test_exactly_the_limit_comes_out(sealed: bytes, me: AgeIdentity) -> None:
    sink = io.BytesIO()

    open_sealed(io.BytesIO(sealed), sink, [me], SealLimits(plain_bytes=len(PLAIN)))

    assert sink.getvalue() == PLAIN


needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="the stock age tool is absent")


@needs_age
def test_the_stock_age_tool_opens_what_we_seal(me: AgeIdentity, tmp_path: Path) -> None:
    sealed, _receipt = sealed_for(me.recipient)
    (tmp_path / "key").write_text(me.text)
    (tmp_path / "sealed").write_bytes(sealed)

    run = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key", tmp_path / "sealed"], capture_output=True, check=True
    )

    assert run.stdout == PLAIN


@needs_age
def test_we_open_what_the_stock_age_tool_seals(me: AgeIdentity) -> None:
    run = subprocess.run(["age", "-r", me.recipient], input=PLAIN, capture_output=True, check=True)

    assert opened(run.stdout, me) == PLAIN
