"""Recorded at once, signed within the minute, and never twice."""

from dataclasses import replace

import pytest

from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.attaching import attaching
from desktop_app.services.notes import amend_note, note_draft
from desktop_app.services.signing_later import (
    TAKE_BACK_MS,
    record_soon,
    sign_all,
    sign_due,
    take_back,
    waiting_in,
)
from tests.services.conftest import Person
from tests.worlds import StandingClock


def draft(dana: Person, text: str = "She asked for Thursday.") -> Draft:
    new = NewNote(
        type=NoteType.CONTACT,
        occurred=parse_occurred("2026-11-20T10:00-06:00"),
        text=text,
        audience=WHOLE_TEAM,
    )
    with attaching(dana.vault, dana.case) as keeping:
        return note_draft(dana.vault, dana.case, new, keeping)


def test_an_entry_waits_its_minute_and_is_then_signed(dana: Person) -> None:
    clock = dana.vault.clock
    assert isinstance(clock, StandingClock)
    record_soon(dana.vault, draft(dana))

    too_early = sign_due(dana.vault)
    clock.moment_ms += TAKE_BACK_MS
    in_time = sign_due(dana.vault)
    clock.moment_ms -= TAKE_BACK_MS

    assert too_early == ()
    assert len(in_time) == 1
    assert [entry.text for entry in dana.line()] == ["She asked for Thursday."]
    assert waiting_in(dana.vault, dana.case) == ()


def test_what_was_taken_back_never_joins_the_record(dana: Person) -> None:
    waiting = record_soon(dana.vault, draft(dana))

    taken = take_back(dana.vault, waiting.id)
    sign_all(dana.vault)

    assert taken == draft_again(taken)
    assert dana.line() == ()


def draft_again(taken: Draft) -> Draft:
    return Draft(
        case=taken.case,
        audience=taken.audience,
        kind=taken.kind,
        about=taken.about,
        body=taken.body,
    )


def test_what_is_signed_cannot_be_taken_back(dana: Person) -> None:
    waiting = record_soon(dana.vault, draft(dana))
    sign_all(dana.vault)

    with pytest.raises(Refusal) as refused:
        take_back(dana.vault, waiting.id)

    assert refused.value.code is RefusalCode.ALREADY_SIGNED


def test_what_is_off_the_list_already_is_not_signed_again(dana: Person) -> None:
    waiting = record_soon(dana.vault, draft(dana))
    book, pen = dana.vault.book, dana.vault.pen

    receipts = [book.append(pen, [waiting.draft], waiting=waiting.id) for _ in range(2)]

    assert [len(receipt.entries) for receipt in receipts] == [1, 0]
    assert len(dana.line()) == 1
    assert waiting_in(dana.vault, dana.case) == ()


def test_what_could_never_be_signed_is_refused_before_anybody_is_told_it_is_recorded(
    dana: Person,
) -> None:
    unheard_of = replace(draft(dana), audience=Audience("No such one"))

    with pytest.raises(Refusal) as refused:
        record_soon(dana.vault, unheard_of)

    assert refused.value.code is RefusalCode.BAD_VALUE
    assert waiting_in(dana.vault, dana.case) == ()


def test_two_strikes_for_one_reason_are_two_strikes(dana: Person) -> None:
    note = dana.vault.book.append(dana.vault.pen, [draft(dana)]).entries[0]
    amendment = amend_note(dana.vault, note, reason="the day", text="Friday.").entries[0]
    about = dana.vault.reading.signed(note).about

    for target in (amendment, note):
        strike = Draft(
            case=dana.case,
            audience=WHOLE_TEAM,
            kind=kinds.STRIKE,
            about=about,
            body={"reason": "another child"},
            refers=target,
        )
        record_soon(dana.vault, strike)
        sign_all(dana.vault)

    entry = dana.vault.reading.entry(note)
    assert entry.struck is not None
    assert entry.amendments[0].struck_reason == "another child"


def test_a_handoff_signs_what_waits_before_it_leaves(dana: Person, owen: Person) -> None:
    record_soon(dana.vault, draft(dana, "Said a minute ago."))

    owen.accept(dana.hand_to(owen))

    assert [entry.text for entry in owen.line()] == ["Said a minute ago."]
