"""Who will read it: the author's own agency by default; a name alone makes nobody an owner."""

import pytest

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.audiences import agency_group, channel_of, known_agency_group
from desktop_app.services.readers import readerships
from tests.services.conftest import Person


def test_the_own_agency_is_the_first_choice(dana: Person) -> None:
    looking, *_ = readerships(dana.vault, dana.case)
    group = channel_of(dana.vault, dana.case, "agency")

    first, *_ = readerships(dana.vault, dana.case)

    assert looking.agencies == first.agencies == ("Northern Lakes CFS",)
    assert (looking.audience, first.audience) == ("agency", group)


def test_an_agencys_group_is_declared_once(dana: Person) -> None:
    first = agency_group(dana.vault, dana.case)

    again = agency_group(dana.vault, dana.case)

    assert again == first
    assert len(dana.vault.reading.groups(dana.case)) == 1


def test_a_group_that_bears_our_name_but_was_declared_by_others_is_not_ours(
    dana: Person, owen: Person
) -> None:
    owen.accept(dana.hand_to(owen))
    claim = Draft(
        case=owen.case,
        audience=WHOLE_TEAM,
        kind=kinds.AUDIENCE,
        about=ObjectId(owen.vault.new_id()),
        body={"tag": "a_bbbbbbbbbbbbb", "title": "Northern Lakes CFS", "listed": True},
    )
    owen.vault.book.append(owen.vault.pen, [claim])

    dana.accept(owen.hand_to(dana, name="back"))

    assert known_agency_group(dana.vault, dana.case) is None
    assert channel_of(dana.vault, dana.case, "agency") != "a_bbbbbbbbbbbbb"


def test_the_sentence_names_the_agencies_a_case_was_handed_to(dana: Person, owen: Person) -> None:
    before = readerships(dana.vault, dana.case)[1]

    dana.hand_to(owen)

    after = readerships(dana.vault, dana.case)[1]
    assert before.agencies == ("Northern Lakes CFS",)
    assert after.agencies == ("Northern Lakes CFS", "Rainy Lake Police")


@pytest.mark.parametrize("typed", ["", "everyone", "d_dentist", "a_short", "case; drop", "A_" * 7])
def test_an_audience_that_does_not_exist_is_refused(dana: Person, typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        channel_of(dana.vault, dana.case, typed)

    assert refused.value.code is RefusalCode.BAD_VALUE


def test_only_the_chosen_audiences_leave(dana: Person, owen: Person) -> None:
    dana.note("For everybody at the table.")
    dana.note("For our own agency.", channel_of(dana.vault, dana.case, "agency"))
    dana.note("For child protection.", Audience("d_child_protection"))

    owen.accept(dana.hand_to(owen))

    assert [entry.text for entry in owen.line()] == ["For everybody at the table."]
    assert owen.vault.book.channels(owen.case) == {WHOLE_TEAM}


def test_what_left_a_closed_circle_is_not_told_to_those_outside_it(
    dana: Person, owen: Person
) -> None:
    """Dana's own agency's words go to Owen; what he gets of the whole team says nothing of it."""
    circle = Audience("d_child_protection")
    dana.note("For child protection.", circle)
    dana.hand_to(owen, circle, name="first")

    (log,) = dana.vault.book.logs(dana.case, [WHOLE_TEAM])

    said = b"".join(log.lines)
    assert b"d_child_protection" not in said
    assert b"handoff/1" not in said
