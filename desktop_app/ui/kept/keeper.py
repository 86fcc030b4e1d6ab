"""Keeps what is typed in a dialog: at every pause, and when it goes without being recorded."""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.services.kept_words import Kept, KeptWords, Slot
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.line import KeptLine
from desktop_app.ui.kept.parts import Part, part_of
from desktop_app.ui.kept.words import Words
from desktop_app.ui.tasks import Failed
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.toast import Hint

T = TypeVar("T")
_PAUSE_MS = 1000


class _State(Enum):
    LOOKING = auto()  # for words kept earlier
    KEEPING = auto()
    HELD = auto()  # they are being recorded
    OVER = auto()


class Keeper(QObject):
    """The words of one dialog, under the name of its slot; `line` has its place above them.

    On a page that is no dialog, whoever made it puts it away.

    Make it last in the dialog: what fills the choices was asked of the vault before then.
    """

    def __init__(
        self,
        desk: Desk,
        slot: Slot,
        fields: Mapping[str, QWidget | Part],
        dialog: QWidget,
        within: QWidget | None = None,
    ) -> None:
        super().__init__(within or dialog)
        self._desk, self._slot, self._page = desk, slot, dialog.parentWidget()
        self._port: KeptWords | None = None if desk.is_read_only else desk.kept
        self._words = Words(
            {
                name: field if isinstance(field, Part) else part_of(field)
                for name, field in fields.items()
            }
        )
        self._last: Mapping[str, str] = {}
        self._discarded: Mapping[str, str] = {}
        self._state = _State.LOOKING
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep_now)
        self.line = KeptLine(desk)
        self.line.discarded.connect(self._discard)
        self.line.wanted_back.connect(self._put_back)
        self._words.follow(self._note_change)
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self.put_away)
        self._look()

    @property
    def slot(self) -> Slot:
        """Under which name it keeps them."""
        return self._slot

    def record(
        self, job: Callable[[], T], then: Callable[[T], None], otherwise: Failed | None = None
    ) -> None:
        """Put it on record and forget what was kept; what can't be recorded stays kept.

        Both are one errand: even if the dialog goes meanwhile, nothing that is on record is
        offered once more.
        """
        self._keep_now()
        port, slot, before = self._port, self._slot, self._state
        is_known = before is _State.KEEPING  # words nobody has seen yet are not forgotten
        self._state = _State.HELD

        def do() -> T:
            done = job()
            if port is not None and is_known:
                port.keep(slot, {})
            return done

        def over(done: T) -> None:
            self._state = _State.OVER
            then(done)

        self._desk.tasks.run(self, do, over, partial(self._go_on, before, otherwise))

    def put_away(self) -> None:
        """Keep it for the last time, unless it is on record; say so where one goes on."""
        self._pause.stop()
        state, self._state = self._state, _State.OVER
        port, slot, words, said = self._port, self._slot, self._words, self._words.said()
        is_settled = state in (_State.HELD, _State.OVER) or said == self._last == {}
        if port is None or is_settled:
            return

        def job() -> None:
            found = port.find(slot) if state is _State.LOOKING else None
            port.keep(slot, said if found is None else words.added_to(found.words, said))

        page = self._page
        if page is None:
            self._desk.tasks.run(self, job, _say_nothing)
        else:
            tell = partial(_tell_kept, self._desk.theme, page) if said else _say_nothing
            self._desk.tasks.run(page, job, tell)

    # --- finding and keeping

    def _look(self) -> None:
        port, slot = self._port, self._slot
        if port is not None:
            self._desk.tasks.run(self, lambda: port.find(slot), self._take)

    def _take(self, kept: Kept | None) -> None:
        if self._state is not _State.LOOKING:
            return
        self._words.begin()
        self._state = _State.KEEPING
        if kept is not None:
            self._last = kept.words
            self._words.fill(kept.words)
            self.line.tell_kept(kept.saved_ms)

    def _note_change(self) -> None:
        if self._port is not None and self._state is _State.KEEPING:
            self._pause.start()

    def _keep_now(self) -> None:
        self._pause.stop()
        said, slot, port = self._words.said(), self._slot, self._port
        if port is None or self._state is not _State.KEEPING or said == self._last:
            return
        self._last = said
        self._desk.tasks.run(self, lambda: port.keep(slot, said), _say_nothing)

    def _go_on(self, before: _State, otherwise: Failed | None, error: Exception) -> None:
        if self._state is _State.HELD:
            self._state = before
        if self._state is _State.LOOKING:
            self._look()
        if otherwise is None:
            self._desk.tasks.failed.emit(error)
        else:
            otherwise(error)

    # --- letting go

    def _discard(self) -> None:
        self._discarded = self._words.said()
        self._words.take_out()
        self.line.tell_discarded()
        self._keep_now()

    def _put_back(self) -> None:
        self._words.fill(self._discarded)
        self.line.hide()
        self._keep_now()


def _tell_kept(theme: Theme, page: QWidget, _nothing: None) -> None:
    if page.isVisible():
        words = translate("Kept", "Not recorded. What you typed is kept for the next time.")
        Hint(theme, page, words)


def _say_nothing(_nothing: None) -> None:
    """It is kept, as everything here is."""
