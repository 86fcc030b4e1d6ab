"""The thirty digits people read to each other."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.codes import device_code, outside_code

KEY = bytes(range(32))
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"


def test_a_code_is_six_groups_of_five_digits_from_key_and_recipient() -> None:
    digest = hashlib.sha256(b"ledger/1/words\n" + KEY + RECIPIENT.encode()).digest()

    code = device_code(KEY, RECIPIENT)

    assert code.digits == str(int(digest.hex(), 16) % 10**30).zfill(30)
    assert [len(group) for group in code.groups] == [5] * 6
    assert str(code) == " ".join(code.groups)


def test_codes_stay_what_they_were() -> None:
    assert str(device_code(KEY, RECIPIENT)) == "84717 50594 71819 12297 09349 93265"
    assert str(outside_code(RECIPIENT)) == "93895 78087 68609 76060 18950 39396"


@pytest.mark.parametrize("between", ["", " ", "-", "  \n", "–"])
def test_a_typed_code_may_be_spaced_in_any_way(between: str) -> None:
    code = device_code(KEY, RECIPIENT)

    typed = between.join(code.groups)

    assert code.matches(typed)


@given(at=some.integers(0, 29), more=some.integers(1, 9))
def test_one_wrong_digit_is_noticed(at: int, more: int) -> None:
    code = device_code(KEY, RECIPIENT)

    wrong = str((int(code.digits[at]) + more) % 10)

    assert not code.matches(code.digits[:at] + wrong + code.digits[at + 1 :])


@pytest.mark.parametrize("typed", ["", "12345", "\N{ARABIC-INDIC DIGIT ONE}" * 30])
def test_anything_else_is_no_match(typed: str) -> None:
    assert not device_code(KEY, RECIPIENT).matches(typed)
