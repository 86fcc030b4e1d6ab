"""Reading the line at an earlier moment: asking for it, saying so, and going back to now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Since
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.times import at
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.moment_dialog import MomentDialog
from desktop_app.ui.widgets.moment_head import MomentField
from desktop_app.ui.widgets.toast import Hint


class AsKnown(QObject):
    """While the line stands in the past, nothing is written, marked or searched.

    Signals:
        changed: the line is about to be read at another moment, or as it stands now.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, port: CasePort, case: CaseId, frame: Frame, reading: Reading
    ) -> None:
        super().__init__(frame)
        self._desk, self._port, self._case = desk, port, case
        self._frame, self._reading = frame, reading
        frame.known.back.clicked.connect(self.back)
        frame.as_known.clicked.connect(self.ask)
        frame.moments.chosen.connect(self._go_to)
        frame.moments.now_asked.connect(self.back)
        frame.later.shown.connect(self._show_later)

    def ask(self) -> None:
        """Ask for a moment and read the line as it was held here then."""
        if self._may_leave():
            about = translate(
                "As known", "The line as this device held it at that moment. Nothing is changed."
            )
            field = MomentField(self._desk.theme, self._desk.dates)
            field.show_moment(self._reading.known_by_ms)
            dialog = MomentDialog(self._desk.theme, field, about, self._frame)
            dialog.ask(lambda: self.stand_at(dialog.moment_ms()))

    def step(self, by: int) -> None:
        """Go to the recording before (-1) or after (1) the one the line is read at."""
        if not self._may_leave():
            return
        head = self._frame.moments
        if self._reading.known_by_ms is None:
            self._with_times(lambda: head.step(by))
        else:
            head.step(by)

    def stand_at(self, known_by_ms: int) -> None:
        """Read the line as it was held here at a moment."""
        self._frame.moments.show_moment(known_by_ms)
        self._with_times(lambda: None)
        self._go_to(known_by_ms)
        announce(self._frame.timeline, self._frame.known.accessibleName())

    def back(self) -> None:
        """Read the line as it stands now."""
        if self._reading.known_by_ms is not None:
            self._frame.later.show_since(None)
            self._frame.moments.show_moment(None)
            self._go(None)
            self._frame.timeline.setFocus()

    def _may_leave(self) -> bool:
        """Nobody is taken out of a note half written."""
        if self._frame.composer is None:
            return True
        words = translate("As known", "Record the note first, or close it: its draft is kept.")
        Hint(self._desk.theme, self._frame, words)
        return False

    def _with_times(self, then: Callable[[], None]) -> None:
        port, case = self._port, self._case

        def take(times: tuple[int, ...]) -> None:
            self._frame.moments.show_times(times)
            then()

        self._desk.tasks.run(self, lambda: port.moments(case), take)

    def _go_to(self, known_by_ms: int) -> None:
        port, case = self._port, self._case
        self._frame.later.show_since(None)
        self._desk.tasks.run(self, lambda: port.since(case, known_by_ms), self._tell)
        self._go(known_by_ms)
        self._frame.known.show_moment(at(known_by_ms))

    def _go(self, known_by_ms: int | None) -> None:
        self._reading.stand_at(known_by_ms)
        self._frame.set_past(is_past=known_by_ms is not None)
        self.changed.emit()

    def _show_later(self, is_shown: bool) -> None:  # noqa: FBT001
        """The entries that came later, in place of those known then; the moment stays."""
        moment = self._reading.known_by_ms
        if moment is not None:
            self._reading.stand_after(moment) if is_shown else self._reading.stand_at(moment)

    def _tell(self, since: Since) -> None:
        if self._reading.known_by_ms is not None:
            self._frame.later.show_since(since)
