"""An object store that is to be known: its address, what to call it, and what opens it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.port import ExchangePort, StoreDetails
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, PassphraseField, TextField
from desktop_app.ui.widgets.labels import Paragraph


class StoreDialog(Dialog):
    """Stays open until the address is one.

    Signals:
        kept: the store is among the places known (KnownPlace).
    """

    kept = Signal(object)

    def __init__(self, desk: Desk, port: ExchangePort, parent: QWidget | None) -> None:
        theme = desk.theme
        words = translate(
            "Exchange",
            "S3-compatible or Azure storage. Everything is encrypted before it leaves; whoever"
            " runs the store sees how many files there are, how large, and when they came.",
        )
        super().__init__(theme, translate("Exchange", "An object store"), words, parent)
        self._desk, self._port, self._is_waiting = desk, port, False
        self.address = TextField(theme, placeholder="s3://bucket/folder")
        self.title, self.key_id = TextField(theme), TextField(theme)
        self.secret = PassphraseField(theme)
        self.trouble = Notice(theme, "circle-alert", "danger")
        self._build()
        self.action = primary(theme, translate("Exchange", "Keep it"))
        self.offer(secondary(theme, translate("Exchange", "Not now")), self.action)
        self.address.textChanged.connect(self._allow)
        self._allow()
        self.address.setFocus()

    def accept(self) -> None:
        """Have it kept; the dialog closes once it is."""
        details = StoreDetails(
            untrusted_address=self.address.text().strip(),
            title=self.title.text().strip(),
            key_id=self.key_id.text().strip(),
            secret=self.secret.text(),
        )
        port, self._is_waiting = self._port, True
        self._allow()
        self._desk.tasks.run(self, lambda: port.know_store(details), self._finish, self._refuse)

    def _finish(self, place: KnownPlace) -> None:
        self.secret.take()
        self.kept.emit(place)
        super().accept()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self._is_waiting = False
        self._allow()
        self.trouble.say(f"{told.happened} {told.rest}")
        self.address.setFocus()

    def _allow(self) -> None:
        self.action.setEnabled(bool(self.address.text().strip()) and not self._is_waiting)

    def _build(self) -> None:
        theme = self._desk.theme
        secret = translate(
            "Exchange", "Kept in this vault only. Empty where this computer already signs in."
        )
        address = FormField(theme, translate("Exchange", "Address"), self.address)
        title = FormField(theme, translate("Exchange", "What to call it"), self.title)
        self.body.addWidget(address)
        self.body.addWidget(title)
        keys = QHBoxLayout()
        keys.setSpacing(12)
        keys.addWidget(FormField(theme, translate("Exchange", "Key or account"), self.key_id), 1)
        keys.addWidget(FormField(theme, translate("Exchange", "Secret"), self.secret), 1)
        self.body.addLayout(keys)
        self.secret.setAccessibleDescription(secret)
        self.body.addWidget(Paragraph(theme, secret, "meta", "text-3"))
        self.body.addWidget(self.trouble)
