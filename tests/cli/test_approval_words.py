"""What a list and a page at the terminal say of requests, whatever somebody signed as terms."""

from dataclasses import replace
from hashlib import sha256

import pytest

from desktop_app.cli.approval_words import ApprovalWords
from desktop_app.domain.approval import HANDOFF, Answer, Answered, Asked, Outcome
from desktop_app.domain.card import Author
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, DeviceKey, EntryId, PersonId

WORDS = ApprovalWords(codename="Cedar-0412", titles={}, grounds={"consent": "Consent"})
ASKED = Asked(
    id=EntryId(b"\x31" * 32),
    case=CaseId(bytes(16)),
    audience=WHOLE_TEAM,
    subject=HANDOFF,
    digest="00",
    terms={"to": [["k_abc", "Owen Harada", "Rainy Lake Police"]], "entries": 3},
    words="By Friday.",
    author=Author("k_abc", "Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION),
    person=PersonId(bytes(16)),
    agency=DeviceKey(bytes(32)),
    recorded_ms=1_794_272_100_000,
    outcome=Outcome.WAITING,
)


def test_of_a_restricted_case_no_count_and_no_name_is_told() -> None:
    said = WORDS.row(ASKED.without_words(), is_for_you=True)

    assert "Cedar-0412" in said
    assert "restricted" in said
    assert "entries" not in said
    assert "Owen" not in said


@pytest.mark.parametrize(
    "untrusted",
    [
        {"to": "k_abc", "entries": "3", "conditions": [1], "withheld": [2], "audiences": {}},
        {"to": [[], ["k_abc"], 7], "entries": True, "conditions": None, "ground": ["consent"]},
        {"withheld": {"later": 2}, "conditions": ["later:1"], "kind": "later", "ground": "later"},
    ],
)
def test_terms_that_make_no_sense_are_told_as_far_as_they_do(
    untrusted: dict[str, object],
) -> None:
    odd = replace(ASKED, terms=untrusted)

    said = WORDS.told(odd)

    assert said.startswith("e_")
    assert "Asked by: Dana Whitford, Northern Lakes CFS" in said
    assert "Said to who decides: By Friday." in said


def test_each_answer_that_no_longer_stands_is_told_with_whose_it_was() -> None:
    me, helen = PersonId(b"\x01" * 16), PersonId(b"\x02" * 16)
    approved = answered(Answer.APPROVED, "Miriam Okafor", me)
    returned = answered(Answer.RETURNED, "Helen Nakogee", helen)
    long_over = replace(answered(Answer.RETURNED, "Lee Beaver", helen), is_replaced=True)
    stands = answered(Answer.APPROVED, "Farida Aziz", PersonId(b"\x03" * 16))
    before = replace(ASKED, answers=(approved, returned, long_over, stands))
    over = (replace(each, is_replaced=True) for each in (approved, returned, long_over))
    now = replace(ASKED, answers=(*over, stands, answered(Answer.APPROVED, "Miriam Okafor", me)))

    told = list(WORDS.replaced(before, now, me))

    assert [each.partition(" of ")[0] for each in told] == [
        "Your approval",
        "Helen Nakogee’s return",
    ]
    assert "no longer stands: this answer takes its place." in told[1]


def answered(answer: Answer, name: str, person: PersonId) -> Answered:
    """An answer that counts."""
    return Answered(
        id=EntryId(sha256(f"{name} {answer}".encode()).digest()),
        author=replace(ASKED.author, name=name),
        answer=answer,
        comment="",
        recorded_ms=ASKED.recorded_ms,
        counts=True,
        person=person,
    )
