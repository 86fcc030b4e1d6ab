"""A plan whose words are not before whoever decides can be returned, and not approved."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.approval import Deed, PlanShown
from desktop_app.ui.desk import Desk
from tests.ui.approvals.test_approvals_dialog import ASKED, CONTROL, PaperApprovals, opened


@pytest.mark.parametrize(
    "plan", [None, PlanShown("Other words.", is_as_asked=False)], ids=["not_here", "amended"]
)
def test_a_plan_is_approved_by_no_key_where_its_words_are_not_those_asked_about(
    qtbot: QtBot, desk: Desk, plan: PlanShown | None
) -> None:
    paper = PaperApprovals()
    paper.waiting = (replace(ASKED, subject=Deed.SAFETY_PLAN, terms={"plan": "e_1"}),)
    paper.plans = {} if plan is None else {ASKED.id: plan}
    dialog = opened(qtbot, desk, paper)

    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    assert not dialog.approve.isVisible()
    assert dialog.give_back.isVisible()
    assert paper.answered == []
