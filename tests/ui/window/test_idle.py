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


@pytest.mark.parametrize(
    ("asked", "warned", "locked"), [(1, 30, 60), (2, 60, 120), (0, 30, 60), (99, 1740, 1800)]
)
def test_it_locks_after_one_to_thirty_minutes_and_never_without_a_warning(
    window: QWindow, asked: int, warned: int, locked: int
) -> None:
    watch = IdleWatch(window, 10)

    watch.wait(asked)

    waits = sorted(timer.interval() // 1000 for timer in watch.findChildren(QTimer))
    assert waits == [warned, locked]


def test_whoever_stays_after_the_warning_is_told_of_once(qtbot: QtBot, window: QWindow) -> None:
    watch = IdleWatch(window, 10)
    stayed: list[bool] = []
    watch.stayed.connect(lambda: stayed.append(True))
    warning = min(watch.findChildren(QTimer), key=QTimer.interval)
    with qtbot.waitSignal(watch.about_to_lock) as told:
        warning.start(0)

    for _ in range(2):
        QApplication.sendEvent(window, QEvent(QEvent.Type.MouseMove))

    assert told.args == [60]
    assert stayed == [True]


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
