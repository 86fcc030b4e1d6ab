"""Joining an agency, step by step: the request out, the invitation back, the code compared."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.dates import Dates
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.code_entry import CodeEntry
from desktop_app.ui.widgets.enrolling_port import EnrolPort, Heard, Invited
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.words.terms import AUTHORITIES

REQUEST_FILE = Path("device.enrol")
_IN_A_ROW = 6


class EnrolPanel(QWidget):
    """Both ways over: what leaves this device, and what comes back to it.

    Signals:
        heard: the invitation was taken in (Heard).
    """

    heard = Signal(object)

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        dates: Dates,
        port: EnrolPort,
        chooser: FileChooser,
    ) -> None:
        super().__init__()
        self._theme, self._tasks, self._port, self._chooser = theme, tasks, port, chooser
        self._dates = dates
        self._invited: Invited | None = None
        self._is_waiting = False
        self.own_code = CodeBoxes(theme, in_a_row=_IN_A_ROW)
        self.save = secondary(theme, translate("Enrol", "Save the request…"), icon="download")
        self.saved = Notice(theme, "circle-check", "ok")
        self.open = secondary(theme, translate("Enrol", "Open the invitation…"), icon="folder")
        self.invitation = Paragraph(theme, "", "body", "text")
        self.entry = CodeEntry(theme)
        self.join = primary(theme, "", icon="shield-check")
        self.trouble = Notice(theme, "circle-alert", "danger")
        self._comparing = QWidget()
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.open.clicked.connect(self._open)
        self.entry.changed.connect(self._allow)
        self.entry.finished.connect(self.join.click)
        self.join.clicked.connect(self._join)
        self._show(None)
        tasks.run(self, port.own_code, self.own_code.show_code, self._refuse)
        self.setFocusProxy(self.save)

    def _save(self) -> None:
        title = translate("Enrol", "Where shall the request be written?")
        place = self._chooser.to_write(self, title, REQUEST_FILE)
        if place is None:
            return
        self.trouble.say("")
        port = self._port
        self._tasks.run(
            self, lambda: port.save_request(place), lambda _: self._tell(place), self._refuse
        )

    def _tell(self, place: Path) -> None:
        words = translate(
            "Enrol",
            "Written: {name}. Bring it to your agency’s key holder, and read your code out.",
        ).format(name=place.name)
        self.saved.say(words)
        announce(self, words)
        self.open.setFocus()

    def _open(self) -> None:
        title = translate("Enrol", "Open an invitation")
        kinds = translate("Enrol", "Invitations (*.invite);;All files (*)")
        file = self._chooser.to_read(self, title, kinds)
        if file is None:
            return
        self.trouble.say("")
        self._show(None)
        port = self._port
        self._tasks.run(self, lambda: port.look_into(file), self._show_and_go, self._refuse)

    def _show_and_go(self, invited: Invited) -> None:
        self._show(invited)
        (self.entry if invited.code_needed else self.join).setFocus()

    def _show(self, invited: Invited | None) -> None:
        self._invited = invited
        self.invitation.setVisible(invited is not None)
        self.join.setVisible(invited is not None)
        self._comparing.setVisible(invited is not None and invited.code_needed)
        self.entry.clear()
        if invited is None:
            return
        words = translate(
            "Enrol", "From {agency}, for {name}: {authority}, to the end of {expires}."
        )
        self.invitation.say(
            words.format(
                agency=invited.agency,
                name=invited.name,
                authority=say(AUTHORITIES[invited.authority]),
                expires=self._dates.day(invited.expires),
            )
        )
        join = translate("Enrol", "Join this agency")
        self.join.setText(join if invited.code_needed else translate("Enrol", "Take it in"))
        self._allow()

    def _join(self) -> None:
        if not self.join.isEnabled() or self._is_waiting:
            return
        self._is_waiting = True
        self._allow()
        self.trouble.say("")
        typed, port = self.entry.typed, self._port
        self._tasks.run(self, lambda: port.join(typed), self._finish, self._refuse)

    def _finish(self, heard: Heard) -> None:
        self._is_waiting = False
        self._show(None)
        self.heard.emit(heard)

    def _refuse(self, error: Exception) -> None:
        self._is_waiting = False
        self._allow()
        told = explain(error)
        self.trouble.say(f"{told.happened} {told.rest}")
        announce(self, told.happened)

    def _allow(self) -> None:
        invited = self._invited
        is_ready = invited is not None and (self.entry.is_complete or not invited.code_needed)
        self.join.setEnabled(is_ready and not self._is_waiting)

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        out = translate("Enrol", "1. The request, to your agency")
        column.addWidget(Label(theme, out, "body-strong"))
        words = translate("Enrol", "Your code. Read it out to the key holder when they ask.")
        column.addWidget(Paragraph(theme, words, "meta", "text-2"))
        column.addWidget(self.own_code)
        column.addLayout(_left(self.save))
        column.addWidget(self.saved)
        column.addSpacing(6)
        column.addWidget(Rule())
        column.addSpacing(6)
        back = translate("Enrol", "2. The invitation, from your agency")
        column.addWidget(Label(theme, back, "body-strong"))
        column.addLayout(_left(self.open))
        column.addWidget(self.invitation)
        comparing = QVBoxLayout(self._comparing)
        comparing.setContentsMargins(0, 0, 0, 0)
        comparing.setSpacing(6)
        hear = translate(
            "Enrol",
            "Ask the key holder, by voice or in person, to read out the agency’s code, and type"
            " what you hear.",
        )
        comparing.addWidget(Paragraph(theme, hear, "meta", "text-2"))
        comparing.addWidget(self.entry)
        column.addWidget(self._comparing)
        column.addWidget(self.trouble)
        column.addLayout(_left(self.join))


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
