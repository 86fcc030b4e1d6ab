"""Taking in a part: what is left is not held at all, and can be taken later from the same file."""

from dataclasses import replace

import pytest

from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.domain.receiving import Choice, IncomingPart, PartKind, PartState
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.cases import add_person, change_case
from desktop_app.services.checking import verify_vault
from desktop_app.services.notes import amend_note
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.troubles import asking, troubles
from tests.services.conftest import Person

WHY = "Not ours to keep."


def _notes(arrived: Arrived) -> list[IncomingPart]:
    return [part for part in arrived.report.parts if part.kind is PartKind.NOTE]


def _only(arrived: Arrived, *texts: str) -> Choice:
    chosen = {part.about for part in arrived.report.parts if part.text in texts}
    return Choice(only=frozenset(chosen), why=WHY)


def _refused(person: Person) -> list[object]:
    acts = person.vault.book.things(person.case, kinds.ACCEPT)
    return [(act.shown or {}).get("refused") for act in acts]


def test_everything_in_a_bundle_is_told_by_what_it_is_about(dana: Person, owen: Person) -> None:
    first = dana.note("Back on Sunday.")
    amend_note(dana.vault, first, reason="Heard wrongly.", text="Back on Monday.")
    add_person(dana.vault, dana.case, NewPerson(full_name="Jo Marten", part=Part.YOUNG_PERSON))

    arrived = owen.open(dana.hand_to(owen))

    told = [(part.kind, part.state, part.title or part.text) for part in arrived.report.parts]
    assert told == [
        (PartKind.CASE, PartState.NEW, "Cedar-0412"),
        (PartKind.PERSON, PartState.NEW, "J.M."),
        (PartKind.NOTE, PartState.NEW, "Back on Monday."),
    ]
    assert [part.needed for part in arrived.report.parts] == [True, False, False]


def test_of_what_is_left_nothing_is_held(dana: Person, owen: Person) -> None:
    kept, left = dana.note("For both of us."), dana.note("For her worker alone.")
    amendment = amend_note(dana.vault, left, reason="More.", text="For her worker.").entries[0]
    bundle = dana.hand_to(owen)

    accepted = owen.accept(bundle, _only(owen.open(bundle), "For both of us."))

    assert owen.vault.book.holds([kept, left, amendment]) == {kept}
    assert [entry.text for entry in owen.line()] == ["For both of us."]
    assert (accepted.refused, _refused(owen)) == (
        2,
        [[sorted(b64(EntryId(id_)) for id_ in (left, amendment)), WHY]],
    )
    assert verify_vault(owen.vault).ok


def test_what_was_left_is_taken_later_from_the_same_file(dana: Person, owen: Person) -> None:
    dana.note("For both of us.")
    dana.note("For her worker alone.")
    bundle = dana.hand_to(owen)
    owen.accept(bundle, _only(owen.open(bundle), "For both of us."))

    states = [part.state for part in _notes(owen.open(bundle))]
    accepted = owen.accept(bundle)

    assert states == [PartState.HERE, PartState.NEW]
    assert (accepted.entries, accepted.refused) == (1, 0)
    assert len(owen.line()) == 2


def test_taking_the_same_again_adds_nothing_at_all(dana: Person, owen: Person) -> None:
    dana.note("For both of us.")
    dana.note("For her worker alone.")
    bundle = dana.hand_to(owen)
    some = _only(owen.open(bundle), "For both of us.")
    owen.accept(bundle, some)
    after_some = owen.vault.book.state()

    owen.accept(bundle, some)
    again = owen.vault.book.state()
    owen.accept(bundle)
    after_all = owen.vault.book.state()
    owen.accept(bundle)

    assert (again, owen.vault.book.state()) == (after_some, after_all)
    acts = owen.vault.book.things(owen.case, kinds.ACCEPT)
    assert [(act.shown or {})["counts"] for act in acts] == [{"entries": 2}, {"entries": 1}]


def test_nothing_is_left_without_a_word_of_why(dana: Person, owen: Person) -> None:
    dana.note("For her worker alone.")
    bundle = dana.hand_to(owen)

    with pytest.raises(Refusal) as refused:
        owen.accept(bundle, Choice(only=frozenset()))

    assert refused.value.code is RefusalCode.EMPTY_REASON
    assert owen.vault.reading.cases() == ()


def test_a_part_that_is_not_in_it_cannot_be_chosen(dana: Person, owen: Person) -> None:
    bundle = dana.hand_to(owen)

    with pytest.raises(Refusal) as refused:
        owen.accept(bundle, Choice(only=frozenset({ObjectId(b"\x01" * 16)}), why=WHY))

    assert refused.value.code is RefusalCode.UNKNOWN_ENTRY


def test_a_file_of_a_note_that_is_left_does_not_enter(dana: Person, owen: Person) -> None:
    dana.note("For both of us.")
    dana.file("plan.txt", b"The safety plan.")
    bundle = dana.hand_to(owen)

    owen.accept(bundle, _only(owen.open(bundle), "For both of us."))

    below = owen.session.folder / "att"
    assert [path for path in below.rglob("*") if path.is_file()] == []


def test_two_answers_are_told_with_their_authors_and_no_side_is_taken(
    dana: Person, owen: Person
) -> None:
    owen.accept(dana.hand_to(owen))
    change_case(dana.vault, dana.case, {"risk": 4, "risk_reason": "Missing since Friday."})
    change_case(owen.vault, owen.case, {"risk": 2, "risk_reason": "Seen, and safe."})
    bundle = dana.hand_to(owen, name="b")

    [case] = [part for part in owen.open(bundle).report.parts if part.conflicts]
    [risk] = [one for one in case.conflicts if one.name == "risk"]
    owen.accept(bundle)

    assert (case.state, {answer.value for answer in risk.answers}) == (PartState.CONFLICT, {2, 4})
    assert {said.author.name for a in risk.answers for said in a.said} == {
        *("Dana Whitford", "Owen Harada"),
    }
    standing = owen.vault.conflicts.standing(owen.case)
    assert {one.name for one in standing} == {"risk", "risk_reason"}


def test_a_person_may_say_which_of_two_answers_holds(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen))
    change_case(dana.vault, dana.case, {"risk": 4})
    change_case(owen.vault, owen.case, {"risk": 2})
    bundle = dana.hand_to(owen, name="b")

    accepted = owen.accept(bundle, Choice(answers={(ObjectId(owen.case), "risk"): 4}))

    assert (accepted.conflicts, owen.vault.reading.case(owen.case).risk) == (0, 4)
    assert owen.vault.conflicts.standing(owen.case) == ()


def test_what_was_left_by_choice_is_not_missing(dana: Person, owen: Person) -> None:
    dana.note("For her worker alone.")
    dana.note("For both of us.")
    bundle = dana.hand_to(owen)
    owen.accept(bundle, _only(owen.open(bundle), "For both of us."))

    told = [asking(owen.vault, owen.case), len(troubles(owen.vault, owen.case))]

    assert owen.vault.troubles.weighty(owen.case) == 1
    assert told == [0, 0]


def test_what_nobody_left_is_still_missing(dana: Person, owen: Person) -> None:
    dana.note("For her worker alone.")
    dana.note("Never arrived.")
    dana.note("For both of us.")
    bundle = dana.hand_to(owen)
    arrived = owen.open(bundle)
    lost = [p.entries[0] for p in arrived.report.parts if p.text == "Never arrived."]
    kept = tuple(entry for entry in arrived.entries if entry.id not in lost)
    lines = tuple((entry.line, None) for entry in kept)
    chosen = _only(arrived, "For both of us.")
    smaller = replace(arrived, entries=kept, checked=lines)

    accept_handoff(owen.vault, smaller, chosen)

    [gap] = troubles(owen.vault, owen.case)
    assert (gap.count, gap.ranges) == (1, ((2, 2),))
