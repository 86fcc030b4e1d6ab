"""How a team has shared out its work is told to whoever works on the case, and to nobody else."""

from dataclasses import replace

import pytest

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import Shape
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.disclosing import plan_disclosure
from tests.services.disclosing.planning import Sender


@pytest.fixture
def role(sender: Sender) -> tuple[EntryId, ...]:
    """Dana was file co-ordinator: what said so, and what ended it."""
    dana = sender.person
    about = ObjectId(dana.vault.new_id())
    said = (
        (kinds.ROLE, {"role": "file_coordinator", "name": "D. Whitford", "since": "2026-11-01"}),
        (kinds.FIELD, {"until": "2026-11-06"}),
    )
    drafts = [
        Draft(case=dana.case, audience=WHOLE_TEAM, kind=kind, about=about, body=dict(body))
        for kind, body in said
    ]
    return dana.vault.book.append(dana.vault.pen, drafts).entries


def shapes(sender: Sender, request: HandoffRequest) -> dict[EntryId, Shape]:
    """In which form each entry leaves."""
    plan = plan_disclosure(sender.person.vault, request)
    return {each.entry: each.shape for each in plan.leaving}


def test_a_copy_for_another_agency_has_neither_the_role_nor_its_end(
    sender: Sender, role: tuple[EntryId, ...]
) -> None:
    plan = plan_disclosure(sender.person.vault, sender.request())

    forms = {each.entry: each.shape for each in plan.leaving}
    assert [forms[id_] for id_ in role] == [Shape.STUB, Shape.STUB]
    assert all(b"D. Whitford" not in each.line for each in plan.leaving)
    kept = {each.entry: each.why for each in plan.withheld}
    assert [kept[id_] for id_ in role] == [Why.OWN_BUSINESS, Why.OWN_BUSINESS]


@pytest.mark.parametrize("kind", [HandoffKind.JOINT, HandoffKind.OWNERSHIP])
def test_who_works_on_the_case_from_now_on_is_told(
    sender: Sender, role: tuple[EntryId, ...], kind: HandoffKind
) -> None:
    forms = shapes(sender, replace(sender.request(), kind=kind))

    assert [forms[id_] for id_ in role] == [Shape.FULL, Shape.FULL]
