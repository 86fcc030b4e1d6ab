"""Heads of tables, and the field that narrows them."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.seeking_field import SeekingField


class TwoHeads:
    """The words of a table without rows."""

    def heading(self, column: int) -> str:
        return ("Case", "New")[column]

    def cell(self, row: str, column: int) -> str:
        return f"{row} {column}"

    def spoken(self, row: str) -> str:
        return row


@pytest.fixture
def table(qtbot: QtBot, desk: Desk) -> RowTable:
    model: RowModel[str] = RowModel(TwoHeads(), 2, numbers=1)
    table = RowTable(desk.theme, model, "Cases")
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(300, 100)
    table.show()
    return table


def head(table: RowTable, column: int) -> QImage:
    heads = table.horizontalHeader()
    place = QRect(
        QPoint(heads.sectionViewportPosition(column), 0),
        QPoint(heads.sectionViewportPosition(column) + heads.sectionSize(column), heads.height()),
    )
    return heads.grab(place).toImage()


def test_the_mark_of_sorting_stands_in_one_head_and_points_one_way(table: RowTable) -> None:
    plain = head(table, 0)

    table.setSortingEnabled(True)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    up, other = head(table, 0), head(table, 1)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    down = head(table, 0)

    assert plain != up
    assert up != down
    assert other == head(table, 1)


def test_the_key_stands_in_the_field_only_while_it_is_empty(qtbot: QtBot, desk: Desk) -> None:
    field = SeekingField(desk.theme, "Filter by name")
    qtbot.addWidget(field)
    field.resize(264, 30)
    right_end = QRect(264 - 30, 0, 30, 30)

    empty = field.grab(right_end).toImage()
    field.setText("Cedar")
    filled = field.grab(right_end).toImage()

    assert empty != filled
    assert field.accessibleName() == "Filter by name"
