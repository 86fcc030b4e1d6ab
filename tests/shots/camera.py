"""Waits until a window stands still, and grabs it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.ui.window import MainWindow

_SOON_MS = 500
_LONGEST_STILL_MS = 4_000
_LONGEST_MS = 20_000
_STEP_MS = 15


@dataclass(frozen=True, slots=True)
class Camera:
    """Writes pictures named as the design's are: `04-timeline.light.en.png`."""

    folder: Path
    suffix: str

    def grab(self, widget: QWidget, name: str) -> None:
        """One picture, once everything asked for has come and is drawn."""
        settle()
        widget.grab().save(str(self.folder / f"{name}.{self.suffix}.png"))

    def grab_dialog(self, name: str, prepare: Callable[[QDialog], object] | None = None) -> None:
        """The dialog in front, put away afterwards; nothing if there is none."""
        settle()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        if prepare is not None:
            prepare(dialog)
        self.grab(dialog, name)
        dialog.reject()
        settle()


def settle() -> None:
    """Let the windows work until nothing was asked that has not come, and nothing is due soon."""
    for _ in range(_LONGEST_STILL_MS // _STEP_MS):
        pass_by(_STEP_MS)
        if _is_still():
            pass_by(_STEP_MS)  # what came last is laid out and drawn
            if _is_still():
                return


def pass_by(milliseconds: int) -> None:
    """Let the windows work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _is_still() -> bool:
    tops = QApplication.topLevelWidgets()
    if any(isinstance(top, MainWindow) and top.desk.tasks._errands for top in tops):
        return False
    timers = (timer for top in tops for timer in top.findChildren(QTimer))
    return not any(
        timer.isActive() and timer.isSingleShot() and timer.remainingTime() <= _SOON_MS
        for timer in timers
    )


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so; what never comes is not waited for."""
    for _ in range(_LONGEST_MS // _STEP_MS):
        if condition():
            return
        pass_by(_STEP_MS)
