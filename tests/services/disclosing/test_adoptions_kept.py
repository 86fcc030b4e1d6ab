"""An adoption goes where its note goes, and its words stay where the note's would."""

from dataclasses import replace

import pytest

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.disclosing import Choices, Sending, Why
from desktop_app.domain.disclosure import Shape
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.adopting import body_of_adoption
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.notes import body_of_text
from tests.services.disclosing.planning import Sender

WORDS = "The car was blue, says Kit."


@pytest.fixture
def adopted(sender: Sender) -> tuple[EntryId, EntryId]:
    """A note, and an adoption of it on Dana's laptop: the form is what matters here."""
    note = sender.note("The car was green.")
    vault = sender.person.vault
    body = {
        **body_of_adoption(AdoptedAs.ADOPTED, frozenset({note})),
        "lang": "en",
        **body_of_text([WORDS]),
    }
    draft = Draft(
        case=sender.person.case,
        audience=WHOLE_TEAM,
        kind=kinds.ADOPT,
        about=vault.reading.signed(note).about,
        body=body,
        refers=note,
    )
    return note, vault.book.append(vault.pen, [draft]).entries[0]


def shapes(sender: Sender, choices: Choices) -> dict[EntryId, Shape]:
    """In which form each entry leaves."""
    return {each.entry: each.shape for each in sender.plan(choices).leaving}


def test_it_leaves_with_its_note_and_can_be_read(
    sender: Sender, adopted: tuple[EntryId, EntryId]
) -> None:
    note, adoption = adopted

    line = sender.line(note)

    assert shapes(sender, Choices())[adoption] is Shape.FULL
    assert [each.text for each in line.entry.adoptions] == [WORDS]


@pytest.mark.parametrize("sending", [Sending.HOLD])
def test_it_stays_with_its_note(
    sender: Sender, adopted: tuple[EntryId, EntryId], sending: Sending
) -> None:
    note, adoption = adopted

    plan = sender.plan(Choices(notes={note: sending}))

    forms = {each.entry: each.shape for each in plan.leaving}
    assert (forms[note], forms[adoption]) == (Shape.STUB, Shape.STUB)
    assert {each.why for each in plan.withheld} == {Why.CHOSEN}
    assert all(b"blue" not in each.line for each in plan.leaving)


def test_a_passage_withheld_from_it_is_in_no_byte_that_leaves(
    sender: Sender, adopted: tuple[EntryId, EntryId]
) -> None:
    note, adoption = adopted
    choices = replace(Choices(), passages=((note, "says Kit"),))

    plan = sender.plan(choices)

    forms = {each.entry: each.shape for each in plan.leaving}
    assert (forms[note], forms[adoption]) == (Shape.FULL, Shape.REDACTED)
    assert all(b"Kit" not in each.line for each in plan.leaving)
