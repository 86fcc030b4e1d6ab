"""What somebody decided about one recipient is not another's to read."""

from dataclasses import replace

import pytest

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.consent import NewConsent
from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import Shape
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.services.cases import add_person
from desktop_app.services.consents import record_consent, withdraw_consent
from desktop_app.services.disclosing import plan_disclosure
from tests.people import JO
from tests.services.conftest import Person
from tests.services.disclosing.planning import Sender

SCHOOL, POLICE = "Lakeside School", "Rainy Lake Police"


@pytest.fixture
def decided(sender: Sender) -> dict[str, tuple[EntryId, ...]]:
    """Jo said yes to the police and to the school, and took both back."""
    dana = sender.person
    add_person(dana.vault, dana.case, JO)
    [jo] = dana.vault.reading.people(dana.case)
    return {name: said_yes_and_took_it_back(dana, jo.id, name) for name in (SCHOOL, POLICE)}


def said_yes_and_took_it_back(dana: Person, jo: ObjectId, name: str) -> tuple[EntryId, ...]:
    """Both entries of it."""
    new = NewConsent(
        person=jo,
        what="Her safety plan.",
        recipients=(name,),
        purpose="Planning together.",
        given_on="2026-11-02",
    )
    given = record_consent(dana.vault, dana.case, new).entries
    [consent] = [each for each in dana.vault.consents.of(dana.case) if name in each.recipients]
    return (*given, *withdraw_consent(dana.vault, consent).entries)


def shapes(sender: Sender, request: HandoffRequest) -> dict[EntryId, Shape]:
    """In which form each entry leaves."""
    plan = plan_disclosure(sender.person.vault, request)
    return {each.entry: each.shape for each in plan.leaving}


def test_a_consent_that_names_somebody_else_leaves_as_a_stub_and_its_withdrawal_too(
    sender: Sender, decided: dict[str, tuple[EntryId, ...]]
) -> None:
    plan = plan_disclosure(sender.person.vault, sender.request())

    forms = {each.entry: each.shape for each in plan.leaving}
    assert [forms[id_] for id_ in decided[SCHOOL]] == [Shape.STUB, Shape.STUB]
    assert [forms[id_] for id_ in decided[POLICE]] == [Shape.FULL, Shape.FULL]
    assert all(SCHOOL.encode() not in each.line for each in plan.leaving)
    kept = {each.entry: each.why for each in plan.withheld}
    assert kept == dict.fromkeys(decided[SCHOOL], Why.NOT_RELEVANT)


@pytest.mark.parametrize("kind", [HandoffKind.OWNERSHIP, HandoffKind.JOINT])
def test_who_takes_on_the_case_reads_every_decision(
    sender: Sender, decided: dict[str, tuple[EntryId, ...]], kind: HandoffKind
) -> None:
    forms = shapes(sender, replace(sender.request(), kind=kind))

    assert {forms[id_] for entries in decided.values() for id_ in entries} == {Shape.FULL}


def test_colleagues_read_every_decision(
    sender: Sender, decided: dict[str, tuple[EntryId, ...]]
) -> None:
    colleague = replace(sender.person.vault.me, name="Miriam Okafor")

    forms = shapes(sender, replace(sender.request(), recipients=(colleague,)))

    assert {forms[id_] for entries in decided.values() for id_ in entries} == {Shape.FULL}


def test_the_consent_a_handoff_rests_on_always_leaves(
    sender: Sender, decided: dict[str, tuple[EntryId, ...]]
) -> None:
    vault = sender.person.vault
    [school] = [c for c in vault.consents.of(sender.person.case) if SCHOOL in c.recipients]

    forms = shapes(sender, replace(sender.request(), consent=school.id))

    assert {forms[id_] for id_ in decided[SCHOOL]} == {Shape.FULL}
