"""Asking a person for a file: the system's own dialog, or whoever answers in its place."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser(Protocol):
    """Gives a path, or None when the person thought better of it."""

    def to_read(self, parent: QWidget, title: str, kinds: str) -> Path | None: ...
    def to_write(self, parent: QWidget, title: str, suggested: Path) -> Path | None: ...


class ManyFilesChooser(FileChooser, Protocol):
    """The same, for several files at once."""

    def many_to_read(self, parent: QWidget, title: str) -> tuple[Path, ...]: ...


class FolderChooser(Protocol):
    """Gives a folder that is there, or None when the person thought better of it."""

    def folder(self, parent: QWidget, title: str) -> Path | None: ...


class Chooser(ManyFilesChooser, FolderChooser, Protocol):
    """Whoever answers for every screen."""


class SystemFileChooser:
    """The dialog of the operating system."""

    def to_read(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """A file that is there; `kinds` is Qt's filter, "Handoffs (*.tlh);;All files (*)"."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
        return Path(chosen) if chosen else None

    def to_write(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """A place for a new file. Services never write over a file, so nothing is asked here."""
        keep = QFileDialog.Option.DontConfirmOverwrite
        # Not in the folder the program was started from, which is anybody's.
        place = Path.home() / suggested
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(place), options=keep)
        return Path(chosen) if chosen else None

    def many_to_read(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        """Files that are there, or none."""
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()))
        return tuple(map(Path, chosen))

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder that is there, or a drive."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
        return Path(chosen) if chosen else None
