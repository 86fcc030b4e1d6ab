"""A window nobody touches warns, then asks to be covered."""

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.window.idle import IdleWatch


@pytest.fixture
def window(qapp: QApplication) -> QWindow:
    return QWindow()


def test_it_warns_one_minute_before(window: QWindow) -> None:
    watch = IdleWatch(window, 10)

    waits = sorted(timer.interval() for timer in watch.findChildren(QTimer))

    assert waits == [9 * 60_000, 10 * 60_000]


def test_a_key_starts_the_time_over(qtbot: QtBot, window: QWindow) -> None:
    watch = IdleWatch(window, 10)
    timers = watch.findChildren(QTimer)
    for timer in timers:
        timer.stop()

    QApplication.sendEvent(window, QEvent(QEvent.Type.KeyPress))

    assert all(timer.isActive() for timer in timers)


def test_drawing_the_window_is_not_a_sign_of_life(qtbot: QtBot, window: QWindow) -> None:
    watch = IdleWatch(window, 10)
    timers = watch.findChildren(QTimer)
    for timer in timers:
        timer.stop()

    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    assert not any(timer.isActive() for timer in timers)
