"""A handoff that a supervisor approved leaves as it was approved, and in no other way."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.approval import HANDOFF, Answer, NewRequest, Outcome
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.codes import Authority
from desktop_app.domain.disclosing import Choices, Sending
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.ledger.canonical import b64
from desktop_app.services.approvals import answer_request, request_approval
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.grounds import check_ground
from desktop_app.services.handoff_preview import preview
from desktop_app.services.handoff_terms import ask_about_handoff, terms_of
from tests.services.conftest import Person
from tests.services.disclosing.planning import Sender
from tests.services.sealing import ASKS_FIRST, build, under
from tests.services.teams import Team, give, note


@pytest.fixture
def asking(team: Team, case: CaseId) -> HandoffRequest:
    """A copy for Owen that Lee wants to make; the case has a note, and Lee has it, too."""
    agency = channel_of(team.miriam.vault, case, AGENCY)
    note(team.miriam, case)
    note(team.miriam, case, agency)
    give(team.miriam, team.lee, case, WHOLE_TEAM, agency)
    team.lee.meet(team.owen)
    [owen] = [card for card, _ in team.lee.vault.cards.cards() if card.name == "Owen Harada"]
    return HandoffRequest(
        case=case,
        recipients=(owen,),
        purpose="Shared safety planning.",
        authority="She may be in danger this weekend.",
        audiences=frozenset({WHOLE_TEAM}),
    )


def approved(team: Team, request: HandoffRequest, answer: Answer = Answer.APPROVED) -> EntryId:
    """Lee asks, in the agency's own channel, and Miriam answers."""
    lee, case = team.lee.vault, request.case
    agency = channel_of(lee, case, AGENCY)
    terms = terms_of(lee, request, plan_disclosure(lee, request))
    new = NewRequest(subject=HANDOFF, terms=terms, audience=agency)
    id_ = request_approval(lee, case, new).entries[0]
    give(team.lee, team.miriam, case, WHOLE_TEAM, agency)
    [asked_here] = [each for each in team.miriam.vault.approvals.of(case) if each.id == id_]
    answer_request(team.miriam.vault, asked_here, answer, "Leave the school out.")
    give(team.miriam, team.lee, case, WHOLE_TEAM, agency)
    return id_


def footing_at_lees(team: Team, request: HandoffRequest) -> EntryId | None:
    """The approval that a handoff stands on, where the agency asks for one."""
    vault = under(team.lee.vault, ASKS_FIRST)
    return check_ground(
        vault, request, terms_of(vault, request, plan_disclosure(vault, request))
    ).approval


def test_an_approved_handoff_leaves_and_names_its_approval(
    team: Team, asking: HandoffRequest, tmp_path: Path
) -> None:
    id_ = approved(team, asking)

    build(team.lee.session, asking, tmp_path / "a.tlh", under(team.lee.vault, ASKS_FIRST))

    [said] = [entry.shown or {} for entry in team.lee.vault.book.things(asking.case, "handoff/1")]
    assert said["approval"] == b64(id_)


def test_asking_and_answering_do_not_change_what_was_asked_about(
    team: Team, asking: HandoffRequest
) -> None:
    in_the_team = NewRequest(subject="another", terms={"what": "else"}, audience=WHOLE_TEAM)
    id_ = approved(team, asking)

    request_approval(team.lee.vault, asking.case, in_the_team)

    assert footing_at_lees(team, asking) == id_


def changed(request: HandoffRequest, case: str, note_id: EntryId) -> HandoffRequest:
    """The same handoff, but for one thing."""
    choices = Choices(notes={note_id: Sending.HOLD})
    said: Mapping[str, dict[str, object]] = {
        "purpose": {"purpose": "Something else."},
        "recipient": {"recipients": ()},
        "kind": {"kind": HandoffKind.JOINT},
        "words": {"authority": "Another reason."},
        "limits": {"limits": "Nothing of October."},
        "sealed entries told of": {"show_sealed": True},
        "a notice": {"notice": Notice.RECALL, "about": ("AAAAAAAAAAAAAAAAAAAAAA",)},
        "choices": {"choices": choices, "limits": "One note stays."},
    }
    return replace(request, **said[case])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "case_",
    [
        "purpose",
        "recipient",
        "kind",
        "words",
        "limits",
        "sealed entries told of",
        "a notice",
        "choices",
        "a new note",
    ],
)
def test_a_changed_handoff_is_not_covered_by_an_older_approval(
    team: Team, asking: HandoffRequest, case_: str
) -> None:
    id_ = approved(team, asking)

    if case_ == "a new note":
        note(team.lee, asking.case)
        other = asking
    else:
        page = team.lee.vault.book.things(asking.case, "case/1")
        other = changed(asking, case_, page[0].id)

    with pytest.raises(Refusal) as refused:
        footing_at_lees(team, replace(other, approval=id_))
    assert refused.value.code is RefusalCode.APPROVAL_OF_ANOTHER


def test_what_was_returned_does_not_leave(team: Team, asking: HandoffRequest) -> None:
    approved(team, asking, Answer.RETURNED)

    with pytest.raises(Refusal) as refused:
        footing_at_lees(team, asking)

    assert refused.value.code is RefusalCode.APPROVAL_RETURNED


def test_a_direction_approves_and_its_words_are_read_where_it_was_asked(
    team: Team, asking: HandoffRequest
) -> None:
    id_ = approved(team, asking, Answer.APPROVED_WITH_DIRECTION)

    assert footing_at_lees(team, asking) == id_
    [read] = team.lee.vault.approvals.of(asking.case)
    assert [each.comment for each in read.answers] == ["Leave the school out."]


def test_before_signing_it_is_told_who_approved_exactly_this(
    team: Team, asking: HandoffRequest
) -> None:
    nobody_asked = preview(team.lee.vault, asking).approval
    approved(team, asking, Answer.APPROVED_WITH_DIRECTION)

    told = preview(team.lee.vault, asking).approval
    of_another = preview(team.lee.vault, replace(asking, purpose="Something else.")).approval

    assert told is not None
    assert told.decided is not None
    assert told.outcome is Outcome.APPROVED
    assert (told.decided.author.name, told.decided.comment) == (
        "Miriam Okafor",
        "Leave the school out.",
    )
    assert told.authority is Authority.SUPERVISOR
    assert (nobody_asked, of_another) == (None, None)


def test_asking_for_the_first_time_makes_a_channel_and_is_of_what_leaves_with_it(
    dana: Person, owen: Person
) -> None:
    request = Sender(dana, owen).request()

    asked = ask_about_handoff(dana.vault, request)

    [held] = dana.vault.approvals.of(dana.case)
    assert held.id == asked
    assert held.terms == terms_of(dana.vault, request, plan_disclosure(dana.vault, request))
