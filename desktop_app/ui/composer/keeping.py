"""Keeps what is being written: at every pause, before a lock, and never over another draft."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.ids import CaseId
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.drafting import Swap
from desktop_app.ui.composer.port import ComposerPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Failed

_AUTOSAVE_MS = 1000


class _State(Enum):
    LOOKING = auto()  # for a draft that was begun earlier
    KEEPING = auto()
    HELD = auto()  # it is being recorded, or exchanged for another
    OVER = auto()


class Page(Protocol):
    """What is kept, and who is told."""

    def worth_keeping(self) -> Draft: ...
    def show_saved(self) -> None: ...
    def show_trouble(self, error: Exception) -> None: ...


class Keeping(QObject):
    """The draft of one composer, from the moment that the one begun earlier is known."""

    def __init__(
        self, desk: Desk, port: ComposerPort, case: CaseId, page: Page, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._port, self._case, self._page = desk, port, case, page
        self._state = _State.LOOKING
        self._pause = QTimer(self, singleShot=True, interval=_AUTOSAVE_MS)
        self._pause.timeout.connect(self._save_if_changed)
        self._kept: Draft | None = None

    @property
    def is_ready(self) -> bool:
        """Whether what stands on the page is the draft."""
        return self._state is _State.KEEPING

    def ready(self) -> None:
        """From now on it is."""
        self._go_to(_State.KEEPING)
        self._kept = self._page.worth_keeping()

    def hold(self) -> None:
        """Keep nothing until `ready` is said again: it is being recorded, or exchanged."""
        self._go_to(_State.HELD)

    def note_change(self) -> None:
        """Somebody writes: it is kept when they pause."""
        if self.is_ready:
            self._pause.start()

    def save_now(self) -> None:
        """Keep it without waiting, for instance before the vault is locked."""
        self._pause.stop()
        if self.is_ready:
            self._save(self._page.worth_keeping())

    def put_away(self) -> None:
        """Keep it for the last time, even if an earlier one has not been found yet."""
        if self._state is _State.LOOKING:
            self._save_beside(lambda: None)
        self.save_now()
        self._go_to(_State.OVER)

    def begin_beside(self) -> None:
        """Somebody wrote before the earlier draft was found: that one waits beside it."""
        if self._state is _State.LOOKING:
            self._save_beside(self.ready)

    def exchange(self, swap: Swap, then: Callable[[Draft | None], None], stay: Failed) -> None:
        """Keep this draft and go on with another; if it can't be kept, it stays."""
        self.hold()
        port, case, draft = self._port, self._case, self._page.worth_keeping()

        def job() -> Draft | None:
            port.save_draft(case, draft)
            return swap()

        self._desk.tasks.run(self, job, then, stay)

    def _save_if_changed(self) -> None:
        """Looks are no change: underlining a word makes Qt say that the text has changed."""
        if self._page.worth_keeping() != self._kept:
            self.save_now()

    def _go_to(self, state: _State) -> None:
        self._pause.stop()
        if self._state is not _State.OVER:
            self._state = state

    def _save(self, draft: Draft) -> None:
        port, case, page = self._port, self._case, self._page

        def job() -> None:
            port.save_draft(case, draft)

        def done(_nothing: None) -> None:
            self._kept = draft
            page.show_saved()

        self._desk.tasks.run(self, job, done, page.show_trouble)

    def _save_beside(self, then: Callable[[], None]) -> None:
        port, case, draft = self._port, self._case, self._page.worth_keeping()
        if draft.is_empty:
            then()
            return

        def job() -> None:
            port.aids.set_aside(case, draft.amends)
            port.save_draft(case, draft)

        self._desk.tasks.run(self, job, lambda _nothing: then(), self._page.show_trouble)
