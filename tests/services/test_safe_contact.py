"""When the safe-contact rule asks to be checked again, on real vaults."""

from dataclasses import replace

import pytest

from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import NoteType, Part
from desktop_app.domain.episode import EpisodeKind, NewEpisode
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.domain.safe_contact import Recheck
from desktop_app.services.cases import add_person, change_person, open_case
from desktop_app.services.episodes import begin_episode, change_episode
from desktop_app.services.notes import add_note, strike_note
from desktop_app.services.safe_contact import reasons_to_recheck
from tests.people import CEDAR
from tests.services.conftest import Person

JO = NewPerson(
    full_name="Jo Marten",
    part=Part.YOUNG_PERSON,
    safe_contact="Text 555-0163 after school.",
    safe_contact_checked_on="2026-11-10",
)
AWAY = NewEpisode(kind=EpisodeKind.MISSING, start="2026-11-11", audience=WHOLE_TEAM)


def reasons(person: Person) -> tuple[Recheck, ...]:
    """Why the rule of the case asks to be checked."""
    vault, case = person.vault, person.case
    young = vault.reading.case(case).young_person
    return reasons_to_recheck(vault, case, young, vault.episodes.now(case))


def contact(person: Person, occurred: str, type_: NoteType = NoteType.CONTACT) -> EntryId:
    """A note of a day."""
    new = NewNote(
        type=type_, occurred=parse_occurred(occurred), text="Spoke.", audience=WHOLE_TEAM
    )
    return add_note(person.vault, person.case, new).entries[0]


@pytest.fixture
def jo(dana: Person) -> Person:
    """Dana, whose case has a young person with a rule that was checked."""
    add_person(dana.vault, dana.case, JO)
    return dana


def test_a_rule_just_checked_stands(jo: Person) -> None:
    contact(jo, "2026-11-09T16:40-06:00")
    contact(jo, "2026-11-10T10:00-06:00")
    contact(jo, "2026-11-12T10:00-06:00", NoteType.NOTE)

    assert reasons(jo) == ()


def test_each_new_contact_asks_and_a_new_check_answers(jo: Person) -> None:
    contact(jo, "2026-11-11T10:00-06:00")
    asked = reasons(jo)
    [young] = jo.vault.reading.people(jo.case)
    change_person(jo.vault, jo.case, young.id, {"safe_contact_checked_on": "2026-11-11"})

    assert asked == (Recheck.CONTACT,)
    assert reasons(jo) == ()


def test_a_contact_that_was_struck_does_not_ask(jo: Person) -> None:
    note = contact(jo, "2026-11-11T10:00-06:00")

    strike_note(jo.vault, note, reason="Another case.")

    assert reasons(jo) == ()


@pytest.mark.parametrize(
    ("start", "end", "asked"),
    [
        ("2026-11-11", "", True),
        ("2026-11-09", "", True),
        ("2026-11-09", "2026-11-11T08:00-06:00", True),
        ("2026-11-09", "2026-11-10T08:00-06:00", False),
        ("2026-11-02", "2026-11-03", False),
    ],
)
def test_a_missing_episode_asks_unless_the_rule_was_checked_after_coming_back(
    jo: Person, start: str, end: str, asked: bool
) -> None:
    begin_episode(jo.vault, jo.case, replace(AWAY, start=start, end=end))

    assert reasons(jo) == ((Recheck.MISSING,) if asked else ())


def test_one_recorded_by_mistake_and_other_kinds_do_not_ask(jo: Person) -> None:
    begin_episode(jo.vault, jo.case, replace(AWAY, kind=EpisodeKind.PLACEMENT))
    begin_episode(jo.vault, jo.case, AWAY)
    [away] = [e for e in jo.vault.episodes.now(jo.case) if e.kind is EpisodeKind.MISSING]

    change_episode(jo.vault, jo.case, away, {"withdrawn": "at school"})

    assert reasons(jo) == ()


def test_its_number_on_somebody_else_asks_even_in_another_case(jo: Person) -> None:
    ben = NewPerson(full_name="Ben", part=Part.OTHER, safe_contact="807 555 0163")
    other = open_case(jo.vault, replace(CEDAR, codename="Birch-1"), ben)

    assert other.case is not None
    assert reasons(jo) == (Recheck.NUMBER,)


def test_never_checked_every_contact_asks(dana: Person) -> None:
    add_person(dana.vault, dana.case, replace(JO, safe_contact_checked_on=""))
    before = reasons(dana)

    contact(dana, "2025-01-01")

    assert before == ()
    assert reasons(dana) == (Recheck.CONTACT,)


def test_without_a_rule_there_is_nothing_to_check(dana: Person) -> None:
    nobody = reasons(dana)
    add_person(dana.vault, dana.case, replace(JO, safe_contact=""))
    contact(dana, "2026-11-11")

    assert nobody == reasons(dana) == ()
