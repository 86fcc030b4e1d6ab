"""The list of what many people choose, as it is shipped, and how one is looked up in it."""

from itertools import pairwise

import pytest

from desktop_app.crypto.common_passphrases import LIST, MARK_SIZE, is_common_passphrase
from desktop_app.crypto.folding import folded, plain, unrepeated


def test_the_list_holds_at_least_a_hundred_thousand_in_order_and_each_once() -> None:
    written = LIST.read_bytes()

    marks = [written[at : at + MARK_SIZE] for at in range(0, len(written), MARK_SIZE)]

    assert len(marks) >= 100_000
    assert all(before < after for before, after in pairwise(marks))
    assert len(marks[-1]) == MARK_SIZE


@pytest.mark.parametrize(
    "passphrase",
    ["liverpool", "sunshine", "iloveyou", "dragon", "1q2w3e4r5t", "catherine", "butterfly"],
)
@pytest.mark.parametrize(
    "decorated",
    ["{}", "{}2026", "{}!!!", "123{}...", "{} {}", "{}-{}!", "*{}*1"],
)
def test_a_listed_one_is_found_with_trimmings(passphrase: str, decorated: str) -> None:
    assert is_common_passphrase(decorated.replace("{}", passphrase))


@pytest.mark.parametrize(
    "passphrase",
    ["SUNSHINE", "Sunshine1", "5un5h1ne", "$unsh!ne99", "súnshíne", "Su.ns.hi.ne", "s-u-n-shine"],
)
def test_a_listed_one_is_found_however_it_is_dressed_up(passphrase: str) -> None:
    assert is_common_passphrase(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "gravel mitten octopus lantern birch",
        "sunshine gravel octopus",
        "tulip-Vexing-Harbour-9-quilt",
        "xk7Q!vv2mZ",
        "ᐃᓄᒃᑎᑐᑦ ᐅᖃᐅᓯᖅ ᓄᓇᕗᑦ",
        "",
        "!!!",
    ],
)
def test_what_is_not_listed_is_not_found(passphrase: str) -> None:
    assert not is_common_passphrase(passphrase)


def test_nothing_in_the_list_can_be_read() -> None:
    written = LIST.read_bytes()

    assert b"password" not in written
    assert b"dragon" not in written


@pytest.mark.parametrize(
    ("text", "core"),
    [("P@ssw0rd!2026", "password"), ("123hello!", "heiio"), ("Été Été", "ete"), ("123", "")],
)
def test_folding_leaves_the_core(text: str, core: str) -> None:
    assert list(folded(text))[-1] == core


def test_a_repetition_is_one_piece() -> None:
    assert [unrepeated(text) for text in ("abcabc", "aaaa", "abcab", "")] == [
        *("abc", "a", "abcab", "")
    ]
    assert plain("Éloïse") == "eloise"
