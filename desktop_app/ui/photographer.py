"""Grabs the real window, screen by screen, for the tour and for a designer's look."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.domain.codes import NoteType
from desktop_app.ui import application
from desktop_app.ui.application import Parts
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.casework import Casework

_SIZE = (1280, 800)
_SETTLED_MS = 350


class Photographer:
    """One Qt for as many windows as there are looks."""

    def __init__(self) -> None:
        self._application = application.start(["throughline"])

    def walk(
        self, parts: Parts, unlock: Callable[[MainWindow], None], folder: Path, look: str
    ) -> Iterator[str]:
        """Go through the screens of one look, and name each picture written."""
        window = application.open_window(self._application, parts)
        window.resize(*_SIZE)
        window.show()
        try:
            yield _grab(window, folder, f"01-unlock-{look}")
            unlock(window)
            yield _grab(window, folder, f"03-cases-{look}")
            casework = window.findChild(Casework)
            if isinstance(casework, Casework):
                yield from _walk_case(window, casework, folder, look)
            window.cover()
            yield _grab(window, folder, f"13-cover-{look}")
        finally:
            window.close()
            window.desk.tasks.shut_down()


def _walk_case(window: MainWindow, casework: Casework, folder: Path, look: str) -> Iterator[str]:
    line = casework.list.model.line(0)
    if line is None:
        return
    casework.open_case(line.id)
    _settle(2 * _SETTLED_MS)
    yield _grab(window, folder, f"04-timeline-{look}")
    if casework.case is not None:
        casework.case.new_entry_asked.emit(NoteType.HOME_VISIT)
        yield _grab(window, folder, f"05-composer-{look}")


def _grab(window: MainWindow, folder: Path, name: str) -> str:
    _settle(_SETTLED_MS)
    window.grab().save(str(folder / f"{name}.png"))
    return f"{name}.png"


def _settle(milliseconds: int) -> None:
    """Let the window work until its answers have come and are drawn."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
