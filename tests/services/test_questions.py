"""Asking about a note, answering and settling it, on real vaults carried by hand."""

import pytest

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.services.arrivals import mark_arrived
from desktop_app.services.beneath import beneath
from desktop_app.services.notes import amend_note
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.reviewing import answer, ask, close_question
from tests.services.reviewed import (
    code_of,
    entry,
    let_in,
    signed_off,
    written_by,
)
from tests.services.teams import Laptop, Team, give


@pytest.fixture
def shared(team: Team, case: CaseId) -> Team:
    return let_in(team, case)


def test_a_question_goes_to_the_author_and_the_answer_comes_back_to_be_closed(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)

    ask(miriam.vault, written, "How did you let her know you were coming?")
    give(miriam, dana, case)
    [asked] = entry(dana, written).open_questions
    answer(dana.vault, asked.id, "She had asked for a call first; I called.")
    give(dana, miriam, case)
    answered = entry(miriam, written).open_questions[0]
    close_question(miriam.vault, asked.id, "Thank you.")
    give(miriam, dana, case)

    assert (asked.author.name, asked.to, asked.to_name) == (
        "Miriam Okafor",
        dana.vault.me.person,
        "Dana Whitford",
    )
    assert asked.due == "2026-11-23T18:00+00:00"
    assert [reply.text for reply in answered.answers] == [
        "She had asked for a call first; I called."
    ]
    [closed] = entry(dana, written).questions
    assert not closed.is_open
    assert [reply.text for reply in closed.replies][-1] == "Thank you."


def test_a_question_and_its_answer_are_in_the_languages_they_were_written_in(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)

    ask(miriam.vault, written, "Quelle tante\u00a0?", language="fr")
    give(miriam, dana, case)
    [asked] = entry(dana, written).open_questions
    answer(dana.vault, asked.id, "Her aunt Rose.", language="en")

    [told] = entry(dana, written).open_questions
    assert (told.language, [reply.language for reply in told.answers]) == ("fr", ["en"])


def test_an_amendment_can_be_the_answer(shared: Team, case: CaseId) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)
    ask(miriam.vault, written, "Which aunt?")
    give(miriam, dana, case)
    [asked] = entry(dana, written).open_questions

    amended = amend_note(
        dana.vault, written, reason="Which aunt.", text="Her aunt Rose called."
    ).entries[0]
    answer(dana.vault, asked.id, "", amended)

    assert entry(dana, written).open_questions[0].answers[0].amendment == amended


def test_only_who_asked_or_a_supervisor_of_the_author_closes_a_question(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam, owen = shared.dana, shared.lee, shared.miriam, shared.owen
    written = written_by(dana, owen, case)
    ask(owen.vault, written, "Which door?")
    for laptop in (dana, lee, miriam):
        give(dana, laptop, case)
        give(owen, laptop, case)
    [asked] = entry(dana, written).open_questions

    for laptop in (dana, lee):
        with pytest.raises(Refusal) as refused:
            close_question(laptop.vault, asked.id)
        assert code_of(refused) is RefusalCode.NOT_THE_ASKER
    close_question(miriam.vault, asked.id)

    assert entry(miriam, written).open_questions == ()


def test_nobody_asks_themselves_answers_what_is_settled_or_asks_nothing(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)
    question = ask(miriam.vault, written, "Which door?").entries[0]
    close_question(miriam.vault, question)

    with pytest.raises(Refusal) as own:
        ask(dana.vault, written, "Which door?")
    with pytest.raises(Refusal) as closed:
        answer(miriam.vault, question, "The back one.")
    with pytest.raises(Refusal) as empty:
        ask(miriam.vault, written, " ")
    with pytest.raises(Refusal) as unknown:
        answer(miriam.vault, written, "The back one.")

    assert [code_of(each) for each in (own, closed, empty, unknown)] == [
        RefusalCode.OWN_NOTE,
        RefusalCode.QUESTION_CLOSED,
        RefusalCode.EMPTY_NOTE,
        RefusalCode.UNKNOWN_QUESTION,
    ]


def test_a_question_and_its_answer_are_news_of_the_note_and_a_sign_off_is_not(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)

    def carry(one: Laptop, other: Laptop) -> list[EntryId]:
        """What is unread at the other after all was carried there, as an exchange does."""
        entries = [
            reread(line) for log in one.vault.book.logs(case, [WHOLE_TEAM]) for line in log.lines
        ]
        mark_arrived(other.vault, entries)
        give(one, other, case)
        query = TimelineQuery(case=case, limit=0)
        page = other.vault.reading.timeline(query).entries
        unread = [page[row].id for row in other.vault.marks.unread(query).rows]
        other.vault.marks.mark(query, 0, len(page), read=True)
        return unread

    signed_off(miriam, written)
    signed = carry(miriam, dana)
    question = ask(miriam.vault, written, "Which door?").entries[0]
    asked = carry(miriam, dana)
    answer(dana.vault, question, "The back one.")
    answered = carry(dana, miriam)

    assert (signed, asked, answered) == ([], [written], [written])


@pytest.mark.parametrize("due", ["soon", "2026-11-25", "2026-11-25T10:00", "9999-12-31T23:00Z", 5])
def test_an_answer_is_due_at_a_moment_of_this_world_or_at_none(
    shared: Team, case: CaseId, due: object
) -> None:
    """A program that isn't ours can write anything, and no clock could show it."""
    written = written_by(shared.dana, shared.miriam, case)
    body: dict[str, object] = {"due": due, "text/0000": "Which door?"}

    asked = beneath(shared.miriam.vault, written, kinds.QUESTION, body)
    shared.miriam.vault.book.append(shared.miriam.vault.pen, [asked])

    [question] = entry(shared.miriam, written).questions
    assert (question.text, question.due, question.is_open) == ("Which door?", "", True)
