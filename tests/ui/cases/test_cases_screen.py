"""The list of cases, by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Part as PersonsPart
from desktop_app.domain.receipts import WhoseCase
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.cases.case_words import CaseWords
from desktop_app.ui.cases.new_case_dialog import NewCaseDialog
from desktop_app.ui.cases.port import InStep
from desktop_app.ui.cases.screen import CasesScreen
from desktop_app.ui.cases.table_model import CaseTableModel, Column
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import Language
from tests.ui.case.paper_entries import CASE
from tests.ui.cases.paper_shelf import CASES, PaperShelf
from tests.ui.today.paper_day import LATE, POLICE

_Key = Qt.Key


def _open(qtbot: QtBot, desk: Desk, shelf: PaperShelf) -> CasesScreen:
    screen = CasesScreen(desk, shelf)
    qtbot.addWidget(screen)
    screen.resize(1228, 774)
    screen.show()
    expected = min(1, len(shelf.lines))
    qtbot.waitUntil(lambda: screen.model.rowCount() >= expected)
    screen.table.setFocus()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> CasesScreen:
    """Five open cases and a closed one."""
    return _open(qtbot, desk, PaperShelf())


def _names(screen: CasesScreen) -> list[str]:
    lines = (screen.model.at(row) for row in range(screen.model.rowCount()))
    return [line.codename for line in lines if line is not None]


def test_a_case_is_found_and_opened_by_keyboard_alone(qtbot: QtBot, screen: CasesScreen) -> None:
    qtbot.keyClick(screen.table, _Key.Key_Slash)
    qtbot.keyClicks(screen.filter, "cedar north")
    left = _names(screen)
    qtbot.keyClick(screen.filter, _Key.Key_Return)

    with qtbot.waitSignal(screen.case_asked) as asked:
        qtbot.keyClick(screen.table, _Key.Key_Return)

    assert left == ["Cedar-0412"]
    assert asked.args == [CASE]


def test_the_list_is_walked_with_j_and_k(qtbot: QtBot, screen: CasesScreen) -> None:
    qtbot.keyClick(screen.table, _Key.Key_J)
    qtbot.keyClick(screen.table, _Key.Key_J)
    qtbot.keyClick(screen.table, _Key.Key_K)

    assert screen.table.currentIndex().row() == 1


def test_closed_cases_have_their_own_tab_and_only_if_there_are_any(
    qtbot: QtBot, desk: Desk, screen: CasesScreen
) -> None:
    bare = _open(qtbot, desk, PaperShelf(CASES[:2]))
    qtbot.waitUntil(lambda: bare.tabs.tabText(0) == "Open  2")

    screen.tabs.setCurrentIndex(1)

    assert _names(screen) == ["Willow-0340"]
    assert not bare.tabs.isTabVisible(1)


def test_it_is_sorted_by_the_head_that_is_chosen(screen: CasesScreen) -> None:
    screen.table.sortByColumn(Column.RISK, Qt.SortOrder.DescendingOrder)

    assert _names(screen) == [
        "Heron-0427", "Kestrel-0436", "Cedar-0412", "Birch-0391", "Juniper-0419"
    ]  # fmt: skip


def test_the_chosen_case_stays_chosen_when_something_is_recorded(qtbot: QtBot, desk: Desk) -> None:
    shelf = PaperShelf()
    screen = _open(qtbot, desk, shelf)
    qtbot.keyClick(screen.table, _Key.Key_End)
    chosen = screen.model.at(screen.table.currentIndex().row())
    shelf.lines = tuple(replace(line, unread=7) for line in CASES)

    desk.tasks.recorded.emit(Receipt(CASE, frozenset({Part.TIMELINE})))

    qtbot.waitUntil(lambda: (screen.model.at(0) or CASES[0]).unread == 7)
    now = screen.model.at(screen.table.currentIndex().row())
    assert chosen is not None
    assert now is not None
    assert now.id == chosen.id


def test_a_screen_reader_hears_the_row(screen: CasesScreen) -> None:
    row = _names(screen).index("Cedar-0412")

    said = screen.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Cedar-0412, J.M., 15, risk high, open, last entry Wed 11 Nov, 5 new"


def test_no_full_name_is_ever_in_the_list(screen: CasesScreen) -> None:
    cells = [
        str(screen.model.index(row, column).data())
        for row in range(screen.model.rowCount())
        for column in Column
    ]

    assert not any("Marten" in cell for cell in cells)


def test_a_first_day_offers_to_begin_or_to_accept(qtbot: QtBot, desk: Desk) -> None:
    screen = _open(qtbot, desk, PaperShelf(()))

    qtbot.waitUntil(lambda: not screen.new_button.isVisible())

    assert not screen.table.isVisible()


def test_a_new_case_needs_a_codename_and_nothing_else(qtbot: QtBot, desk: Desk) -> None:
    dialog = NewCaseDialog(desk.theme, None)
    qtbot.addWidget(dialog)
    without = dialog.open_button.isEnabled()

    qtbot.keyClicks(dialog.codename, " Osprey-0405 ")

    case = dialog.case(desk.dates.now().date(), Language.ENGLISH)
    assert (without, dialog.open_button.isEnabled()) == (False, True)
    assert (case.codename, case.opened_on, case.risk) == ("Osprey-0405", "2026-11-12", 1)
    assert dialog.young_person() is None


def test_what_is_known_of_the_young_person_goes_into_the_case(qtbot: QtBot, desk: Desk) -> None:
    dialog = NewCaseDialog(desk.theme, None)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.full_name, "Jo Marten")
    qtbot.keyClicks(dialog.safe_contact, "Text 555-0148 after school.")

    person = dialog.young_person()

    assert person is not None
    assert (person.initials, person.part) == ("J.M.", PersonsPart.YOUNG_PERSON)
    assert person.safe_contact == "Text 555-0148 after school."


def test_the_table_is_a_sound_model(desk: Desk) -> None:
    model = CaseTableModel(CaseWords(desk.dates))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show_cases(CASES)
    model.filter_by("rainy")
    model.filter_by("")
    model.sort(Column.NEW)

    assert tester.model() is model
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_risk_from_outside_the_scale_is_shown_as_its_nearer_end(
    qtbot: QtBot, desk: Desk
) -> None:
    lines = (replace(CASES[0], risk=9), replace(CASES[1], risk=0))
    screen = _open(qtbot, desk, PaperShelf(lines))

    screen.grab()
    shown = {screen.model.index(row, Column.RISK).data() for row in range(2)}

    assert shown == {"Immediate", "Watchful"}


def test_what_is_due_next_stands_in_words_and_can_be_sorted_by(qtbot: QtBot, desk: Desk) -> None:
    late = replace(LATE, case=CASES[2].id)
    soon = replace(POLICE, case=CASES[0].id)
    screen = CasesScreen(desk, PaperShelf(due={CASES[2].id: late, CASES[0].id: soon}))
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.model.due_in(CASES[0]) is not None)

    screen.model.sort(Column.DUE)

    rows = range(screen.model.rowCount())
    cells = [str(screen.model.index(row, Column.DUE).data()) for row in rows]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert cells == ["Overdue 2 h", "tomorrow", "None set", "None set", "None set"]
    assert "next due Overdue 2 h" in str(screen.model.index(0, 0).data(role))


def test_what_is_to_be_sent_and_what_differs_stands_with_each_case(
    qtbot: QtBot, desk: Desk
) -> None:
    ids = {line.codename: line.id for line in CASES}
    in_step = InStep(
        is_used=True, to_send={ids["Birch-0391"]: 2}, conflicts={ids["Heron-0427"]: 1}
    )
    screen = _open(qtbot, desk, PaperShelf(in_step_now=in_step))
    screen.resize(1228, 774)
    qtbot.waitUntil(lambda: not screen.table.isColumnHidden(Column.EXCHANGE))

    rows = range(screen.model.rowCount())
    told = {
        str(screen.model.index(row, Column.CASE).data()): str(
            screen.model.index(row, Column.EXCHANGE).data()
        )
        for row in rows
    }
    spoken = [
        str(screen.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows
    ]

    assert told["Birch-0391"] == "To send"
    assert told["Heron-0427"] == "1 conflict"
    assert told["Juniper-0419"] == "Up to date"
    assert any("to send" in words for words in spoken)


def test_without_a_place_to_exchange_with_there_is_no_such_column(screen: CasesScreen) -> None:
    assert screen.table.isColumnHidden(Column.EXCHANGE)


def test_beside_the_lead_agency_stands_who_took_a_case_over_or_works_on_it_too(
    qtbot: QtBot, desk: Desk
) -> None:
    over = WhoseCase(
        handed_over_to="Rainy Lake Police", handed_over_at="2026-11-10T09:00:00-06:00"
    )
    joint = WhoseCase(jointly_with=("Crown office", "Rainy Lake Police"))
    others = {CASES[0].id: over, CASES[1].id: joint}
    screen = _open(qtbot, desk, PaperShelf(others=others))
    qtbot.waitUntil(lambda: screen.model._words.whose == others)

    told = {
        line.codename: (screen.model._words.lead(line), screen.model._words.spoken(line))
        for line in CASES[:2]
    }

    assert told["Kestrel-0436"][0] == "Rainy Lake Police, handed over Tue 10 Nov"
    assert "Handed over to Rainy Lake Police on Tue 10 Nov" in told["Kestrel-0436"][1]
    lead, spoken = told["Cedar-0412"]
    assert lead == "Northern Lakes CFS, jointly with Crown office, Rainy Lake Police"
    assert "Worked jointly with Crown office, Rainy Lake Police" in spoken
