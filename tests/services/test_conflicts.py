"""Conflicts: both answers are kept until a person settles them, and afterwards in the history."""

import pytest

from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import Part
from desktop_app.domain.conflict import Conflict
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import MOST_SUPERSEDED
from desktop_app.services.cases import add_person, change_case, change_person
from desktop_app.services.conflicts import find_conflict, printed_conflict, settle, waiting
from tests.services.conftest import Person


def meet(one: Person, other: Person, name: str) -> None:
    """Each hands the other all they have."""
    other.accept(one.hand_to(other, name=f"{name}-there"))
    one.accept(other.hand_to(one, name=f"{name}-back"))


def risks_apart(dana: Person, owen: Person) -> None:
    """Both know the case, and each writes another risk before they meet."""
    owen.accept(dana.hand_to(owen, name="first"))
    change_case(dana.vault, dana.case, {"risk": 3})
    change_case(owen.vault, owen.case, {"risk": 4})
    meet(dana, owen, "second")


def only(person: Person) -> Conflict:
    """The one field there is to settle."""
    (conflict,) = waiting(person.vault)
    return conflict


def history(person: Person, about: ObjectId, name: str) -> set[object]:
    """Every value ever said of a field."""
    entries = person.vault.book.about([about])
    return {shown[name] for entry in entries if name in (shown := entry.shown or {})}


def test_both_see_both_answers_with_their_authors_and_the_same_one_first(
    dana: Person, owen: Person
) -> None:
    risks_apart(dana, owen)

    ours, theirs = only(dana), only(owen)

    assert [(each.value, each.said) for each in ours.answers] == [
        (each.value, each.said) for each in theirs.answers
    ]
    assert {(a.value, a.said[0].author.name) for a in ours.answers} == {
        (3, dana.vault.me.name),
        (4, owen.vault.me.name),
    }
    assert dana.vault.reading.case(dana.case).risk == ours.answers[0].value
    assert (ours.codename, ours.of, ours.name, ours.must_be_chosen) == (
        "Cedar-0412",
        "",
        "risk",
        True,
    )
    assert dana.vault.reading.case(dana.case).to_settle == 1


@pytest.mark.parametrize("choice", [3, 4, 2])
def test_settled_on_one_side_it_is_settled_on_both(
    dana: Person, owen: Person, choice: int
) -> None:
    risks_apart(dana, owen)

    settle(dana.vault, only(dana), choice)
    meet(dana, owen, "third")

    for person in (dana, owen):
        assert waiting(person.vault) == ()
        assert person.vault.reading.case(person.case).risk == choice
        assert history(person, ObjectId(person.case), "risk") >= {3, 4, choice}
        assert person.vault.reading.case(person.case).to_settle == 0


def test_settled_alike_on_both_sides_it_is_settled(dana: Person, owen: Person) -> None:
    risks_apart(dana, owen)

    for person in (dana, owen):
        settle(person.vault, only(person), 4)
    meet(dana, owen, "third")

    assert (waiting(dana.vault), waiting(owen.vault)) == ((), ())
    assert dana.vault.reading.case(dana.case).risk == 4


def test_settled_differently_on_both_sides_it_is_a_conflict_of_the_two_settlements(
    dana: Person, owen: Person
) -> None:
    risks_apart(dana, owen)

    settle(dana.vault, only(dana), 3)
    settle(owen.vault, only(owen), 4)
    meet(dana, owen, "third")

    assert {answer.value for answer in only(dana).answers} == {3, 4}
    assert only(dana).entries == only(owen).entries
    assert all(len(answer.said) == 1 for answer in only(dana).answers)


def test_a_third_answer_that_came_meanwhile_has_to_be_looked_at_first(
    dana: Person, owen: Person
) -> None:
    risks_apart(dana, owen)
    seen = only(dana)
    settle(owen.vault, only(owen), 2)
    dana.accept(owen.hand_to(dana, name="late"))

    with pytest.raises(Refusal) as refused:
        settle(dana.vault, seen, 3)

    assert refused.value.code is RefusalCode.CONFLICT_CHANGED
    assert dana.vault.reading.case(dana.case).risk == 2


def test_what_is_settled_already_is_not_settled_twice(dana: Person, owen: Person) -> None:
    risks_apart(dana, owen)
    seen = only(dana)
    settle(dana.vault, seen, 4)

    with pytest.raises(Refusal) as refused:
        settle(dana.vault, seen, 3)

    assert refused.value.code is RefusalCode.CONFLICT_CHANGED


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (5, RefusalCode.BAD_VALUE),
        ("high", RefusalCode.BAD_VALUE),
        ("", RefusalCode.BAD_VALUE),
        (True, RefusalCode.BAD_VALUE),
        (["4"], RefusalCode.BAD_VALUE),
    ],
)
def test_a_value_that_the_field_can_not_hold_settles_nothing(
    dana: Person, owen: Person, value: object, code: RefusalCode
) -> None:
    risks_apart(dana, owen)

    with pytest.raises(Refusal) as refused:
        settle(dana.vault, only(dana), value)

    assert refused.value.code is code
    assert len(only(dana).answers) == 2


def test_of_a_person_it_is_told_whose_field_it_is_and_what_must_be_decided_comes_first(
    dana: Person, owen: Person
) -> None:
    young = NewPerson(full_name="Jo Marten", part=Part.YOUNG_PERSON, safe_contact="Text only.")
    receipt = add_person(dana.vault, dana.case, young)
    jo = dana.vault.reading.signed(receipt.entries[0]).about
    owen.accept(dana.hand_to(owen, name="first"))
    change_person(dana.vault, dana.case, jo, {"pronouns": "they", "safe_contact": "By phone."})
    change_person(owen.vault, owen.case, jo, {"pronouns": "she", "safe_contact": "Aunt only."})

    meet(dana, owen, "second")

    found = waiting(dana.vault, dana.case)
    assert [(each.of, each.name, each.must_be_chosen) for each in found] == [
        ("J.M.", "safe_contact", True),
        ("J.M.", "pronouns", False),
    ]
    assert found[0].kind == kinds.PERSON
    assert dana.vault.reading.case(dana.case).to_settle == 2


def test_several_people_of_one_mind_stand_behind_one_answer(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen, name="first"))
    for person, risk in ((dana, 3), (owen, 3)):
        change_case(person.vault, person.case, {"risk": risk, "status": "monitoring"})
    change_case(owen.vault, owen.case, {"status": "closed"})
    meet(dana, owen, "second")

    conflict = only(dana)

    assert conflict.name == "status"
    assert [len(answer.said) for answer in conflict.answers] == [1, 1]


def test_more_answers_than_one_entry_can_name_are_all_settled(dana: Person) -> None:
    about, team = ObjectId(dana.case), WHOLE_TEAM
    apart = [
        Draft(
            case=dana.case,
            audience=team,
            kind=kinds.FIELD,
            about=about,
            body={"risk_reason": f"Reason {number}."},
            supersedes=(),
        )
        for number in range(MOST_SUPERSEDED + 6)
    ]
    dana.vault.book.append(dana.vault.pen, apart)
    standing = len(only(dana).answers)

    settle(dana.vault, only(dana), "All of these.")

    assert standing == MOST_SUPERSEDED + 7
    assert waiting(dana.vault) == ()
    assert dana.vault.reading.case(dana.case).risk_reason == "All of these."


def test_a_conflict_is_found_by_the_id_that_is_printed_and_by_its_beginning(
    dana: Person, owen: Person
) -> None:
    risks_apart(dana, owen)
    conflict = only(dana)
    printed = printed_conflict(conflict)

    assert find_conflict(dana.vault, printed) == conflict
    assert find_conflict(dana.vault, printed[:10] + "/risk") == conflict
    for wrong, code in (
        (printed.replace("/risk", "/status"), RefusalCode.UNKNOWN_CONFLICT),
        ("o_aaaaaaaa/risk", RefusalCode.UNKNOWN_CONFLICT),
        ("o_aa/risk", RefusalCode.BAD_VALUE),
        ("nonsense", RefusalCode.BAD_VALUE),
    ):
        with pytest.raises(Refusal) as refused:
            find_conflict(dana.vault, wrong)
        assert refused.value.code is code
