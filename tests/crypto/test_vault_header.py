"""The vault header: read strictly, and never made to cost more than it may."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.kdf import Argon2Bounds, Argon2Cost
from desktop_app.crypto.slots import Slot, SlotKind, new_slot
from desktop_app.crypto.vault_header import VaultHeader, read_header
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger.canonical import canonical
from desktop_app.services.ports import Chance

COST = Argon2Cost(memory_kib=19 * 1024, passes=1, lanes=1)
MASTER = bytes(range(32))
BOUNDS = Argon2Bounds()


@pytest.fixture
def header(chance: Chance) -> VaultHeader:
    daily = new_slot(SlotKind.WITH_DEVICE, COST, chance).wrap(MASTER, b"passphrase and device")
    paper = new_slot(SlotKind.RECOVERY, None, chance).wrap(MASTER, b"recovery")
    header = VaultHeader(vault_id=chance(16), label="Vault", slots=(daily, paper))
    return header.signed_by(MASTER)


def refused(untrusted: bytes) -> RefusalCode:
    with pytest.raises(Refusal) as refusal:
        read_header(untrusted, BOUNDS).check_mac(MASTER)
    return refusal.value.code


def changed(header: VaultHeader, **members: object) -> bytes:
    return canonical(json.loads(header.encode()) | members)


def honest(header: VaultHeader, **slot_members: object) -> bytes:
    """A header as a stranger would forge it: consistent, only not vouched for."""
    record = header.slots[0].record() if isinstance(header.slots[0], Slot) else {}
    forged = record | slot_members
    return replace(header, slots=(forged, *header.slots[1:])).encode()


def test_a_header_reads_back_as_it_was_written(header: VaultHeader) -> None:
    read = read_header(header.encode(), BOUNDS)

    read.check_mac(MASTER)
    assert read == header


def test_a_header_is_canonical_json_without_names_or_dates(header: VaultHeader) -> None:
    members = json.loads(header.encode())

    assert rfc8785.dumps(members) == header.encode()
    assert set(members) == {"format", "vault", "label", "must", "slots", "check", "mac"}


def test_every_flipped_bit_is_noticed_before_a_passphrase_is_blamed(header: VaultHeader) -> None:
    written = header.encode()

    flipped = (
        written[:at] + bytes([written[at] ^ 1 << bit]) + written[at + 1 :]
        for at in range(len(written))
        for bit in range(8)
    )
    codes = {refused(untrusted) for untrusted in flipped}

    in_the_format_name = {RefusalCode.NOT_A_VAULT, RefusalCode.NEWER_FORMAT}
    assert codes == {RefusalCode.HEADER_DAMAGED} | in_the_format_name


def test_every_cut_header_is_refused(header: VaultHeader) -> None:
    written = header.encode()

    codes = {refused(written[:length]) for length in range(len(written))}

    assert codes == {RefusalCode.HEADER_DAMAGED}


@pytest.mark.parametrize(
    "untrusted",
    [b"[]", b"null", b'"throughline-vault/1"', b"{}", b'{"format":7}', b'{"format":"zip/1"}'],
)
def test_other_json_is_no_vault(untrusted: bytes) -> None:
    assert refused(untrusted) is RefusalCode.NOT_A_VAULT


def test_a_later_format_is_refused_politely(header: VaultHeader) -> None:
    later = changed(header, format="throughline-vault/2", slots={"quite": "other"})

    assert refused(later) is RefusalCode.NEWER_FORMAT


def test_a_feature_we_would_have_to_know_is_refused_politely(header: VaultHeader) -> None:
    assert refused(changed(header, must=["split-keys"])) is RefusalCode.NEWER_FORMAT


@pytest.mark.parametrize(
    "members",
    [
        {"must": None},
        {"must": "split-keys"},
        {"slots": None},
        {"slots": [7]},
        {"slots": [{"kind": 7}]},
        {"slots": [{"no": "kind"}]},
        {"label": 7},
        {"vault": None},
        {"vault": "AAAA"},
        {"mac": 7},
        {"mac": "AAAA"},
        {"check": "AAAAAAAAAAAAAAAAAAAAAA"},
        {"surplus": True},
    ],
)
def test_a_member_out_of_shape_is_damage(header: VaultHeader, members: dict[str, object]) -> None:
    assert refused(changed(header, **members)) is RefusalCode.HEADER_DAMAGED


@pytest.mark.parametrize(
    "members",
    [
        {"salt": None},
        {"salt": "AAAA"},
        {"nonce": "A" * 17},
        {"wrapped": ""},
        {"argon2id": None},
        {"argon2id": {}},
        {"argon2id": {"lanes": True, "memory_kib": 19456, "passes": 1}},
        {"argon2id": {"lanes": "1", "memory_kib": 19456, "passes": 1}},
        {"argon2id": {"lanes": 1, "memory_kib": 19456, "passes": 1, "surplus": 1}},
        {"surplus": 1},
    ],
)
def test_a_slot_out_of_shape_is_damage(header: VaultHeader, members: dict[str, object]) -> None:
    assert refused(honest(header, **members)) is RefusalCode.HEADER_DAMAGED


@pytest.mark.parametrize(
    "spelling",
    [
        lambda text: text.replace(b'{"check"', b'{ "check"', 1),
        lambda text: text + b"\n",
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.replace(b'"label":"Vault"', b'"label":"\\u0056ault"'),
        lambda text: text.replace(b'"label":"Vault"', b'"label":"Vault","label":"Vault"'),
        lambda text: text.replace(b'"label":"Vault"', b'"label":1.5'),
        lambda text: text.replace(b'"label":"Vault"', b'"label":"\\ud800"'),
    ],
)
def test_another_spelling_of_the_same_header_is_damage(
    header: VaultHeader, spelling: Callable[[bytes], bytes]
) -> None:
    assert refused(spelling(header.encode())) is RefusalCode.HEADER_DAMAGED


@pytest.mark.parametrize(
    "cost",
    [
        {"lanes": 1, "memory_kib": 1, "passes": 1},
        {"lanes": 1, "memory_kib": 2**40, "passes": 1},
        {"lanes": 1, "memory_kib": 19456, "passes": 10**9},
        {"lanes": 10**6, "memory_kib": 19456, "passes": 1},
    ],
)
def test_a_slot_that_would_exhaust_the_machine_is_refused(
    header: VaultHeader, cost: Mapping[str, int]
) -> None:
    assert refused(honest(header, argon2id=cost)) is RefusalCode.HEADER_HOSTILE


def test_more_than_sixteen_slots_are_refused(header: VaultHeader) -> None:
    crowded = replace(header, slots=header.slots * 9)

    assert refused(crowded.encode()) is RefusalCode.HEADER_HOSTILE


def test_a_header_beyond_64_kib_is_refused_unread() -> None:
    assert refused(b" " * (64 * 1024 + 1)) is RefusalCode.HEADER_HOSTILE


def test_nesting_without_end_is_damage() -> None:
    assert refused(b"[" * 60_000) is RefusalCode.HEADER_DAMAGED
    assert refused(b'{"format":' * 6_000) is RefusalCode.HEADER_DAMAGED


def test_a_slot_of_a_later_kind_is_kept_as_it_is(header: VaultHeader) -> None:
    escrow = {"kind": "C", "recipients": ["age1example"], "threshold": 2}
    kept = replace(header, slots=(*header.slots, escrow)).signed_by(MASTER)

    read = read_header(kept.encode(), BOUNDS)

    read.check_mac(MASTER)
    assert read.slots[-1] == escrow
    assert read.encode() == kept.encode()


def test_a_header_vouched_for_by_another_key_is_damage(header: VaultHeader) -> None:
    read = read_header(header.signed_by(bytes(32)).encode(), BOUNDS)

    with pytest.raises(Refusal) as refused_:
        read.check_mac(MASTER)

    assert refused_.value.code is RefusalCode.HEADER_DAMAGED


def test_an_old_passphrase_never_stays_behind_as_a_second_way_in(
    header: VaultHeader, chance: Chance
) -> None:
    alone = new_slot(SlotKind.ALONE, COST, chance).wrap(MASTER, b"another passphrase")

    after = header.with_slot(alone)

    assert after.slot(SlotKind.WITH_DEVICE) is None
    assert after.slot(SlotKind.ALONE) == alone
    assert after.slot(SlotKind.RECOVERY) == header.slot(SlotKind.RECOVERY)


def test_a_recovery_slot_takes_no_passphrase(chance: Chance) -> None:
    with pytest.raises(ValueError, match="no passphrase"):
        new_slot(SlotKind.RECOVERY, None, chance).stretched("gravel mitten octopus")


@given(untrusted=some.binary(max_size=200))
def test_no_foreign_bytes_do_anything_but_get_refused(untrusted: bytes) -> None:
    assert refused(untrusted) in {RefusalCode.HEADER_DAMAGED, RefusalCode.NOT_A_VAULT}


json_values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(max_size=8) | some.floats(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=5), inner),
    max_leaves=8,
)


@given(
    members=some.fixed_dictionaries(
        {"format": some.just("throughline-vault/1")},
        optional=dict.fromkeys(["vault", "label", "must", "slots", "check", "mac"], json_values),
    )
)
def test_no_json_in_our_format_does_anything_but_get_refused(members: dict[str, object]) -> None:
    assert refused(json.dumps(members).encode()) in {
        RefusalCode.HEADER_DAMAGED,
        RefusalCode.NEWER_FORMAT,
        RefusalCode.HEADER_HOSTILE,
    }
