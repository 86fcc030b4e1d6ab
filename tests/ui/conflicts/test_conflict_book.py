"""Conflicts of all cases: narrowed, told in full, and opened again with a reason."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.ui.conflicts.book import ConflictBook
from desktop_app.ui.conflicts.dialog import ConflictsDialog
from desktop_app.ui.desk import Desk
from tests.ui.conflicts.paper_conflicts import CEDAR, PaperConflicts, conflict, settled

RISK = conflict("risk", 3, 4, of="")
HERON = replace(
    conflict("safe_contact", "Text.", "Call."), case=CaseId(bytes(16)), codename="Heron-0427"
)


@pytest.fixture
def paper() -> PaperConflicts:
    """Two cases with something to settle, and a risk that was settled."""
    paper = PaperConflicts([RISK, HERON])
    paper.past = [settled(RISK, 4, "The police told Dana.")]
    return paper


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> QWidget:
    """What it stands in front of; the desk dresses the application first."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


@pytest.fixture
def book(qtbot: QtBot, desk: Desk, paper: PaperConflicts, page: QWidget) -> ConflictBook:
    """It is open, and has asked."""
    book = ConflictBook(desk, paper, page)
    book.open()
    qtbot.waitUntil(lambda: book.model.rowCount() == 2)
    return book


def _cells(book: ConflictBook, column: int) -> list[str]:
    return [str(book.model.index(row, column).data()) for row in range(book.model.rowCount())]


def test_what_waits_in_all_cases_is_narrowed_by_case_agency_and_field(book: ConflictBook) -> None:
    everything = _cells(book, 0)
    book.cases.setCurrentIndex(book.cases.findData("Heron-0427"))
    of_heron = _cells(book, 0)
    book.cases.setCurrentIndex(0)
    book.fields.setCurrentIndex(book.fields.findData("risk"))
    of_risk = _cells(book, 0)
    book.agencies.setCurrentIndex(book.agencies.findData("Rainy Lake Police"))

    assert everything == ["Cedar-0412", "Heron-0427"]
    assert (of_heron, of_risk, _cells(book, 0)) == (["Heron-0427"], ["Cedar-0412"], of_risk)
    assert "Dana Whitford" in book.details.accessibleName()
    assert "Owen Harada" in book.details.accessibleName()


def test_settling_leads_to_the_case(book: ConflictBook) -> None:
    asked: list[object] = []
    book.settle_asked.connect(asked.append)

    book.settle.click()

    assert asked == [CEDAR]


def test_the_history_tells_who_settled_it_and_why_and_opens_it_again_with_a_reason(
    qtbot: QtBot, book: ConflictBook, paper: PaperConflicts
) -> None:
    book.which.choose("settled")
    book._offer()
    qtbot.waitUntil(lambda: book.model.rowCount() == 1)
    told = book.details.accessibleName()
    form = book.reopening
    offered = [form.value.itemData(at) for at in range(form.value.count())]
    form.record.click()
    qtbot.waitUntil(lambda: bool(form.error.words))
    without = form.error.words

    form.reason.setText("It was another girl.")
    form.record.click()
    qtbot.waitUntil(lambda: "Something else was said since." in book.details.accessibleName())

    assert "by Dana Whitford, Northern Lakes CFS. Recorded" in told
    assert "Why: The police told Dana." in told
    assert offered == [3]
    assert without
    assert paper.reopened == [("risk", 3, "It was another girl.")]
    assert not form.isVisible()


def test_why_is_said_where_it_is_settled_and_leads_on_to_all_cases(
    qtbot: QtBot, desk: Desk, paper: PaperConflicts, page: QWidget
) -> None:
    dialog = ConflictsDialog(desk, paper, None, page)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.shown is not None)
    one = dialog.shown
    assert one is not None
    one.choose(1)
    one.why.setText("She told me.")
    dialog.record.click()
    qtbot.waitUntil(lambda: bool(paper.reasons))

    with qtbot.waitSignal(dialog.book_asked):
        dialog.book.click()

    assert paper.reasons == ["She told me."]
