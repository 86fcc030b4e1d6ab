"""A supervisor's morning by keyboard alone, and a question that a stick carries to and fro."""

from pathlib import Path

import pytest

from desktop_app.services.review_queue import notes_to_review
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.translate import Language
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.supervised import Office, reviews, write_notes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LANGUAGES = (Language.ENGLISH, Language.FRENCH)


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
        assert keys < 200
    return keys


def test_thirteen_are_signed_off_and_one_is_asked_about_and_the_next_case_is_there(
    office: Office,
) -> None:
    first, second = office.open_cases(2)
    with office.laptop.session() as dana:
        write_notes(dana, first, 14)
        write_notes(dana, second, 3)
    office.carry("dana", "miriam")
    sitting = office.sit_down("miriam")
    page = reviews(sitting)
    assert len(page.line.waiting) == 14

    keys = read_through(sitting, page)
    sitting.press(Key.Key_Q)
    sitting.expect(page.panel.decision.question.hasFocus)
    sitting.write("How did you let J. know you were coming?")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: len(page.line.waiting) == 3)

    assert keys <= 14
    sitting.expect(page.line.hasFocus)
    assert page.line.currentIndex().row() == 0
    sitting.leave()
    with office.laptop.session("miriam") as miriam:
        [left] = notes_to_review(miriam.vault, first)
        [asked] = miriam.vault.reading.entry(left).open_questions
        assert asked.text == "How did you let J. know you were coming?"
