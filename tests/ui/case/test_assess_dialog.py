"""Judging a case where the agency asks for a second person's word."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseLine
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.case.assess_dialog import AssessDialog
from desktop_app.ui.case.assess_port import Assessed
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import CASE, LINE


@dataclass
class PaperJudgement:
    """Closes nothing before somebody approved it."""

    line: CaseLine = LINE
    is_approved: bool = False
    asked: list[tuple[str, str]] = field(default_factory=list)
    said: list[Mapping[str, str]] = field(default_factory=list)

    def assessed(self, case: CaseId) -> Assessed:  # noqa: ARG002  the port's
        return Assessed(self.line, ())

    def assess(self, case: CaseId, said: Mapping[str, str], reason: str) -> Receipt:  # noqa: ARG002
        if not self.is_approved:
            raise Refusal(RefusalCode.DEED_NOT_APPROVED)
        self.said.append(said)
        return Receipt(case, frozenset({Part.CASES}))

    def ask_approval(self, case: CaseId, status: str, words: str) -> Receipt:
        self.asked.append((status, words))
        return Receipt(case, frozenset({Part.HANDOFFS}))


@pytest.fixture
def port() -> PaperJudgement:
    """A case that is open."""
    return PaperJudgement()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What the dialog stands in front of; it goes with it."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def closing(qtbot: QtBot, desk: Desk, port: PaperJudgement, page: QWidget) -> AssessDialog:
    """Somebody said why it is to be closed, and signs."""
    dialog = AssessDialog(desk, port, CASE, page)
    dialog.open()
    qtbot.waitUntil(dialog.record.isEnabled)
    status = dialog.fields["status"]
    status.setCurrentIndex(status.findData("closed"))
    dialog.reason.setText("All goals were met.")
    dialog.record.click()
    return dialog


def test_what_needs_an_approval_can_be_asked_for_where_it_is_said(
    qtbot: QtBot, desk: Desk, port: PaperJudgement, page: QWidget
) -> None:
    dialog = closing(qtbot, desk, port, page)
    qtbot.waitUntil(dialog.ask.isVisible)
    before = dialog.error.words

    qtbot.keyClick(dialog.ask, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.ask.isVisible())

    assert before.startswith("Your agency asks for a supervisor’s approval of this")
    assert port.asked == [("closed", "All goals were met.")]
    assert dialog.error.words == "Asked. Once it is approved, sign and record it here."
    assert dialog.reason.text() == "All goals were met."


def test_once_it_is_approved_it_is_recorded(
    qtbot: QtBot, desk: Desk, port: PaperJudgement, page: QWidget
) -> None:
    port.is_approved = True

    closing(qtbot, desk, port, page)
    qtbot.waitUntil(lambda: bool(port.said))

    assert port.said == [{"status": "closed"}]
    assert port.asked == []
