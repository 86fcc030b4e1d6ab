"""Cases and people by a few letters, what is told of them, and the account that is kept."""

from dataclasses import replace

import pytest

from desktop_app.domain.case import NewCase, NewPerson
from desktop_app.domain.codes import Part
from desktop_app.domain.ids import printed
from desktop_app.services.cases import add_person, change_person, find_case, open_case
from desktop_app.services.finding import (
    CaseFound,
    NamesFound,
    find_names,
    read_directory,
    recent_cases,
)
from desktop_app.services.finding_words import find_notes
from desktop_app.services.searches import SearchKind, name_searches, note_name_search
from tests.people import CEDAR
from tests.services.conftest import Person

BIRCH: NewCase = replace(CEDAR, codename="Birch-0077")
NOEL = NewPerson(full_name="Noël Kakegamic", initials="N.K.", part=Part.YOUNG_PERSON)
RUTH = NewPerson(
    full_name="Ruth Noel Marten",
    initials="R.M.",
    part=Part.KIN,
    safe_contact="Text (705) 555-0142 before 16:00, or @ruth_beads. Not ruth@kin.example.",
)
SYLLABIC = NewPerson(full_name="ᐊᓂᔑᓈᐯ Marten", initials="ᐊ.M.", part=Part.FAMILY)


@pytest.fixture
def desk(dana: Person) -> Person:
    """Dana, with Noël in Birch-0077 and his kin in Cedar-0412."""
    open_case(dana.vault, BIRCH, NOEL)
    add_person(dana.vault, dana.case, RUTH)
    add_person(dana.vault, dana.case, SYLLABIC)
    return dana


def find(desk: Person, words: str, most: int = 10) -> NamesFound:
    """What is found by name."""
    return find_names(read_directory(desk.vault), words, most)


def codenames(found: NamesFound) -> list[str]:
    """The cases found."""
    return [case.codename.text for case in found.cases]


def people(found: NamesFound) -> list[str]:
    """Whoever was found, by what is told of them."""
    return [one.initials.text if one.name is None else one.name.text for one in found.people]


@pytest.mark.parametrize(
    ("typed", "cases"),
    [
        ("cedar", ["Cedar-0412"]),
        ("CEDAR-04", ["Cedar-0412"]),
        ("0077", ["Birch-0077"]),
        ("nk", ["Birch-0077"]),
        ("n.k.", ["Birch-0077"]),
        ("birch n", ["Birch-0077"]),
        ("edar", []),
        ("birch cedar", []),
        (".", []),
        ("   ", []),
    ],
)
def test_a_case_is_found_by_its_codename_and_its_young_persons_initials(
    desk: Person, typed: str, cases: list[str]
) -> None:
    assert codenames(find(desk, typed)) == cases


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("noel", ["Noël Kakegamic", "Ruth Noel Marten"]),
        ("kakeg", ["Noël Kakegamic"]),
        ("marten ruth", ["Ruth Noel Marten"]),
        ("rm", ["R.M."]),
        ("ᐊᓂᔑᓈ", ["ᐊᓂᔑᓈᐯ Marten"]),
        ("ᐊᓂᔑᓇ", []),
        ("ᐊ", ["ᐊᓂᔑᓈᐯ Marten"]),
        ("r", ["R.M."]),
        ("k", []),
        ("nk", []),
    ],
)
def test_a_full_name_is_told_only_where_it_is_what_was_typed(
    desk: Person, typed: str, shown: list[str]
) -> None:
    assert people(find(desk, typed)) == shown


def test_what_was_typed_is_marked_in_what_is_told(desk: Person) -> None:
    found = find(desk, "noel")

    [first, *_] = found.people
    assert first.name is not None
    assert [first.name.text[a:b] for a, b in first.name.spans] == ["Noël"]
    assert first.codename == "Birch-0077"
    assert found.tells_people
    assert not find(desk, "rm").tells_people


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("555-0142", "(705) 555-0142"),
        ("5550142", "(705) 555-0142"),
        ("705 555-01", "(705) 555-0142"),
        ("555-01", "(705) 555-0142"),
        ("@ruth_be", "@ruth_beads"),
        ("@RUTHBEADS", "@ruth_beads"),
        ("ruth@kin", "ruth@kin.example"),
        ("0142", None),
        ("555", None),
        ("555-0143", None),
        ("1600", None),
        ("beads", None),
    ],
)
def test_somebody_is_found_by_a_number_or_handle_or_its_beginning_and_it_says_which(
    desk: Person, typed: str, told: str | None
) -> None:
    found = find(desk, typed).people

    assert [one.reached_at and one.reached_at.text for one in found] == ([told] if told else [])
    assert [one.name for one in found] == [None] * len(found)
    assert find(desk, typed).tells_people is (told is not None)


def test_a_name_somebody_no_longer_has_finds_nobody(desk: Person) -> None:
    ruth = find(desk, "ruth").people[0]

    change_person(desk.vault, ruth.case, ruth.person, {"full_name": "Mary Marten"})

    assert people(find(desk, "ruth")) == []
    assert people(find(desk, "mary")) == ["Mary Marten"]


def test_no_more_are_told_than_asked_for_and_names_that_begin_so_come_first(
    desk: Person,
) -> None:
    assert people(find(desk, "marten", most=1)) == ["Ruth Noel Marten"]
    assert people(find(desk, "noel", most=1)) == ["Noël Kakegamic"]


def test_without_a_word_the_cases_last_written_in_are_offered(desk: Person) -> None:
    desk.note("Words.")

    recent: tuple[CaseFound, ...] = recent_cases(read_directory(desk.vault), 1)

    assert [case.codename.text for case in recent] == ["Cedar-0412"]


def test_notes_are_found_while_typing_and_nothing_typed_finds_none(desk: Person) -> None:
    note = desk.note("He is proud of the canoe.")

    found = find_notes(desk.vault, "cano", None, 5, best_first=False)

    assert [hit.id for hit in found.hits] == [note]
    assert find_notes(desk.vault, "—", None, 5, best_first=False).total == 0
    birch = find_case(desk.vault, "Birch-0077")
    assert find_notes(desk.vault, "cano", birch, 5, best_first=True).total == 0


def test_a_copied_reference_leads_to_its_entry_and_to_no_other_case(desk: Person) -> None:
    note = desk.note("He is proud of the canoe.")
    desk.note("He is proud of the canoe, again.")
    reference = f"Cedar-0412, 2026-11-20 10:00, Dana Whitford, {printed('e', note)}"

    found = find_notes(desk.vault, reference, None, 5, best_first=False)

    assert [(hit.id, hit.case) for hit in found.hits] == [(note, desk.case)]
    birch = find_case(desk.vault, "Birch-0077")
    assert find_notes(desk.vault, reference, birch, 5, best_first=False).total == 0
    assert find_notes(desk.vault, printed("e", bytes(32)), None, 5, best_first=False).total == 0


def test_account_is_kept_of_searches_by_name_and_never_of_the_name(desk: Person) -> None:
    first = note_name_search(desk.vault, SearchKind.SHOWN)
    second = note_name_search(desk.vault, SearchKind.OPENED)

    assert name_searches(desk.vault) == (first, second)
    assert first.who == desk.vault.me.key
    assert first.at_ms == desk.vault.clock.now_ms()
    kept = desk.vault.drawer.setting("searches")
    assert kept is not None
    assert b"Marten" not in kept
