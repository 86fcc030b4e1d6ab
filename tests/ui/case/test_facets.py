"""The filters beside the line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.ui.case.facet_model import FacetModel
from desktop_app.ui.case.facets import FacetList
from desktop_app.ui.case.port import Facets
from desktop_app.ui.desk import Desk

_FACETS = Facets(
    {Discipline.POLICE: 2, Discipline.CHILD_PROTECTION: 7, Discipline.CROWN: 0},
    {NoteType.COURT: 1},
)


def _words(model: FacetModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_fullest_stand_first_and_empty_ones_are_left_out() -> None:
    model = FacetModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show_facets(_FACETS)

    assert tester.model() is model
    assert _words(model) == ["Discipline", "Child protection", "Police", "Kind", "Court"]


def test_one_that_is_on_stays_in_sight_even_if_nothing_is_left_of_it() -> None:
    model = FacetModel()
    model.show_facets(_FACETS)
    model.toggle(Discipline.POLICE)

    model.show_facets(Facets())

    assert _words(model) == ["Discipline", "Police"]
    assert model.index(1, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked


def test_facets_are_switched_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    view = FacetList(desk.theme)
    qtbot.addWidget(view)
    model = FacetModel()
    model.setParent(view)
    model.show_facets(_FACETS)
    view.setModel(model)
    view.toggled.connect(model.toggle)
    view.show()

    view.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_7)

    assert model.on == (Discipline.CHILD_PROTECTION, Discipline.CROWN)


def test_a_screen_reader_hears_no_counts_where_none_are_shown() -> None:
    model = FacetModel()
    model.show_facets(_FACETS)
    role = Qt.ItemDataRole.AccessibleTextRole
    before = model.index(1, 0).data(role)

    model.set_counted(is_counted=False)

    assert (before, model.index(1, 0).data(role)) == ("Child protection, 7", "Child protection")
