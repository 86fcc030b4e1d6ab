"""Who sent it, when nobody here can vouch for that yet: what to do first, and on what terms."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.codes import FIRM, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, secondary
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.comparing import ComparePanel


class SenderPanel(QWidget):
    """Shown only if something is to be done about the sender.

    Signals:
        changed: it may be accepted now, or may not any more.
        card_asked: take in the sender's card.
        compared: digits were typed (the digits, and whether in person).
        attended: the keyboard is in the digits, or left them (bool).
    """

    changed = Signal()
    card_asked = Signal()
    compared = Signal(str, bool)
    attended = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._incoming: IncomingHandoff | None = None
        self.unknown, self.revoked = (Banner(theme, Tone.DANGER, boxed=True) for _ in range(2))
        self.uncompared = Banner(theme, Tone.WARN, icon="shield-question-mark", boxed=True)
        self.take_in = secondary(theme, translate("Receive", "Take in their card…"))
        self.take_in.sized(ButtonSize.SMALL)
        self.unknown.add_action(self.take_in)
        self.panel = ComparePanel(theme)
        self.confirm = secondary(theme, translate("Compare", "Confirm"), icon="shield-check")
        words = translate(
            "Receive", "I haven’t compared it. Every entry of theirs will carry a mark."
        )
        self.unmet = CheckBox(theme, words)
        self._lay_out()
        self._connect()

    @property
    def may_accept(self) -> bool:
        """Whether nothing about the sender stands in the way."""
        if self._incoming is None or not self.may_ever_accept:
            return False
        return self._incoming.standing in FIRM or self.unmet.isChecked()

    @property
    def may_ever_accept(self) -> bool:
        """Whether this bundle can be accepted at all, now or after comparing."""
        incoming = self._incoming
        if incoming is None or "sender_expired" in incoming.problems:
            return False
        return incoming.standing not in {None, Standing.REVOKED}

    def show_sender(self, incoming: IncomingHandoff) -> None:
        """Show what has to be done about the sender of this bundle."""
        self._incoming = incoming
        standing = incoming.standing
        is_open = standing is not None and standing not in {*FIRM, Standing.REVOKED}
        self.unknown.setVisible(standing is None)
        self.revoked.setVisible(standing is Standing.REVOKED)
        for part in (self.uncompared, self._comparing):
            part.setVisible(is_open)
        self.setVisible(standing not in FIRM)
        self._say(incoming)
        self._follow()
        self.changed.emit()

    def show_failure(self, error: Exception) -> None:
        """The digits are not the card's."""
        self.panel.show_failure(error)
        self._follow()

    def _say(self, incoming: IncomingHandoff) -> None:
        name = incoming.sender.name
        told = explain(Refusal(RefusalCode.BUNDLE_SENDER_UNKNOWN, name=name))
        self.unknown.say(told.rest, told.happened)
        told = explain(Refusal(RefusalCode.BUNDLE_SENDER_REVOKED, name=name))
        self.revoked.say(told.rest, told.happened)
        lead = translate("Receive", "{name}’s code was never compared.").format(name=name)
        words = translate(
            "Receive",
            "Anyone could have made a card with that name. Call on a number you know, not one"
            " from this file, and have them read you the code of their own card. The one you"
            " have stands under “Sender’s code”; it is hidden while you type.",
        )
        self.uncompared.say(words, lead)

    def _give(self) -> None:
        if self.panel.is_complete:
            self.confirm.setEnabled(False)
            self.compared.emit(self.panel.typed, self.panel.met)

    def _follow(self) -> None:
        self.confirm.setEnabled(self.panel.is_complete)

    def _connect(self) -> None:
        self.take_in.clicked.connect(self.card_asked)
        self.panel.changed.connect(self._follow)
        self.panel.finished.connect(self._give)
        self.panel.attended.connect(self.attended)
        self.confirm.clicked.connect(self._give)
        self.unmet.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        self._comparing = QWidget()
        below = QVBoxLayout(self._comparing)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        self.panel.add_beside(self.confirm)
        below.addWidget(self.panel)
        below.addWidget(self.unmet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.unknown, self.revoked, self.uncompared, self._comparing):
            column.addWidget(part)
