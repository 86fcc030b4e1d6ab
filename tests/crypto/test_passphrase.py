"""What a passphrase must be."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.passphrase import check_passphrase
from desktop_app.domain.errors import Refusal, RefusalCode

GOOD = [
    "gravel mitten octopus lantern birch",
    "tulip-Vexing-Harbour-9-quilt",
    "rivière feutre balançoire noyau",
    "safe gravel octopus lantern",
    "ᐃᓄᒃᑎᑐᑦ ᐅᖃᐅᓯᖅ ᓄᓇᕗᑦ",
    "xk7Q!vv2mZ#pL9w",
]
COMMON = [
    "passwordpassword",
    "Password1234567!",
    "P@ssw0rd!P@ssw0rd!",
    "aaaaaaaaaaaaaaaaaaaa",
    "abcabcabcabcabcabc",
    "qwertyuiopasdfgh",
    "987654321012345678",
    "childrens aid society",
    "Children's Aid Society 2026",
    "police police 911",
    "ontario police service",
    "throughline-throughline",
    "motdepasse-securite",
    "correct horse battery staple",
    "1qaz2wsx3edc4rfv",
    "January 12 2026!!!!",
    "................",
    "Liverpool-Liverpool",
    "1234 Butterfly 5678",
    "$unsh!ne$unsh!ne",
]
NAMES = ("Dana Whitford", "Northern Lakes CFS")
MADE_OF_NAMES = [
    "Northern Lakes CFS",
    "northernlakescfs2026",
    "N0rthern L@kes CFS!",
    "northern lake cfs 1",
    "Dana Whitford 1987",
    "whitford-whitford",
    "dana.whitford.nlc.2026",
    "police Whitford Dana",
]


def refused(passphrase: str, *, alone: bool = True) -> RefusalCode:
    with pytest.raises(Refusal) as refusal:
        check_passphrase(passphrase, alone=alone)
    return refusal.value.code


@pytest.mark.parametrize("passphrase", GOOD)
def test_a_good_passphrase_is_taken(passphrase: str) -> None:
    check_passphrase(passphrase, alone=True)


@pytest.mark.parametrize("passphrase", COMMON)
def test_what_everybody_tries_first_is_refused(passphrase: str) -> None:
    assert refused(passphrase) is RefusalCode.PASSPHRASE_TOO_COMMON


@pytest.mark.parametrize("passphrase", MADE_OF_NAMES)
def test_the_vaults_own_names_are_no_passphrase(passphrase: str) -> None:
    with pytest.raises(Refusal) as refusal:
        check_passphrase(passphrase, alone=True, names=NAMES)

    assert refusal.value.code is RefusalCode.PASSPHRASE_TOO_COMMON


@pytest.mark.parametrize("passphrase", [*GOOD, "northern gravel octopus mitten"])
def test_names_beside_it_make_no_good_passphrase_bad(passphrase: str) -> None:
    check_passphrase(passphrase, alone=True, names=(*NAMES, "", "🙂", "子 子"))


def test_alone_it_needs_fifteen_characters_and_with_the_device_ten() -> None:
    check_passphrase("xk7Q!vv2mZ", alone=False)
    check_passphrase("xk7Q!vv2mZ#pL9w", alone=True)

    assert refused("xk7Q!vv2m", alone=False) is RefusalCode.PASSPHRASE_TOO_SHORT
    assert refused("xk7Q!vv2mZ#pL9", alone=True) is RefusalCode.PASSPHRASE_TOO_SHORT


def test_128_characters_are_enough() -> None:
    words = "gravel mitten octopus lantern birch tulip vexing harbour quilt "
    longest = (words * 3)[:128]
    check_passphrase(longest, alone=True)

    assert refused(longest + "x") is RefusalCode.PASSPHRASE_TOO_LONG


def test_accents_count_alike_however_the_keyboard_sends_them() -> None:
    composed, decomposed = "\N{LATIN SMALL LETTER E WITH ACUTE}", "e\N{COMBINING ACUTE ACCENT}"

    check_passphrase(composed + "vx7Qkmw2z", alone=False)

    assert refused(decomposed * 8, alone=False) is RefusalCode.PASSPHRASE_TOO_SHORT


@given(passphrase=some.text(max_size=140))
def test_any_text_is_taken_or_refused_with_a_reason(passphrase: str) -> None:
    reasons = {
        RefusalCode.PASSPHRASE_TOO_SHORT,
        RefusalCode.PASSPHRASE_TOO_LONG,
        RefusalCode.PASSPHRASE_TOO_COMMON,
    }

    refusal = None
    try:
        check_passphrase(passphrase, alone=False)
    except Refusal as raised:
        refusal = raised

    assert refusal is None or refusal.code in reasons
    assert refusal or len(unicodedata.normalize("NFC", passphrase)) >= 10
