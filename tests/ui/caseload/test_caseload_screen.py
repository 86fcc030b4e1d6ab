"""The caseload: what each row says, what narrows it, and where it leads."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.caseload import Mark
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.caseload.head import CASES, WORKLOAD
from desktop_app.ui.caseload.words import Column
from desktop_app.ui.desk import Desk
from tests.clipping import clipped
from tests.ui.caseload.page import codenames, shown, spoken
from tests.ui.caseload.paper_caseload import CEDAR, HERON, LARCH, NONE, PaperCaseload
from tests.ui.hearing import nameless, stops

Key = Qt.Key


def test_every_row_is_told_whole_and_what_is_most_overdue_stands_first(
    qtbot: QtBot, desk: Desk
) -> None:
    screen = shown(qtbot, desk, PaperCaseload())

    told = spoken(screen.table)

    assert told[0] == (
        "Cedar-0412, missing now 31 h, risk immediate, was high, 2 overdue, next due: Overdue 2 h,"
        " 14 unreviewed, 1 open question, last met: 12 days, Dana Whitford, and 1 more, open"
    )
    assert told[2] == "Larch-7, risk watchful, last met: not on record, Lee Beaver, monitoring"
    assert codenames(screen) == ["Cedar-0412", "Heron-15", "Larch-7"]
    assert screen.table.hasFocus()


@pytest.mark.parametrize(
    ("key", "left"),
    [
        (Key.Key_1, ["Cedar-0412", "Heron-15"]),
        (Key.Key_2, ["Cedar-0412"]),
        (Key.Key_3, ["Cedar-0412"]),
        (Key.Key_4, ["Larch-7"]),
        (Key.Key_5, ["Cedar-0412"]),
    ],
)
def test_a_digit_narrows_the_list_and_again_lets_it_go(
    qtbot: QtBot, desk: Desk, key: Qt.Key, left: list[str]
) -> None:
    screen = shown(qtbot, desk, PaperCaseload())

    qtbot.keyClick(screen.table, key)
    narrowed = codenames(screen)
    qtbot.keyClick(screen.table, key)

    assert narrowed == left
    assert len(codenames(screen)) == 3


def test_each_chip_says_how_many_cases_are_of_its_kind(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperCaseload())

    told = {mark: chip.accessibleName() for mark, chip in screen.filters.chips.chips.items()}

    assert told == {
        Mark.OVERDUE: "Overdue, 2",
        Mark.UNREVIEWED: "Unreviewed, 1",
        Mark.MISSING: "Missing now, 1",
        Mark.NOT_SEEN: "Not met in 30 days, 1",
        Mark.MINE: "Mine, 1",
    }


def test_several_chips_and_words_narrow_together_and_all_come_back(
    qtbot: QtBot, desk: Desk
) -> None:
    screen = shown(qtbot, desk, PaperCaseload())
    screen.filters.field.setText("lee")
    screen.filters.chips.chips[Mark.OVERDUE].click()
    both = codenames(screen)
    screen.filters.field.setText("dana")
    screen.filters.chips.chips[Mark.NOT_SEEN].click()

    assert both == ["Cedar-0412", "Heron-15"]
    assert codenames(screen) == []
    assert screen._show_all.isVisible()
    screen._show_all.click()
    assert len(codenames(screen)) == 3
    assert screen.table.hasFocus()


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (Column.CASE, "Larch-7"),
        (Column.RISK, "Cedar-0412"),
        (Column.SEEN, "Larch-7"),
        (Column.MISSING, "Cedar-0412"),
        (Column.UNREVIEWED, "Cedar-0412"),
    ],
)
def test_a_head_sorts_by_what_stands_below_it_not_by_its_letters(
    qtbot: QtBot, desk: Desk, column: Column, first: str
) -> None:
    screen = shown(qtbot, desk, PaperCaseload())

    screen.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)

    assert codenames(screen)[0] == first


def test_enter_opens_the_case_one_stands_on(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperCaseload())
    qtbot.keyClick(screen.table, Key.Key_J)

    with qtbot.waitSignal(screen.case_asked) as asked:
        qtbot.keyClick(screen.table, Key.Key_Return)

    assert asked.args == [HERON.id]


def test_the_workload_tells_in_figures_what_its_bars_show(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperCaseload())

    qtbot.keyClick(screen.table, Key.Key_W)

    workload = screen.workload
    assert workload.workers.hasFocus()
    assert spoken(workload.workers) == [
        "Dana Whitford, leads 1 case, 31 entries in 30 days, 1 overdue, 14 unreviewed",
        "Lee Beaver, leads 2 cases, 4 entries in 30 days, 0 overdue, 0 unreviewed",
        "No one yet, leads 0 cases, 0 entries in 30 days, 2 overdue, 0 unreviewed",
    ]
    assert spoken(workload.levels)[0] == "Immediate, 1 case, 1 risen, 0 fallen in 30 days"
    parts = [workload.loads.part(workload.loads.index(row, 3)) for row in range(3)]
    assert parts == [0.5, 0.0, 1.0]
    qtbot.keyClick(workload.workers, Key.Key_W)
    assert screen.table.hasFocus()


def test_from_a_worker_and_from_a_level_one_comes_to_their_cases(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, desk, PaperCaseload())
    screen._swap()
    screen.workload.workers.opened.emit(0)
    danas = codenames(screen)
    screen._swap()
    screen.workload.levels.opened.emit(3)

    assert danas == ["Cedar-0412"]
    assert codenames(screen) == ["Larch-7"]
    assert screen.head.view.value == CASES


def test_a_supervisor_and_a_worker_are_told_whose_cases_these_are(
    qtbot: QtBot, desk: Desk
) -> None:
    screen = shown(qtbot, desk, PaperCaseload())
    empty = shown(qtbot, desk, PaperCaseload(NONE))

    assert screen.head.whose.words == "Every case the agency works on, as far as it is here"
    assert empty.head.whose.words == "The cases you work on"
    assert not empty.head.write.isVisible()
    assert not empty.filters.isVisible()


def test_it_looks_again_when_something_is_recorded_but_only_while_it_is_seen(
    qtbot: QtBot, desk: Desk
) -> None:
    paper = PaperCaseload()
    screen = shown(qtbot, desk, paper)
    receipt = Receipt(CEDAR.id, frozenset({Part.TIMELINE}))

    desk.tasks.recorded.emit(receipt)
    qtbot.waitUntil(lambda: paper.looks == 2)
    screen.hide()
    desk.tasks.recorded.emit(receipt)
    hidden = paper.looks
    screen.show()
    qtbot.waitUntil(lambda: paper.looks == 3)

    assert hidden == 2


def test_whoever_stands_on_a_case_stands_on_it_after_another_look(
    qtbot: QtBot, desk: Desk
) -> None:
    paper = PaperCaseload()
    screen = shown(qtbot, desk, paper)
    screen.table.selectRow(2)

    desk.tasks.recorded.emit(Receipt(CEDAR.id, frozenset({Part.TIMELINE})))
    qtbot.waitUntil(lambda: paper.looks == 2)
    qtbot.wait(50)

    assert screen.model.at(screen.table.currentIndex().row()) == LARCH


@pytest.mark.parametrize("view", [CASES, WORKLOAD])
@pytest.mark.parametrize("width", [1228, 1076, 640])
def test_nothing_is_cut_off_wide_or_narrow(
    qtbot: QtBot, french_desk: Desk, width: int, view: str
) -> None:
    screen = shown(qtbot, french_desk, PaperCaseload(), width)
    screen.head.view.choose(view)
    screen._turn_to(view)

    qtbot.waitUntil(lambda: list(clipped(screen)) == [])
    assert nameless(stops(screen)) == []


def test_a_table_cell_is_never_cut_a_column_gives_way_instead(qtbot: QtBot, desk: Desk) -> None:
    wide, narrow = (shown(qtbot, desk, PaperCaseload(), width) for width in (1400, 700))

    assert not any(wide.table.isColumnHidden(column) for column in Column)
    assert narrow.table.isColumnHidden(Column.STATUS)
    assert narrow.table.isColumnHidden(Column.QUESTIONS)
    assert not narrow.table.isColumnHidden(Column.OVERDUE)
