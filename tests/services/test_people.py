"""Who is in a case: said, said otherwise, and said differently by two people."""

import pytest

from desktop_app.domain.case import NewCase, NewPerson
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.audiences import AGENCY, agency_group
from desktop_app.services.cases import add_person, change_person, open_case
from desktop_app.services.copies import copies_made, note_copy, note_written
from desktop_app.services.people import differing_answers
from desktop_app.services.readers import readerships
from desktop_app.services.signing_later import record_together, waiting_in
from tests.services.conftest import Person

JO = NewPerson(full_name="Jo Marten", part=Part.YOUNG_PERSON, pronouns="she/her")
BIRCH = NewCase(
    codename="Birch-0391",
    opened_on="2026-11-20",
    status="open",
    exploitation="at_risk",
    risk=2,
    risk_reason="",
    lead_agency="",
    language="en",
)


def test_a_case_whose_young_person_cannot_be_recorded_is_not_opened_either(dana: Person) -> None:
    nameless = NewPerson(full_name=" ", part=Part.YOUNG_PERSON)

    with pytest.raises(Refusal) as refused:
        open_case(dana.vault, BIRCH, nameless)

    assert refused.value.code is RefusalCode.EMPTY_NAME
    assert [line.codename for line in dana.vault.reading.cases()] == ["Cedar-0412"]


def test_what_is_said_otherwise_holds_and_the_first_words_stay_on_record(dana: Person) -> None:
    add_person(dana.vault, dana.case, JO)
    [jo] = dana.vault.reading.people(dana.case)

    change_person(dana.vault, dana.case, jo.id, {"safe_contact": " Text 555-0163. "})

    [changed] = dana.vault.reading.people(dana.case)
    assert (changed.safe_contact, changed.pronouns) == ("Text 555-0163.", "she/her")
    assert changed.conflicts == ()
    said = [entry.shown for entry in dana.vault.book.about([jo.id])]
    assert sorted(str(one.get("safe_contact")) for one in said if one is not None) == [
        "",
        "Text 555-0163.",
    ]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({}, RefusalCode.NOTHING_CHANGED),
        ({"full_name": "  "}, RefusalCode.EMPTY_NAME),
        ({"born": "2011-02-31"}, RefusalCode.BAD_TIME),
        ({"safe_contact_checked_on": "yesterday"}, RefusalCode.BAD_TIME),
    ],
)
def test_what_makes_no_sense_of_a_person_is_refused(
    dana: Person, said: dict[str, str], code: RefusalCode
) -> None:
    add_person(dana.vault, dana.case, JO)
    [jo] = dana.vault.reading.people(dana.case)

    with pytest.raises(Refusal) as refused:
        change_person(dana.vault, dana.case, jo.id, said)

    assert refused.value.code is code


def test_answers_of_two_people_are_both_told_until_somebody_settles_them(
    dana: Person, owen: Person
) -> None:
    add_person(dana.vault, dana.case, JO)
    owen.accept(dana.hand_to(owen))
    [jo] = dana.vault.reading.people(dana.case)
    change_person(dana.vault, dana.case, jo.id, {"pronouns": "they/them"})
    change_person(owen.vault, owen.case, jo.id, {"pronouns": "she/they"})
    dana.accept(owen.hand_to(dana, name="back"))

    differing = differing_answers(dana.vault, jo.id)
    change_person(dana.vault, dana.case, jo.id, {"pronouns": "they/them"})

    assert {name: set(said) for name, said in differing.items()} == {
        "pronouns": {"they/them", "she/they"}
    }
    assert differing_answers(dana.vault, jo.id) == {}


def test_looking_at_who_may_read_declares_no_group(dana: Person) -> None:
    before = readerships(dana.vault, dana.case)[0]
    undeclared = dana.vault.reading.groups(dana.case)

    group = agency_group(dana.vault, dana.case)

    assert (before.audience, before.title) == (AGENCY, "Northern Lakes CFS")
    assert undeclared == ()
    assert readerships(dana.vault, dana.case)[0].audience == group.tag


def test_a_copy_is_accounted_for_before_and_after_it_is_written(dana: Person) -> None:
    entry, file = dana.note("With a file."), dana.vault.new_id()
    copy = note_copy(dana.vault, entry, AttachmentId(file))
    asked = [one.is_written for one in copies_made(dana.vault)]

    note_written(dana.vault, copy)

    assert asked == [False]
    assert [one.is_written for one in copies_made(dana.vault)] == [True]


def test_entries_that_belong_together_wait_together(dana: Person) -> None:
    note, other = (
        Draft(
            case=dana.case,
            audience=WHOLE_TEAM,
            kind=kinds.POINTER,
            about=ObjectId(dana.vault.new_id()),
            body={"evidence_no": number},
        )
        for number in ("RL-1", "RL-2")
    )

    waiting = record_together(dana.vault, [note, other])

    assert len({one.due_ms for one in waiting}) == 1
    assert [one.draft.body for one in waiting_in(dana.vault, dana.case)] == [
        {"evidence_no": "RL-1"},
        {"evidence_no": "RL-2"},
    ]
