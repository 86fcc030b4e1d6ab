"""An agency's key on a stick: cut off in the middle, swapped, full, and made from paper."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from desktop_app.app.agencies import (
    PaperCopy,
    UnlockedAgency,
    invite,
    look_at_agency,
    restore_agency,
)
from desktop_app.app.agency_shelf import HEAD_NAME, LOG_NAME
from desktop_app.crypto.agency_file import AGENCY_NAME
from desktop_app.domain.codes import Authority
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from tests.app.agency_desk import (
    AGENCY_PASSPHRASE,
    LAKES,
    Laptop,
    Stick,
    code_of,
    opened_by,
)


def test_what_was_signed_is_there_when_the_stick_comes_back(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    card = invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")

    again = stick.open().agency

    assert again.log == agency.agency.log
    assert again.keyring == agency.agency.keyring
    assert again.devices == (card,)


def test_an_agencys_key_is_never_made_over_another(agency: UnlockedAgency, stick: Stick) -> None:
    before = {file.name: file.read_bytes() for file in stick.folder.iterdir()}

    with pytest.raises(Refusal) as refused:
        stick.create("Rainy Lake Police")
    (stick.folder / AGENCY_NAME).unlink()
    with pytest.raises(Refusal) as over_its_log:
        stick.create("Rainy Lake Police")

    assert code_of(refused) is code_of(over_its_log) is RefusalCode.AGENCY_EXISTS
    assert (stick.folder / LOG_NAME).read_bytes() == before[LOG_NAME]


@pytest.mark.parametrize("name", ["", "  "])
def test_an_agency_without_a_name_leaves_nothing_behind(stick: Stick, name: str) -> None:
    with pytest.raises(Refusal) as refused:
        stick.create(name)

    assert code_of(refused) is RefusalCode.EMPTY_NAME
    assert not stick.folder.exists()


def test_killed_after_the_key_was_written_the_agency_is_whole_when_opened(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    for name in (LOG_NAME, HEAD_NAME):
        (stick.folder / name).unlink()

    invite(stick.open(), Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")

    assert len(stick.open().agency.log.entries) == 3


@pytest.mark.parametrize("kept", [0, 1, 2])
def test_killed_between_two_lines_the_device_is_signed_again_and_let_in(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path, kept: int
) -> None:
    laptop = Laptop(1)
    (stick.folder / HEAD_NAME).rename(tmp_path / "head")
    invite(agency, laptop.request, Authority.WORKER, tmp_path / "1.invite")
    (tmp_path / "head").replace(stick.folder / HEAD_NAME)
    lines = (stick.folder / LOG_NAME).read_bytes().splitlines(keepends=True)
    (stick.folder / LOG_NAME).write_bytes(b"".join(lines[: 1 + kept]) + b'{"body":{"a')

    card = invite(stick.open(), laptop.request, Authority.WORKER, tmp_path / "2.invite")

    read = opened_by(laptop, tmp_path / "2.invite")
    assert read.log.cards[laptop.pen.public] == card
    assert laptop.pen.public in read.log.members(read.log.epochs[-1].id)
    assert stick.open().agency.log == read.log


def test_a_stick_that_lost_its_newest_lines_signs_nothing_in_their_place(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")
    lines = (stick.folder / LOG_NAME).read_bytes().splitlines(keepends=True)
    (stick.folder / LOG_NAME).write_bytes(b"".join(lines[:-1]))

    with pytest.raises(Refusal) as refused:
        stick.open()

    assert code_of(refused) is RefusalCode.AGENCY_LOG_SHORTER


def test_another_agencys_list_is_noticed(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    other = Stick(stick.world, tmp_path / "OTHER")
    other.create("Rainy Lake Police")
    shutil.copy(other.folder / LOG_NAME, stick.folder / LOG_NAME)

    with pytest.raises(Refusal) as refused:
        stick.open()

    assert code_of(refused) is RefusalCode.AGENCY_LOG_DAMAGED


def test_every_flipped_byte_of_the_list_is_noticed(agency: UnlockedAgency, stick: Stick) -> None:
    written = (stick.folder / LOG_NAME).read_bytes()

    for at in range(0, len(written) - 1, 7):
        altered = written[:at] + bytes([written[at] ^ 1]) + written[at + 1 :]
        (stick.folder / LOG_NAME).write_bytes(altered)
        with pytest.raises(Refusal) as refused:
            look_at_agency(stick.world, stick.folder)
        assert code_of(refused) in {
            RefusalCode.AGENCY_LOG_DAMAGED,
            RefusalCode.AGENCY_LOG_SHORTER,
        }


def test_a_key_that_is_open_twice_overwrites_nothing_that_was_signed(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    first, second = stick.open(), stick.open()
    invite(first, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")
    signed = (stick.folder / LOG_NAME).read_bytes()

    with pytest.raises(Refusal) as refused:
        invite(second, Laptop(2).request, Authority.WORKER, tmp_path / "2.invite")

    assert code_of(refused) is RefusalCode.AGENCY_IN_USE
    assert (stick.folder / LOG_NAME).read_bytes() == signed
    assert not (tmp_path / "2.invite").exists()
    invite(first, Laptop(3).request, Authority.WORKER, tmp_path / "3.invite")
    assert len(stick.open().agency.devices) == 2


def test_a_full_stick_says_so_and_keeps_what_it_had(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (stick.folder / LOG_NAME).read_bytes()
    real = os.write

    def nearly_full(handle: int, content: bytes) -> int:
        if len(content) > 400:
            return real(handle, content[:400])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "write", nearly_full)
    with pytest.raises(Fault) as fault:
        invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")
    monkeypatch.undo()

    assert fault.value.code is FaultCode.DISK_FULL
    assert (stick.folder / LOG_NAME).read_bytes() == before
    assert not (tmp_path / "1.invite").exists()
    assert len(stick.open().agency.log.entries) == 1


def test_paper_and_a_laptops_list_bring_the_agency_back_as_it_was(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    laptop = Laptop(1)
    invite(agency, laptop.request, Authority.WORKER, tmp_path / "1.invite")
    list_of_a_laptop = b"\n".join(opened_by(laptop, tmp_path / "1.invite").log.lines)

    back = restore_agency(
        stick.world,
        tmp_path / "NEW",
        "another quiet lantern by the window",
        PaperCopy(agency.paper.printed, list_of_a_laptop),
    )

    assert back.agency.card.key == agency.agency.card.key
    assert back.agency.log == agency.agency.log
    assert back.agency.keyring == agency.agency.keyring
    assert back.agency.card.name == LAKES
    invite(back, Laptop(2).request, Authority.LEAD, tmp_path / "2.invite")
    assert len(back.agency.devices) == 2


def test_paper_alone_brings_the_key_back_under_a_name(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    back = restore_agency(
        stick.world,
        tmp_path / "NEW",
        AGENCY_PASSPHRASE,
        PaperCopy(agency.paper.printed, name=LAKES),
    )

    assert back.agency.card == agency.agency.card
    assert back.code == agency.code


def test_paper_of_one_agency_takes_no_list_of_another(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    other = Stick(stick.world, tmp_path / "OTHER").create("Rainy Lake Police")

    with pytest.raises(Refusal) as refused:
        restore_agency(
            stick.world,
            tmp_path / "NEW",
            AGENCY_PASSPHRASE,
            PaperCopy(other.paper.printed, (stick.folder / LOG_NAME).read_bytes()),
        )

    assert code_of(refused) is RefusalCode.AGENCY_LOG_DAMAGED
    assert not (tmp_path / "NEW").exists()
