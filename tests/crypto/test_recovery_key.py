"""The recovery key: printed, typed back, mistyped."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.ports import Chance

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets = some.binary(min_size=20, max_size=20)


def mistyped(typed: str) -> dict[str, str | int]:
    with pytest.raises(Refusal) as refused:
        RecoveryKey.parse(typed)
    assert refused.value.code is RefusalCode.RECOVERY_KEY_MISTYPED
    return refused.value.data


def test_a_known_key_is_printed_as_it_always_was() -> None:
    key = RecoveryKey(bytes(range(20)))

    assert key.printed == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-G5EH-7S20"


@given(secret=secrets)
def test_a_key_is_ten_groups_of_four_and_reads_back(secret: bytes) -> None:
    key = RecoveryKey(secret)

    assert [len(group) for group in key.groups] == [4] * 10
    assert set("".join(key.groups)) <= set(ALPHABET)
    assert RecoveryKey.parse(key.printed) == key


def test_new_keys_differ(chance: Chance) -> None:
    assert RecoveryKey.new(chance) != RecoveryKey.new(chance)


@given(secret=secrets, between=some.sampled_from(["", " ", "-", "–", "\n", " - ", "\N{NBSP}"]))
def test_case_spaces_hyphens_and_lookalikes_do_not_matter(secret: bytes, between: str) -> None:
    key = RecoveryKey(secret)

    typed = between.join(key.groups).lower().replace("0", "o").replace("1", "l")

    assert RecoveryKey.parse(f"  {typed}\n") == key
    assert RecoveryKey.parse(typed.replace("l", "I").replace("o", "O")) == key


@given(
    secret=secrets, group=some.integers(0, 9), wrong=some.text(ALPHABET, min_size=4, max_size=4)
)
def test_one_mistyped_group_is_named_whatever_stands_in_it(
    secret: bytes, group: int, wrong: str
) -> None:
    groups = list(RecoveryKey(secret).groups)
    if groups[group] == wrong:
        wrong = wrong[:3] + ALPHABET[ALPHABET.index(wrong[3]) ^ 1]

    groups[group] = wrong

    assert mistyped("-".join(groups)) == {"group": group + 1}


@given(
    secret=secrets,
    two=some.lists(some.integers(0, 9), min_size=2, max_size=2, unique=True),
    flips=some.tuples(some.integers(1, 31), some.integers(1, 31)),
)
def test_two_mistyped_groups_are_always_noticed(
    secret: bytes, two: list[int], flips: tuple[int, int]
) -> None:
    groups = list(RecoveryKey(secret).groups)

    for group, flip in zip(two, flips, strict=True):
        changed = ALPHABET[ALPHABET.index(groups[group][0]) ^ flip]
        groups[group] = changed + groups[group][1:]

    assert mistyped("-".join(groups))["group"] in range(11)


@given(secret=secrets, two=some.lists(some.integers(0, 9), min_size=2, max_size=2, unique=True))
def test_swapped_groups_are_noticed(secret: bytes, two: list[int]) -> None:
    groups = list(RecoveryKey(secret).groups)
    first, second = two
    if groups[first] == groups[second]:
        return

    groups[first], groups[second] = groups[second], groups[first]

    assert "group" in mistyped("-".join(groups))


def test_several_wrong_groups_are_called_several() -> None:
    groups = list(RecoveryKey(bytes(range(20))).groups)

    groups[0], groups[5] = "ZZZZ", "ZZZZ"

    assert mistyped("-".join(groups)) == {"group": 0}


def test_a_letter_outside_the_alphabet_names_its_group() -> None:
    groups = list(RecoveryKey(bytes(20)).groups)

    groups[6] = "00U0"

    assert mistyped("-".join(groups)) == {"group": 7}


@pytest.mark.parametrize(("typed", "characters"), [("", 0), ("ABCD-EF", 6), ("A" * 41, 41)])
def test_a_key_of_another_length_is_told_so(typed: str, characters: int) -> None:
    assert mistyped(typed) == {"group": 0, "characters": characters}


@given(typed=some.text())
def test_no_typed_text_does_anything_but_read_or_be_refused(typed: str) -> None:
    key = refusal = None
    try:
        key = RecoveryKey.parse(typed)
    except Refusal as raised:
        refusal = raised

    if refusal is not None:
        assert refusal.code is RefusalCode.RECOVERY_KEY_MISTYPED
    if key is not None:
        assert RecoveryKey.parse(key.printed) == key


def test_a_key_does_not_tell_its_secret_when_shown(chance: Chance) -> None:
    key = RecoveryKey.new(chance)

    shown = repr(key)

    assert repr(key.secret) not in shown
    assert key.groups[0] not in shown
