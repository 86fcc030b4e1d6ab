"""Lists that unfold: what the wheel does to them, and what it doesn't."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.fields import TextField


def turn(box: ComboBox) -> None:
    """The wheel, one step down, over the box."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)


def test_who_scrolls_past_a_list_leaves_it_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, box, other = QVBoxLayout(page), ComboBox(theme, "Counted in"), TextField(theme)
    for part in (other, box):
        column.addWidget(part)
    box.addItems(["hours", "days"])
    with qtbot.waitActive(page):
        page.show()
    other.setFocus()

    turn(box)
    when_passed = box.currentText()
    box.setFocus()
    turn(box)

    assert when_passed == "hours"
    assert box.currentText() == "days"
