"""Where words of supervision could get out: other agencies' questions, notices, later handoffs."""

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.crown import NOT_INCLUDED
from desktop_app.domain.disclosing import Choices, Why
from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.handoff_terms import terms_of
from desktop_app.services.notes import amend_note
from desktop_app.services.permits import NewPermit, permit
from desktop_app.services.receiving.notices_due import notice_request, notices_due
from desktop_app.services.reviewing import answer, ask
from tests.services.conftest import Person
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import everything_said
from tests.services.receiving.carrying import built

ASKED, ANSWERED = "Which aunt was it?", "Her aunt Rose."


def _request(sender: Person, to: Person, *threads: EntryId) -> HandoffRequest:
    return HandoffRequest(
        case=sender.case,
        recipients=(to.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
        kind=HandoffKind.JOINT,
        choices=Choices(threads=frozenset(threads)),
    )


def _whys(plan: Disclosure, *entries: EntryId) -> list[Why | None]:
    kept = {each.entry: each.why for each in plan.withheld if not each.name}
    return [kept.get(each) for each in entries]


def _asked_by_the_police(circle: Circle) -> tuple[EntryId, EntryId, EntryId]:
    """A note of Dana's, a question of Owen's about it, and her answer."""
    note = circle.dana.note("She came with her aunt.")
    circle.share(circle.dana, circle.owen, "there")
    question = ask(circle.owen.vault, note, ASKED).entries[0]
    circle.owen.accept(circle.dana.hand_to(circle.owen, name="again"))
    back = built(circle.owen, _request(circle.owen, circle.dana, note), "back")
    circle.dana.accept(back)
    return note, question, answer(circle.dana.vault, question, ANSWERED).entries[0]


def test_what_another_agency_asked_stays_until_it_releases_it(circle: Circle) -> None:
    note, question, answered = _asked_by_the_police(circle)

    plan = plan_disclosure(circle.dana.vault, _request(circle.dana, circle.farida, note))
    to_themselves = plan_disclosure(circle.dana.vault, _request(circle.dana, circle.owen, note))

    assert _whys(plan, question, answered) == [Why.NOT_RELEASED, None]
    assert ASKED not in everything_said(plan)
    assert _whys(to_themselves, question, answered) == [None, None]


def test_once_it_released_the_question_that_goes_along(circle: Circle) -> None:
    note, question, answered = _asked_by_the_police(circle)
    permit(circle.owen.vault, circle.owen.case, NewPermit(notes=[question], to=["Crown office"]))
    circle.share(circle.owen, circle.dana, "released")

    plan = plan_disclosure(circle.dana.vault, _request(circle.dana, circle.farida, note))
    unasked = plan_disclosure(circle.dana.vault, _request(circle.dana, circle.farida))

    assert _whys(plan, question, answered) == [None, None]
    assert _whys(unasked, question, answered) == [Why.SUPERVISION, Why.SUPERVISION]


def test_a_question_is_no_correction_and_no_notice_carries_one(dana: Person, owen: Person) -> None:
    note = dana.note("She came with her aunt.")
    built(dana, _request(dana, owen), "sent")
    owen.accept(dana.hand_to(owen, name="taken"))
    question = ask(owen.vault, note, ASKED).entries[0]
    dana.accept(built(owen, _request(owen, dana, note), "asked"))
    before = notices_due(dana.vault, dana.case)

    amend_note(dana.vault, note, reason="Which aunt.", text="She came with an aunt.")
    [due] = notices_due(dana.vault, dana.case)
    notice = notice_request(dana.vault, dana.case, due, "Corrected.")
    plan = plan_disclosure(dana.vault, notice)

    assert before == ()
    assert _whys(plan, question) == [Why.SUPERVISION]
    assert ASKED not in everything_said(plan)


def test_what_was_sent_along_once_and_stays_now_is_told_to_the_sender(
    dana: Person, owen: Person
) -> None:
    note = dana.note("She came with her aunt.")
    owen.accept(dana.hand_to(owen, name="first"))
    ask(owen.vault, note, ASKED)
    built(owen, _request(owen, dana, note), "along")

    plan = plan_disclosure(owen.vault, _request(owen, dana))

    [line] = plan.lines
    assert line.sent_before is not None
    assert ASKED not in everything_said(plan)


def test_whoever_approves_a_handoff_may_ask_about_a_note_first(dana: Person, owen: Person) -> None:
    note = dana.note("She came with her aunt.")
    owen.accept(dana.hand_to(owen, name="first"))

    def terms(*threads: EntryId) -> dict[str, object]:
        request = _request(owen, dana, *threads)
        return terms_of(owen.vault, request, plan_disclosure(owen.vault, request))

    before = terms()
    question = ask(owen.vault, note, ASKED).entries[0]
    after, along = terms(), terms(note)
    answer(owen.vault, question, ANSWERED)

    assert after == before
    assert along["entries"] == int(str(before["entries"])) + 1
    assert terms(note)["entries_digest"] != along["entries_digest"]


def test_for_the_crown_it_is_left_out_without_a_claim_over_it() -> None:
    assert Why.SUPERVISION in NOT_INCLUDED
