"""Signing in the name of a device."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.signing import DevicePen, is_acceptable_key, verify
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.ports import Chance

# RFC 8032 section 7.1, tests 2 and 3
RFC_8032 = [
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]
ORDER = 2**252 + 27742317777372353535851937790883648493
SMALL_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
]


@pytest.mark.parametrize(("seed", "public", "message", "signature"), RFC_8032)
def test_signatures_are_those_of_the_standard(
    seed: str, public: str, message: str, signature: str
) -> None:
    pen = DevicePen.from_seed(bytes.fromhex(seed))

    signed = pen.sign(bytes.fromhex(message))

    assert (pen.public.hex(), signed.hex()) == (public, signature)
    assert verify(pen.public, bytes.fromhex(message), signed)


def test_one_changed_bit_anywhere_breaks_a_signature(chance: Chance) -> None:
    pen = DevicePen.new(chance)
    signature = pen.sign(b"entry")

    flipped = [
        signature[:at] + bytes([signature[at] ^ 1 << bit]) + signature[at + 1 :]
        for at in range(64)
        for bit in range(8)
    ]

    assert not any(verify(pen.public, b"entry", forged) for forged in flipped)
    assert not verify(pen.public, b"entry.", signature)


def test_another_devices_signature_does_not_count(chance: Chance) -> None:
    pen, other = DevicePen.new(chance), DevicePen.new(chance)

    signature = other.sign(b"entry")

    assert not verify(pen.public, b"entry", signature)


def test_a_signature_has_one_spelling_only(chance: Chance) -> None:
    pen = DevicePen.new(chance)
    signature = pen.sign(b"entry")

    larger = int.from_bytes(signature[32:], "little") + ORDER
    respelled = signature[:32] + larger.to_bytes(32, "little")

    assert not verify(pen.public, b"entry", respelled)


@pytest.mark.parametrize("point", SMALL_ORDER)
def test_a_key_that_fits_many_signatures_is_refused(point: str) -> None:
    public = bytes.fromhex(point)

    fits_all = public + bytes(32)

    assert not is_acceptable_key(public)
    assert not verify(public, b"anything", fits_all)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(33), b"\xff" * 32, b"\x02" + bytes(31)])
def test_bytes_that_are_no_key_are_refused(public: bytes) -> None:
    assert not is_acceptable_key(public)
    assert not verify(public, b"", bytes(64))


def test_a_devices_own_key_is_acceptable(chance: Chance) -> None:
    assert is_acceptable_key(DevicePen.new(chance).public)


def test_a_pen_does_not_tell_its_seed_when_shown(chance: Chance) -> None:
    seed = chance(32)

    shown = repr(DevicePen.from_seed(seed))

    assert seed.hex() not in shown
    assert repr(seed) not in shown


@given(public=some.binary(max_size=40), message=some.binary(), signature=some.binary(max_size=70))
def test_no_foreign_bytes_make_checking_fail_or_pass(
    public: bytes, message: bytes, signature: bytes
) -> None:
    assert verify(public, message, signature) is False
    assert is_acceptable_key(public) in {True, False}


def test_a_pen_that_was_laid_down_signs_nothing_any_more() -> None:
    pen = DevicePen.from_seed(bytes(32))
    signature = pen.sign(b"before")

    pen.lay_down()

    with pytest.raises(Refusal) as refusal:
        pen.sign(b"after")
    assert refusal.value.code is RefusalCode.OWN_ENTRIES_AHEAD
    assert verify(pen.public, b"before", signature)
