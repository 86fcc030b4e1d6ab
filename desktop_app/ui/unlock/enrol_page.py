"""The last step of setting up from an invitation: the agency takes the new vault in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.enrolling import EnrolPanel
from desktop_app.ui.widgets.enrolling_port import EnrolPort
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.widgets.shortcuts import shown_keys

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
        self.later = link(desk.theme, translate("Enrol", "Open the vault now, and join later"))
        keys = translate("Enrol", "Later from the command list, or with {keys}")
        self.later.setToolTip(plain_tip(keys.format(keys=key_names(shown_keys(Act.JOIN_AGENCY)))))
        self.column.addSpacing(18)
        self.column.addWidget(self.panel)
        self.column.addSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.panel.heard.connect(self.heard)
        self.later.clicked.connect(self.postponed)
        self.setFocusProxy(self.panel)
