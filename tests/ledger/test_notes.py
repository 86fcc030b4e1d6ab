"""A note as its entries add up."""

from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import NoteEntries, body_of_text, gather_notes, text_of
from tests.ledger.devices import POLICE, TEAM, Device

ANNE, BEN = Device.named("anne"), Device.named("ben")


def a_note() -> Entry:
    """A note of two sentences."""
    return ANNE.write(kinds.NOTE, "note", body_of_text(["She is safe. ", "She ate."]))


def beneath(target: Entry, kind: str, by: Device = BEN, **body: object) -> Entry:
    """An entry that comments on another, in its channel."""
    return by.write(
        kind,
        target.about,
        body,
        channel=(target.log.case, target.log.audience),
        refers=target.id,
        lamport=target.header.lamport + 1,
    )


def gathered(*entries: Entry) -> list[NoteEntries]:
    """The notes they make up, the same in both orders."""
    notes = gather_notes(entries, admitted=lambda _: True)
    assert notes == gather_notes(entries[::-1], admitted=lambda _: True)
    return notes


def test_a_note_gathers_what_was_set_beneath_it() -> None:
    note = a_note()
    amendment = beneath(note, kinds.AMEND, reason="the day")
    files = beneath(note, kinds.FILE)
    strike = beneath(amendment, kinds.STRIKE, reason="wrong after all")

    (gathered_note,) = gathered(note, amendment, files, strike)

    assert gathered_note == NoteEntries(note, (files,), (amendment,), (strike,))
    assert gathered_note.struck_by(amendment.id) == strike
    assert gathered_note.struck_by(note.id) is None


def test_comments_on_a_note_that_is_not_held_make_no_note() -> None:
    note = a_note()

    assert gathered(beneath(note, kinds.AMEND), beneath(note, kinds.STRIKE)) == []


def test_a_closed_circles_note_cannot_be_struck_from_outside_it() -> None:
    note = ANNE.write(kinds.NOTE, "note", {"text/0000": "Words."}, channel=POLICE)
    outside = BEN.write(kinds.STRIKE, "note", {"reason": "no"}, channel=TEAM, refers=note.id)

    (gathered_note,) = gathered(note, outside)

    assert gathered_note.strikes == ()


def test_an_amendment_of_an_amendment_is_not_one_of_the_note() -> None:
    note = a_note()
    first = beneath(note, kinds.AMEND)

    (gathered_note,) = gathered(note, first, beneath(first, kinds.AMEND))

    assert gathered_note.amendments == (first,)


def test_of_two_strikes_the_first_is_the_one_shown() -> None:
    note = a_note()
    later = beneath(note, kinds.STRIKE)
    first = beneath(note, kinds.STRIKE, by=ANNE)
    by_order = sorted((later, first), key=lambda entry: (entry.header.lamport, entry.id))

    (gathered_note,) = gathered(note, later, first)

    assert gathered_note.struck_by(note.id) == by_order[0]


def test_two_first_entries_under_one_id_are_both_kept() -> None:
    one, other = a_note(), a_note()

    assert {note.base.id for note in gathered(one, other)} == {one.id, other.id}


def test_what_is_not_admitted_is_no_part_of_a_note() -> None:
    note = a_note()
    strike = beneath(note, kinds.STRIKE)

    (kept,) = gather_notes([note, strike], admitted=lambda entry: entry is note)

    assert kept.strikes == ()


def test_runs_are_joined_in_their_order() -> None:
    runs = [f"Run {n}. " for n in range(12)]

    assert text_of(body_of_text(runs)) == "".join(runs)


def test_a_withheld_run_leaves_a_visible_gap() -> None:
    body = body_of_text(["One. ", "Two. ", "Three. ", "Four."])

    middle = {name: run for name, run in body.items() if name != "text/0001"}
    first = {name: run for name, run in body.items() if name != "text/0000"}

    assert text_of(middle) == "One.  […] Three. Four."
    assert text_of(first) == " […] Two. Three. Four."


def test_a_body_without_runs_has_no_text() -> None:
    assert text_of({"type": "contact"}) is None
    assert text_of(None) is None


def test_runs_that_are_no_text_or_have_no_number_do_no_harm() -> None:
    assert text_of({"text/0000": 7, "text/0001": "b"}) == " […] b"
    assert text_of({"text/abc": "a"}) == "a"
    assert text_of({"text/" + "9" * 50: "a"}) == " […] a"
