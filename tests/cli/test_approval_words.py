"""What a list and a page at the terminal say of requests, whatever somebody signed as terms."""

from dataclasses import replace

import pytest

from desktop_app.cli.approval_words import ApprovalWords
from desktop_app.domain.approval import HANDOFF, Asked, Outcome
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
