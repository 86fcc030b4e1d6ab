"""What people decided may be told of them: recorded, read back, and withdrawn."""

from dataclasses import replace

import pytest

from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import Part
from desktop_app.domain.consent import Capacity, Consent, ConsentForm, Decision, NewConsent
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId, printed
from desktop_app.services.audiences import DISCIPLINE, channel_of
from desktop_app.services.cases import add_person
from desktop_app.services.consents import find_consent, record_consent, withdraw_consent
from tests.people import JO
from tests.services.conftest import Person

RAINY = "Rainy Lake Police"


@pytest.fixture
def jo(dana: Person) -> ObjectId:
    """The young person of the case."""
    add_person(dana.vault, dana.case, JO)
    [person] = dana.vault.reading.people(dana.case)
    return person.id


def new(person: ObjectId, /, **said: object) -> NewConsent:
    """What Jo agreed to, unless it is said otherwise."""
    agreed = NewConsent(
        person=person,
        what="Where she stays, and her safety plan.",
        recipients=(RAINY,),
        purpose="Planning her safety together.",
        given_on="2026-11-02",
    )
    return replace(agreed, **said)  # type: ignore[arg-type]


def recorded(by: Person, asked: NewConsent) -> Consent:
    """A consent, as it is read back."""
    record_consent(by.vault, by.case, asked)
    return by.vault.consents.of(by.case)[-1]


def test_a_consent_is_read_back_as_it_was_given(dana: Person, jo: ObjectId) -> None:
    asked = new(jo, conditions="Not where school is concerned.", until="2027-11-02")

    consent = recorded(dana, asked)

    assert (consent.person, consent.decision) == (jo, Decision.GIVEN)
    assert (consent.capacity, consent.given_by) == (Capacity.CAPABLE, "Jo Marten")
    assert consent.what == "Where she stays, and her safety plan."
    assert consent.recipients == (RAINY,)
    assert consent.conditions == "Not where school is concerned."
    assert (consent.given_on, consent.until) == ("2026-11-02", "2027-11-02")
    assert not consent.is_withdrawn
    assert consent.recorded_by is not None
    assert consent.recorded_by.name == "Dana Whitford"
    assert dana.vault.book.verify().projection_equal
    assert find_consent(dana.vault, printed("o", consent.id)) == consent


def test_several_recipients_are_kept_apart_even_with_commas_in_their_names(
    dana: Person, jo: ObjectId
) -> None:
    names = ("Districts Child and Family Services, Kenora", " Rainy  Lake Police ")

    consent = recorded(dana, new(jo, recipients=names))

    assert consent.recipients == ("Districts Child and Family Services, Kenora", RAINY)


def test_who_decides_in_somebodys_place_is_named_with_the_relation(
    dana: Person, jo: ObjectId
) -> None:
    asked = new(jo, capacity=Capacity.SUBSTITUTE, given_by="Ruth Marten")

    with pytest.raises(Refusal) as refused:
        record_consent(dana.vault, dana.case, asked)
    consent = recorded(dana, replace(asked, relation="Aunt, caregiver"))

    assert refused.value.code is RefusalCode.CONSENT_INCOMPLETE
    assert refused.value.data == {"what": "relation"}
    assert (consent.given_by, consent.relation) == ("Ruth Marten", "Aunt, caregiver")


def test_an_oral_consent_needs_the_three_items_that_the_rule_data_name(
    dana: Person, jo: ObjectId
) -> None:
    asked = new(jo, form=ConsentForm.ORAL)

    with pytest.raises(Refusal) as refused:
        record_consent(dana.vault, dana.case, asked)
    consent = recorded(dana, replace(asked, notice="Told by Dana at the drop-in."))

    assert [need.name for need in dana.vault.rulebook.oral_needs] == ["given_by", "what", "notice"]
    assert refused.value.data == {"what": "notice"}
    assert consent.form is ConsentForm.ORAL
    assert consent.notice == "Told by Dana at the drop-in."


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"what": " "}, RefusalCode.CONSENT_INCOMPLETE),
        ({"recipients": (" ",)}, RefusalCode.CONSENT_INCOMPLETE),
        ({"purpose": ""}, RefusalCode.CONSENT_INCOMPLETE),
        ({"given_on": ""}, RefusalCode.CONSENT_INCOMPLETE),
        ({"given_on": "2 November"}, RefusalCode.BAD_TIME),
        ({"given_on": "2026-11-22"}, RefusalCode.FUTURE_TIME),
        ({"until": "soon"}, RefusalCode.BAD_TIME),
        ({"until": "2026-11-01"}, RefusalCode.ENDS_BEFORE_START),
        ({"person": ObjectId(b"nobody in a case")}, RefusalCode.UNKNOWN_PERSON),
        ({"what": "Half a \ud83d letter"}, RefusalCode.TEXT_NOT_STORABLE),
    ],
)
def test_what_is_incomplete_or_makes_no_sense_is_refused(
    dana: Person, jo: ObjectId, said: dict[str, object], code: RefusalCode
) -> None:
    with pytest.raises(Refusal) as refused:
        record_consent(dana.vault, dana.case, new(jo, **said))

    assert refused.value.code is code
    assert dana.vault.consents.of(dana.case) == ()


def test_it_is_told_to_whoever_was_told_of_the_person_unless_said_otherwise(
    dana: Person, jo: ObjectId
) -> None:
    circle = channel_of(dana.vault, dana.case, DISCIPLINE)

    recorded(dana, new(jo))
    recorded(dana, new(jo, audience=circle))

    told = {entry.log.audience for entry in dana.vault.book.things(dana.case, "consent/1")}
    assert told == {WHOLE_TEAM, circle}


def test_a_withdrawal_counts_from_its_day_and_takes_nothing_back(
    dana: Person, jo: ObjectId
) -> None:
    consent = recorded(dana, new(jo))

    withdraw_consent(dana.vault, consent, "2026-11-10", "Dana, on the telephone")

    [after] = dana.vault.consents.of(dana.case)
    assert (after.withdrawn_on, after.withdrawn_to) == ("2026-11-10", "Dana, on the telephone")
    assert after.trouble_on("2026-11-09") is None
    assert after.trouble_on("2026-11-10") is RefusalCode.CONSENT_WITHDRAWN
    assert after.what == consent.what


def test_without_a_day_it_is_withdrawn_today_and_only_once(dana: Person, jo: ObjectId) -> None:
    consent = recorded(dana, new(jo))
    withdraw_consent(dana.vault, consent)
    [after] = dana.vault.consents.of(dana.case)

    with pytest.raises(Refusal) as refused:
        withdraw_consent(dana.vault, after, "2026-11-03")

    assert after.withdrawn_on == "2026-11-21"
    assert refused.value.code is RefusalCode.NOTHING_CHANGED


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-11-01", RefusalCode.ENDS_BEFORE_START),
        ("2026-11-22", RefusalCode.FUTURE_TIME),
        ("yesterday", RefusalCode.BAD_TIME),
    ],
)
def test_a_withdrawal_has_a_day_it_can_have_happened_on(
    dana: Person, jo: ObjectId, day: str, code: RefusalCode
) -> None:
    consent = recorded(dana, new(jo))

    with pytest.raises(Refusal) as refused:
        withdraw_consent(dana.vault, consent, day)

    assert refused.value.code is code
    assert not dana.vault.consents.of(dana.case)[0].is_withdrawn


def test_an_id_that_is_something_elses_is_no_consent(dana: Person, jo: ObjectId) -> None:
    aunt = NewPerson(full_name="Ruth Marten", part=Part.CAREGIVER)
    add_person(dana.vault, dana.case, aunt)
    recorded(dana, new(jo))

    with pytest.raises(Refusal) as refused:
        find_consent(dana.vault, printed("o", jo))

    assert refused.value.code is RefusalCode.UNKNOWN_CONSENT


def test_a_consent_withdrawn_on_two_laptops_is_withdrawn_and_never_given_again(
    dana: Person, owen: Person, jo: ObjectId
) -> None:
    consent = recorded(dana, new(jo))
    owen.accept(dana.hand_to(owen))
    [theirs] = owen.vault.consents.of(owen.case)

    withdraw_consent(dana.vault, consent, "2026-11-10")
    withdraw_consent(owen.vault, theirs, "2026-11-12")
    dana.accept(owen.hand_to(dana, name="b"))

    [after] = dana.vault.consents.of(dana.case)
    assert after.is_withdrawn
    assert after.conflicts == ("withdrawn_on",)
    assert theirs.recorded_by == after.recorded_by
    assert after.recorded_by is not None
    assert after.recorded_by.agency == "Northern Lakes CFS"
    assert after.trouble_on("2026-11-20") is RefusalCode.CONSENT_WITHDRAWN
