"""The page of what was handed over: its rows, its details, and what is read aloud."""

# ruff: noqa: ARG002 (it answers for one case, whichever is asked for)

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.audience import Group
from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId
from desktop_app.domain.receipts import SentStatus
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.case.port import Handoffs
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import CASE
from tests.ui.case.paper_people import DANA, OWEN

AGENCY = Audience("a_abcdefghijklm")
SENT = PastHandoff(
    bundle="YQ",
    is_sent=True,
    partners=("Owen Harada", "Laurie Penner"),
    author=DANA,
    recorded_ms=1_794_321_600_000,
    entries=71,
    audiences=(AGENCY, WHOLE_TEAM),
    number=3,
    purpose="Shared safety planning.",
    authority="Consent of J., 2 November.",
    limits="",
)
RECEIVED = replace(
    SENT, bundle="Yg", is_sent=False, partners=("Dana Whitford",), author=OWEN, entries=1, number=0
)


@dataclass
class PaperHandoffs:
    """A `HandoffsPort` over a tuple."""

    past: tuple[PastHandoff, ...] = (RECEIVED, SENT)
    news: Handoffs = field(default_factory=Handoffs)

    def handoffs(self, case: CaseId) -> Handoffs:
        groups = (Group(AGENCY, "Northern Lakes CFS", listed=True),)
        return replace(self.news, past=self.past, groups=groups)


def open_page(qtbot: QtBot, desk: Desk, paper: PaperHandoffs) -> HandoffsPage:
    page = HandoffsPage(desk, paper, CASE)
    qtbot.addWidget(page)
    page.resize(1228, 600)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(paper.past))
    return page


def test_the_model_keeps_qts_rules(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperHandoffs())

    tester = QAbstractItemModelTester(page.model)

    assert tester.model() is page.model


def test_a_row_says_what_when_by_whom_how_many_and_whose(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperHandoffs())

    row = [page.model.index(1, column).data() for column in range(page.model.columnCount())]

    assert row == [
        "Handed to Owen Harada, Laurie Penner",
        "Tue 10 Nov, 14:40",
        "Dana Whitford",
        "71",
        "",
    ]
    assert page.model.index(0, 0).data() == "Received from Dana Whitford"


def test_the_chosen_row_is_told_in_full_below(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperHandoffs())
    page.table.setFocus()

    qtbot.keyClick(page.table, Qt.Key.Key_J)

    told = page.details.accessibleDescription()
    assert told == (
        "Handed to Owen Harada, Laurie Penner. Tue 10 Nov, 14:40. by Dana Whitford. 71 entries."
        " Whose entries: Northern Lakes CFS only; Whole team. Purpose: Shared safety planning."
        " Authority: Consent of J., 2 November. Bundle: 3."
    )
    spoken = page.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == told


def test_one_entry_is_said_as_one(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperHandoffs())

    spoken = str(page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert ". 1 entry. " in spoken
    assert "Bundle" not in spoken


def test_where_nothing_was_handed_over_the_page_offers_it(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperHandoffs(()))
    qtbot.waitUntil(page.begin.isVisible)
    page.setFocus()

    with qtbot.waitSignal(page.handoff_asked):
        qtbot.keyClick(page.begin, Qt.Key.Key_Return)


def test_a_new_act_is_taken_in_at_the_top(qtbot: QtBot, desk: Desk) -> None:
    paper = PaperHandoffs((SENT,))
    page = open_page(qtbot, desk, paper)

    paper.past = (RECEIVED, SENT)
    desk.tasks.recorded.emit(Receipt(CASE, frozenset({Part.HANDOFFS})))

    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.model.at(0) == RECEIVED


def test_french_reads_the_acts_in_french(qtbot: QtBot, french_desk: Desk) -> None:
    page = open_page(qtbot, french_desk, PaperHandoffs())

    first = page.model.index(1, 0).data()

    assert first == "Remis à Owen Harada, Laurie Penner"


@pytest.mark.parametrize(
    ("notice", "sent", "received"),
    [
        ("recall", "Recalled from Owen Harada", "Recalled by Owen Harada"),
        ("correction", "Corrected for Owen Harada", "Corrected by Owen Harada"),
        ("superseded", "Owen Harada told that it is replaced", "Replaced by Owen Harada"),
        ("later_kind", "Handed to Owen Harada", "Received from Owen Harada"),
    ],
)
def test_a_notice_is_named_by_what_it_told_and_counts_no_entries(
    qtbot: QtBot, desk: Desk, notice: str, sent: str, received: str
) -> None:
    told = replace(SENT, partners=("Owen Harada",), notice=notice)
    page = open_page(qtbot, desk, PaperHandoffs((told, replace(told, is_sent=False))))

    said = [page.model.index(row, 0).data() for row in range(2)]

    assert said == [sent, received]
    assert page.model.index(0, 3).data() == ""


def test_only_of_what_left_from_here_somebody_can_be_told(qtbot: QtBot, desk: Desk) -> None:
    ours = SentStatus(
        bundle=SENT.bundle,
        kind="copy",
        number=3,
        purpose="",
        sent_ms=0,
        is_ours=True,
        recipients=(),
    )
    news = Handoffs(sent=(ours, replace(ours, bundle="Yw", kind="notice")))
    notice = replace(SENT, bundle="Yw", notice="recall")
    page = open_page(qtbot, desk, PaperHandoffs((RECEIVED, notice, SENT), news))
    can_be = []

    for row in range(3):
        page.table.selectRow(row)
        can_be.append(page.tell.isEnabled())
    with qtbot.waitSignal(page.tell_asked) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_T)

    assert can_be == [False, False, True]
    assert asked.args == [SENT, "Handed to Owen Harada, Laurie Penner, Tue 10 Nov, 14:40"]
