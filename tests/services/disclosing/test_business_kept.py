"""Whom else a record went to, and who allowed it, is nobody's business but the sender's."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Choices, Sending, Why
from desktop_app.domain.disclosure import Disclosure, Shape
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from desktop_app.domain.standards import Answer
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.ticks import Judgement, tick_body
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.outside_words import summarise_note
from desktop_app.services.permits import NewPermit, permit
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import Sender


def _handoffs(plan: Disclosure) -> list[Shape]:
    return [each.shape for each in plan.leaving if each.kind == kinds.HANDOFF]


@pytest.fixture
def handed(circle: Circle) -> Circle:
    """The police were given the case, for a reason of their own, and took it in."""
    circle.dana.note("The first word.")
    circle.share(circle.dana, circle.owen, "there")
    return circle


def test_what_went_to_somebody_else_leaves_as_a_stub(handed: Circle) -> None:
    plan = handed.to_the_crown().plan()

    assert _handoffs(plan) == [Shape.STUB]
    assert {one.why for one in plan.withheld} == {Why.OWN_BUSINESS}


def test_a_recipient_reads_what_they_were_handed_themselves(handed: Circle) -> None:
    plan = Sender(handed.dana, handed.owen).plan()

    assert _handoffs(plan) == [Shape.FULL]


def test_of_two_recipients_neither_learns_what_one_of_them_was_handed(handed: Circle) -> None:
    both = replace(
        Sender(handed.dana, handed.owen).request(),
        recipients=(handed.owen.vault.me, handed.farida.vault.me),
    )

    assert _handoffs(plan_disclosure(handed.dana.vault, both)) == [Shape.STUB]


def test_an_acceptance_is_read_by_whoever_was_accepted_from_and_nobody_else(
    handed: Circle,
) -> None:
    back = Sender(handed.owen, handed.dana).plan()
    on = Sender(handed.owen, handed.farida).plan()

    accepted = [
        [each.shape for each in plan.leaving if each.kind == kinds.ACCEPT] for plan in (back, on)
    ]
    assert accepted == [[Shape.FULL], [Shape.STUB]]


def test_whoever_takes_the_case_on_reads_who_holds_its_words(handed: Circle) -> None:
    request = replace(handed.to_the_crown().request(), kind=HandoffKind.OWNERSHIP)

    assert _handoffs(plan_disclosure(handed.dana.vault, request)) == [Shape.FULL]


@pytest.mark.parametrize("kind", [HandoffKind.COPY, HandoffKind.OWNERSHIP])
def test_what_was_judged_of_a_case_stays_with_its_agency(
    sender: Sender, kind: HandoffKind
) -> None:
    vault = sender.person.vault
    said = Judgement(
        standard="safety_plan",
        version="0",
        answer=Answer.MET,
        reason="Version 3.",
        day=date(2026, 11, 20),
    )
    tick = Draft(
        case=sender.person.case,
        audience=WHOLE_TEAM,
        kind=kinds.TICK,
        about=ObjectId(vault.new_id()),
        body=tick_body(said),
    )
    [mine] = vault.book.append(vault.pen, [tick]).entries

    plan = plan_disclosure(vault, replace(sender.request(), kind=kind))

    assert [each.why for each in plan.withheld if each.entry == mine] == [Why.OWN_BUSINESS]
    assert [each.shape for each in plan.leaving if each.entry == mine] in ([], [Shape.STUB])


def test_a_summary_stays_where_the_note_itself_is_read(sender: Sender) -> None:
    note = sender.note("The clinic told us much.")
    summarise_note(sender.person.vault, note, "Seen at the clinic.")

    plan = sender.plan(Choices(notes={note: Sending.SEND}))

    assert [one.why for one in plan.withheld] == [Why.NOTE_LEAVES]


def test_a_release_by_a_third_agency_is_read_by_whom_it_names_and_who_works_on_the_case(
    handed: Circle,
) -> None:
    new = NewPermit(to=["Wauzhushk Family Services"], reason="They asked for it.")
    permit(handed.owen.vault, handed.owen.case, new)
    handed.share(handed.owen, handed.dana, "back")
    to_the_crown = handed.to_the_crown().request()
    kept = (
        Sender(handed.dana, handed.louise).request(),
        to_the_crown,
        replace(to_the_crown, kind=HandoffKind.JOINT),
    )

    plans = [plan_disclosure(handed.dana.vault, request) for request in kept]

    forms = [[e.shape for e in plan.leaving if e.kind == kinds.PERMIT] for plan in plans]
    assert forms == [[Shape.FULL], [Shape.STUB], [Shape.FULL]]
