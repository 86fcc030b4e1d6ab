"""PySide6 must not give None back once too often: 6.12.0 does on Python 3.11, and aborts.

Every void Qt method called from Python dropped one reference to None there, which ends the
process after some thousand calls: in a real session, not in a short test. From Python 3.12 on
None is immortal and nothing is lost.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItemModel, QTextDocument, QTextLayout
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

_CALLS = 200


def _references_lost(call: Callable[[], object]) -> int:
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        call()
    return before - sys.getrefcount(None)


def _set_text() -> Callable[[], object]:
    label = QLabel()
    return lambda: label.setText("written")


def _lay_out_text() -> Callable[[], object]:
    layout = QTextLayout("written")

    def lay_out() -> None:
        layout.beginLayout()
        layout.createLine().setLineWidth(100)
        layout.endLayout()

    return lay_out


def _paint() -> Callable[[], object]:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)

    def paint() -> None:
        painter = QPainter(image)
        painter.setPen(QColor("white"))
        painter.drawPoint(1, 1)
        painter.end()

    return paint


def _clear_a_model() -> Callable[[], object]:
    model = QStandardItemModel()
    return model.clear


def _start_a_timer() -> Callable[[], object]:
    timer = QTimer()
    return lambda: timer.start(100_000)


def _name_an_object() -> Callable[[], object]:
    thing = QObject()
    return lambda: thing.setObjectName("written")


def _fill_a_document() -> Callable[[], object]:
    document = QTextDocument()
    return lambda: document.setPlainText("written")


@pytest.mark.parametrize(
    "prepare",
    [
        _set_text,
        _lay_out_text,
        _paint,
        _clear_a_model,
        _start_a_timer,
        _name_an_object,
        _fill_a_document,
    ],
)
def test_a_call_into_qt_leaves_none_as_it_was(
    qtbot: QtBot, prepare: Callable[[], Callable[[], object]]
) -> None:
    call = prepare()
    call()

    lost = _references_lost(call)

    # A stray object may come or go meanwhile; the fault loses one reference in every call.
    assert abs(lost) < _CALLS // 10
