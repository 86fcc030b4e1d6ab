"""What was told of a note later stands with it: at whoever received it, and at the sender's."""

from dataclasses import replace
from pathlib import Path

from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import NoteNotice
from desktop_app.services.consents import withdraw_consent
from desktop_app.services.notes import amend_note
from desktop_app.services.own_record import own_record
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.receiving.noted import with_notices
from desktop_app.services.receiving.notices_due import (
    notice_about,
    notice_request,
    notices_due,
)
from tests.services.conftest import Person
from tests.services.receiving.carrying import agreed, built

WORDS = "It was meant for another team."


def _noted(person: Person) -> dict[EntryId, tuple[NoteNotice, ...]]:
    entries = with_notices(person.vault, person.case, person.line())
    return {entry.id: entry.notices for entry in entries if entry.notices}


def _tell(dana: Person, owen: Person, notice: Notice, *, destroy_by: str = "") -> Path:
    """Of the last handoff, something that a person decided on."""
    bundle = past_handoffs(dana.vault, dana.case)[0].bundle
    card = owen.vault.me.printed
    due = notice_about(dana.vault, dana.case, notice, card, [bundle])
    due = replace(due, destroy_by=destroy_by)
    return built(dana, notice_request(dana.vault, dana.case, due, WORDS), notice.value)


def test_a_recalled_note_says_by_whom_and_until_when_it_is_to_be_destroyed(
    dana: Person, owen: Person
) -> None:
    note = dana.note("Sent to the wrong team.")
    owen.accept(dana.hand_to(owen))
    own = owen.note("What we saw ourselves.")

    owen.accept(_tell(dana, owen, Notice.RECALL, destroy_by="2026-12-01"))

    [told] = _noted(owen)[note]
    assert own not in _noted(owen)
    assert (told.notice, told.is_ours, told.names) == (Notice.RECALL, False, ("Dana Whitford",))
    assert (told.words, told.destroy_by, told.is_danger) == (WORDS, "2026-12-01", True)


def test_at_the_senders_it_says_from_whom_it_was_recalled(dana: Person, owen: Person) -> None:
    note = dana.note("Sent to the wrong team.")
    owen.accept(dana.hand_to(owen))
    later = dana.note("Later.")

    _tell(dana, owen, Notice.RECALL)

    [told] = _noted(dana)[note]
    assert later not in _noted(dana)
    assert (told.is_ours, told.names, told.is_danger) == (True, ("Owen Harada",), False)


def test_what_is_replaced_is_to_be_known_and_no_danger(dana: Person, owen: Person) -> None:
    note = dana.note("The plan of October.")
    owen.accept(dana.hand_to(owen))

    owen.accept(_tell(dana, owen, Notice.SUPERSEDED))

    [told] = _noted(owen)[note]
    assert (told.notice, told.is_danger) == (Notice.SUPERSEDED, False)


def test_a_note_that_left_under_a_withdrawn_consent_says_so_on_both_sides(
    dana: Person, owen: Person
) -> None:
    consent = agreed(dana)
    note = dana.note("Her safety plan.")
    request = HandoffRequest(
        case=dana.case,
        recipients=(owen.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
        ground="consent",
        consent=consent.id,
    )
    owen.accept(built(dana, request, "agreed"))
    withdraw_consent(dana.vault, consent)
    [due] = notices_due(dana.vault, dana.case)

    owen.accept(built(dana, notice_request(dana.vault, dana.case, due, WORDS), "withdrawn"))

    for person, is_ours in ((dana, True), (owen, False)):
        [told] = _noted(person)[note]
        assert (told.notice, told.is_ours) == (Notice.CONSENT_WITHDRAWN, is_ours)


def test_a_correction_stands_beneath_the_words_and_is_not_said_twice(
    dana: Person, owen: Person
) -> None:
    note = dana.note("Back on Sunday.")
    owen.accept(dana.hand_to(owen))
    amend_note(dana.vault, note, reason="Heard wrongly.", text="Back on Monday.")
    [due] = notices_due(dana.vault, dana.case)

    owen.accept(built(dana, notice_request(dana.vault, dana.case, due, WORDS), "correction"))

    assert _noted(owen) == _noted(dana) == {}


def test_the_most_pressing_comes_first_and_the_print_says_it_too(
    dana: Person, owen: Person
) -> None:
    dana.note("Sent to the wrong team.")
    owen.accept(dana.hand_to(owen))
    recall = _tell(dana, owen, Notice.RECALL)
    bundle = past_handoffs(dana.vault, dana.case)[-1].bundle
    card = owen.vault.me.printed
    due = notice_about(dana.vault, dana.case, Notice.SUPERSEDED, card, [bundle])
    owen.accept(recall)
    owen.accept(built(dana, notice_request(dana.vault, dana.case, due, WORDS), "replaced"))

    [entry] = own_record(owen.vault, owen.case).entries

    assert [told.notice for told in entry.notices] == [Notice.RECALL, Notice.SUPERSEDED]
