"""The mark at the foot of the window: how much waits for one's approval, counted when it may."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.approval import Answer, Asked
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.approvals.port import Approvals
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.window.foot_ways import FootWay, approvals_way

CEDAR = CaseId(b"c" * 16)


@dataclass
class PaperCount:
    """Says how many wait, and how often that was asked."""

    waiting: int = 0
    asked: int = 0

    def how_many(self) -> int:
        self.asked += 1
        return self.waiting

    def approvals(self) -> Approvals:
        return Approvals()

    def answer(self, asked: Asked, _answer: Answer, _comment: str) -> Receipt:
        raise AssertionError(asked)


@pytest.fixture
def paper() -> PaperCount:
    return PaperCount()


@pytest.fixture
def approving(qtbot: QtBot, desk: Desk, paper: PaperCount) -> Iterator[FootWay]:
    """A window with a foot."""
    owner, bar = QWidget(), StatusBar(desk.theme)
    qtbot.addWidget(owner)
    bar.setParent(owner)
    owner.show()
    made = approvals_way(desk, paper, owner, bar)
    qtbot.waitUntil(lambda: paper.asked == 1)
    yield made
    owner.hide()  # held until here


def test_it_is_seen_only_while_something_waits(
    qtbot: QtBot, desk: Desk, paper: PaperCount, approving: FootWay
) -> None:
    before = approving.mark.button.isHidden()

    paper.waiting = 2
    desk.tasks.recorded.emit(Receipt(CEDAR, frozenset({Part.HANDOFFS})))

    qtbot.waitUntil(lambda: not approving.mark.button.isHidden())
    assert before
    assert approving.mark.button.text() == "2 approvals: decide"


def counted(qtbot: QtBot, desk: Desk, paper: PaperCount, receipt: Receipt) -> int:
    """How often it was asked, once all that was asked of the vault is done."""
    done: list[None] = []
    with qtbot.waitSignal(desk.tasks.recorded):
        desk.tasks.recorded.emit(receipt)
    desk.tasks.run(desk.tasks, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    return paper.asked


@pytest.mark.parametrize(
    "receipt", [Receipt(CEDAR, frozenset({Part.TIMELINE})), Receipt(None, frozenset())]
)
def test_whoever_writes_a_note_waits_for_no_count(
    qtbot: QtBot, desk: Desk, paper: PaperCount, approving: FootWay, receipt: Receipt
) -> None:
    assert counted(qtbot, desk, paper, receipt) == 1


@pytest.mark.parametrize(
    "receipt",
    [
        Receipt(None, frozenset({Part.CASES, Part.CARDS})),
        Receipt(CEDAR, frozenset({Part.HANDOFFS})),
    ],
)
def test_what_an_exchange_or_an_answer_brings_is_counted(
    qtbot: QtBot, desk: Desk, paper: PaperCount, approving: FootWay, receipt: Receipt
) -> None:
    assert counted(qtbot, desk, paper, receipt) == 2


def test_a_click_leads_to_the_list(qtbot: QtBot, approving: FootWay) -> None:
    approving.mark.button.click()

    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ApprovalsDialog)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    dialog.reject()
