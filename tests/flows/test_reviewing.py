"""What can be signed off where one reads for a review, what can't be, and what is shown."""

from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.review_queue import Waiting
from desktop_app.services.notes import amend_note
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.restricted import restrict
from desktop_app.services.review_queue import notes_to_review
from desktop_app.services.reviewing import ask
from desktop_app.ui.access.reason_dialog import ReasonDialog
from desktop_app.ui.reviews.question_dialog import QuestionDialog
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, Key
from tests.flows.supervised import (
    QUESTION,
    Office,
    codename,
    on_to,
    read_through,
    reviews,
    write_notes,
)

NOTHING = Qt.KeyboardModifier.NoModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


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
    sitting.expect(
        lambda: (
            (shown := page.line.current_entry()) and shown.current_text == "Two other programs."
        )
    )
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
    said_of_standards = page.panel.standards.as_of_now.words
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: page.reader.moment_ms is None)

    assert not is_offered_then
    assert said_of_standards
    assert page.panel.standards.as_of_now.words == ""
    assert page.panel.send.isEnabled()
    entry = sitting.sessions[-1].vault.reading.entry(written[0])
    assert entry.sign_offs == ()


def test_a_question_of_ones_own_is_not_left_behind_without_a_word(office: Office) -> None:
    first, second = office.open_cases(2)
    with office.laptop.session() as dana:
        [asked, other] = write_notes(dana, first, 2)
        write_notes(dana, second, 1)
    office.carry("dana", "miriam")
    with office.laptop.session("miriam") as miriam:
        ask(miriam.vault, asked, QUESTION)
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    shell = sitting.screen(Shell)
    sitting.expect(lambda: ", 2 " in shell.rail.item("reviews").accessibleName())
    summary, before = page.head.summary.words, page.panel.left_open.words

    read_through(sitting, page)
    said = page.panel.left_open.words
    page.panel.left_open.settle.setFocus()
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: len(page.list.waiting.rows) == 1)

    assert [part for part in summary.split(";")[0].split() if part.isdigit()] == ["2", "2", "3"]
    assert (before, bool(said)) == ("", True)
    assert page.panel.left_open.isHidden()
    vault = sitting.sessions[-1].vault
    assert [vault.reading.entry(each).is_signed_off for each in (asked, other)] == [True, True]
    assert vault.reading.entry(asked).open_questions == ()


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

    pages, stands_on = 0, page.line.currentIndex().row()
    while not page.line.seen():
        stands_on = page.line.currentIndex().row()
        sitting.press(Key.Key_Space)
        pages += 1
        assert pages < 40
    sitting.press(Key.Key_End)  # past the second, whose middle nobody has seen

    assert before == ()
    assert pages > 1
    assert stands_on == 0
    assert len(page.line.seen()) == 1


def test_a_key_that_is_held_down_reads_one_entry_and_not_all_of_them(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        write_notes(dana, case, 4, "She named every street. " * 60)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    sitting.settle()
    before = page.line.currentIndex().row(), len(page.line.seen())

    for key in (Key.Key_J, Key.Key_Space, Key.Key_PageDown, Key.Key_Down):
        for _ in range(30):
            held = QKeyEvent(QEvent.Type.KeyPress, key, NOTHING, key.name[-1].lower(), True)
            QApplication.sendEvent(page.line, held)
    sitting.settle()

    assert (page.line.currentIndex().row(), len(page.line.seen())) == before


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


def test_a_question_in_a_case_restricted_since_asks_why_and_then_is_there(office: Office) -> None:
    [case] = office.open_cases(1)
    with office.laptop.session() as dana:
        [asked] = write_notes(dana, case, 1)
    office.carry("dana", "miriam")
    with office.laptop.session("miriam") as miriam:
        ask(miriam.vault, asked, QUESTION)
        restrict(miriam.vault, case, is_restricted=True)
    office.carry("miriam", "dana")
    sitting = office.sit_down("dana")

    sitting.press(Key.Key_3, CONTROL)
    page = sitting.screen(Shell).page("reviews")
    assert isinstance(page, ReviewsScreen)
    sitting.expect(page.panel.say_why.hasFocus)
    could_sign, error = page.panel.send.isEnabled(), page.panel.error.words
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(ReasonDialog)
    sitting.expect(dialog.reason.hasFocus)
    sitting.write("To answer Miriam.")
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: page.line.current_entry() and page.panel.send.isVisible())
    sitting.expect(page.panel.send.isEnabled)
    assert (could_sign, error) == (False, "")
    assert page.panel.say_why.isHidden()
    entry = page.line.current_entry()
    assert entry is not None
    assert entry.id == asked


def test_no_question_goes_onto_an_entry_of_the_case_that_was_left(office: Office) -> None:
    cases = office.open_cases(3)
    with office.laptop.session() as dana:
        for case in cases:
            write_notes(dana, case, 2)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    first = codename(page)
    is_free = Event()

    sitting.window.desk.tasks.run(sitting.window, is_free.wait, lambda _: None)
    sitting.press(Key.Key_S)
    sitting.press(Key.Key_Q)
    asked_on_the_way = page.panel.decision.asked
    sitting.press(Key.Key_S)
    is_free.set()
    sitting.settle()
    sitting.expect(lambda: codename(page) and page.line.current_entry())
    sitting.press(Key.Key_Q)

    assert asked_on_the_way is None
    asked, row = page.panel.decision.asked, page.list.waiting.rows[2]
    assert asked is not None
    assert isinstance(row, Waiting)
    assert (asked.case, codename(page)) == (row.case, row.codename)
    assert row.codename != first
    assert row.codename in page.panel.decision.about.accessibleName()
