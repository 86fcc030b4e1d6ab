"""Conflicts: which of them a person has to decide, and what a decision has to have seen."""

import pytest

from desktop_app.domain.card import Author
from desktop_app.domain.codes import Discipline
from desktop_app.domain.conflict import Answer, Conflict, Said
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId

DANA = Author("k_dana", "Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)


def conflict(name: str) -> Conflict:
    """Two people of one mind against a third."""
    sides = (("Texts only", (1, 2)), ("Calls after four", (3,)))
    return Conflict(
        case=CaseId(bytes(16)),
        codename="Cedar-0412",
        audience=WHOLE_TEAM,
        about=ObjectId(bytes(16)),
        kind="person/1",
        of="J.M.",
        name=name,
        answers=tuple(
            Answer(
                value=value,
                said=tuple(
                    Said(
                        entry=EntryId(bytes([each]) * 32),
                        author=DANA,
                        recorded_ms=0,
                        clock_offset_ms=None,
                    )
                    for each in entries
                ),
            )
            for value, entries in sides
        ),
    )


@pytest.mark.parametrize(
    "name",
    [
        *("safe_contact", "safe_contact_checked_on", "contact/phone", "risk", "risk_reason"),
        *("status", "exploitation", "consent", "full_name", "born", "initials", "safety"),
    ],
)
def test_contact_safety_status_consent_and_identity_are_for_a_person_to_decide(name: str) -> None:
    assert conflict(name).must_be_chosen


@pytest.mark.parametrize("name", ["pronouns", "lead_agency", "title", "born_in"])
def test_of_anything_else_the_answer_shown_first_may_stand(name: str) -> None:
    assert not conflict(name).must_be_chosen


def test_a_decision_has_to_have_seen_every_entry_of_every_answer() -> None:
    assert [entry[0] for entry in conflict("risk").entries] == [1, 2, 3]
