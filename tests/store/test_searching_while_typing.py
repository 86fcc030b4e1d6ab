"""Words looked for letter by letter: marks, relevance, short words, syllabics, everybody."""

import pytest

from desktop_app.domain.codes import Part
from desktop_app.domain.ids import CaseId
from desktop_app.ledger import kinds
from desktop_app.services.ports import Manner, SearchPage
from desktop_app.store import full_text
from tests.ledger.devices import CASE, object_id
from tests.store.desk import Desk

TYPING = Manner(whole_short=True)
BEST = Manner(best_first=True)


def search(
    desk: Desk, words: str, manner: Manner = TYPING, case: CaseId | None = None, limit: int = 10
) -> SearchPage:
    """What is found."""
    return desk.replica.database.reading.search(words, case, limit, manner)


def test_a_hit_says_where_the_words_stand_and_what_kind_of_entry_it_is(desk: Desk) -> None:
    desk.note("Amina Côté showed me the beading.", "2026-11-10T13:20-06:00")

    (hit,) = search(desk, "cote bead").hits

    assert [hit.snippet[start:end] for start, end in hit.spans] == ["Côté", "beading"]
    assert hit.type == "contact"
    assert hit.occurred_ms // 1000 == 1_794_338_400


def test_signs_that_mark_a_hit_are_no_marks_when_somebody_wrote_them() -> None:
    found = full_text.without_marks("a\x03b \x02c\x02d\x03e \x02")

    assert found.text == "ab cde "
    assert [found.text[start:end] for start, end in found.spans] == ["d"]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("jo", 1), ("j", 0), ("jor", 1), ("jo be", 0), ("jo bea", 1), ("ᓂ", 2), ("ᓂᐱ", 2)],
)
def test_one_or_two_latin_letters_are_a_whole_word_until_a_third_is_typed(
    desk: Desk, typed: str, number: int
) -> None:
    desk.note("Jo showed me the beading.")
    desk.note("Jordan came too.")
    desk.note("ᓂᐱ ᐊᓂᔑᓈᐯ")
    desk.note("ᓂᐱᐩ")

    assert search(desk, typed).total == number


@pytest.mark.parametrize(
    ("written", "typed", "number"),
    [
        ("ᐊᓂᔑᓈᐯ", "ᐊᓂᔑᓈᐯ", 1),
        ("ᐊᓂᔑᓈᐯ", "ᐊᓂᔑ", 1),
        ("ᐊᓂᔑᓈᐯ", "ᐊᓂᔑᓇᐯ", 0),
        ("ᐊᓂᔑᓈᐯ", "ᓂᔑ", 0),
        ("ᓂᐱᐩ", "ᓂᐱᐤ", 0),
        ("ᐃᓄᒃᑎᑐᑦ", "ᐃᓄᒃ", 1),
        ("Maaʔalth", "maaʔa", 1),
        ("Maaʔalth", "maaalth", 0),
        ("ɁEhdzo", "ɂehdzo", 1),
        ("Kʼwalsa", "kʼwal", 1),
        ("Kʼwalsa", "k'wal", 1),
        ("Kʼwalsa", "k\u2019wal", 1),
        ("K\u2019walsa", "kʼwal", 1),
        ("l\u2019école", "l'ecole", 1),
    ],
)
def test_syllabics_are_exact_and_apostrophes_are_all_one(
    desk: Desk, written: str, typed: str, number: int
) -> None:
    desk.note(f"Her name is {written}, she says.")

    assert search(desk, typed).total == number


def test_the_best_comes_first_on_demand_and_the_newest_otherwise(desk: Desk) -> None:
    best = desk.note("Canoe, canoe, canoe.")
    newest = desk.note("A long day on the lake, and of the canoe we said a word before we left.")

    by_relevance = search(desk, "canoe", BEST)

    assert [hit.id for hit in by_relevance.hits] == [best, newest]
    assert [hit.id for hit in search(desk, "canoe").hits] == [newest, best]
    assert by_relevance.hits[0].spans


def test_the_best_are_looked_for_in_one_case_too_and_the_total_counts_the_rest(desk: Desk) -> None:
    for number in range(4):
        desk.note(f"Canoe {number}.")
    desk.note("Canoe, canoe.", case=CaseId(b"another one here"))

    page = search(desk, "canoe", BEST, CASE, limit=2)

    assert (len(page.hits), page.total) == (2, 4)


def test_while_somebody_types_no_more_hits_are_counted_than_matter(desk: Desk) -> None:
    for number in range(5):
        desk.note(f"Canoe {number}.")

    few, all_of_them = (
        search(desk, "canoe", Manner(counted_to=most), limit=1).total for most in (2, 5)
    )

    assert (few, all_of_them) == (3, 5)


def test_more_notes_than_can_be_weighed_are_answered_newest_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "MOST_RANKED", 1)
    desk.note("Canoe, canoe, canoe.")
    newest = desk.note("A long day on the lake, and of the canoe we said a word.")

    page = search(desk, "canoe", BEST)

    assert page.hits[0].id == newest


def test_a_word_that_is_everywhere_is_not_also_the_beginning_of_others(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "MOST_RANKED", 2)
    for text in ("The canoe.", "The lake.", "The school.", "Therapy."):
        desk.note(text)

    typing, typed = search(desk, "the").total, search(desk, "the", Manner()).total

    assert (typing, typed) == (3, 4)
    assert search(desk, "ther").total == 1


def test_a_word_that_is_everywhere_weighs_nothing_beside_one_that_tells(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "MOST_RANKED", 3)
    best = desk.note("The canoe, his canoe.")
    newest = desk.note("The canoe was on the lake, and the day was long for all of the others.")
    desk.note("The canoe.", case=CaseId(b"another one here"))
    for _ in range(3):
        desk.note("The school.")

    page = search(desk, "canoe the", BEST, CASE)
    tells_nothing = search(desk, "the", BEST, CASE)

    assert [hit.id for hit in page.hits] == [best, newest]
    assert tells_nothing.total == 5


def test_everybody_of_every_case_is_named_as_they_are_called_now(desk: Desk) -> None:
    desk.open_case("Cedar-0412")
    ruth = object_id("ruth")
    said = {"full_name": "Ruth Marten", "initials": "R.M.", "part": "kin"}
    desk.write(kinds.PERSON, ruth, said)
    desk.write(kinds.PERSON, ruth, {"full_name": "Ruth Kakegamic"})

    (named,) = desk.replica.database.reading.everybody()

    assert (named.case, named.person) == (CASE, ruth)
    assert (named.full_names, named.initials) == (("Ruth Kakegamic",), "R.M.")
    assert named.part is Part.KIN
