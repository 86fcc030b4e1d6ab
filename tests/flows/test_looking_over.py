"""A supervisor looks over all cases by keyboard, goes into one, and takes a spreadsheet along."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.action import NewAction
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.actions import open_action
from desktop_app.services.cases import find_case, open_case
from desktop_app.ui.caseload.export_dialog import ExportDialog
from desktop_app.ui.caseload.head import CASES, WORKLOAD
from desktop_app.ui.caseload.screen import CaseloadScreen
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_reach import nameless, too_small, unmarked, unreached
from tests.people import CEDAR, DANA, JO
from tests.reports.workbooks import read_workbook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def looking_over(laptop: Laptop) -> Sitting:
    """Two cases, something overdue in one of them, and Ctrl+7."""
    laptop.make_vault(replace(DANA, authority=Authority.SUPERVISOR))
    with laptop.session() as dana:
        open_case(dana.vault, CEDAR, JO)
        open_case(dana.vault, replace(CEDAR, codename="=Larch-7"))
        cedar = find_case(dana.vault, "Cedar-0412")
        action = NewAction(title="Ring the school", due="2026-11-02", audience=WHOLE_TEAM)
        open_action(dana.vault, cedar, action)
    sitting = laptop.unlocked()
    sitting.press(Key.Key_7, CONTROL)
    page = screen_in(sitting)
    sitting.expect(lambda: page.model.rowCount() == 2)
    sitting.expect(page.table.hasFocus)
    return sitting


def screen_in(sitting: Sitting) -> CaseloadScreen:
    """The caseload, once it was gone to."""
    found = sitting.window.findChild(CaseloadScreen)
    assert found is not None
    return found


def test_from_every_case_to_the_one_that_waits_longest_and_into_it(looking_over: Sitting) -> None:
    looking_over.press(Key.Key_1)
    looking_over.expect(lambda: screen_in(looking_over).model.rowCount() == 1)

    looking_over.press(Key.Key_Return)

    looking_over.expect(lambda: looking_over.screen(Shell).at == "cases")
    looking_over.expect(looking_over.case.timeline.hasFocus)
    assert looking_over.casework.open_case_id == screen_in(looking_over).model.excerpt.rows[0].id


def test_a_spreadsheet_is_written_by_keyboard_and_no_name_stands_in_it(
    looking_over: Sitting, laptop: Laptop
) -> None:
    file = laptop.folder / "caseload.xlsx"
    looking_over.files.to_save_at = file

    looking_over.press(Key.Key_S, CONTROL)
    looking_over.dialog(ExportDialog)
    looking_over.press(Key.Key_Return)

    looking_over.expect(file.exists)
    looking_over.settle()
    read = read_workbook(file.read_bytes()).sheets
    assert {row["A"] for row in read["Cases"][1:]} == {"Cedar-0412", "=Larch-7"}
    assert "J.M." in str(read)
    assert "Marten" not in str(read)


def test_everything_on_it_has_a_name_is_large_enough_is_reached_and_shows_the_keyboard(
    looking_over: Sitting,
) -> None:
    page = screen_in(looking_over)

    for view in (CASES, WORKLOAD):
        page.head.view.segment(view).click()
        looking_over.settle()
        assert unreached(looking_over, looking_over.window) == []
        assert nameless(page) == []
        assert too_small(page) == []
        assert unmarked(page) == []


def test_no_young_person_is_named_anywhere_on_the_page(
    looking_over: Sitting, tmp_path: Path
) -> None:
    page = screen_in(looking_over)

    told = [
        str(page.model.index(row, column).data(role))
        for row in range(page.model.rowCount())
        for column in range(page.model.columnCount())
        for role in range(20)
    ]

    assert any("Cedar-0412" in each for each in told)
    assert not any("Marten" in each or "J.M." in each for each in told)
