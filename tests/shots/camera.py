"""Waits until a window stands still, and grabs it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_SETTLED_MS = 350
_LONGEST_MS = 20_000
_STEP_MS = 25


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
        settle(_SETTLED_MS)


def settle(milliseconds: int = _SETTLED_MS) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so; what never comes is not waited for."""
    for _ in range(_LONGEST_MS // _STEP_MS):
        if condition():
            return
        settle(_STEP_MS)
