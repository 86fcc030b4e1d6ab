"""Bytes become text even when their character set is missing, unknown or wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.intake.text.charsets import decode_text


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        ("Métis", "utf-8", "utf-8"),
        ("Métis “friend”", "cp1252", "iso-8859-1"),
        ("漢字", "iso2022_jp", "ISO-2022-JP"),
        ("한국말", "euc_kr", "ks_c_5601-1987"),
        ("привет", "koi8_r", "KOI8-R"),
        ("hello", "ascii", "us-ascii"),
        ("hello", "utf-16", ""),
    ],
)
def test_a_declared_character_set_is_used(text: str, codec: str, declared: str) -> None:
    assert decode_text(text.encode(codec), declared) == (text, False)


@pytest.mark.parametrize(
    ("raw", "declared"),
    [
        ("Métis".encode(), "us-ascii"),
        ("Métis".encode(), "iso-8859-1"),
        ("Métis".encode(), "no-such-set"),
        ("Métis".encode(), "iso-2022-jp"),
        ("Métis".encode("cp1252"), ""),
    ],
)
def test_a_wrong_or_missing_one_is_seen_through_and_told(raw: bytes, declared: str) -> None:
    assert decode_text(raw, declared) == ("Métis", True)


@pytest.mark.parametrize("declared", ["zlib", "idna", "unicode_escape", "base64", "../x", "\x00"])
def test_codecs_that_are_no_character_sets_are_never_used(declared: str) -> None:
    assert decode_text(b"caf\\u00e9", declared)[0] == "caf\\u00e9"


@given(raw=some.binary(), declared=some.text() | some.sampled_from(["utf-7", "gb2312", "hz"]))
def test_no_bytes_make_it_fail(raw: bytes, declared: str) -> None:
    text, _ = decode_text(raw, declared)

    assert isinstance(text, str)
