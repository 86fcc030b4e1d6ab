"""What goes to nobody by name, as a package for the Crown does: a release is for somebody."""

from dataclasses import replace

import pytest

from desktop_app.domain.codes import Regime
from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import Disclosure, Shape
from desktop_app.ledger import kinds
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.permits import NewPermit, permit
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import everything_said


def _package(circle: Circle) -> Disclosure:
    request = replace(circle.to_the_crown().request(), recipients=())
    return plan_disclosure(circle.dana.vault, request)


@pytest.mark.parametrize(
    ("to", "leaves"),
    [(["Wauzhushk Family Services"], False), (["Crown office"], False), ([], True)],
)
def test_words_released_to_somebody_are_not_released_to_nobody_in_particular(
    circle: Circle, to: list[str], leaves: bool
) -> None:
    circle.share(circle.dana, circle.owen, "there")
    circle.owen.note("What the police wrote.")
    permit(circle.owen.vault, circle.owen.case, NewPermit(to=to))
    circle.share(circle.owen, circle.dana, "back")

    plan = _package(circle)

    assert ("What the police wrote." in everything_said(plan)) is leaves


def test_a_community_that_agreed_for_one_agency_did_not_agree_for_a_court(circle: Circle) -> None:
    circle.share(circle.dana, circle.louise, "there")
    sender = replace(circle.to_the_crown(), person=circle.louise)
    note = sender.note("What the community wrote.", regime=Regime.COMMUNITY)
    released = NewPermit(notes=[note], to=["Rainy Lake Police"], community=True)
    permit(circle.louise.vault, circle.louise.case, released)

    request = replace(sender.request(), recipients=())
    plan = plan_disclosure(circle.louise.vault, request)

    assert "What the community wrote." not in everything_said(plan)
    assert Why.COMMUNITY in {one.why for one in plan.withheld}


def test_whom_the_case_was_handed_to_is_not_in_it(circle: Circle) -> None:
    circle.share(circle.dana, circle.owen, "there")

    plan = _package(circle)

    handed = [each.shape for each in plan.leaving if each.kind == kinds.HANDOFF]
    assert handed == [Shape.STUB]
