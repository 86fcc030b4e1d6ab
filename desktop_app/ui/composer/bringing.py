"""Bringing files to an entry: chosen, dropped or pasted; looked at first, and never decoded."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.composer.draft import ChosenFile
from desktop_app.ui.composer.files_row import FilesRow
from desktop_app.ui.composer.offered import Offered, as_file
from desktop_app.ui.composer.port import ComposerPort
from desktop_app.ui.tasks import Failed, Tasks
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.file_choice import ManyFilesChooser


class Bringing(QObject):
    """What a file is, is asked of the services: a name can lie, and a disk can be slow."""

    def __init__(
        self,
        tasks: Tasks,
        port: ComposerPort,
        chooser: ManyFilesChooser,
        row: FilesRow,
        failed: Failed,
    ) -> None:
        super().__init__(row)
        self._tasks, self._port, self._chooser = tasks, port, chooser
        self._row, self._failed = row, failed
        self._under_way = 0
        self._next: Callable[[], None] | None = None

    def holds_back(self, act: Callable[[], None]) -> bool:
        """Whether files are on their way, which nothing recorded now would have.

        Then `act` follows when all of them are there; not if one of them failed.
        """
        if self._under_way:
            self._next = act
        return bool(self._under_way)

    def choose(self, parent: QWidget) -> None:
        """Ask for files."""
        title = translate("Composer", "Attach files")
        self._take(self._chooser.many_to_read(parent, title))

    def take(self, offered: Offered) -> None:
        """Take what was pasted or dropped."""
        self._take(offered.paths)
        if offered.picture is not None:
            job = partial(as_file, offered.picture, translate("Composer", "Pasted picture"))
            self._under_way += 1
            self._tasks.run_beside(self, job, self._add, self._give_up)

    def _take(self, paths: Sequence[Path]) -> None:
        for path in paths:  # one that is gone does not keep the others away
            look = partial(self._port.look_at, path)
            self._under_way += 1
            self._tasks.run(self, look, self._add, self._give_up)

    def _add(self, file: ChosenFile) -> None:
        self._row.add((file,))
        self._under_way -= 1
        if not self._under_way and self._next is not None:
            act, self._next = self._next, None
            act()

    def _give_up(self, error: Exception) -> None:
        self._under_way -= 1
        self._next = None
        self._failed(error)
