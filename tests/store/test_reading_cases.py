"""Cases and people by their current values; ids by their beginnings."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, ObjectId, prefix_range, printed
from desktop_app.ledger import kinds
from tests.ledger.devices import CASE, Device, object_id
from tests.store.desk import Desk

LOW, HIGH = CaseId(bytes(16)), CaseId(b"\xff" * 16)


def codenames(desk: Desk) -> dict[CaseId, str]:
    """What the list calls each case."""
    return {line.id: line.codename for line in desk.replica.database.reading.cases()}


def test_a_case_is_listed_with_what_is_current(desk: Desk) -> None:
    case = desk.open_case("Cedar-0412", risk=3, risk_reason="missing twice", language="en")
    desk.write(kinds.FIELD, ObjectId(case), {"risk": 4})
    desk.note("Words.")

    line = desk.replica.database.reading.case(case)

    assert (line.codename, line.risk, line.risk_reason) == ("Cedar-0412", 4, "missing twice")
    assert (line.entries, line.unread, line.conflicts) == (1, 0, ())
    assert line.last_recorded_ms == desk.replica.clock.at_ms


def test_a_case_that_is_not_here_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal) as refusal:
        desk.replica.database.reading.case(CASE)

    assert refusal.value.code is RefusalCode.UNKNOWN_CASE


def test_cases_are_listed_by_codename(desk: Desk) -> None:
    desk.open_case("birch-0001", LOW)
    desk.open_case("Alder-0002", HIGH)

    assert list(codenames(desk).values()) == ["Alder-0002", "birch-0001"]


def test_the_case_that_was_here_first_keeps_its_bare_name(desk: Desk) -> None:
    desk.open_case("Cedar-0412", HIGH)
    desk.open_case("cedar-0412", LOW)
    desk.open_case("Cedar-0412", CASE)

    told = {HIGH: "Cedar-0412", LOW: "cedar-0412 (2)", CASE: "Cedar-0412 (3)"}
    assert codenames(desk) == told
    assert desk.replica.database.reading.case(LOW).codename == "cedar-0412 (2)"


def test_a_codename_that_hides_a_letter_does_not_pass_for_another_case(desk: Desk) -> None:
    desk.open_case("Cedar-0412", HIGH)
    desk.open_case("Cedar-0412\u200b", LOW)

    assert codenames(desk) == {HIGH: "Cedar-0412", LOW: "Cedar-0412⟨U+200B⟩"}
    assert desk.replica.database.reading.case(LOW).codename == "Cedar-0412⟨U+200B⟩"


def test_a_suffix_never_makes_two_names_the_same(desk: Desk) -> None:
    desk.open_case("Cedar-0412", HIGH)
    desk.open_case("Cedar-0412 (2)", LOW)
    desk.open_case("Cedar-0412", CASE)

    assert codenames(desk)[CASE] == "Cedar-0412 (3)"
    assert len(set(codenames(desk).values())) == 3


def test_two_who_did_not_know_of_each_other_are_shown_as_a_conflict(desk: Desk) -> None:
    case = desk.open_case("Cedar-0412", risk=1)
    anne = Device.named("anne")
    apart = anne.write(kinds.FIELD, ObjectId(case), {"risk": 4}, lamport=9)
    desk.replica.take_in([desk.agency.card(anne).line, apart.line])

    conflicting = desk.replica.database.reading.case(case)
    desk.write(kinds.FIELD, ObjectId(case), {"risk": 3})
    settled = desk.replica.database.reading.case(case)

    assert (conflicting.risk, conflicting.conflicts) == (4, ("risk",))
    assert (settled.risk, settled.conflicts) == (3, ())


def test_one_and_true_are_two_values_and_two_equal_ones_no_conflict(desk: Desk) -> None:
    case = desk.open_case("Cedar-0412", risk=1, status="open")
    anne = Device.named("anne")
    apart = anne.write(kinds.FIELD, ObjectId(case), {"risk": True, "status": "open"})
    desk.replica.take_in([desk.agency.card(anne).line, apart.line])

    line = desk.replica.database.reading.case(case)

    assert line.conflicts == ("risk",)


def test_people_are_listed_the_young_person_first(desk: Desk) -> None:
    case = desk.open_case("Cedar-0412")
    people = [("Ruth", "kin"), ("Zoe", "young_person"), ("Ann", "kin"), ("Odd", "unheard of")]
    for name, part in people:
        desk.write(kinds.PERSON, object_id(name), {"full_name": name, "part": part})

    found = desk.replica.database.reading.people(case)

    assert [person.full_name for person in found] == ["Zoe", "Ann", "Ruth", "Odd"]
    assert found[-1].part is Part.OTHER
    young = desk.replica.database.reading.case(case).young_person
    assert young is not None
    assert young.full_name == "Zoe"


def test_what_is_not_of_its_type_is_left_empty(desk: Desk) -> None:
    case = desk.open_case("Cedar-0412", risk="high", status=7, lead_agency=None)
    desk.write(kinds.PERSON, object_id("p"), {"full_name": ["a"], "born": 2010})

    line = desk.replica.database.reading.case(case)
    (person,) = desk.replica.database.reading.people(case)

    assert (line.risk, line.status, line.lead_agency) == (0, "", "")
    assert (person.full_name, person.born) == ("", "")


def test_groups_are_those_declared(desk: Desk) -> None:
    said = {"tag": "a_aaaaaaaaaaaaa", "title": "Crown and police", "listed": True}
    desk.write(kinds.AUDIENCE, object_id("g"), said)

    (group,) = desk.replica.database.reading.groups(CASE)

    assert (group.tag, group.title, group.listed) == ("a_aaaaaaaaaaaaa", "Crown and police", True)


@given(some.binary(min_size=16, max_size=16) | some.binary(min_size=32, max_size=32))
def test_every_beginning_of_a_printed_id_of_eight_characters_means_it(raw: bytes) -> None:
    whole = printed("e", raw)

    ranges = [prefix_range(whole[:end], "e") for end in range(10, len(whole) + 1)]

    assert all(low <= raw <= high for low, high in ranges)


def test_an_id_is_found_by_all_of_it_or_its_beginning(desk: Desk) -> None:
    case = desk.open_case("Cedar-0412")
    note = desk.note()
    about = desk.read(note).note
    reading = desk.replica.database.reading
    ids: dict[str, bytes] = {"c": case, "e": note, "o": about}

    found = {letter: reading.find(printed(letter, raw), letter) for letter, raw in ids.items()}
    by_start = {letter: reading.find(printed(letter, r)[:10], letter) for letter, r in ids.items()}

    assert found == by_start == ids
    assert reading.find(" " + printed("c", case).upper().replace("C_", "c_"), "c") == case


@pytest.mark.parametrize(
    ("letter", "code"),
    [
        ("c", RefusalCode.UNKNOWN_CASE),
        ("e", RefusalCode.UNKNOWN_ENTRY),
        ("o", RefusalCode.UNKNOWN_ENTRY),
        ("a", RefusalCode.UNKNOWN_ATTACHMENT),
    ],
)
def test_an_id_that_is_not_here_is_refused_by_its_own_name(
    desk: Desk, letter: str, code: RefusalCode
) -> None:
    with pytest.raises(Refusal) as refusal:
        desk.replica.database.reading.find(printed(letter, bytes(16)), letter)

    assert refusal.value.code is code


def test_a_beginning_that_two_share_is_ambiguous(desk: Desk) -> None:
    desk.open_case("Cedar-0412", CaseId(b"same beginning 1"))
    desk.open_case("Alder-0001", CaseId(b"same beginning 2"))
    whole = printed("c", b"same beginning 1")

    with pytest.raises(Refusal) as refusal:
        desk.replica.database.reading.find(whole[:12], "c")

    assert refusal.value.code is RefusalCode.AMBIGUOUS_ID
    assert refusal.value.data == {"count": 2}
    assert desk.replica.database.reading.find(whole, "c") == b"same beginning 1"


@pytest.mark.parametrize("untrusted", ["", "c_", "c_short", "e_aaaaaaaaaa", "c_aaaaaaa1", "c"])
def test_what_is_no_id_is_a_bad_value(desk: Desk, untrusted: str) -> None:
    with pytest.raises(Refusal) as refusal:
        desk.replica.database.reading.find(untrusted, "c")

    assert refusal.value.code is RefusalCode.BAD_VALUE


def test_a_note_is_found_by_its_object_and_read_as_it_was_signed(desk: Desk) -> None:
    note = desk.note("Words.")
    reading = desk.replica.database.reading

    entry = reading.signed(note)

    assert reading.note_entry(entry.about) == note
    assert (entry.shown or {})["text/0000"] == "Words."
    for missing in (
        lambda: reading.signed(EntryId(bytes(32))),
        lambda: reading.note_entry(object_id("nothing")),
    ):
        with pytest.raises(Refusal) as refusal:
            missing()
        assert refusal.value.code is RefusalCode.UNKNOWN_ENTRY


def test_who_asks_for_no_counts_is_told_everything_else_of_a_case(desk: Desk) -> None:
    desk.open_case("Cedar-0412")
    desk.note("Words.")
    empty = CaseId(b"another one here")
    desk.open_case("Birch-0077", empty)
    reading = desk.replica.database.reading

    counted, uncounted = reading.cases(), reading.cases(counted=False)

    assert uncounted == tuple(replace(line, entries=0, unread=0) for line in counted)
    assert [line.entries for line in counted] == [0, 1]
