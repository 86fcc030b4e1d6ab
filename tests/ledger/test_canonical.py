"""One value, one spelling, the same as another implementation of RFC 8785 gives."""

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.ledger.canonical import (
    DEEPEST,
    LARGEST_INTEGER,
    NotCanonical,
    b64,
    canonical,
    check_name,
    check_value,
    unb64,
)
from tests.ledger.profile import values
from tests.store.histories import examples


@settings(max_examples=examples(300))
@given(values)
def test_a_value_is_spelled_as_rfc_8785_spells_it(value: object) -> None:
    written = canonical(value)

    assert written == rfc8785.dumps(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", [chr(code) for code in (*range(0x20), 0x22, 0x5C, 0x7F, 0x2028, 0xFFFF, 0x10FFFF)]
)
def test_every_odd_character_is_spelled_as_rfc_8785_spells_it(text: str) -> None:
    assert canonical(text) == rfc8785.dumps(text)


@given(values)
def test_a_value_of_the_profile_is_accepted(value: object) -> None:
    check_value(value)


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        LARGEST_INTEGER + 1,
        -LARGEST_INTEGER - 1,
        "\ud800",
        b"bytes",
        ("a", "tuple"),
        {"Capital": 1},
        {1: "a number for a name"},
        {"text/": 1},
        {"": 1},
        ["\udfff"],
        [[1.5]],
    ],
)
def test_a_value_outside_the_profile_is_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        check_value(value)


def test_eight_lists_in_one_another_are_accepted_and_nine_refused() -> None:
    nested: object = 1
    for _ in range(DEEPEST):
        nested = [nested]

    check_value(nested)

    with pytest.raises(NotCanonical, match="too deep"):
        check_value([nested])


@pytest.mark.parametrize("name", ["a", "text/0000", "a_b/c_d/0", "a" * 64, "n0"])
def test_a_name_of_the_format_is_accepted(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize(
    "name", ["", "A", "0a", "_a", "a/", "/a", "a//b", "a-b", "é", "a" * 65, "a\n", "a b", 1, None]
)
def test_another_name_is_refused(name: object) -> None:
    with pytest.raises(NotCanonical):
        check_name(name)


@given(some.binary(max_size=70))
def test_bytes_come_back_from_base64url(raw: bytes) -> None:
    written = b64(raw)

    assert unb64(written, len(raw)) == raw
    assert not set(written) & set("+/=")


@given(some.text(max_size=12), some.integers(0, 9))
def test_any_text_is_read_in_its_one_spelling_or_refused(untrusted: str, size: int) -> None:
    try:
        raw = unb64(untrusted, size)
    except NotCanonical:
        return

    assert (len(raw), b64(raw)) == (size, untrusted)


@pytest.mark.parametrize(
    "untrusted", ["AA==", "AB", "A A", "AA\n", "é", "\ud800", "+w", "/w", "A"]
)
def test_another_spelling_of_a_byte_is_refused(untrusted: str) -> None:
    with pytest.raises(NotCanonical):
        unb64(untrusted, 1)
