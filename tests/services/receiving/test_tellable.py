"""Everybody who was handed something is found, with what came of it and what they can be told."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop_app.cli.touring import meet
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, Tellable
from desktop_app.services.consents import withdraw_consent
from desktop_app.services.notes import amend_note
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.receiving.notices_due import notice_request
from desktop_app.services.receiving.tellable import (
    remind_to_tell,
    tellable_of_consent,
    tellable_of_handoff,
)
from desktop_app.services.today import today
from tests.services.conftest import Person
from tests.services.receiving.carrying import agreed, built, handed, rejected, take_in, taken

WORDS = "It went to the wrong team."


def _of_the_last(person: Person) -> Tellable:
    last = past_handoffs(person.vault, person.case)[0]
    return tellable_of_handoff(person.vault, person.case, last.bundle)


def _kinds(due: Sequence[DueNotice]) -> list[tuple[Notice, str]]:
    return [(each.notice, each.name) for each in due]


def test_what_left_can_be_recalled_and_replaced_for_everybody_who_has_it(
    dana: Person, owen: Person, farida: Person
) -> None:
    dana.note("She is well.")
    request = replace(_copy(dana, owen), recipients=(owen.vault.me, farida.vault.me))
    built(dana, request, "both")

    told = _of_the_last(dana)

    assert {each.status.name for each in told.receivers} == {"Farida Nasser", "Owen Harada"}
    assert sorted(_kinds(told.due)) == [
        (Notice.RECALL, "Farida Nasser"),
        (Notice.RECALL, "Owen Harada"),
        (Notice.SUPERSEDED, "Farida Nasser"),
        (Notice.SUPERSEDED, "Owen Harada"),
    ]
    assert not told.rests_on_consent


def test_who_declined_it_is_named_and_has_nothing_to_be_told(dana: Person, owen: Person) -> None:
    dana.note("She is well.")
    take_in(dana, rejected(owen, dana.hand_to(owen), "Not our district."))

    told = _of_the_last(dana)

    assert [each.status.name for each in told.receivers] == ["Owen Harada"]
    assert told.due == ()


def test_a_correction_is_among_what_can_be_told(dana: Person, owen: Person) -> None:
    note = dana.note("Back on Sunday.")
    owen.accept(dana.hand_to(owen))
    amend_note(dana.vault, note, reason="Heard wrongly.", text="Back on Monday.")

    told = _of_the_last(dana)

    assert (Notice.CORRECTION, "Owen Harada") in _kinds(told.due)


def test_to_whom_they_gave_it_in_turn_is_known_once_the_case_itself_came_back(
    dana: Person, owen: Person, farida: Person
) -> None:
    dana.note("She is well.")
    owen.accept(dana.hand_to(owen))
    bundle = past_handoffs(dana.vault, dana.case)[0].bundle
    meet(farida.session, owen.session)
    owen.hand_to(farida, name="on")
    before = tellable_of_handoff(dana.vault, dana.case, bundle)

    dana.accept(handed(owen, dana, HandoffKind.OWNERSHIP, "back"))
    [receiver] = tellable_of_handoff(dana.vault, dana.case, bundle).receivers

    assert [each.handed_on for each in before.receivers] == [()]
    assert receiver.handed_on == ("Farida Nasser",)


def test_a_notice_that_left_is_said_beside_who_got_it(dana: Person, owen: Person) -> None:
    dana.note("She is well.")
    taken(owen, dana.hand_to(owen))
    bundle = past_handoffs(dana.vault, dana.case)[0].bundle
    recall = next(each for each in _of_the_last(dana).due if each.notice is Notice.RECALL)
    due = replace(recall, destroy_by="2026-12-01")

    notice = built(dana, notice_request(dana.vault, dana.case, due, WORDS), "recall")
    arrived = owen.open(notice)
    [receiver] = tellable_of_handoff(dana.vault, dana.case, bundle).receivers

    assert [notice for notice, _ in receiver.told] == [Notice.RECALL]
    assert arrived.report.marks.conditions.destroy_by == "2026-12-01"


def test_of_a_consent_everybody_is_found_who_holds_what_left_under_it(
    dana: Person, owen: Person
) -> None:
    consent = agreed(dana)
    built(dana, replace(_copy(dana, owen), ground="consent", consent=consent.id), "agreed")
    before = tellable_of_consent(dana.vault, consent)
    withdraw_consent(dana.vault, consent)

    after = tellable_of_consent(dana.vault, consent)

    assert before.due == ()
    assert [each.status.name for each in before.receivers] == ["Owen Harada"]
    assert _kinds(after.due) == [(Notice.CONSENT_WITHDRAWN, "Owen Harada")]
    assert after.rests_on_consent


def test_who_is_to_be_told_later_stands_in_today_once(dana: Person, owen: Person) -> None:
    consent = agreed(dana)
    built(dana, replace(_copy(dana, owen), ground="consent", consent=consent.id), "agreed")
    withdraw_consent(dana.vault, consent)

    for _ in range(2):
        remind_to_tell(dana.vault, consent, "Tell Owen Harada that the consent was withdrawn")

    [due] = today(dana.vault).due
    assert (due.title, due.owner.name, due.due) == (
        *("Tell Owen Harada that the consent was withdrawn", "Dana Whitford", "2026-11-21"),
    )


def test_of_what_did_not_leave_from_here_nobody_is_told(dana: Person, owen: Person) -> None:
    dana.note("She is well.")
    owen.accept(dana.hand_to(owen))
    bundle = past_handoffs(owen.vault, owen.case)[0].bundle

    with pytest.raises(Refusal) as refused:
        tellable_of_handoff(owen.vault, owen.case, bundle)

    assert refused.value.code is RefusalCode.NOT_SENT_TO_THEM


def _copy(person: Person, other: Person) -> HandoffRequest:
    return HandoffRequest(
        case=person.case,
        recipients=(other.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )
