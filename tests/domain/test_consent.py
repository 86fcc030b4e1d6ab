"""Whether a handoff can rest on a consent on a day, and whose decision counts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.card import OutsideCard
from desktop_app.domain.consent import (
    Capacity,
    Consent,
    ConsentForm,
    Decision,
    trouble_with,
)
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId

DAY = "2026-11-20"
POLICE = OutsideCard(
    id=ObjectId(b"1"), recipient="", name="Owen Harada", agency="Rainy Lake Police"
)
SCHOOL = OutsideCard(id=ObjectId(b"2"), recipient="", name="Ana Reyes", agency="Lakeside School")
GIVEN = Consent(
    id=ObjectId(b"a"),
    case=CaseId(b"c"),
    person=ObjectId(b"jo"),
    decision=Decision.GIVEN,
    capacity=Capacity.CAPABLE,
    given_by="Jo Marten",
    relation="",
    form=ConsentForm.WRITTEN,
    notice="",
    what="Her safety plan.",
    recipients=("Rainy Lake Police",),
    purpose="Planning together.",
    conditions="",
    given_on="2026-11-02",
    until="",
    withdrawn_on="",
    withdrawn_to="",
)
BY_AUNT = replace(GIVEN, id=ObjectId(b"b"), capacity=Capacity.SUBSTITUTE, relation="Aunt")
REFUSAL = replace(GIVEN, id=ObjectId(b"d"), decision=Decision.REFUSED)


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ({}, None),
        ({"until": DAY}, None),
        ({"until": "2026-11-19"}, RefusalCode.CONSENT_ENDED),
        ({"until": "some day"}, RefusalCode.CONSENT_ENDED),
        ({"given_on": "2026-11-21"}, RefusalCode.CONSENT_NOT_YET),
        ({"given_on": "who knows"}, RefusalCode.CONSENT_NOT_YET),
        ({"withdrawn_on": "2026-11-20"}, RefusalCode.CONSENT_WITHDRAWN),
        ({"withdrawn_on": "2026-11-21"}, None),
        ({"withdrawn_on": "lately"}, RefusalCode.CONSENT_WITHDRAWN),
        ({"decision": Decision.REFUSED}, RefusalCode.CONSENT_REFUSED),
    ],
)
def test_a_consent_stands_from_its_day_to_its_last_or_to_the_day_before_its_withdrawal(
    said: dict[str, object], trouble: RefusalCode | None
) -> None:
    consent = replace(GIVEN, **said)  # type: ignore[arg-type]

    assert consent.trouble_on(DAY) is trouble


def test_it_is_about_the_agencies_and_people_it_names_and_about_nobody_else() -> None:
    by_name = replace(GIVEN, recipients=("ana  reyes",))

    assert trouble_with(GIVEN, (GIVEN,), (POLICE,), DAY) is None
    assert trouble_with(by_name, (by_name,), (SCHOOL,), DAY) is None
    assert (
        trouble_with(GIVEN, (GIVEN,), (POLICE, SCHOOL), DAY)
        is RefusalCode.CONSENT_NOT_FOR_RECIPIENT
    )


@pytest.mark.parametrize(
    ("own", "trouble"),
    [
        (REFUSAL, RefusalCode.CONSENT_OWN_DECISION),
        (replace(GIVEN, withdrawn_on="2026-11-10"), RefusalCode.CONSENT_OWN_DECISION),
        (replace(GIVEN, withdrawn_on="2026-11-21"), None),
        (replace(REFUSAL, withdrawn_on="2026-11-10"), None),
        (replace(REFUSAL, recipients=("Lakeside School",)), None),
        (replace(REFUSAL, person=ObjectId(b"another")), None),
        (replace(REFUSAL, capacity=Capacity.SUBSTITUTE), None),
        (replace(REFUSAL, given_on="2026-11-21"), None),
    ],
)
def test_a_capable_young_persons_own_decision_prevails_over_anothers_in_their_place(
    own: Consent, trouble: RefusalCode | None
) -> None:
    assert trouble_with(BY_AUNT, (BY_AUNT, own), (POLICE,), DAY) is trouble


def test_who_said_no_and_later_yes_has_said_yes() -> None:
    later = replace(GIVEN, id=ObjectId(b"e"), given_on="2026-11-12")

    assert trouble_with(BY_AUNT, (later, REFUSAL, BY_AUNT), (POLICE,), DAY) is None
    assert trouble_with(later, (later, REFUSAL), (POLICE,), DAY) is None


DAYS = st.integers(1, 28).map("2026-11-{:02}".format)
OWN = st.builds(
    lambda day, decision, withdrawn: replace(
        GIVEN, given_on=day, decision=decision, withdrawn_on=withdrawn
    ),
    DAYS,
    st.sampled_from(Decision),
    st.sampled_from(["", "2026-11-05", "2026-11-15", "2026-11-25"]),
)


@given(st.lists(OWN, max_size=4), st.randoms(use_true_random=False))
def test_whatever_the_order_they_came_on_record_in_the_answer_is_the_same(
    own: list[Consent], chance: object
) -> None:
    held = [BY_AUNT, *own]
    shuffled = held.copy()
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert trouble_with(BY_AUNT, held, (POLICE,), DAY) is trouble_with(
        BY_AUNT, shuffled, (POLICE,), DAY
    )
