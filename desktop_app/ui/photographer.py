"""Grabs the real window, screen by screen, for the tour and for a designer's look."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import EntryId
from desktop_app.ui import application
from desktop_app.ui.application import Parts
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.shell import Shell

_SIZE = (1280, 800)
_SETTLED_MS = 350


class Photographer:
    """One Qt for as many windows as there are looks."""

    def __init__(self) -> None:
        self._application = application.start(["throughline"])

    def walk(self, parts: Parts, visit: "Visit") -> Iterator[str]:
        """Go through the screens of one look, and name each picture written."""
        window = application.open_window(self._application, parts)
        window.resize(*_SIZE)
        window.show()
        try:
            yield visit.grab(window, "01-unlock")
            entry = visit.unlock(window)
            yield visit.grab(window, "02-today")
            _go_to(window, "cases")
            yield visit.grab(window, "03-cases")
            yield from _walk_case(window.findChildren(Casework)[0], visit, window, entry)
            for name, page in (("09-cards", "cards"), ("13b-exchange", "exchange")):
                _go_to(window, page)
                yield visit.grab(window, name)
            window.cover()
            yield visit.grab(window, "13-cover")
        finally:
            window.close()
            window.desk.tasks.shut_down()


@dataclass(frozen=True, slots=True)
class Visit:
    """One walk through the window: how to get in, what to receive, where pictures go.

    `unlock` answers with an entry worth a picture of its own, if there is one.
    """

    unlock: Callable[[MainWindow], EntryId | None]
    bundle: Path
    folder: Path
    look: str

    def grab(self, widget: QWidget, name: str) -> str:
        """Write a picture of a widget once it has settled; its file's name."""
        _settle(_SETTLED_MS)
        file = f"{name}-{self.look}.png"
        widget.grab().save(str(self.folder / file))
        return file


def _go_to(window: MainWindow, page: str) -> None:
    shell = window.centralWidget()
    if isinstance(shell, Shell):
        shell.go_to(page)


def _walk_case(
    casework: Casework, visit: Visit, window: MainWindow, entry: EntryId | None
) -> Iterator[str]:
    line = casework.list.model.at(0)
    if line is None:
        return
    casework.open_case(line.id)
    _settle(2 * _SETTLED_MS)
    yield visit.grab(window, "04-timeline")
    if casework.case is not None:
        casework.case.showing.go_to_tab(2)
        yield visit.grab(window, "04-handoffs")
        casework.case.showing.go_to_tab(0)
        if entry is not None:
            casework.case.go_to_entry(entry)
            yield visit.grab(window, "04-amended")
        casework.case.new_entry_asked.emit(NoteType.HOME_VISIT)
        yield visit.grab(window, "05-composer")
    casework.hand_off(line.id)
    yield from _grab_dialog(visit, "07-handoff")
    casework.receive()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, ReceiveDialog):
        dialog.look_into(visit.bundle)
        _settle(3 * _SETTLED_MS)
        yield from _grab_dialog(visit, "08-receive")


def _grab_dialog(visit: Visit, name: str) -> Iterator[str]:
    _settle(_SETTLED_MS)
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        yield visit.grab(dialog, name)
        dialog.reject()


def _settle(milliseconds: int) -> None:
    """Let the window work until its answers have come and are drawn."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
