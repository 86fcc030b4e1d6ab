"""A sign-off that comes in a handoff is theirs: it counts by their cards, or isn't judged."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.domain.codes import Standing
from desktop_app.domain.disclosing import Choices
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId, EntryId
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.own_record import own_record
from desktop_app.services.ports import State, TimelineQuery
from desktop_app.services.review_queue import queue
from desktop_app.services.reviewing import answer, ask, close_question
from tests.services.conftest import Person
from tests.services.reviewed import entry, let_in, signed_off, written_by
from tests.services.teams import NOOR, Laptop, Team, give


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    return let_in(team, case)


@pytest.fixture
def noor(shared: Team, tmp_path: Path) -> Iterator[Laptop]:
    """She took in the cards of Dana's agency, and compared no code with anybody there."""
    laptop = Laptop.made(shared.owen.world, tmp_path / "noor", NOOR)
    shared.dana.meet(laptop)
    agency, now_ms = shared.dana.vault.me.agency_key, laptop.vault.clock.now_ms()
    laptop.vault.cards.know_agency(agency, Standing.UNVERIFIED, None, now_ms)
    give(shared.miriam, laptop, shared.miriam.agency_case, AGENCY_CHANNEL)
    yield laptop
    laptop.session.close()


def person(laptop: Laptop) -> Person:
    return Person(laptop.session, laptop.folder)


def bundle(sender: Laptop, to: Laptop, case: CaseId, choices: Choices) -> Path:
    out = sender.folder / "theirs.tlh"
    request = HandoffRequest(
        case=case,
        recipients=(to.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
        choices=choices,
    )
    desk = Desk(BundleCourier(sender.session), BundleScribe())
    build_handoff(sender.vault, desk, request, str(out), lambda _done, _total: True)
    return out


def supervised(team: Team, case: CaseId) -> EntryId:
    """A note of Dana's that Miriam asked about and signed off, all of it with Dana."""
    dana, miriam = team.dana, team.miriam
    written = written_by(dana, miriam, case)
    question = ask(miriam.vault, written, "Which door?").entries[0]
    give(miriam, dana, case)
    answer(dana.vault, question, "The back one.")
    give(dana, miriam, case)
    close_question(miriam.vault, question, "Good.")
    signed_off(miriam, written)
    give(miriam, dana, case)
    return written


def test_miriams_sign_off_arrives_with_the_note_and_is_hers(shared: Team, case: CaseId) -> None:
    note = supervised(shared, case)
    sent = bundle(shared.dana, shared.owen, case, Choices(threads=frozenset({note})))

    person(shared.owen).accept(sent)

    theirs = entry(shared.owen, note)
    assert theirs.sign_off is not None
    assert (theirs.sign_off.author.name, theirs.sign_off.author.agency) == (
        "Miriam Okafor",
        "Northern Lakes CFS",
    )
    assert theirs.is_signed_off
    [asked] = theirs.questions
    assert (asked.text, asked.is_open) == ("Which door?", False)
    assert [reply.text for reply in asked.replies] == ["The back one.", "Good."]
    assert queue(shared.owen.vault).notes == 0


def test_where_nobody_verified_her_agency_it_is_shown_and_not_judged(
    shared: Team, noor: Laptop, case: CaseId
) -> None:
    note = supervised(shared, case)
    sent = bundle(shared.dana, noor, case, Choices(threads=frozenset({note})))

    person(noor).accept(sent)

    [signed] = entry(noor, note).sign_offs
    assert (signed.author.name, signed.counts, signed.is_judged) == ("Miriam Okafor", False, False)
    assert not entry(noor, note).is_signed_off


def test_of_a_thread_that_was_not_sent_nothing_shows_and_nothing_waits(
    shared: Team, case: CaseId
) -> None:
    note = supervised(shared, case)
    ask(shared.miriam.vault, note, "And who was with her?")
    give(shared.miriam, shared.dana, case)

    person(shared.owen).accept(bundle(shared.dana, shared.owen, case, Choices()))

    theirs = entry(shared.owen, note)
    states = frozenset({State.SIGNED_OFF, State.STALE, State.QUESTION})
    marked = shared.owen.vault.reading.timeline(TimelineQuery(case=case, states=states, limit=0))
    assert (theirs.sign_offs, theirs.questions) == ((), ())
    assert marked.entries == ()
    assert queue(shared.owen.vault).asked == ()


def test_our_own_print_holds_them_unless_they_are_left_out(shared: Team, case: CaseId) -> None:
    note = supervised(shared, case)

    [told] = own_record(shared.miriam.vault, case).entries
    [plain] = own_record(shared.miriam.vault, case, with_reviews=False).entries

    assert told == entry(shared.miriam, note)
    assert plain == replace(told, sign_offs=(), questions=())
