"""The spelling of age's secret keys, against the examples of BIP 173 and the library itself."""

from hypothesis import given
from hypothesis import strategies as some
from nacl.bindings import crypto_scalarmult_base

from desktop_app.crypto.bech32 import bech32
from desktop_app.crypto.sealing import AgeIdentity

EVERY_LETTER = int("".join(f"{value:05b}" for value in range(32)), 2).to_bytes(20, "big")


def test_the_examples_of_bip_173_come_out_as_they_stand_there() -> None:
    nothing = bech32("a", b"")
    every_letter = bech32("abcdef", EVERY_LETTER)

    assert nothing == "a12uel5l"
    assert every_letter == "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"


@given(seed=some.binary(min_size=32, max_size=32))
def test_a_seed_gives_the_identity_whose_secret_it_is(seed: bytes) -> None:
    identity = AgeIdentity.from_seed(seed)

    public = crypto_scalarmult_base(seed)

    assert identity.recipient == bech32("age", public)
    assert AgeIdentity.from_text(identity.text) == identity
