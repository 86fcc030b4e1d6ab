"""What the demonstration shows of agencies and handoffs: one of everything a newcomer may meet."""

from desktop_app.app.vaults import Session
from desktop_app.domain.approval import Answer, Outcome
from desktop_app.domain.card import Card
from desktop_app.domain.changed_keys import changed_keys
from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.disclosing import Sending
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.marks import Notice
from desktop_app.domain.receipts import Outcome as Answered
from desktop_app.services.approvals import own_requests
from desktop_app.services.cards import known_cards
from desktop_app.services.cases import find_case
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.receiving.notices_due import notices_due
from desktop_app.services.receiving.notices_received import notices_received
from desktop_app.services.receiving.status import status_of

OWN = "Northern Lakes CFS"


def main_case(session: Session) -> CaseId:
    return find_case(session.vault, "Cedar-0412")


def card_of(session: Session, name: str) -> Card:
    """The card of a colleague; of two that bear the name, the one that was verified."""
    known = [one for one in known_cards(session.vault) if one.card.name == name]
    card = next(one.card for one in known if one.standing is not Standing.UNVERIFIED)
    assert isinstance(card, Card)
    return card


def test_every_card_is_signed_by_an_agency_and_every_partner_is_verified(shown: Session) -> None:
    known = known_cards(shown.vault)

    firm = {
        one.card.name: one.standing for one in known if one.standing is not Standing.UNVERIFIED
    }
    keys = {one.card.agency: one.card.agency_key for one in known if isinstance(one.card, Card)}

    assert {name for name, how in firm.items() if how is Standing.AGENCY} == {
        "Renée Courville",
        "Helen Okafor",
    }
    assert firm["Dana Whitford"] is Standing.OWN
    assert len([how for how in firm.values() if how is Standing.CONFIRMED]) == 7
    assert card_of(shown, "Renée Courville").agency_key == shown.vault.me.agency_key
    assert len(set(keys.values())) == len(keys)


def test_the_own_person_is_a_worker_and_has_a_supervisor(shown: Session) -> None:
    supervisor = card_of(shown, "Helen Okafor")

    assert (shown.vault.me.name, shown.vault.me.authority) == ("Dana Whitford", Authority.WORKER)
    assert (supervisor.agency, supervisor.authority) == (OWN, Authority.SUPERVISOR)


def test_one_card_waits_to_be_compared_and_one_claims_to_be_a_colleague(shown: Session) -> None:
    known = known_cards(shown.vault)

    unverified = [one.card.name for one in known if one.standing is Standing.UNVERIFIED]

    assert unverified == ["Guy Moreau", "Isabelle Vachon"]
    assert [one.card.name for one in changed_keys(known)] == ["Isabelle Vachon"]


def test_what_a_colleague_of_the_own_agency_wrote_may_leave(shown: Session) -> None:
    request = HandoffRequest(
        case=main_case(shown),
        recipients=(card_of(shown, "Laurie Penner"),),
        purpose="Shared safety planning.",
        authority="Consent.",
        audiences=frozenset({WHOLE_TEAM}),
    )

    disclosure = plan_disclosure(shown.vault, request)

    may_go = {line.entry.author.agency for line in disclosure.lines if Sending.SEND in line.may}
    assert may_go == {OWN}
    assert "Renée Courville" in {
        line.entry.author.name for line in disclosure.lines if line.sending is Sending.SEND
    }


def test_one_consent_stands_and_one_was_withdrawn(shown: Session) -> None:
    held = shown.vault.consents.of(main_case(shown))

    troubles = [one.trouble_on("2026-11-12") for one in held]

    assert troubles == [RefusalCode.CONSENT_WITHDRAWN, None]
    assert {one.given_by for one in held} == {"Jo Marten"}


def test_one_request_waits_and_one_was_approved_with_a_direction(shown: Session) -> None:
    waiting, approved = own_requests(shown.vault)

    assert (waiting.outcome, approved.outcome) == (Outcome.WAITING, Outcome.APPROVED)
    [answer] = approved.answers
    assert (answer.author.name, answer.answer) == ("Helen Okafor", Answer.APPROVED_WITH_DIRECTION)


def test_one_handoff_came_back_with_a_receipt_and_one_has_none_for_nine_days(
    shown: Session,
) -> None:
    silent, answered = status_of(shown.vault, main_case(shown))

    [laurie], [simone] = silent.recipients, answered.recipients
    assert (laurie.name, laurie.days, laurie.is_overdue) == ("Laurie Penner", 9, True)
    assert simone.receipt is not None
    assert (simone.name, simone.receipt.outcome) == ("Simone Aubry", Answered.ACCEPTED)
    assert simone.receipt.accepted > 50


def test_a_correction_came_for_what_was_received(shown: Session) -> None:
    case = main_case(shown)
    correction, first = (one for one in past_handoffs(shown.vault, case) if not one.is_sent)

    [told] = notices_received(shown.vault, case)

    assert (told.notice, told.sender, told.about) == (
        Notice.CORRECTION,
        "Ardelle Bruyère",
        (first.bundle,),
    )
    assert correction.notice == Notice.CORRECTION
    amended = {
        one.id
        for one in shown.vault.reading.timeline(TimelineQuery(case=case, limit=0)).entries
        if one.amendments and one.amendments[-1].author.name == "Ardelle Bruyère"
    }
    assert amended & told.notes


def test_whoever_has_what_rested_on_the_withdrawn_consent_is_to_be_told(shown: Session) -> None:
    due = notices_due(shown.vault, main_case(shown))

    assert Notice.CONSENT_WITHDRAWN in {one.notice for one in due}
    assert {one.name for one in due} == {"Simone Aubry"}
