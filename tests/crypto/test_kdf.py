"""From secrets to keys."""

import hmac
import subprocess
import sys

import pytest

from desktop_app.crypto.kdf import Argon2Bounds, Argon2Cost, KeyPolicy, derive, stretch
from desktop_app.domain.errors import Refusal, RefusalCode

CHEAP = Argon2Cost(memory_kib=64, passes=1, lanes=1)
SALT = bytes(32)


def test_the_program_pays_what_the_design_demands() -> None:
    policy = KeyPolicy()

    assert policy.with_device == Argon2Cost(memory_kib=256 * 1024, passes=3, lanes=4)
    assert policy.alone == Argon2Cost(memory_kib=512 * 1024, passes=3, lanes=4)


def test_stretching_stays_what_it_was() -> None:
    stretched = stretch("gravel mitten octopus", SALT, Argon2Cost(1024, 2, 2))

    assert stretched.hex() == ("83822a131f2c671d294a3cbe552be67a3ddf948a1380e7fc6ba8df82f8cd94ce")


def test_accents_weigh_alike_however_the_keyboard_sends_them() -> None:
    composed = stretch("rivi\N{LATIN SMALL LETTER E WITH GRAVE}re", SALT, CHEAP)
    decomposed = stretch("rivie\N{COMBINING GRAVE ACCENT}re", SALT, CHEAP)

    assert composed == decomposed


def test_half_a_character_is_stretched_like_any_other() -> None:
    assert stretch("\ud83d", SALT, CHEAP) != stretch("\ud83e", SALT, CHEAP)


def test_hkdf_is_that_of_the_standard() -> None:
    # RFC 5869 sections 2.2 and 2.3, with SHA-512 and one block of output
    extracted = hmac.digest(bytes(range(13)), b"\x0b" * 22, "sha512")
    expanded = hmac.digest(extracted, b"slot/A/v1" + b"\x01", "sha512")[:32]

    derived = derive(b"\x0b" * 22, salt=bytes(range(13)), purpose="slot/A/v1")

    assert derived == expanded
    assert derived.hex() == ("b0d1a4b0641a98fe4f47123673b2a383f3c1b2c26b9309fc09e986e6100e6ac4")


def test_one_secret_gives_unrelated_keys_for_unlike_purposes() -> None:
    keys = {derive(b"x" * 32, salt=SALT, purpose=purpose) for purpose in ("db/v1", "head/v1")}

    assert len(keys) == 2


@pytest.mark.parametrize(
    "cost",
    [
        Argon2Cost(19 * 1024 - 1, 3, 4),
        Argon2Cost(1024 * 1024 + 1, 3, 4),
        Argon2Cost(256 * 1024, 0, 4),
        Argon2Cost(256 * 1024, 21, 4),
        Argon2Cost(256 * 1024, 3, 0),
        Argon2Cost(256 * 1024, 3, 17),
    ],
)
def test_a_cost_out_of_bounds_is_refused_before_it_is_paid(cost: Argon2Cost) -> None:
    with pytest.raises(Refusal) as refused:
        Argon2Bounds().check(cost)

    assert refused.value.code is RefusalCode.HEADER_HOSTILE


@pytest.mark.parametrize("cost", [Argon2Cost(19 * 1024, 1, 1), Argon2Cost(1024 * 1024, 20, 16)])
def test_the_bounds_themselves_are_within(cost: Argon2Cost) -> None:
    Argon2Bounds().check(cost)


@pytest.mark.skipif(sys.platform != "linux", reason="limits a process's memory the Linux way")
def test_too_little_memory_is_told_and_not_taken_for_a_wrong_passphrase() -> None:
    program = """
import resource
from desktop_app.crypto.kdf import Argon2Cost, stretch
from desktop_app.domain.errors import Fault
resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))
try:
    stretch("gravel mitten octopus", bytes(32), Argon2Cost(1 << 20, 1, 1))
except Fault as fault:
    raise SystemExit(f"{fault.code.value} {fault.data}")
"""

    run = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )

    assert run.stderr.strip() == "not_enough_memory {'mib': 1024}"
