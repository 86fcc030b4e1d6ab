"""The answers at the foot of the receiving page: none of them is given by accident."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import Button, careful, flat, primary, secondary
from desktop_app.ui.widgets.labels import ElidedLabel


class ReceiveFoot:
    """At the left what changes nothing, at the right the one that does."""

    def __init__(self, theme: Theme, row: QHBoxLayout) -> None:
        self._theme, self._row = theme, row
        words = translate("Receive", "Quarantine")
        self.quarantine = careful(theme, words, icon="archive", keys=Act.QUARANTINE_HANDOFF)
        self.decline = flat(theme, translate("Receive", "Decline and say why…"))
        self.ask = flat(theme, translate("Receive", "Ask…"))
        self.close = secondary(theme, "")
        self.safe = ElidedLabel(theme, "", "meta", "text-3")
        words = translate("Receive", "Accept")
        self.accept = primary(theme, words, icon="package-check", keys=Act.ACCEPT_HANDOFF)
        self.go: Button | None = None
        for part in (self.quarantine, self.decline, self.ask, self.close):
            row.addWidget(part)
        row.addWidget(self.safe, 1)
        row.addWidget(self.accept)
        for button in self._buttons:
            button.setAutoDefault(False)
            # With too little room it drops its key hint, then its icon.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def await_file(self) -> None:
        """Nothing is to be decided yet."""
        self._offer(self.close)
        self.close.say(translate("Receive", "Not now"))
        self.safe.say(translate("Receive", "Nothing has been changed on this device."))

    def await_decision(self) -> None:
        """A bundle waits."""
        self._offer(self.quarantine, self.decline, self.ask, self.accept)

    def allow(self, *, accept: bool, decide: bool = True) -> None:
        """Which answers may be given now."""
        self.accept.setEnabled(accept)
        for button in (self.quarantine, self.decline, self.ask):
            button.setEnabled(decide)

    def end(self, go: str) -> Button | None:
        """It is decided; `go` names where one may go from here."""
        self._offer(self.close)
        self.safe.say("")
        self.close.say(translate("Receive", "Close"))
        self.close.setEnabled(True)
        if not go:
            return None
        self.go = primary(self._theme, go, keys="Enter")
        self.go.setAutoDefault(False)
        self._row.addWidget(self.go)
        self.go.show()  # else it can't take the focus while a question still stands in front
        return self.go

    @property
    def _buttons(self) -> tuple[Button, ...]:
        return (self.quarantine, self.decline, self.ask, self.close, self.accept)

    def _offer(self, *offered: Button) -> None:
        for button in self._buttons:
            button.setVisible(button in offered)
