"""An unlocked agency's key: its code, whom it signed for, and what it can do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.agency.devices_table import DevicesModel, DevicesTable
from desktop_app.ui.agency.port import AgencyShown, SignedDevice
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import careful, primary, secondary
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Paragraph


class WorkPage(QWidget):
    """Shows and offers; the dialog around it does.

    Signals:
        sign_asked: sign a device's request.
        revoke_asked: declare the chosen device lost (SignedDevice).
        below_asked: say whom the person of the chosen device reports to (SignedDevice).
        trust_asked: verify a partner agency.
        card_asked: write the agency's own card.
        standards_asked: show which standards hold.
        paper_asked: show what belongs on paper.
    """

    sign_asked = Signal()
    revoke_asked = Signal(object)
    below_asked = Signal(object)
    trust_asked = Signal()
    card_asked = Signal()
    standards_asked = Signal()
    paper_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = self._theme = desk.theme
        self.code = CodeBoxes(theme)
        self.partners = Paragraph(theme, "", "meta", "text-2")
        self.model = DevicesModel(desk.dates)
        self.table = DevicesTable(theme, self.model)
        self.done = Notice(theme, "circle-check", "ok")
        self.trouble = Notice(theme, "circle-alert", "danger")
        self.sign = primary(theme, translate("Agency", "Sign a request…"), icon="signature")
        self.revoke = careful(theme, translate("Agency", "Revoke…"))
        self.below = secondary(theme, translate("Agency", "Reports to…"))
        self.trust = secondary(theme, translate("Agency", "Verify a partner…"))
        self.card = secondary(theme, translate("Agency", "Save our card…"))
        self.standards = secondary(theme, translate("Agency", "Standards…"))
        self.paper = secondary(theme, translate("Agency", "Paper copy…"), icon="printer")
        self._lay_out()
        self.sign.clicked.connect(self.sign_asked)
        self.revoke.clicked.connect(self._ask_to_revoke)
        self.below.clicked.connect(self._ask_who_is_above)
        self.trust.clicked.connect(self.trust_asked)
        self.card.clicked.connect(self.card_asked)
        self.standards.clicked.connect(self.standards_asked)
        self.paper.clicked.connect(self.paper_asked)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.setFocusProxy(self.sign)

    def show_agency(self, shown: AgencyShown) -> None:
        """Show what stands signed now."""
        self.code.show_code(shown.code)
        self.model.put(shown.devices)
        names = ", ".join(shown.partners)
        words = translate("Agency", "Partners verified for all your devices: {names}")
        self.partners.say(words.format(names=names))
        self.partners.setVisible(bool(names))
        self._follow()

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.trouble.say("")
        self.done.say(sentence)

    def refuse(self, sentence: str) -> None:
        """Say what was not done."""
        self.done.say("")
        self.trouble.say(sentence)

    def _chosen(self) -> SignedDevice | None:
        return self.model.at(self.table.currentIndex().row())

    def _follow(self) -> None:
        chosen = self._chosen()
        for button in (self.revoke, self.below):
            button.setEnabled(chosen is not None and not chosen.is_revoked)

    def _ask_to_revoke(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.revoke_asked.emit(chosen)

    def _ask_who_is_above(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.below_asked.emit(chosen)

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        words = translate("Agency", "Your agency’s code, to read out to devices and partners")
        column.addWidget(Label(theme, words, "meta", "text-2", 600))
        column.addWidget(self.code)
        column.addWidget(self.partners)
        column.addWidget(self.table, 1)
        column.addWidget(self.done)
        column.addWidget(self.trouble)
        of_devices = (self.sign, self.below, self.revoke)
        of_the_agency = (self.standards, self.trust, self.card, self.paper)
        for buttons in (of_devices, of_the_agency):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
