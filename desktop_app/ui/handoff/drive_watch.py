"""Follows the drives that are put in and taken out, and the room where a bundle is to lie."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.drive import Drive, Room
from desktop_app.services.carrying import Carrying
from desktop_app.ui.tasks import Tasks

LOOK_EVERY_MS = 2_000


@dataclass(frozen=True, slots=True)
class Seen:
    """The drives that are in, and the room of one folder; None for one that is not there."""

    drives: tuple[Drive, ...]
    folder: Path
    room: Room | None


class DriveWatch(QObject):
    """Looks off the Qt thread, every two seconds, while a page is on the screen.

    Signals:
        seen: what there is now (Seen).
    """

    seen = Signal(object)

    def __init__(
        self, tasks: Tasks, carrying: Carrying, folder: Callable[[], Path], page: QWidget
    ) -> None:
        super().__init__(page)
        self._tasks, self._carrying, self._folder, self._page = tasks, carrying, folder, page
        self._is_looking = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now, unless somebody does, or nobody would see it."""
        if self._is_looking or not self._page.isVisible():
            return
        self._is_looking = True
        carrying, folder = self._carrying, self._folder()
        self._tasks.run_beside(self, lambda: _look(carrying, folder), self._tell, self._give_up)

    def _tell(self, seen: Seen) -> None:
        self._is_looking = False
        self.seen.emit(seen)
        if seen.folder != self._folder():  # another was chosen meanwhile
            self.look()

    def _give_up(self, _error: Exception) -> None:
        """What can't be looked at now is looked at again in a while."""
        self._is_looking = False


def _look(carrying: Carrying, folder: Path) -> Seen:
    return Seen(carrying.drives(), folder, carrying.room(str(folder)))
