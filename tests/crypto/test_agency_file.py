"""The file of an agency's key: what opens it, what is refused, and what paper brings back."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from desktop_app.crypto.agency_file import (
    AGENCY_NAME,
    LARGEST_AGENCY_HEADER,
    AgencyHeader,
    load_agency,
    read_agency_header,
    save_agency,
    seal_agency,
)
from desktop_app.crypto.agency_keys import AgencyKeys
from desktop_app.crypto.kdf import Argon2Cost, KeyPolicy
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger.canonical import canonical
from desktop_app.services.ports import Chance

PASSPHRASE = "harbour quilt seven lantern moss"
NAME = "Northern Lakes CFS"


@pytest.fixture
def paper(chance: Chance) -> RecoveryKey:
    return RecoveryKey.new(chance)


@pytest.fixture
def header(paper: RecoveryKey, policy: KeyPolicy, chance: Chance) -> AgencyHeader:
    return seal_agency(paper, NAME, PASSPHRASE, policy, chance)


def code_of(work: Callable[[], object]) -> RefusalCode:
    with pytest.raises(Refusal) as refused:
        work()
    return refused.value.code


def test_the_passphrase_opens_the_very_keys_that_are_on_paper(
    header: AgencyHeader, paper: RecoveryKey
) -> None:
    opened = header.unlock(PASSPHRASE)

    from_paper = AgencyKeys(RecoveryKey.parse(paper.printed.lower()))
    assert opened.paper == paper
    assert opened.pen.public == from_paper.pen.public == header.card.key
    assert opened.identity == from_paper.identity
    assert opened.epoch(3) == from_paper.epoch(3)


def test_every_key_is_another(header: AgencyHeader) -> None:
    keys = header.unlock(PASSPHRASE)

    secrets = {keys.identity.text, *(keys.epoch(number).text for number in range(20))}

    assert len(secrets) == 21


def test_what_is_written_reads_back_the_same(
    header: AgencyHeader, policy: KeyPolicy, tmp_path: Path
) -> None:
    save_agency(tmp_path / "key", header)

    assert load_agency(tmp_path / "key", policy.accepted) == header
    assert [file.name for file in (tmp_path / "key").iterdir()] == [AGENCY_NAME]


def test_nothing_secret_stands_in_the_file(header: AgencyHeader, paper: RecoveryKey) -> None:
    written = header.encode()

    keys = header.unlock(PASSPHRASE)
    assert paper.secret not in written
    assert paper.printed.encode() not in written
    assert keys.identity.text.encode() not in written


@pytest.mark.parametrize("typed", ["", "Harbour quilt seven lantern moss", "x" * 5000])
def test_every_wrong_passphrase_is_refused_in_the_same_words(
    header: AgencyHeader, typed: str
) -> None:
    assert code_of(lambda: header.unlock(typed)) is RefusalCode.WRONG_AGENCY_PASSPHRASE


@pytest.mark.parametrize("weak", ["short words", "northern lakes cfs 2026", "password password"])
def test_a_weak_passphrase_makes_no_key(
    paper: RecoveryKey, policy: KeyPolicy, chance: Chance, weak: str
) -> None:
    code = code_of(lambda: seal_agency(paper, NAME, weak, policy, chance))

    assert code.value.startswith("passphrase_")


@pytest.mark.parametrize("memory_kib", [1, 2**31])
def test_a_hostile_cost_is_not_paid(
    header: AgencyHeader, policy: KeyPolicy, memory_kib: int
) -> None:
    dear = replace(header, slot=replace(header.slot, cost=Argon2Cost(memory_kib, 1, 1)))

    code = code_of(lambda: read_agency_header(dear.encode(), policy.accepted))

    assert code is RefusalCode.AGENCY_HOSTILE


def test_a_file_too_large_for_a_header_is_not_read_to_its_end(
    policy: KeyPolicy, tmp_path: Path
) -> None:
    (tmp_path / AGENCY_NAME).write_bytes(b" " * (LARGEST_AGENCY_HEADER + 1))

    assert code_of(lambda: load_agency(tmp_path, policy.accepted)) is RefusalCode.AGENCY_HOSTILE


def test_every_flipped_byte_is_noticed_before_a_passphrase_is_asked_for(
    header: AgencyHeader, policy: KeyPolicy
) -> None:
    written = header.encode()

    for at in range(len(written)):
        altered = written[:at] + bytes([written[at] ^ 1]) + written[at + 1 :]
        code = code_of(partial(read_agency_header, altered, policy.accepted))
        assert code in {
            RefusalCode.AGENCY_DAMAGED,
            RefusalCode.NOT_AN_AGENCY,
            RefusalCode.AGENCY_NEWER_FORMAT,
        }


def test_a_cut_file_is_damaged(header: AgencyHeader, policy: KeyPolicy) -> None:
    for length in (0, 1, 100, len(header.encode()) - 1):
        cut = header.encode()[:length]
        assert (
            code_of(partial(read_agency_header, cut, policy.accepted))
            is RefusalCode.AGENCY_DAMAGED
        )


def test_anothers_card_over_this_slot_is_noticed_on_unlocking(
    header: AgencyHeader, policy: KeyPolicy, chance: Chance
) -> None:
    theirs = seal_agency(RecoveryKey.new(chance), NAME, PASSPHRASE, policy, chance)
    swapped = read_agency_header(replace(header, card=theirs.card).encode(), policy.accepted)

    assert code_of(lambda: swapped.unlock(PASSPHRASE)) is RefusalCode.AGENCY_DAMAGED


def test_a_vaults_header_is_no_agency_and_a_later_version_is_told(
    header: AgencyHeader, policy: KeyPolicy, tmp_path: Path
) -> None:
    later = json.loads(header.encode()) | {"format": "throughline-agency/2"}
    vault = canonical({"format": "throughline-vault/1"})

    newer = code_of(lambda: read_agency_header(canonical(later), policy.accepted))
    foreign = code_of(lambda: read_agency_header(vault, policy.accepted))

    assert newer is RefusalCode.AGENCY_NEWER_FORMAT
    assert foreign is RefusalCode.NOT_AN_AGENCY
    assert code_of(lambda: load_agency(tmp_path, policy.accepted)) is RefusalCode.NOT_AN_AGENCY
