"""A summary in place of a note; a statement of disagreement wherever what it concerns goes."""

import pytest

from desktop_app.domain.codes import Flag
from desktop_app.domain.disclosing import Choices, Sending, Why
from desktop_app.domain.disclosure import Shape
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.checking import verify_vault
from desktop_app.services.notes import amend_note
from desktop_app.services.outside_words import disagree, summarise_note
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import Sender, everything_said


def test_a_summary_goes_in_place_of_its_note(sender: Sender) -> None:
    note = sender.note("She named the man who drove her.")
    vault = sender.person.vault
    summarise_note(vault, note, "She told us of somebody.")
    last = summarise_note(vault, note, "She told us of a driver.").entries[0]

    plan = sender.plan(Choices(notes={note: Sending.SUMMARY}))

    (line,) = plan.lines
    assert line.entry.summary is not None
    assert (line.entry.summary.text, line.entry.text) == ("She told us of a driver.", "")
    assert (line.withheld[0].entry, line.withheld[0].why) == (note, Why.SUMMARISED)
    assert not any(words in everything_said(plan) for words in ("named the man", "of somebody"))
    assert [e.entry for e in plan.leaving if e.kind == "summary/1" and e.shape is Shape.FULL] == [
        last
    ]


def test_a_summary_stays_where_its_note_goes_or_stays_altogether(sender: Sender) -> None:
    note = sender.note("She named the man who drove her.")
    summarise_note(sender.person.vault, note, "She told us of a driver.")

    for choices in (Choices(), Choices(notes={note: Sending.HOLD})):
        assert "She told us" not in everything_said(sender.plan(choices))


def test_a_note_that_goes_whole_is_not_marked_for_the_summary_that_stays(sender: Sender) -> None:
    note = sender.note("She is well.")
    summarise_note(sender.person.vault, note, "Well.")

    assert Flag.WITHHELD not in sender.line(note).entry.flags


def test_only_the_notes_own_agency_sums_it_up(circle: Circle) -> None:
    circle.dana.note("She is well.")
    circle.share(circle.dana, circle.owen, "there")
    note = circle.owen.line()[0].id

    with pytest.raises(Refusal) as refused:
        summarise_note(circle.owen.vault, note, "All is well.")

    assert refused.value.code is RefusalCode.OWNER_ONLY


def test_a_disagreement_goes_with_what_it_concerns_and_stays_with_it(sender: Sender) -> None:
    vault = sender.person.vault
    note = sender.note("She ran away.")
    amendment = amend_note(vault, note, reason="Heard more.", text="She left.").entries[0]
    disagree(vault, note, by="Jo", text="I did not run. I was driven.")
    disagree(vault, amendment, by="Jo", text="I did not leave.")

    sent = sender.line(note).entry.disagreements
    held = everything_said(sender.plan(Choices(notes={note: Sending.HOLD})))

    assert [(one.about, one.by, one.text) for one in sent] == [
        (note, "Jo", "I did not run. I was driven."),
        (amendment, "Jo", "I did not leave."),
    ]
    assert "driven" not in held


def test_a_disagreement_goes_with_the_summary_too(sender: Sender) -> None:
    vault = sender.person.vault
    note = sender.note("She ran away.")
    summarise_note(vault, note, "She was missing.")
    disagree(vault, note, by="Jo", text="I was driven.")

    line = sender.line(note, Choices(notes={note: Sending.SUMMARY}))

    assert [one.text for one in line.entry.disagreements] == ["I was driven."]


def test_both_are_on_record_and_the_projection_can_be_made_again(sender: Sender) -> None:
    vault = sender.person.vault
    note = sender.note("She ran away.")
    summarise_note(vault, note, "She was missing.", language="en")
    disagree(vault, note, by="Jo", text="J’ai été emmenée.", language="fr")

    entry = vault.reading.entry(note)

    assert entry.summary is not None
    assert (entry.summary.text, entry.summary.author.name) == ("She was missing.", "Dana Whitford")
    assert [(one.text, one.language) for one in entry.disagreements] == [
        ("J’ai été emmenée.", "fr")
    ]
    assert verify_vault(vault).ok


@pytest.mark.parametrize("words", ["", "  \n"])
def test_empty_words_are_refused(sender: Sender, words: str) -> None:
    note = sender.note("She is well.")
    vault = sender.person.vault

    with pytest.raises(Refusal):
        summarise_note(vault, note, words)
    with pytest.raises(Refusal):
        disagree(vault, note, by="Jo", text=words)
    with pytest.raises(Refusal):
        disagree(vault, note, by=words, text="No.")
