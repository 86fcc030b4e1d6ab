"""The own card: the code to read out, and the two ways to give it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import ButtonSize, link, secondary
from desktop_app.ui.widgets.card_model import belongs_to, discipline_of
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Surface, plain_tip
from desktop_app.ui.widgets.small import Avatar

_ROOMY = 800


class OwnCard(Surface):
    """A strip on top of the screen.

    Signals:
        export_asked: write the card to a file.
        signers_asked: write the line for ssh-keygen.
    """

    export_asked = Signal()
    signers_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("panel")
        self._theme = theme
        self._holder = QWidget()
        self._face = QHBoxLayout(self._holder)
        self._face.setContentsMargins(0, 0, 0, 0)
        self._name = ElidedLabel(theme, "", "body-strong")
        self._belongs = ElidedLabel(theme, "", "meta", "text-3")
        self.code = CodeBoxes(theme)
        self.export = secondary(theme, translate("Cards", "Export my card…"), icon="upload")
        self.signers = link(theme, translate("Cards", "For ssh-keygen…"))
        self.export.sized(ButtonSize.SMALL)
        self.signers.setToolTip(
            plain_tip(
                translate(
                    "Cards", "The line by which others check your signatures without Throughline"
                )
            )
        )
        self._lay_out()
        self.export.clicked.connect(self.export_asked)
        self.signers.clicked.connect(self.signers_asked)

    def show_card(self, own: KnownCard) -> None:
        """Show whose device this is."""
        while (item := self._face.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        face = Avatar(self._theme, own.card.name, discipline_of(own), "panel")
        self._face.addWidget(face)
        self._name.say(own.card.name)
        self._belongs.say(belongs_to(self._theme, own))
        self.code.show_code(own.code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() >= self._theme.fit(_ROOMY)
        for part in (self._name, self._belongs, self._holder):
            part.setVisible(has_room)

    def _lay_out(self) -> None:
        theme = self._theme
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._belongs)
        names.addStretch(1)
        reading = QVBoxLayout()
        reading.setSpacing(4)
        words = translate("Cards", "Your code, to read out")
        reading.addWidget(Label(theme, words, "meta", "text-2", 600))
        reading.addWidget(self.code)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(14)
        row.addWidget(self._holder)
        row.addLayout(names, 3)
        row.addLayout(reading)
        row.addStretch(1)
        row.addWidget(self.signers, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.export, 0, Qt.AlignmentFlag.AlignVCenter)
