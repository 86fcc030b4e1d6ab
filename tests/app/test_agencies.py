"""An agency's key at work: whom it signs for, whom it revokes, whom it verifies."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.app.agencies import (
    Terms,
    UnlockedAgency,
    invite,
    open_agency,
    write_news,
)
from desktop_app.app.agency_shelf import HEAD_NAME, LOG_NAME
from desktop_app.crypto.agency_file import AGENCY_NAME
from desktop_app.domain.codes import Authority
from desktop_app.domain.errors import Refusal, RefusalCode
from tests.app.agency_desk import (
    LAKES,
    Laptop,
    Stick,
    code_of,
    opened_by,
)


def test_a_new_agency_has_its_channel_open_and_nobody_in_it(agency: UnlockedAgency) -> None:
    log = agency.agency.log

    assert len(log.epochs) == 1
    assert log.members(log.epochs[0].id) == frozenset()
    assert log.cards == {}
    assert len(agency.code.split()) == 6


def test_a_signed_device_reads_its_card_and_every_key_of_the_channel(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    aanya, ben = Laptop(1), Laptop(2, "Ben Okafor")

    invite(agency, aanya.request, Authority.WORKER, tmp_path / "a.invite")
    card = invite(stick.open(), ben.request, Authority.LEAD, tmp_path / "b.invite")

    read = opened_by(ben, tmp_path / "b.invite")
    mine = read.log.cards[ben.pen.public]
    assert mine == card
    assert (mine.name, mine.agency, mine.authority) == ("Ben Okafor", LAKES, Authority.LEAD)
    assert read.agency.key == agency.agency.card.key
    assert [line for line, _ in read.keyring] == [epoch.line for epoch in read.log.epochs]
    assert read.log.members(read.log.epochs[0].id) == {aanya.pen.public, ben.pen.public}


def test_nobody_else_opens_an_invitation(agency: UnlockedAgency, tmp_path: Path) -> None:
    invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "a.invite")

    with pytest.raises(Refusal) as refused:
        opened_by(Laptop(2), tmp_path / "a.invite")

    assert code_of(refused) is RefusalCode.NOT_FOR_US


def test_a_card_signed_anew_keeps_its_id_and_adds_nobody_twice(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    laptop = Laptop(1)
    first = invite(agency, laptop.request, Authority.WORKER, tmp_path / "1.invite")

    again = invite(agency, laptop.request, Authority.SUPERVISOR, tmp_path / "2.invite")

    kinds = [entry.header.kind for entry in agency.agency.log.entries]
    assert again.id == first.id
    assert kinds == ["epoch/1", "card/1", "add/1", "card/1"]


def test_a_card_lasts_two_years_if_nobody_says_otherwise(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    usual = invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")
    short = invite(
        agency,
        Laptop(2).request,
        Authority.WORKER,
        tmp_path / "2.invite",
        Terms(date(2027, 3, 1)),
    )
    with pytest.raises(Refusal) as refused:
        invite(
            agency,
            Laptop(3).request,
            Authority.WORKER,
            tmp_path / "3.invite",
            Terms(date(2026, 11, 20)),
        )

    assert date.fromisoformat(usual.expires) == date(2026, 11, 21) + timedelta(days=730)
    assert short.expires == "2027-03-01"
    assert code_of(refused) is RefusalCode.BAD_VALUE


def test_a_lost_device_reads_no_key_that_was_made_after(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    lost, staying = Laptop(1), Laptop(2, "Ben Okafor")
    card = invite(agency, lost.request, Authority.WORKER, tmp_path / "1.invite")
    invite(agency, staying.request, Authority.WORKER, tmp_path / "2.invite")

    agency.agency.revoke(card.printed, "Left on a train.")
    write_news(agency, tmp_path / "news.invite")

    news = opened_by(staying, tmp_path / "news.invite")
    assert news.log.revoked == {lost.pen.public}
    assert news.log.members(news.log.epochs[1].id) == {staying.pen.public}
    assert len(news.keyring) == 2
    with pytest.raises(Refusal):
        opened_by(lost, tmp_path / "news.invite")


def test_a_lost_device_gets_no_new_card_and_is_not_lost_twice(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    card = invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")
    agency.agency.revoke(card.printed)
    before = agency.agency.log.lines

    with pytest.raises(Refusal) as signed:
        invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "2.invite")
    with pytest.raises(Refusal) as revoked:
        agency.agency.revoke(card.printed)

    assert code_of(signed) is code_of(revoked) is RefusalCode.CARD_REVOKED
    assert agency.agency.log.lines == before
    assert not (tmp_path / "2.invite").exists()


def test_a_card_of_others_is_not_ours_to_revoke(agency: UnlockedAgency) -> None:
    with pytest.raises(Refusal) as refused:
        agency.agency.revoke("k_abcdefgh")

    assert code_of(refused) is RefusalCode.CARD_OF_ANOTHER_AGENCY


def test_a_partner_is_verified_once_and_never_oneself(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    police = Stick(stick.world, tmp_path / "POLICE").create("Rainy Lake Police").agency.card

    agency.agency.trust(police)
    agency.agency.trust(police)

    with pytest.raises(Refusal) as refused:
        agency.agency.trust(agency.agency.card)
    assert agency.agency.log.partners == {police.key: "Rainy Lake Police"}
    assert len(agency.agency.log.entries) == 2
    assert code_of(refused) is RefusalCode.AGENCY_IS_OWN


def test_a_wrong_passphrase_opens_nothing(agency: UnlockedAgency, stick: Stick) -> None:
    with pytest.raises(Refusal) as refused:
        open_agency(stick.world, stick.folder, "harbour quilt seven lantern mos")

    assert code_of(refused) is RefusalCode.WRONG_AGENCY_PASSPHRASE


def test_a_name_that_is_taken_is_refused_before_anything_is_signed(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    (tmp_path / "1.invite").write_bytes(b"theirs")

    with pytest.raises(Refusal) as refused:
        invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")

    assert code_of(refused) is RefusalCode.FILE_EXISTS
    assert len(agency.agency.log.entries) == 1


def test_no_name_of_a_person_or_an_agency_is_in_a_files_name(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    invite(agency, Laptop(1).request, Authority.WORKER, tmp_path / "1.invite")

    assert {file.name for file in stick.folder.iterdir()} == {AGENCY_NAME, LOG_NAME, HEAD_NAME}
    assert b"Aanya" not in (tmp_path / "1.invite").read_bytes()
