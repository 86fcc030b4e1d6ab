"""Notices: whoever received words that no longer hold is told, and nobody else."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.cli.touring import meet
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Choices, Sending
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice
from desktop_app.domain.receiving import PartKind
from desktop_app.ledger import kinds
from desktop_app.services.consents import withdraw_consent
from desktop_app.services.notes import amend_note, strike_note
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.receiving.notices_due import notice_request, notices_due
from desktop_app.services.receiving.notices_received import notices_received
from desktop_app.services.receiving.received import who_received
from desktop_app.services.receiving.status import status_of
from tests.services.conftest import Person
from tests.services.receiving.carrying import agreed, built, rejected, take_in

WORDS = "The address in it was wrong."


def _correct(dana: Person, note: EntryId) -> None:
    amend_note(dana.vault, note, reason="Heard wrongly.", text="Back on Monday.")


def _notice(dana: Person, due: DueNotice, name: str) -> Path:
    return built(dana, notice_request(dana.vault, dana.case, due, WORDS), name)


def _due(person: Person) -> list[tuple[Notice, str]]:
    return [(due.notice, due.name) for due in notices_due(person.vault, person.case)]


def test_everyone_who_received_the_old_words_is_to_be_told(
    dana: Person, owen: Person, farida: Person
) -> None:
    note = dana.note("Back on Sunday.")
    dana.hand_to(owen)
    dana.hand_to(farida, name="f")
    before = _due(dana)

    _correct(dana, note)

    assert before == []
    assert sorted(_due(dana)) == [
        (Notice.CORRECTION, "Farida Nasser"),
        (Notice.CORRECTION, "Owen Harada"),
    ]


def test_the_correction_stands_beneath_the_old_words_of_the_receiver(
    dana: Person, owen: Person
) -> None:
    note = dana.note("Back on Sunday.")
    dana.note("Another matter.")
    owen.accept(dana.hand_to(owen))
    _correct(dana, note)
    [due] = notices_due(dana.vault, dana.case)

    arrived = owen.open(_notice(dana, due, "notice"))
    owen.accept(_notice(dana, due, "again"))

    told = {entry.text: [a.text for a in entry.amendments] for entry in owen.line()}
    assert arrived.report.marks.notice is Notice.CORRECTION
    assert arrived.report.marks.about == due.bundles
    assert told == {"Back on Sunday.": ["Back on Monday."], "Another matter.": []}
    assert _due(dana) == []
    [received] = notices_received(owen.vault, owen.case)
    assert (received.notice, received.words, received.sender) == (
        *(Notice.CORRECTION, WORDS, "Dana Whitford"),
    )


def test_a_notice_shows_nothing_but_the_notes_it_corrects(dana: Person, owen: Person) -> None:
    note = dana.note("Back on Sunday.")
    owen.accept(dana.hand_to(owen))
    dana.note("Written later, for others.")
    _correct(dana, note)
    [due] = notices_due(dana.vault, dana.case)

    arrived = owen.open(_notice(dana, due, "notice"))

    shown = {entry.header.kind for entry in arrived.entries if entry.shown is not None}
    assert shown == {kinds.NOTE, kinds.AMEND}
    notes = [part for part in arrived.report.parts if part.kind is PartKind.NOTE]
    assert [part.text for part in notes] == ["Back on Monday."]


def test_a_line_drawn_through_a_note_is_a_correction_too(dana: Person, owen: Person) -> None:
    note = dana.note("Into the wrong case.")
    owen.accept(dana.hand_to(owen))
    strike_note(dana.vault, note, reason="Belongs elsewhere.")
    [due] = notices_due(dana.vault, dana.case)

    owen.accept(_notice(dana, due, "notice"))

    [entry] = owen.line()
    assert entry.struck is not None
    assert entry.struck.reason == "Belongs elsewhere."


def test_who_was_never_shown_a_note_is_not_told_of_its_correction(
    dana: Person, owen: Person
) -> None:
    held = dana.note("For her worker alone.")
    request = replace(_copy(dana, owen), choices=Choices(notes={held: Sending.HOLD}))
    owen.accept(built(dana, request, "held"))

    _correct(dana, held)

    assert _due(dana) == []
    assert who_received(dana.vault, dana.case, dana.vault.reading.signed(held)) == ()


def test_what_was_kept_back_of_a_note_asks_for_a_person(dana: Person, owen: Person) -> None:
    note = dana.note("Seen by A. at school.\nHer aunt is A. Long.")
    request = replace(_copy(dana, owen), choices=Choices(passages=((note, "A. Long"),)))
    owen.accept(built(dana, request, "cut"))
    _correct(dana, note)

    [due] = notices_due(dana.vault, dana.case)

    assert due.needs_choices


def test_a_recall_marks_what_came_with_the_bundle(dana: Person, owen: Person) -> None:
    note = dana.note("Sent to the wrong team.")
    owen.accept(dana.hand_to(owen))
    dana.note("Later.")
    owen.accept(dana.hand_to(owen, name="b"))
    [first] = who_received(dana.vault, dana.case, dana.vault.reading.signed(note))[:1]
    recall = DueNotice(
        notice=Notice.RECALL,
        card=owen.vault.me.printed,
        name="Owen Harada",
        agency="Rainy Lake Police",
        bundles=(first.bundle,),
        audiences=first.audiences,
        authority=first.authority,
    )

    owen.accept(_notice(dana, recall, "recall"))

    [received] = notices_received(owen.vault, owen.case)
    assert (received.notice, received.about, received.notes) == (
        *(Notice.RECALL, (first.bundle,), frozenset({note})),
    )
    assert len(owen.line()) == 2


def test_nobody_recalls_what_somebody_else_sent(
    dana: Person, owen: Person, farida: Person
) -> None:
    dana.note("From child protection.")
    owen.accept(dana.hand_to(owen))
    farida.accept(dana.hand_to(farida, name="f"))
    meet(farida.session, owen.session)
    bundle = owen.vault.book.things(owen.case, kinds.ACCEPT)[0].shown or {}
    about = (str(bundle["bundle"]),)
    forged = replace(
        _copy(farida, owen), kind=HandoffKind.NOTICE, notice=Notice.RECALL, about=about
    )

    owen.accept(built(farida, forged, "forged"))

    [received] = notices_received(owen.vault, owen.case)
    assert (received.sender, received.notes) == ("Farida Nasser", frozenset())


def _copy(person: Person, other: Person) -> HandoffRequest:
    return HandoffRequest(
        case=person.case,
        recipients=(other.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )


def test_a_withdrawn_consent_is_told_to_whom_it_had_let_the_case_go(
    dana: Person, owen: Person
) -> None:
    consent = agreed(dana)
    ground = replace(_copy(dana, owen), ground="consent", consent=consent.id)
    owen.accept(built(dana, ground, "agreed"))
    withdraw_consent(dana.vault, consent)
    [due] = notices_due(dana.vault, dana.case)

    owen.accept(_notice(dana, due, "withdrawn"))

    [received] = notices_received(owen.vault, owen.case)
    assert (due.notice, due.name) == (Notice.CONSENT_WITHDRAWN, "Owen Harada")
    assert (received.notice, received.about) == (Notice.CONSENT_WITHDRAWN, due.bundles)
    assert _due(dana) == []


def test_who_rejected_the_case_is_told_nothing_more_of_it(dana: Person, owen: Person) -> None:
    note = dana.note("Back on Sunday.")
    take_in(dana, rejected(owen, dana.hand_to(owen), "Not our district."))

    _correct(dana, note)

    assert _due(dana) == []


def test_a_notice_about_a_case_that_was_never_taken_in_enters_nothing(
    dana: Person, owen: Person
) -> None:
    note = dana.note("Back on Sunday.")
    dana.hand_to(owen)
    _correct(dana, note)
    [due] = notices_due(dana.vault, dana.case)
    bundle = _notice(dana, due, "notice")

    with pytest.raises(Refusal) as refused:
        owen.accept(bundle)

    assert refused.value.code is RefusalCode.UNKNOWN_CASE
    assert owen.vault.book.verify().entries == 2


def test_both_sides_read_in_their_record_which_notice_it_was(dana: Person, owen: Person) -> None:
    note = dana.note("Back on Sunday.")
    owen.accept(dana.hand_to(owen))
    _correct(dana, note)
    [due] = notices_due(dana.vault, dana.case)

    owen.accept(_notice(dana, due, "notice"))

    told = [past_handoffs(one.vault, one.case) for one in (dana, owen)]
    kinds_of = [{(one.kind, one.notice) for one in some} for some in told]
    assert kinds_of == [{("copy", ""), ("notice", "correction")}] * 2
    assert {one.bundle for one in told[0]} == {one.bundle for one in told[1]}
    assert [one.bundle for one in status_of(owen.vault, owen.case)] == []
