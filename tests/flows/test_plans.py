"""An entry asked about as a safety plan, read on another laptop word for word, and approved."""

from pathlib import Path

import pytest

from desktop_app.domain.approval import Deed, Outcome
from desktop_app.services.approved_plans import plan_shown
from desktop_app.services.notes import amend_note
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.case.plan_dialog import PlanDialog
from desktop_app.ui.translate import Language
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop
from tests.flows.supervised import Office, write_notes
from tests.flows.test_coordinating import to

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PLAN = "J. will text her aunt from the bus; Sam waits at the stop until she has gone in."


def test_a_safety_plan_is_asked_about_by_keyboard_read_elsewhere_and_approved(
    laptop: Laptop, tmp_path: Path
) -> None:
    office = Office.made(laptop, tmp_path, Language.ENGLISH)
    [case] = office.open_cases(1)
    with laptop.session() as dana:
        [plan] = write_notes(dana, case, 1, PLAN)
    worker = office.sit_down("dana")
    worker.open_case()
    worker.press(Key.Key_V, SHIFT)
    asking = worker.dialog(PlanDialog)
    worker.write("Before Friday, please.")
    to(worker, asking.asked_as.segment(Deed.PLAN))
    worker.press(Key.Key_Right)
    to(worker, asking.record)
    worker.press(Key.Key_Return)
    worker.expect(lambda: not worker.window.findChildren(PlanDialog))
    worker.leave()
    office.carry("dana", "miriam")

    supervisor = office.sit_down("miriam")
    supervisor.press(Key.Key_V, CONTROL | SHIFT)
    dialog = supervisor.dialog(ApprovalsDialog)
    supervisor.expect(lambda: dialog.model.rowCount() == 1)
    read = dialog.details.accessibleDescription()
    supervisor.press(Key.Key_Return, CONTROL)
    supervisor.expect(lambda: dialog.model.rowCount() == 0)
    supervisor.press(Key.Key_Escape)
    supervisor.leave()

    assert PLAN in read
    assert "A safety plan for Cedar-0412" in read
    office.carry("miriam", "dana")
    with laptop.session() as dana:
        [asked] = dana.vault.approvals.of(case)
        assert (asked.subject, asked.outcome) == (Deed.SAFETY_PLAN, Outcome.APPROVED)
        amend_note(dana.vault, plan, reason="The bus goes later.", text="Sam drives her.")
        shown = plan_shown(dana.vault, asked)
    assert shown is not None
    assert not shown.is_as_asked
