"""A supervisor's morning by keyboard alone, and a question that a stick carries to and fro."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.services.notes import amend_note
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.services.reviewing import ask
from desktop_app.ui.reviews.question_dialog import QuestionDialog
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.translate import Language
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.today_page import TodayPage
from tests.flows.hands import ALT, CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.supervised import Office, reviews, write_notes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LANGUAGES = (Language.ENGLISH, Language.FRENCH)
WORDS_A_MINUTE = 240
QUESTION = "How did you let J. know you were coming?"


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def office(request: pytest.FixtureRequest, laptop: Laptop, tmp_path: Path) -> Office:
    """Dana reports to Miriam, in one language and then in the other."""
    return Office.made(laptop, tmp_path, request.param)


def read_through(sitting: Sitting, page: ReviewsScreen) -> int:
    """J until all that waits here was read; how many keys that took."""
    sitting.expect(page.line.seen)
    keys = 0
    while len(page.line.seen()) < len(page.line.waiting):
        sitting.press(Key.Key_J)
        keys += 1
        assert keys <= len(page.line.waiting)
    return keys


def ask_about_it(sitting: Sitting, page: ReviewsScreen) -> int:
    """Q, the question, Ctrl+Enter; how many keys that took, but for the words."""
    sitting.press(Key.Key_Q)
    sitting.expect(page.panel.decision.question.hasFocus)
    sitting.write(QUESTION)
    sitting.press(Key.Key_Return, CONTROL)
    return 2


def codename(page: ReviewsScreen) -> str:
    """The case that is read."""
    assert page.reader.to_read is not None
    return page.reader.to_read.codename


def on_to(sitting: Sitting, page: ReviewsScreen, name: str) -> None:
    """Wait for the next case to stand there with its first entry in hand."""
    sitting.expect(lambda: codename(page) == name and page.line.seen())
    sitting.expect(page.line.hasFocus)


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


def test_what_was_added_while_one_read_is_not_signed_and_is_shown(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        written = write_notes(dana, case, 3)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    read_through(sitting, page)

    with office.laptop.session() as dana:
        amend_note(dana.vault, written[1], reason="Heard wrongly.", text="Two other programs.")
        office.swap(dana)
    session = sitting.sessions[-1]
    sitting.window.desk.tasks.run(sitting.window, lambda: office.swap(session), lambda _: None)
    sitting.settle()  # came in behind the screen's back: nobody told it
    sitting.press(Key.Key_Return, CONTROL)

    sitting.expect(lambda: page.panel.error.words)
    sitting.expect(lambda: page.line.current_entry() is not None)
    sitting.settle()
    shown = page.line.current_entry()
    assert shown is not None
    assert shown.current_text == "Two other programs."
    assert not session.vault.reading.entry(written[0]).sign_offs


def test_at_an_earlier_moment_nothing_is_signed(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        written = write_notes(dana, case, 3)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    read_through(sitting, page)

    sitting.press(Key.Key_Left, ALT)
    sitting.settle()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.settle()
    is_offered_then = page.panel.send.isEnabled()
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: page.reader.moment_ms is None)

    assert not is_offered_then
    assert page.panel.send.isEnabled()
    entry = sitting.sessions[-1].vault.reading.entry(written[0])
    assert entry.sign_offs == ()


def test_q_on_the_line_of_a_case_asks_there_too(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        written = write_notes(dana, case, 1)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    screen = sitting.open_case()
    sitting.expect(lambda: screen.timeline.current_entry() is not None)

    sitting.press(Key.Key_Q)
    dialog = sitting.dialog(QuestionDialog)
    sitting.expect(dialog.said.hasFocus)
    sitting.write(QUESTION)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: QApplication.activeModalWidget() is None)
    sitting.leave()

    with office.laptop.session("miriam") as miriam:
        [asked] = miriam.vault.reading.entry(written[0]).questions
        assert asked.text == QUESTION


def test_a_long_entry_is_read_page_by_page_and_counts_only_at_its_end(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        write_notes(dana, case, 2, "She named every street. " * 200)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    sitting.settle()
    before = page.line.seen()

    pages = 0
    while not page.line.seen():
        sitting.press(Key.Key_Space)
        pages += 1
        assert pages < 40
    stands_on = page.line.currentIndex().row()
    sitting.press(Key.Key_End)  # past the second, whose middle nobody has seen

    assert before == ()
    assert pages > 1
    assert stands_on == 0
    assert len(page.line.seen()) == 1


def test_filters_are_keys_and_say_so_where_nothing_is_left(office: Office) -> None:
    first, second = office.open_cases(2)
    with office.laptop.session() as dana:
        write_notes(dana, first, 2)
        write_notes(dana, second, 1)
    office.carry("dana", "miriam")
    with office.laptop.session("miriam") as miriam:
        [only] = notes_to_review(miriam.vault, second)
        ask(miriam.vault, only, QUESTION)
    sitting = office.sit_down("miriam")
    page = reviews(sitting)

    sitting.press(Key.Key_U)
    sitting.expect(lambda: [each.codename for each in page.list.waiting.rows] == ["Cedar-0413"])
    on_to(sitting, page, "Cedar-0413")
    sitting.press(Key.Key_U)
    sitting.expect(lambda: len(page.list.waiting.rows) == 2)
    sitting.press(Key.Key_M)
    sitting.expect(lambda: not page.list.waiting.rows)

    assert page.pages.currentWidget() is page.nothing
    assert page.nothing.currentIndex() == 1


def test_what_was_signed_off_is_not_new_any_more(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        write_notes(dana, case, 3)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    read_through(sitting, page)

    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: not page.list.waiting.rows)

    assert sitting.sessions[-1].vault.marks.unread(TimelineQuery(case=case)).rows == ()
