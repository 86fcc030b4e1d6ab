"""Reading the line at an earlier moment: asking for it, saying so, and going back to now."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QObject, Signal
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Since
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.times import at
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.toast import Toast


class AsKnownDialog(Dialog):
    """A day and a time that have been; Enter goes there."""

    def __init__(
        self, theme: Theme, start: datetime, now: datetime, parent: QWidget | None
    ) -> None:
        about = translate(
            "As known", "The line as this device held it at that moment. Nothing is changed."
        )
        super().__init__(theme, translate("As known", "As known on…"), about, parent)
        self.field = QDateTimeEdit(_to_qt(start))
        self.field.setMaximumDateTime(_to_qt(now))
        self.field.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.field.setCalendarPopup(True)
        self.field.setFixedHeight(theme.px("control"))
        label = translate("As known", "Day and time")
        self.body.addWidget(FormField(theme, label, self.field))
        go = primary(theme, translate("As known", "Show that moment"))
        go.setDefault(True)
        self.offer(secondary(theme, translate("As known", "Stay here")), go)
        self.field.setFocus()

    def moment_ms(self) -> int:
        """The moment that was chosen."""
        return self.field.dateTime().toMSecsSinceEpoch()


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
        frame.moments.slider.chosen.connect(self._go_to)

    def ask(self) -> None:
        """Ask for a moment and read the line as it was held then."""
        if self._frame.composer is not None:
            # Nobody is taken out of a note half written.
            words = translate("As known", "Record the note first, or close it: its draft is kept.")
            Toast(self._desk.theme, self._frame, words)
            return
        now, at_ms = self._desk.dates.now(), self._reading.known_by_ms
        start = now if at_ms is None else at(at_ms)
        dialog = AsKnownDialog(self._desk.theme, start, now, self._frame)
        dialog.ask(lambda: self.stand_at(dialog.moment_ms()))

    def stand_at(self, known_by_ms: int) -> None:
        """Read the line as it was held here at a moment."""
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.moments(case), self._show_moments)
        self._go_to(known_by_ms)
        announce(self._frame.timeline, self._frame.known.accessibleName())

    def _go_to(self, known_by_ms: int) -> None:
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.since(case, known_by_ms), self._tell)
        self._go(known_by_ms)
        self._frame.known.show_moment(at(known_by_ms))

    def _show_moments(self, moments: tuple[int, ...]) -> None:
        if self._reading.known_by_ms is not None:
            self._frame.moments.show_times(moments, self._reading.known_by_ms)

    def back(self) -> None:
        """Read the line as it stands now."""
        if self._reading.known_by_ms is not None:
            self._frame.later.show_since(None)
            self._go(None)
            self._frame.timeline.setFocus()

    def _go(self, known_by_ms: int | None) -> None:
        self._reading.stand_at(known_by_ms)
        self._frame.set_past(is_past=known_by_ms is not None)
        self.changed.emit()

    def _tell(self, since: Since) -> None:
        if self._reading.known_by_ms is not None:
            self._frame.later.show_since(since)


def _to_qt(moment: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
