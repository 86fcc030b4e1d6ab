"""Asks while somebody types: after a pause, names before notes; the last answer counts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.ids import CaseId
from desktop_app.services.finding import NamesFound
from desktop_app.ui.palette.port import FindingPort, Lookup, NotesFound
from desktop_app.ui.tasks import Tasks

T = TypeVar("T")
_PAUSE_MS = 80


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for, and how."""

    words: str = ""
    case: CaseId | None = None
    best_first: bool = False


class Asking(QObject):
    """One question at a time; a question nobody waits for any more is not put to the vault.

    Signals:
        answered: what was asked, the names and the notes found (Asked, NamesFound, NotesFound).
    """

    answered = Signal(object, object, object)

    def __init__(self, port: FindingPort, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asked = Asked()
        self._lookup: Lookup | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        tasks.run(self, port.begin, self._take_lookup)

    @property
    def asked(self) -> Asked:
        """What is looked for now."""
        return self._asked

    def ask(self, asked: Asked) -> None:
        """Look for something else, after a moment in which no further key comes."""
        self._asked = asked
        self._pause.start()

    def _take_lookup(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._ask()

    def _ask(self) -> None:
        asked, lookup = self._asked, self._lookup
        if lookup is None:
            return
        if not asked.words.strip():
            self.answered.emit(asked, lookup.recent, NotesFound())
            return
        names = partial(self._if_wanted, asked, lambda: lookup.names(asked.words))
        self._tasks.run(self, names, partial(self._take_names, asked, lookup))

    def _take_names(self, asked: Asked, lookup: Lookup, names: NamesFound | None) -> None:
        if names is None or asked is not self._asked:
            return

        def look() -> NotesFound:
            return lookup.notes(asked.words, asked.case, best_first=asked.best_first)

        notes = partial(self._if_wanted, asked, look)
        self._tasks.run(self, notes, partial(self._take_notes, asked, names))

    def _take_notes(self, asked: Asked, names: NamesFound, notes: NotesFound | None) -> None:
        if notes is not None and asked is self._asked:
            self.answered.emit(asked, names, notes)

    def _if_wanted(self, asked: Asked, look: Callable[[], T]) -> T | None:
        return look() if asked is self._asked else None
