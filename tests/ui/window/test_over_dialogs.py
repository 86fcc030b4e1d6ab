"""While a dialog stands before the window, covering, locking and signs of life still work."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.window.idle import IdleWatch
from desktop_app.ui.window.over_dialogs import OverDialogs, dismiss_dialogs


def modal(qtbot: QtBot, desk: Desk, parent: QWidget) -> QDialog:
    dialog = QDialog(parent)
    QVBoxLayout(dialog).addWidget(TextField(desk.theme))
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return dialog


def test_each_dialog_is_told_of_once(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    seen: list[QDialog] = []
    over = OverDialogs(window)
    over.appeared.connect(seen.append)

    dialog = modal(qtbot, desk, window)
    qtbot.waitUntil(lambda: seen == [dialog])
    window.activateWindow()
    dialog.activateWindow()
    QApplication.processEvents()

    assert seen == [dialog]
    dialog.reject()


def test_every_dialog_goes_unanswered(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    first = modal(qtbot, desk, window)
    second = modal(qtbot, desk, first)

    dismiss_dialogs()

    assert not first.isVisible()
    assert not second.isVisible()
    assert first.result() == QDialog.DialogCode.Rejected


def test_typing_in_a_dialog_is_a_sign_of_life(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    handle = window.windowHandle()
    assert handle is not None
    watch = IdleWatch(handle, 10)
    dialog = modal(qtbot, desk, window)
    own = dialog.windowHandle()
    assert own is not None
    watch.watch(own)
    timers = watch.findChildren(QTimer)
    for timer in timers:
        timer.stop()

    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(own, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, plain, "a"))

    assert all(timer.isActive() for timer in timers)
    dialog.reject()
