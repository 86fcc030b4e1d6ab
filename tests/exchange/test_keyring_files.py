"""Key files: written in one spelling, and read with suspicion."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.keyring_files import pack_keyring, unpack_keyring
from desktop_app.ledger.canonical import canonical

IDENTITY = "AGE-SECRET-KEY-1" + "Q" * 58
EPOCH = b'{"body":{"members":["\xc3\xa9"]},"h":{"k":"epoch/1"}}'


def test_what_is_written_is_read_back_in_order() -> None:
    epochs = ((EPOCH, IDENTITY), (b'{"h":{}}', IDENTITY))

    written = pack_keyring(epochs)

    assert unpack_keyring(written) == epochs
    assert json.loads(written) == {"epochs": [[EPOCH.decode(), IDENTITY], ['{"h":{}}', IDENTITY]]}


def test_a_channel_without_epochs_has_an_empty_file() -> None:
    assert unpack_keyring(pack_keyring(())) == ()


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b'{"epochs": []}',
        b'{"epochs":[],"more":1}',
        b'{"epochs":[["line"]]}',
        b'{"epochs":[["line",1]]}',
        canonical({"epochs": [["line", "AGE-SECRET-KEY-1"]]}),
        canonical({"epochs": [["line", IDENTITY.lower()]]}),
        canonical({"epochs": [["line", IDENTITY + "\n"]]}),
        canonical({"epochs": [["line", IDENTITY]] * 5_000}),
        canonical({"epochs": [["x" * 300_000, IDENTITY]]}),
        b"[" * 100_000,
    ],
)
def test_what_we_would_not_write_we_do_not_read(untrusted: bytes) -> None:
    with pytest.raises(Fault) as fault:
        unpack_keyring(untrusted)

    assert fault.value.code is FaultCode.SEGMENT_INCOMPLETE


@given(some.binary() | some.text().map(str.encode))
def test_whatever_comes_is_read_or_our_error(untrusted: bytes) -> None:
    try:
        read = unpack_keyring(untrusted)
    except Fault:
        return

    assert pack_keyring(read) == untrusted
