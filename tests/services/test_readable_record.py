"""What the readable half of a handoff says of the case: as it is on record, not as we call it."""

import io
import tarfile
from pathlib import Path

import pytest

from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.services.audiences import AGENCY, agency_group, channel_of
from desktop_app.services.cases import (
    change_case,
    find_case,
    open_case,
    recorded_codename,
)
from tests.outside.published_handoff import tar_of
from tests.people import CEDAR
from tests.services.conftest import Person


def _page(bundle: Path, reader: Person, name: str = "timeline.html") -> str:
    """A page of the readable record, as somebody opens it who has no Throughline."""
    tar = tar_of(bundle, reader.session.identity)
    with tarfile.open(fileobj=io.BytesIO(tar), mode="r:") as archive:
        found = next(member for member in archive.getnames() if member.endswith(name))
        file = archive.extractfile(found)
        assert file is not None
        return file.read().decode()


@pytest.fixture
def second(dana: Person, owen: Person) -> CaseId:
    """Dana's case in Owen's vault, where another one has had its codename before."""
    dana.note("She is well.")
    case = dana.case
    open_case(owen.vault, CEDAR)
    owen.accept(dana.hand_to(owen))
    assert owen.vault.reading.case(case).codename.endswith(" (2)")
    return case


def test_our_own_number_behind_a_codename_is_not_handed_on(
    dana: Person, owen: Person, second: CaseId
) -> None:
    case = find_case(owen.vault, owen.vault.reading.case(second).codename)

    codename = recorded_codename(owen.vault, case)

    assert codename == CEDAR.codename


def test_the_page_a_recipient_reads_bears_the_cases_own_codename(
    dana: Person, owen: Person, second: CaseId
) -> None:
    shown = owen.vault.reading.case(second).codename
    bundle = owen.hand_to(dana, name="back", case=second)

    page = _page(bundle, dana)

    assert CEDAR.codename in page
    assert shown not in page


@pytest.mark.parametrize("codename", ["Cedar (2)", "Birch-7 (12)"])
def test_a_number_that_somebody_chose_is_part_of_the_codename(dana: Person, codename: str) -> None:
    change_case(dana.vault, dana.case, {"codename": codename})

    case = find_case(dana.vault, codename)

    assert recorded_codename(dana.vault, case) == codename


def test_a_group_is_called_by_its_title_and_times_stand_in_the_senders_zone(
    dana: Person, owen: Person
) -> None:
    tag = agency_group(dana.vault, dana.case).tag
    dana.note("For us.", channel_of(dana.vault, dana.case, AGENCY))

    page = _page(dana.hand_to(owen, WHOLE_TEAM, tag), owen)

    assert "Northern Lakes CFS</bdi> only" in page
    assert tag not in page
    assert "12:00 (UTC−06:00)" in page
    assert "18:00" not in page


def test_a_group_whose_entries_stay_is_not_named(dana: Person, owen: Person) -> None:
    tag = agency_group(dana.vault, dana.case).tag
    dana.note("For us.", tag)
    dana.note("For all.")

    page = _page(dana.hand_to(owen), owen)

    assert "For all." in page
    assert tag not in page
    assert "Northern Lakes CFS</bdi> only" not in page
