"""The last step of setting up from an invitation: the agency takes the new vault in."""

from PySide6.QtCore import Signal

from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.enrolling import EnrolPanel
from desktop_app.ui.widgets.enrolling_port import EnrolPort
from desktop_app.ui.widgets.file_choice import FileChooser

_WIDTH = 470


class EnrolPage(Page):
    """Stays until the invitation is taken in, or its person goes to work without it.

    Signals:
        heard: the vault belongs to the agency.
        postponed: the invitation comes another day.
    """

    heard = Signal(object)
    postponed = Signal()

    def __init__(self, desk: Desk, port: EnrolPort, chooser: FileChooser) -> None:
        words = translate(
            "Enrol",
            "Your vault is made. Your agency signs its card now; nothing needs the internet.",
        )
        super().__init__(desk.theme, translate("Enrol", "Join your agency"), words, _WIDTH)
        self.panel = EnrolPanel(desk.theme, desk.tasks, desk.dates, port, chooser)
        self.later = link(
            desk.theme, translate("Enrol", "Open the vault now, and join later with Ctrl+I")
        )
        self.column.addSpacing(18)
        self.column.addWidget(self.panel)
        self.column.addSpacing(14)
        self.column.addWidget(self.later)
        self.column.addStretch(1)
        self.panel.heard.connect(self.heard)
        self.later.clicked.connect(self.postponed)
        self.setFocusProxy(self.panel)
