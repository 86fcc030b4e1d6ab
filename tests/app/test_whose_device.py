"""One person is one to their agency, on however many laptops; nobody passes for somebody else."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.agencies import Terms, UnlockedAgency, invite
from desktop_app.domain.codes import Authority
from desktop_app.domain.errors import Refusal, RefusalCode
from tests.app.agency_desk import Laptop


def test_a_second_laptop_begun_anew_is_the_same_persons_and_in_the_same_line(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    miriam, first, second = Laptop(1, "Miriam Okafor"), Laptop(2), Laptop(3, " aanya  NOOR")
    above = invite(agency, miriam.request, Authority.SUPERVISOR, tmp_path / "m.invite")
    terms = Terms(supervisor=above.printed)
    one = invite(agency, first.request, Authority.WORKER, tmp_path / "1.invite", terms)

    other = invite(agency, second.request, Authority.WORKER, tmp_path / "2.invite")

    assert first.request.person != second.request.person
    assert other.person == one.person
    assert other.reports_to == above.person


def test_a_device_that_claims_to_be_somebody_of_another_name_gets_no_card(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    miriam, other = Laptop(1, "Miriam Okafor"), Laptop(2)
    invite(agency, miriam.request, Authority.SUPERVISOR, tmp_path / "m.invite")
    claiming = replace(other.request, person=miriam.request.person)

    with pytest.raises(Refusal) as refused:
        invite(agency, claiming, Authority.WORKER, tmp_path / "o.invite")

    assert refused.value.code is RefusalCode.BAD_VALUE
    assert other.pen.public not in agency.agency.log.cards


def test_a_card_signed_anew_stays_with_whoever_had_it(
    agency: UnlockedAgency, tmp_path: Path
) -> None:
    laptop = Laptop(1)
    first = invite(agency, laptop.request, Authority.WORKER, tmp_path / "1.invite")
    claiming = replace(laptop.request, person=Laptop(9).request.person, name="Aanya Marten")

    again = invite(agency, claiming, Authority.WORKER, tmp_path / "2.invite")

    assert again.person == first.person
    assert again.name == "Aanya Marten"
