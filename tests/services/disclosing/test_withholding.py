"""What is held back by hand: notes, fields and passages, with everything that says the same."""

import pytest

from desktop_app.domain.codes import Flag
from desktop_app.domain.disclosing import Choices, Sending, Why, Withheld
from desktop_app.domain.disclosure import Piece, Shape
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.cases import change_case, change_person
from desktop_app.services.notes import amend_note, strike_note
from tests.services.disclosing.planning import KIT, Sender, everything_said


def test_with_nothing_chosen_everything_leaves_as_it_stands(sender: Sender) -> None:
    note = sender.note("Back on Sunday.")

    plan = sender.plan()

    assert plan.tally.entries == plan.tally.full
    assert plan.withheld == ()
    assert plan.lines[0].pieces == (Piece("Back on Sunday."),)
    assert plan.lines[0].entry.id == note
    assert plan.lines[0].may == frozenset(Sending)


def test_a_note_on_hold_is_a_stub_with_all_that_was_said_beneath_it(sender: Sender) -> None:
    note = sender.note("Saw her at the mall.", files=[("a.txt", "text/plain", b"More of it.")])
    amendment = amend_note(
        sender.person.vault, note, reason="Heard wrongly.", text="Saw her at the arena."
    ).entries[0]
    strike_note(sender.person.vault, amendment, reason="It was the mall after all.")

    plan = sender.plan(
        Choices(notes={note: Sending.HOLD}, reasons={note: Why.ONGOING_INVESTIGATION})
    )

    (line,) = plan.lines
    assert [each.why for each in line.withheld] == [Why.ONGOING_INVESTIGATION] * 3
    assert plan.tally.stubs == 3
    assert (line.entry.text, line.entry.attachments) == ("", ())
    assert Flag.WITHHELD in line.entry.flags
    assert plan.attachments == ()
    assert not any(word in everything_said(plan) for word in ("mall", "arena", "wrongly"))


def test_a_field_stays_in_every_entry_that_ever_said_it(sender: Sender) -> None:
    vault = sender.person.vault
    person = sender.add(KIT)
    change_person(vault, sender.person.case, person, {"full_name": "Kit Andersson"})
    first = vault.book.about([person])[0].id

    plan = sender.plan(Choices(fields=frozenset({(first, "full_name")})))

    assert "Anders" not in everything_said(plan)
    assert [one.full_name for one in plan.people if one.id == person] == [""]
    assert {one.name for one in plan.withheld} == {"full_name"}
    assert len(plan.withheld) == 2


def test_a_passage_stays_wherever_its_note_says_it(sender: Sender) -> None:
    note = sender.note(
        "She is well. She sleeps at her aunt’s. We meet on Friday.",
        place="Her aunt's",
        present=["Jo", "Her  Aunt’s neighbour"],
        files=[("letter.txt", "text/plain", b"At her aunt's.")],
    )
    amend_note(
        sender.person.vault,
        note,
        reason="She was at HER AUNT'S.",
        text="She is well. At her\naunt’s she sleeps. We meet on Friday.",
    )

    line = sender.line(note, Choices(passages=((note, "her aunt’s"),)))

    assert line.pieces == (
        Piece("She is well."),
        Piece("", Why.PASSAGE),
        Piece(" We meet on Friday."),
    )
    assert "aunt" not in repr(line.entry).casefold()
    assert line.entry.attachments == ()
    assert {one.why for one in line.withheld} == {Why.PASSAGE, Why.FILE_OF_PASSAGE}


def test_a_run_held_back_by_its_name_takes_the_same_words_in_an_amendment_along(
    sender: Sender,
) -> None:
    note = sender.note("She sleeps at a friend’s. All is well.")
    amend_note(
        sender.person.vault,
        note,
        reason="More.",
        text="On Monday, she sleeps at a friend’s. All is well.",
    )

    plan = sender.plan(Choices(fields=frozenset({(note, "text/0000")})))

    assert "friend" not in everything_said(plan)
    assert "All is well." in everything_said(plan)


def test_a_file_goes_with_a_gap_in_its_note_only_if_that_was_said_expressly(
    sender: Sender,
) -> None:
    note = sender.note("His name is Kit.", files=[("plan.txt", "text/plain", b"The plan.")])
    passages = ((note, "Kit"),)

    stays = sender.plan(Choices(passages=passages))
    leaves = sender.plan(Choices(passages=passages, files=frozenset({(note, "file/0000")})))

    assert (stays.attachments, stays.tally.attachments_staying) == ((), 1)
    assert [file.name for file in leaves.attachments] == ["plan.txt"]


def test_the_same_file_beneath_another_note_stays_with_it(sender: Sender) -> None:
    same = [("plan.txt", "text/plain", b"Kit has the plan.")]
    first = sender.note("His name is Kit.", files=same)
    sender.note("A copy for the team.", files=same)

    plan = sender.plan(Choices(passages=((first, "Kit"),)))

    assert plan.attachments == ()


def test_what_another_entry_says_again_is_told_to_the_sender(sender: Sender) -> None:
    first = sender.note("She sleeps at the old mill.")
    second = sender.note("We drove past the Old Mill.")

    plan = sender.plan(Choices(passages=((first, "the old mill"),)))

    assert [(one.kept_in, one.said_in) for one in plan.repeated] == [(first, second)]


def test_a_person_can_be_held_back_whole(sender: Sender) -> None:
    person = sender.add(KIT)
    first = sender.person.vault.book.about([person])[0].id

    plan = sender.plan(Choices(notes={first: Sending.HOLD}))

    assert [one.full_name for one in plan.people] == [""]
    assert plan.withheld == (Withheld(entry=first, name="", why=Why.CHOSEN),)


def test_what_cannot_be_found_is_refused_and_does_not_seem_held_back(sender: Sender) -> None:
    note = sender.note("She is well.")
    unknown = EntryId(bytes(32))

    for choices, code in (
        (Choices(passages=((note, "not there"),)), RefusalCode.PASSAGE_NOT_FOUND),
        (Choices(passages=((note, "  "),)), RefusalCode.PASSAGE_NOT_FOUND),
        (Choices(fields=frozenset({(note, "full_name")})), RefusalCode.FIELD_NOT_FOUND),
        (Choices(notes={unknown: Sending.HOLD}), RefusalCode.UNKNOWN_ENTRY),
        (Choices(notes={note: Sending.SUMMARY}), RefusalCode.SUMMARY_MISSING),
    ):
        with pytest.raises(Refusal) as refused:
            sender.plan(choices)
        assert refused.value.code is code


def test_the_codename_is_not_told_by_the_back_door(sender: Sender) -> None:
    vault, case = sender.person.vault, sender.person.case
    change_case(vault, case, {"codename": "Birch-0099"})
    change_case(vault, case, {"codename": "Cedar-0412"})
    first = vault.book.things(case, "case/1")[0].id

    plan = sender.plan(Choices(fields=frozenset({(first, "codename")})))

    assert plan.codename == ""
    assert not any(word in everything_said(plan) for word in ("Birch", "Cedar"))


def test_the_counts_tell_what_stubs_reveal(sender: Sender) -> None:
    note = sender.note("She is well.")

    tally = sender.plan(Choices(notes={note: Sending.HOLD})).tally

    recorded = sender.person.vault.reading.signed(note).recorded_ms
    assert (tally.stubs, tally.stub_authors) == (1, 1)
    assert (tally.stubs_from_ms, tally.stubs_until_ms) == (recorded, recorded)
    assert (tally.notes[Sending.HOLD], tally.by_reason[Why.CHOSEN]) == (1, 1)


def test_every_form_in_the_plan_is_told_for_what_it_is(sender: Sender) -> None:
    held, cut, whole = (sender.note(f"Note {number}. Kit.") for number in range(3))

    plan = sender.plan(Choices(notes={held: Sending.HOLD}, passages=((cut, "Kit"),)))

    shapes = {each.entry: each.shape for each in plan.leaving}
    assert [shapes[held], shapes[cut], shapes[whole]] == [Shape.STUB, Shape.REDACTED, Shape.FULL]


def test_values_given_to_a_note_that_no_page_shows_do_not_leave(sender: Sender) -> None:
    vault = sender.person.vault
    about = vault.reading.signed(sender.note("We met.")).about
    said = {"place": "Somewhere else.", "text/0000": "Other words."}
    case = sender.person.case
    hidden = Draft(case=case, audience=WHOLE_TEAM, kind=kinds.FIELD, about=about, body=said)
    vault.book.append(vault.pen, [hidden])

    plan = sender.plan()

    assert [each.shape for each in plan.leaving if each.kind == kinds.FIELD] == [Shape.STUB]
    assert "Other words." not in everything_said(plan)
