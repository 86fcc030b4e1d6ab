"""Somebody who has no key: named by the sender, and reached with six words, alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import ElidedLabel, Paragraph
from desktop_app.ui.widgets.small import Picture


class NoKeyDialog(Dialog):
    """Asks for a name and an agency; where policy allows no such handoff, it says so instead.

    Signals:
        named: whom it is for (name, agency).
    """

    named = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None, *, is_allowed: bool) -> None:
        title = translate("No key", "Somebody without a key")
        super().__init__(theme, title, _explained(is_allowed=is_allowed), parent)
        self.name, self.agency = TextField(theme), TextField(theme)
        self.action = primary(theme, translate("No key", "Choose them"))
        words = translate("No key", "Not now") if is_allowed else translate("No key", "Close")
        self.leave = secondary(theme, words)
        if not is_allowed:
            self.offer(self.leave)
            return
        self.body.addWidget(FormField(theme, translate("No key", "Name"), self.name))
        self.body.addWidget(FormField(theme, translate("No key", "Agency"), self.agency))
        self.offer(self.leave, self.action)
        self.name.textChanged.connect(self._allow)
        self._allow()
        self.name.setFocus()

    def accept(self) -> None:
        """Name them, once there is a name."""
        if self.action.isEnabled():
            self.named.emit(self.name.text().strip(), self.agency.text().strip())
            super().accept()

    def _allow(self) -> None:
        self.action.setEnabled(bool(self.name.text().strip()))


class WithoutKey(QWidget):
    """Who that is, in place of the cards: nobody else can open what opens with words.

    Signals:
        let_go: somebody with a key is to receive it after all.
    """

    let_go = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.known: KnownCard | None = None
        self._name = ElidedLabel(theme, "", "body-strong")
        words = translate(
            "No key",
            "Opens with six words, and with nothing else. They are shown once, after signing:"
            " tell them by voice, never in the same mail as the file.",
        )
        self._words = Paragraph(theme, words, "meta", "text-2")
        words = translate("No key", "Choose from the cards instead")
        self.release = link(theme, words, keys=Act.WITHOUT_KEY)
        self.release.sized(ButtonSize.SMALL)
        self.release.clicked.connect(self._release)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._words)
        column.addWidget(self.release, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 8, 4, 8)
        row.setSpacing(12)
        row.addWidget(Picture(theme, "key-round", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def show_known(self, known: KnownCard | None) -> None:
        """Show somebody, or nobody."""
        self.known = known
        self.setVisible(known is not None)
        if known is not None:
            card = known.card
            words = f"{card.name}, {card.agency}" if card.agency else card.name
            self._name.say(words)
            announce(self, words)

    def _release(self) -> None:
        self.show_known(None)
        self.let_go.emit()


def _explained(*, is_allowed: bool) -> str:
    if is_allowed:
        return translate(
            "No key",
            "For somebody who has neither Throughline nor an age key. The file opens with six"
            " words that you tell them by voice; whoever has both can read it, and nobody"
            " can check who opened it. A key is safer.",
        )
    return translate(
        "No key",
        "Your agency does not allow files that open with words: whoever has the words could"
        " read them. Ask the recipient for a card or an age key; whoever keeps your agency’s"
        " policy can allow it.",
    )
