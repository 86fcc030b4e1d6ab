"""The page of who looked at a case: what it says, narrows, writes out; and the two dialogs."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.access import Access, AccessFlaw
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.access_reading import CheckedLogs
from desktop_app.services.restricted import Gate
from desktop_app.ui.access.glass_dialog import GlassDialog
from desktop_app.ui.access.page import AccessPage
from desktop_app.ui.access.port import CaseAccess
from desktop_app.ui.access.reason_dialog import ReasonDialog
from desktop_app.ui.access.words import FLAWS, WHAT, Column, what_words
from desktop_app.ui.desk import Desk
from tests.ui.access.paper_access import CEDAR, CUT, GLASS, LEE, SEEN, WHOLE, PaperAccess


@dataclass
class OnePlace:
    """Chooses always the same."""

    place: Path | None

    def to_read(self, _parent: QWidget, _title: str, _kinds: str) -> Path | None:
        return None

    def to_write(self, _parent: QWidget, _title: str, _suggested: Path) -> Path | None:
        return self.place


@pytest.fixture
def paper() -> PaperAccess:
    return PaperAccess()


@pytest.fixture
def chooser(tmp_path: Path) -> OnePlace:
    return OnePlace(tmp_path / "log.csv")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, paper: PaperAccess, chooser: OnePlace) -> AccessPage:
    """Shown, with what was noted."""
    page = AccessPage(desk, paper, chooser, CEDAR)
    qtbot.addWidget(page)
    page.resize(1228, 700)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(SEEN))
    qtbot.waitUntil(lambda: page.whole.words != "")
    return page


def said(page: AccessPage, column: Column) -> list[str]:
    """One column, from the top."""
    rows = range(page.model.rowCount())
    return [str(page.model.index(row, column).data()) for row in rows]


def test_every_code_and_every_flaw_has_words() -> None:
    codes = [what_words(code) for code in Access]

    assert set(WHAT) == set(Access)
    assert set(FLAWS) == set(AccessFlaw)
    assert len(set(codes)) == len(codes)
    assert what_words("seen_by_satellite") == "seen_by_satellite"


def test_it_says_who_did_what_and_why_the_latest_first(page: AccessPage) -> None:
    assert said(page, Column.WHO)[:2] == ["Dana Whitford", "Lee Beaver"]
    assert said(page, Column.WHAT) == [
        "Handed over",
        "Broke the glass",
        "Showed the place",
        "Put on paper",
        "Opened the case",
    ]
    assert said(page, Column.ABOUT)[:3] == [
        "2 things",
        "On call; the school rang about her.  (waits for a review)",
        "o_mfrggzdfmz",
    ]
    assert page.whole.words == (
        "Noted here in all: 5 events, none missing or changed. Of this case: 5 events."
    )
    assert page.flawed.words == ""


def test_what_the_line_in_hand_is_of_is_listed_beneath(qtbot: QtBot, page: AccessPage) -> None:
    qtbot.waitUntil(lambda: page.things.words != "")
    told = page.things.words.splitlines()
    page.table.selectRow(page.model.rowCount() - 1)

    assert told[0].startswith("Home visit, recorded ")
    assert told[0].endswith(" by Dana Whitford")
    assert told[1] == "Not an entry of the line: e_nzsxe3lpnzuw4zzb"
    assert page.things.words == ""


def test_a_log_that_is_not_whole_is_said_to_be_so_and_whose(
    qtbot: QtBot, page: AccessPage, paper: PaperAccess
) -> None:
    paper.log = CheckedLogs(WHOLE, ((LEE, CUT),))
    paper.told = CaseAccess(SEEN, is_restricted=True)

    page.look()

    qtbot.waitUntil(lambda: page.flawed.words != "")
    assert page.flawed.words == "Lee Beaver: the end is missing."
    assert page.whole.words == ""
    assert page.restrict.text() == "Let it open without a reason"


def test_it_is_narrowed_by_person_and_by_what_happened(page: AccessPage) -> None:
    page.people.setCurrentIndex(page.people.findData("Lee Beaver"))
    of_lee = said(page, Column.WHAT)
    page.people.setCurrentIndex(0)
    page.kinds.setCurrentIndex(page.kinds.findData(Access.PRINTED.value))
    printed = said(page, Column.WHO)
    page.kinds.setCurrentIndex(0)

    assert of_lee == ["Broke the glass"]
    assert printed == ["Dana Whitford"]
    assert page.model.rowCount() == len(SEEN)


def test_it_is_written_out_by_key_where_somebody_chose(
    qtbot: QtBot, page: AccessPage, paper: PaperAccess, chooser: OnePlace
) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(paper.written) == 1)
    chosen, chooser.place = chooser.place, None
    page.write_out()

    assert paper.written == [chosen]


def test_a_case_is_restricted_and_let_go_again(
    qtbot: QtBot, page: AccessPage, paper: PaperAccess
) -> None:
    page.restrict.click()
    qtbot.waitUntil(lambda: page.restrict.text() == "Let it open without a reason")
    page.restrict.click()
    qtbot.waitUntil(lambda: page.restrict.text() == "Ask why it is opened")

    assert paper.restricted == [True, False]


@pytest.mark.parametrize("gate", [Gate.REASON, Gate.BREAK_GLASS])
def test_nothing_is_opened_without_a_reason(
    qtbot: QtBot, desk: Desk, paper: PaperAccess, gate: Gate
) -> None:
    dialog = ReasonDialog(desk, paper, CEDAR, gate, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_it.click()
    asked_again = dialog.isVisible()
    paper.refuse = Refusal(RefusalCode.VAULT_READ_ONLY)
    dialog.reason.setText("On call tonight.")
    dialog.open_it.click()
    qtbot.waitUntil(lambda: dialog.error.words != "")
    paper.refuse = None

    with qtbot.waitSignal(dialog.entered):
        dialog.open_it.click()

    assert asked_again
    assert paper.reasons == [(CEDAR, "On call tonight.")]
    assert ("leads" in dialog.accessibleDescription()) is True


def test_an_opening_is_looked_at_and_what_came_of_it_is_noted(
    qtbot: QtBot, desk: Desk, paper: PaperAccess
) -> None:
    dialog = GlassDialog(desk, paper, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.standing is not None)
    shown = dialog.who.text()
    dialog.note.click()
    dialog.review.setText("He was on call. All right.")

    dialog.note.click()

    qtbot.waitUntil(lambda: dialog.standing is None)
    assert shown.startswith("Lee Beaver · Cedar-0412 · ")
    assert paper.reviews == [(GLASS.id, "He was on call. All right.")]
    assert not dialog.note.isVisible()
    assert dialog.who.text() == "Nothing waits for your review."
