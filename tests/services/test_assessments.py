"""Risk, exploitation and status: changed with a reason, and every earlier value readable."""

import pytest

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import printed
from desktop_app.services.assessments import assess, assessments
from desktop_app.services.cases import add_person
from desktop_app.services.fields import set_case_field, set_person_field
from tests.people import JO
from tests.services.conftest import Person


def test_a_change_is_read_back_with_its_reason_author_and_what_was_said_before(
    dana: Person,
) -> None:
    before = dana.vault.reading.case(dana.case)

    said = {"risk": "4", "exploitation": "confirmed"}
    assess(dana.vault, dana.case, said, " Seen with P-2 again. ")

    now = dana.vault.reading.case(dana.case)
    assert (now.risk, now.exploitation) == (4, "confirmed")
    assert now.risk_reason == "Seen with P-2 again."
    risks = [each for each in assessments(dana.vault, dana.case) if each.name == "risk"]
    assert [each.value for each in risks] == ["4", str(before.risk)]
    assert [each.reason for each in risks] == ["Seen with P-2 again.", before.risk_reason]
    assert {each.author for each in risks} == {dana.vault.me.name}


def test_a_colleagues_judgement_is_in_the_history_too(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen))
    assess(owen.vault, owen.case, {"risk": "4"}, "New report.")

    dana.accept(owen.hand_to(dana, name="b"))

    first = assessments(dana.vault, dana.case)[0]
    assert (first.author, first.agency) == (owen.vault.me.name, owen.vault.me.agency)
    assert (first.name, first.value, first.reason) == ("risk", "4", "New report.")


@pytest.mark.parametrize(
    ("name", "value", "reason", "code"),
    [
        ("risk", "3", "  ", RefusalCode.EMPTY_REASON),
        ("risk", "5", "why", RefusalCode.BAD_VALUE),
        ("status", "asleep", "why", RefusalCode.BAD_VALUE),
        ("codename", " ", "", RefusalCode.EMPTY_CODENAME),
        ("language", "cr", "", RefusalCode.BAD_VALUE),
        ("opened_on", "2026-01-01", "", RefusalCode.BAD_VALUE),
    ],
)
def test_what_can_not_be_said_of_a_case_is_refused(
    dana: Person, name: str, value: str, reason: str, code: RefusalCode
) -> None:
    before = dana.vault.reading.case(dana.case)

    with pytest.raises(Refusal) as refused:
        set_case_field(dana.vault, dana.case, name, value, reason)

    assert refused.value.code is code
    assert dana.vault.reading.case(dana.case) == before


def test_a_codename_changes_and_two_cases_never_have_one(dana: Person) -> None:
    case = dana.case

    set_case_field(dana.vault, case, "codename", "cedar-0412")
    set_case_field(dana.vault, case, "codename", "Birch-1")

    assert dana.vault.reading.case(case).codename == "Birch-1"


def test_a_person_in_the_case_is_changed_by_id_and_nobody_elses(dana: Person) -> None:
    add_person(dana.vault, dana.case, JO)
    [jo] = dana.vault.reading.people(dana.case)
    note = dana.vault.reading.signed(dana.note("Words.")).about

    set_person_field(dana.vault, dana.case, printed("o", jo.id), "pronouns", "they/them")

    assert dana.vault.reading.people(dana.case)[0].pronouns == "they/them"
    with pytest.raises(Refusal, match=RefusalCode.BAD_VALUE):
        set_person_field(dana.vault, dana.case, printed("o", jo.id), "part", "owner")
    with pytest.raises(Refusal, match=RefusalCode.UNKNOWN_PERSON):
        set_person_field(dana.vault, dana.case, printed("o", note), "pronouns", "she/her")
