"""Words looked for: everything typed is a word, never an instruction."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.ledger import kinds
from desktop_app.services.ports import SearchPage
from tests.ledger.devices import CASE, Device
from tests.store.desk import Desk
from tests.store.histories import examples
from tests.store.replicas import Replicas

OTHER_CASE = CaseId(b"another one here")


@pytest.fixture
def found(desk: Desk) -> Desk:
    """A few notes of two cases."""
    desk.note("Amina Côté showed me the beading; she can stay until Friday.")
    desk.note("Zeynep et Noël ont téléphoné de l'école.", place="École Sainte-Anne")
    desk.note("Call 555-0142 AND ask for Jo.", present=["R.M."])
    desk.note("Friday at the other house.", case=OTHER_CASE)
    return desk


def search(desk: Desk, words: str, case: CaseId | None = None, limit: int = 10) -> SearchPage:
    """What is found."""
    return desk.replica.database.reading.search(words, case, limit)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("beading", 1),
        ("BEADING", 1),
        ("bead", 1),
        ("ading", 0),
        ("friday", 2),
        ("friday beading", 1),
        ("friday horses", 0),
        ("beading fri", 1),
        ("bead friday", 0),
        ("cote", 1),
        ("Côté", 1),
        ("co\u0302te\u0301", 1),
        ("ecole", 1),
        ("l'école", 1),
        ("noel telephone", 1),
        ("sainte-anne", 1),
        ("555-0142", 1),
        ("R.M.", 1),
        ("beading!", 1),
        ("beading —", 1),
        ("— beading", 1),
        ('"beading"', 1),
        ("  beading \t friday\n", 1),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_signs(
    found: Desk, words: str, number: int
) -> None:
    assert search(found, words).total == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("call AND ask", 1),
        ("beading OR horses", 0),
        ("beading NOT horses", 0),
        ("NEAR(beading friday)", 0),
        ("body : beading", 0),
        ("body:beading", 0),
        ("beading*", 1),
        ("^amina", 1),
        ("amina + cote", 1),
        ('"amina', 1),
        ('ami"na', 0),
        ("(amina", 1),
        ("amina; drop table words --", 0),
        ("{body} : amina", 0),
        ("amina\x00cote", 1),
    ],
)
def test_operators_are_words_like_any_other(found: Desk, words: str, number: int) -> None:
    assert search(found, words).total == number


@pytest.mark.parametrize(
    ("written", "typed", "number"),
    [
        ("(705) 555-0142", "705-555-0142", 1),
        ("(705) 555-0142", "7055550142", 1),
        ("(705) 555-0142", "555-01", 1),
        ("705.555.0142", "5550142", 1),
        ("7055550142", "705 555 0142", 0),
        ("7055550142", "705-555-0142", 1),
        ("7055550142", "705-555-01", 1),
        ("+1 705 555 0142", "17055550142", 1),
        ("555-0142", "555-0143", 0),
        ("plate ABCD 555", "abcd555", 1),
        ("plate ABCD555", "abcd-555", 1),
        ("plate ABCD 555", "ABCD-5", 1),
        ("plate ABCD 555", "bcd555", 0),
        ("writes as @jo_rivers", "@jo_rivers", 1),
        ("writes as @jo_rivers", "@jo_riv", 1),
        ("writes as @jo_rivers", "@jo rivers", 1),
        ("evidence RL-26-0419", "rl-26-04", 1),
        ("evidence RL-26-0419", "RL260419", 0),
        ("room 12b", "12b", 1),
    ],
)
def test_numbers_plates_and_handles_are_found_whole_or_by_their_beginning(
    desk: Desk, written: str, typed: str, number: int
) -> None:
    desk.note(f"Noted today: {written}.")

    assert search(desk, typed).total == number


def test_a_page_pasted_by_mistake_is_refused_before_the_index_is_asked(found: Desk) -> None:
    with pytest.raises(Refusal) as refusal:
        search(found, "word " * 65)

    assert refusal.value.code is RefusalCode.BAD_SEARCH
    assert search(found, "word " * 64).total == 0


@pytest.mark.parametrize("words", ["", "   ", "—", '"', "*", "()", "\x00", "' ; --"])
def test_nothing_to_look_for_is_refused(found: Desk, words: str) -> None:
    with pytest.raises(Refusal) as refusal:
        search(found, words)

    assert refusal.value.code is RefusalCode.BAD_SEARCH


@pytest.fixture(scope="module")
def any_desk(replicas: Replicas) -> Iterator[Desk]:
    """One that many searches are tried on."""
    with replicas.some(1) as (replica,):
        desk = Desk(replica)
        desk.note("Words.")
        yield desk


@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.text(some.characters() | some.sampled_from('"*(){}:^+-')))
def test_anything_typed_is_looked_for_or_refused(any_desk: Desk, words: str) -> None:
    try:
        page = search(any_desk, words)
    except Refusal as refusal:
        assert refusal.code is RefusalCode.BAD_SEARCH  # noqa: PT017
        return

    assert page.total in {0, 1}


def test_a_search_can_be_kept_to_one_case(found: Desk) -> None:
    everywhere, here = search(found, "friday"), search(found, "friday", CASE)

    assert {hit.case for hit in everywhere.hits} == {CASE, OTHER_CASE}
    assert [hit.case for hit in here.hits] == [CASE]
    assert here.total == 1


def test_the_last_recorded_is_first_and_the_total_counts_those_not_shown(desk: Desk) -> None:
    notes = [desk.note(f"Beading, day {n}.") for n in range(5)]

    page = search(desk, "beading", limit=2)

    assert [hit.id for hit in page.hits] == [notes[4], notes[3]]
    assert page.total == 5
    assert len(search(desk, "beading", limit=0).hits) == 5


def test_a_hit_shows_the_words_around_what_was_found(found: Desk) -> None:
    (hit,) = search(found, "beading").hits

    assert "showed me the beading; she" in hit.snippet


def test_amended_words_files_and_places_are_found_and_struck_ones_too(desk: Desk) -> None:
    note = desk.note("Friday.", place="Aunt's home")
    desk.beneath(note, kinds.AMEND, {"reason": "day", "text/0000": "Monday."})
    desk.beneath(note, kinds.STRIKE, {"reason": "wrong file"})

    totals = [search(desk, words).total for words in ("friday", "monday", "aunt's")]

    assert totals == [1, 1, 1]


def test_words_of_an_author_without_a_card_are_not_found_until_the_card_comes(desk: Desk) -> None:
    anne = Device.named("anne")
    desk.replica.take_in([anne.write(kinds.NOTE, "n", {"text/0000": "Horses."}).line])
    before = search(desk, "horses").total

    desk.replica.take_in([desk.agency.card(anne).line])

    assert (before, search(desk, "horses").total) == (0, 1)
