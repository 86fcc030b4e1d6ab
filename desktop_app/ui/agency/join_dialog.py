"""Joining an agency, or hearing its news, from an open vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.enrolling import EnrolPanel
from desktop_app.ui.widgets.enrolling_port import EnrolPort, Heard
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser


class JoinDialog(Dialog):
    """The panel in a dialog. A new card counts from the next unlocking on.

    Signals:
        enrolled: the vault belongs to another agency now, and has to be unlocked again.
    """

    enrolled = Signal()

    def __init__(
        self, desk: Desk, port: EnrolPort, chooser: FileChooser, parent: QWidget | None
    ) -> None:
        words = translate(
            "Enrol",
            "Your agency signs the card of this device. What is recorded already stays as it is.",
        )
        title = translate("Enrol", "Join an agency")
        super().__init__(desk.theme, title, words, parent)
        self.setFixedWidth(desk.theme.fit(470))
        self.panel = EnrolPanel(desk.theme, desk.tasks, desk.dates, port, chooser)
        self.told = Notice(desk.theme, "circle-check", "ok")
        self.body.addSpacing(6)
        self.body.addWidget(self.panel)
        self.body.addWidget(self.told)
        self.offer(secondary(desk.theme, translate("Enrol", "Close")))
        self.panel.heard.connect(self._hear)
        self._has_joined = False
        self.finished.connect(self._leave)

    def _hear(self, heard: Heard) -> None:
        self._has_joined = heard.enrolled
        words = words_of(heard)
        self.told.say(words)
        announce(self, words)

    def _leave(self, _result: int) -> None:
        if self._has_joined:
            self.enrolled.emit()


def words_of(heard: Heard) -> str:
    """What came of an invitation, or of news."""
    if heard.enrolled:
        words = translate(
            "Enrol",
            "This device belongs to {agency} now. The vault locks when you close this; unlock it"
            " again to work under the new card.",
        )
        return words.format(agency=heard.agency)
    told = [
        translate("Enrol", "Nothing new from {agency}.")
        if not heard.news
        else translate("Enrol", "Taken in, from {agency}.")
    ]
    if heard.lost:
        told.append(translate("Enrol", "Revoked: {names}."))
    if heard.partners:
        told.append(translate("Enrol", "Partner agencies: {partners}."))
    return " ".join(told).format(
        agency=heard.agency, names=", ".join(heard.lost), partners=", ".join(heard.partners)
    )
