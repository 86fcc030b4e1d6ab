"""Handing over, working jointly, upgrading a copy, and a case that comes back from its handoff."""

from dataclasses import replace

import pytest

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Conditions
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.receipts import WhoseCase
from desktop_app.domain.receiving import Lineage, PartState
from desktop_app.services.cases import change_case
from desktop_app.services.receiving.status import (
    handed_over_to,
    status_of,
    whose_case,
    whose_cases,
)
from tests.services.conftest import Person
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import Sender
from tests.services.receiving.carrying import built, handed, rejected, take_in, taken


def _leads(*people: Person) -> list[str]:
    return [person.vault.reading.case(person.case).lead_agency for person in people]


def test_a_case_handed_over_is_led_by_who_accepts_it(dana: Person, owen: Person) -> None:
    bundle = handed(dana, owen, HandoffKind.OWNERSHIP)

    receipt = taken(owen, bundle)
    before = _leads(dana, owen)
    take_in(dana, receipt)

    assert before == ["Northern Lakes CFS", "Rainy Lake Police"]
    assert _leads(dana, owen) == ["Rainy Lake Police", "Rainy Lake Police"]
    assert handed_over_to(dana.vault, dana.case) == "Rainy Lake Police"
    assert handed_over_to(owen.vault, owen.case) == ""


def test_who_took_a_case_over_is_known_with_the_day_of_the_receipt(
    dana: Person, owen: Person
) -> None:
    dana.note("She is well.")
    bundle = handed(dana, owen, HandoffKind.OWNERSHIP)
    receipt = taken(owen, bundle)
    before = whose_case(dana.vault, dana.case)

    take_in(dana, receipt)

    assert before == WhoseCase()
    whose = whose_case(dana.vault, dana.case)
    assert whose.handed_over_to == "Rainy Lake Police"
    assert whose.handed_over_at.startswith("2026-11-21T")
    assert whose_cases(dana.vault) == {dana.case: whose}
    assert whose_cases(owen.vault) == {}


def test_a_case_worked_on_together_says_with_whom_on_both_sides(
    dana: Person, owen: Person
) -> None:
    dana.note("She is well.")
    bundle = handed(dana, owen, HandoffKind.JOINT)
    before = whose_cases(dana.vault)

    take_in(dana, taken(owen, bundle))

    assert before == {}
    assert whose_case(dana.vault, dana.case).jointly_with == ("Rainy Lake Police",)
    assert whose_case(owen.vault, owen.case).jointly_with == ("Northern Lakes CFS",)


def test_both_sides_say_the_same_and_nothing_is_contested(dana: Person, owen: Person) -> None:
    bundle = handed(dana, owen, HandoffKind.OWNERSHIP)
    take_in(dana, taken(owen, bundle))

    dana.accept(owen.hand_to(dana, name="back"))

    assert dana.vault.conflicts.standing(dana.case) == ()
    assert _leads(dana) == ["Rainy Lake Police"]


def test_a_case_that_was_rejected_stays_where_it_is(dana: Person, owen: Person) -> None:
    bundle = handed(dana, owen, HandoffKind.OWNERSHIP)

    take_in(dana, rejected(owen, bundle, "Not our district."))

    assert _leads(dana) == ["Northern Lakes CFS"]
    assert handed_over_to(dana.vault, dana.case) == ""


def test_taking_an_old_handover_again_takes_no_case_back(dana: Person, owen: Person) -> None:
    bundle = handed(dana, owen, HandoffKind.OWNERSHIP)
    owen.accept(bundle)
    change_case(owen.vault, owen.case, {"lead_agency": "Crown office"})

    owen.accept(bundle)

    assert _leads(owen) == ["Crown office"]


def test_a_copy_becomes_a_handover(dana: Person, owen: Person) -> None:
    dana.note("Seen at school.")
    owen.accept(dana.hand_to(owen))
    bundle = handed(dana, owen, HandoffKind.OWNERSHIP)

    descent = owen.open(bundle).report.descent
    take_in(dana, taken(owen, bundle))

    kinds = [(one.kind, one.number) for one in status_of(dana.vault, dana.case)]
    assert (descent.lineage, descent.upgraded) == (Lineage.NEXT, True)
    assert sorted(kinds) == [("copy", 1), ("ownership", 2)]
    assert len(owen.line()) == 1
    assert handed_over_to(dana.vault, dana.case) == "Rainy Lake Police"


def test_who_works_jointly_answers_in_the_same_series(dana: Person, owen: Person) -> None:
    owen.accept(handed(dana, owen, HandoffKind.JOINT, "one"))
    owen.note("From the police.")
    reply = handed(owen, dana, HandoffKind.JOINT, "two")

    opened = dana.open(reply)
    dana.accept(reply)
    third = owen.open(handed(dana, owen, HandoffKind.JOINT, "three"))

    numbers = [opened.incoming.number, third.incoming.number]
    assert (numbers, opened.incoming.series) == ([2, 3], third.incoming.series)
    assert [one.report.descent.lineage for one in (opened, third)] == [Lineage.NEXT] * 2


def test_two_that_cross_on_their_way_are_no_fork(dana: Person, owen: Person) -> None:
    owen.accept(handed(dana, owen, HandoffKind.JOINT, "one"))
    from_dana = handed(dana, owen, HandoffKind.JOINT, "from dana")
    from_owen = handed(owen, dana, HandoffKind.JOINT, "from owen")

    told = [owen.open(from_dana), dana.open(from_owen)]

    assert [one.incoming.number for one in told] == [2, 2]
    assert {one.report.descent.lineage for one in told} == {Lineage.NEXT}


@pytest.mark.parametrize("kind", [HandoffKind.COPY, HandoffKind.OWNERSHIP])
def test_a_case_that_comes_back_merges_without_doubles(
    dana: Person, owen: Person, kind: HandoffKind
) -> None:
    dana.note("From child protection.")
    owen.accept(handed(dana, owen, kind))
    owen.note("From the police.", occurred="2026-11-20T11:00-06:00")
    back = owen.hand_to(dana, name="back")

    report = dana.open(back).report
    dana.accept(back)
    dana.accept(back)

    states = {part.text or part.title: part.state for part in report.parts}
    assert report.descent.returned
    assert states["From child protection."] is PartState.HERE
    assert states["From the police."] is PartState.NEW
    assert [entry.text for entry in dana.line()] == ["From child protection.", "From the police."]
    assert len(dana.vault.reading.cases()) == 1


@pytest.mark.parametrize(
    "asked", [Conditions(destroy_by="2027-11-01"), Conditions(return_by="2027-11-01")]
)
def test_whoever_leads_a_case_is_not_asked_to_destroy_or_return_its_file(
    circle: Circle, asked: Conditions
) -> None:
    request = Sender(circle.dana, circle.owen).request(conditions=asked)

    with pytest.raises(Refusal) as refused:
        built(circle.dana, replace(request, kind=HandoffKind.OWNERSHIP), "over")
    built(circle.dana, request, "lent")

    assert refused.value.code is RefusalCode.HANDED_OVER_FOR_GOOD


def test_a_case_is_handed_over_to_one_agency(circle: Circle) -> None:
    both = (circle.owen.vault.me, circle.farida.vault.me)
    request = replace(Sender(circle.dana, circle.owen).request(), recipients=both)

    with pytest.raises(Refusal) as refused:
        built(circle.dana, replace(request, kind=HandoffKind.OWNERSHIP), "over")
    built(circle.dana, replace(request, kind=HandoffKind.JOINT), "jointly")

    assert refused.value.code is RefusalCode.ONE_TAKES_OVER
