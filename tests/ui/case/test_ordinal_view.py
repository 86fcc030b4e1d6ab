"""The long list, as a person moves through it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QSize, QStringListModel, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option
from pytestqt.qtbot import QtBot

from desktop_app.ui.case.ordinal_layout import HEADING_MARGIN
from desktop_app.ui.case.ordinal_view import OrdinalView
from desktop_app.ui.case.stretch import Place


class _Tall(QStyledItemDelegate):
    """Rows as high as the number they show, 25 without one; it notes what it measures."""

    def __init__(self) -> None:
        super().__init__()
        self.measured: set[int] = set()

    def sizeHint(self, option: Option, index: QModelIndex) -> QSize:  # type: ignore[override]
        self.measured.add(index.row())
        return QSize(option.rect.width(), int(index.data() or 25))

    def paint(self, painter: QPainter, option: Option, index: QModelIndex) -> None:  # type: ignore[override]
        painter.drawText(option.rect, index.data())


def _view(qtbot: QtBot, heights: list[int], height: int = 400) -> OrdinalView:
    view = OrdinalView()
    view.setItemDelegate(_Tall())
    view.itemDelegate().setParent(view)
    view.setModel(QStringListModel([str(each) for each in heights], view))
    qtbot.addWidget(view)
    view.resize(300, height)
    view.show()
    qtbot.waitExposed(view)
    return view


def _stand_on(view: OrdinalView, row: int) -> None:
    view.setCurrentIndex(view.model().index(row, 0))


def _model(view: OrdinalView) -> QStringListModel:
    model = view.model()
    assert isinstance(model, QStringListModel)
    return model


def _insert(view: OrdinalView, at: int, heights: list[int]) -> None:
    """Insert rows that have their text from the start, as our models do."""
    words = _model(view).stringList()
    model = _model(view)
    model.insertRows(at, len(heights))
    for row, each in enumerate(heights, at):
        model.setData(model.index(row, 0), str(each))
    assert len(model.stringList()) == len(words) + len(heights)


def _top_of(view: OrdinalView, row: int) -> int:
    return next(slot.top for slot in view.slots() if slot.row == row)


def test_a_hundred_thousand_rows_are_shown_without_measuring_them(qtbot: QtBot) -> None:
    view = _view(qtbot, [60] * 100_000)

    _stand_on(view, 50_000)

    delegate = view.itemDelegate()
    assert isinstance(delegate, _Tall)
    assert view.indexAt(QPoint(5, 390)).row() == 50_000
    assert len(delegate.measured) < 100


def test_an_empty_list_answers_every_question(qtbot: QtBot) -> None:
    view = _view(qtbot, [])

    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.scroll_by(100)

    assert view.slots() == ()
    assert not view.indexAt(QPoint(5, 5)).isValid()
    assert view.visualRect(QModelIndex()).isNull()


def test_arrows_home_and_end_go_from_row_to_row(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 50)
    _stand_on(view, 0)

    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
        visited.append(view.currentIndex().row())

    assert visited == [1, 2, 1, 49, 0]


def test_the_row_gone_to_stays_clear_of_the_stuck_heading(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 50)
    _stand_on(view, 30)

    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Up)

    assert view.visualRect(view.currentIndex()).top() >= HEADING_MARGIN


def test_the_last_row_can_be_read_to_its_end(qtbot: QtBot) -> None:
    view = _view(qtbot, [130] * 50)

    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    assert view.slots()[-1].row == 49
    assert view.slots()[-1].end == view.viewport().height()


def test_a_page_down_inside_a_very_tall_row_moves_by_a_view_and_not_past_it(
    qtbot: QtBot,
) -> None:
    view = _view(qtbot, [3000, 100, 100, 100, 100])
    _stand_on(view, 0)
    page = view.viewport().height() - HEADING_MARGIN

    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)

    assert view.place == Place(0, 2 * page)
    assert view.currentIndex().row() == 0


def test_paging_down_reaches_the_last_row_and_paging_up_the_first(qtbot: QtBot) -> None:
    view = _view(qtbot, [90, 1200, 45, 300] * 5)
    _stand_on(view, 0)

    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    reached = view.currentIndex().row()
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_PageUp)

    assert (reached, view.currentIndex().row()) == (19, 0)
    assert view.place == Place()


@pytest.mark.parametrize(("pixels", "angle", "moved"), [(-17, -120, 17), (0, -120, 120)])
def test_a_touchpad_moves_by_the_pixel_and_a_wheel_by_the_notch(
    qtbot: QtBot, pixels: int, angle: int, moved: int
) -> None:
    view = _view(qtbot, [1000] * 5)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(view.viewport(), event)

    assert view.place == Place(0, moved)


def test_rows_arriving_above_do_not_move_what_is_being_read(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 40)
    view.scroll_by(1530)
    before = _top_of(view, 17)

    _insert(view, 3, [70, 80, 90])

    assert _top_of(view, 20) == before


def test_rows_leaving_above_do_not_move_what_is_being_read(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 40)
    view.scroll_by(1530)
    before = _top_of(view, 17)

    _model(view).removeRows(2, 4)

    assert _top_of(view, 13) == before


def test_a_list_standing_at_its_end_stays_there_when_a_row_gets_its_text(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 40)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    _model(view).setData(view.model().index(39, 0), "350")
    view.doItemsLayout()

    assert view.slots()[-1].end == view.viewport().height()


def test_the_current_row_keeps_its_place_when_the_row_above_it_grows(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 40)
    _stand_on(view, 20)
    view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
    before = _top_of(view, 20)

    _model(view).setData(view.model().index(19, 0), "240")
    view.doItemsLayout()

    assert _top_of(view, 20) == before


def test_a_narrower_window_keeps_the_topmost_row_in_place(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 40)
    view.scroll_by(1530)

    view.resize(250, 300)

    assert view.place == Place(15, 30)


def test_a_click_selects_the_row_under_the_mouse(qtbot: QtBot) -> None:
    view = _view(qtbot, [100] * 40)
    view.scroll_by(250)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 60))

    assert view.currentIndex().row() == 3
    assert [index.row() for index in view.selectedIndexes()] == [3]


_STEPS = some.lists(
    some.one_of(
        some.tuples(some.just("scroll"), some.integers(-4000, 4000)),
        some.tuples(some.just("resize"), some.integers(60, 900)),
        some.tuples(some.just("insert"), some.integers(0, 30)),
        some.tuples(some.just("remove"), some.integers(0, 30)),
        some.tuples(some.just("go to"), some.integers(0, 40)),
        some.tuples(some.just("grow"), some.integers(0, 40)),
        some.tuples(some.just("reset"), some.integers(0, 20)),
    ),
    max_size=12,
)


@settings(max_examples=60)
@given(heights=some.lists(some.integers(1, 900), max_size=25), steps=_STEPS)
def test_whatever_happens_the_view_is_filled_and_stands_within_a_row(
    qapp: QApplication, heights: list[int], steps: list[tuple[str, int]]
) -> None:
    view = OrdinalView()
    delegate = _Tall()
    view.setItemDelegate(delegate)
    model = QStringListModel([str(each) for each in heights])
    view.setModel(model)
    view.resize(300, 400)
    view.show()

    for step, size in steps:
        _take(view, model, step, size)

        count, place = model.rowCount(), view.place
        tall = [int(each) for each in model.stringList()]
        end = view.slots()[-1].end if view.slots() else 0
        assert place == Place() or place.row < count
        assert 0 <= place.offset < (tall[place.row] if tall else 1)
        assert end >= view.viewport().height() or (place == Place() and end == sum(tall))
    view.close()


def _take(view: OrdinalView, model: QStringListModel, step: str, size: int) -> None:
    count = model.rowCount()
    match step:
        case "scroll":
            view.scroll_by(size)
        case "resize":
            view.resize(300, size)
        case "insert":
            model.insertRows(min(size, count), 2)
            for row in (min(size, count), min(size, count) + 1):
                model.setData(model.index(row, 0), str(20 + size))
        case "remove":
            model.removeRows(min(size, max(0, count - 1)), min(2, count))
        case "go to":
            view.setCurrentIndex(model.index(min(size, count - 1), 0))
        case "grow":
            model.setData(model.index(min(size, count - 1), 0), str(700 - size))
        case _:
            model.setStringList(["50"] * size)
    view.doItemsLayout()
