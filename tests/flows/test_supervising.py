"""A supervisor's morning by keyboard alone, and a question that a stick carries to and fro."""

import pytest

from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.today_page import TodayPage
from tests.flows.hands import CONTROL, Key
from tests.flows.supervised import (
    QUESTION,
    Office,
    ask_about_it,
    on_to,
    read_through,
    reviews,
    write_notes,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDS_A_MINUTE = 240


def words_on_record(session: Session, cases: list[CaseId]) -> int:
    """How many words there are to be read in all."""
    count = 0
    for case in cases:
        page = session.vault.reading.timeline(TimelineQuery(case=case, limit=0))
        count += sum(len(entry.current_text.split()) for entry in page.entries)
    return count


def test_a_morning_of_12_cases_and_140_entries_takes_one_key_an_entry(office: Office) -> None:
    cases = office.open_cases(12)
    with office.laptop.session() as dana:
        for number, case in enumerate(cases):
            write_notes(dana, case, 14 if number < 8 else 7)
    office.carry("dana", "miriam")
    with office.laptop.session("miriam") as miriam:
        to_read = words_on_record(miriam, cases)
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    order = [row.codename for row in page.list.waiting.rows]
    entries, keys = 0, 0

    for place, name in enumerate(order):
        on_to(sitting, page, name)
        entries += len(page.line.waiting)
        keys += read_through(sitting, page)
        if place == 0:
            assert page.panel.decision.decision.asks_about is None
            keys += ask_about_it(sitting, page)
        else:
            sitting.press(Key.Key_Return, CONTROL)
            keys += 1
    sitting.expect(lambda: len(page.list.waiting.rows) == 1)

    assert (len(order), entries) == (12, 140)
    assert keys <= entries + 1
    assert to_read / WORDS_A_MINUTE <= 25
    sitting.leave()
    with office.laptop.session("miriam") as miriam:
        [left] = queue(miriam.vault).waiting
        assert (left.notes, left.unclear) == (1, 1)
        [asked] = notes_to_review(miriam.vault, left.case)
        assert miriam.vault.reading.entry(asked).open_questions[0].text == QUESTION


def answers_from_today(office: Office, words: str) -> None:
    """Dana finds the question on Today, and answers it where it leads to."""
    worker = office.sit_down("dana")
    worker.press(Key.Key_1, CONTROL)
    today = worker.screen(Shell).page("today")
    assert isinstance(today, TodayPage)
    worker.expect(lambda: today.today.waiting.model.rowCount() == 1)
    while not today.today.waiting.table.hasFocus():
        worker.press(Key.Key_Tab)
    worker.press(Key.Key_Return)
    page = worker.screen(Shell).page("reviews")
    assert isinstance(page, ReviewsScreen)
    worker.expect(lambda: page.panel.settling.row is not None)
    worker.expect(page.line.hasFocus)
    while not page.panel.settling.said.hasFocus():
        worker.press(Key.Key_Tab)
    worker.write(words)
    worker.press(Key.Key_Return, CONTROL)
    worker.expect(lambda: not page.list.waiting.rows)
    worker.leave()


def closes_it(office: Office) -> None:
    """Miriam skips to the reply, and says that it is settled."""
    closing = office.sit_down("miriam")
    page = reviews(closing)
    closing.press(Key.Key_S)
    closing.expect(lambda: page.panel.settling.row is not None)
    closing.press(Key.Key_Return, CONTROL)
    closing.expect(lambda: len(page.list.waiting.rows) == 1)
    closing.leave()


def test_the_stick_carries_question_answer_and_sign_off_both_ways(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        written = write_notes(dana, case, 14)
    office.carry("dana", "miriam")
    supervisor = office.sit_down("miriam")
    page = reviews(supervisor)
    read_through(supervisor, page)
    ask_about_it(supervisor, page)
    supervisor.expect(lambda: len(page.line.waiting) == 1)
    supervisor.leave()
    office.carry("miriam", "dana")

    answers_from_today(office, "A text, as she asked for.")
    with office.laptop.session() as dana:
        signed = [dana.vault.reading.entry(id_).is_signed_off for id_ in written]
    office.carry("dana", "miriam")
    closes_it(office)
    office.carry("miriam", "dana")

    assert sum(signed) == 13
    with office.laptop.session() as dana:
        [asked] = [entry for id_ in written if (entry := dana.vault.reading.entry(id_)).questions]
    [question] = asked.questions
    assert (question.is_open, question.answers[0].text) == (False, "A text, as she asked for.")
