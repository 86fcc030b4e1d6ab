"""Handoffs that were looked at here and not decided about: one press looks into one again."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.receiving import KnownBundle
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import Button, ButtonSize, secondary
from desktop_app.ui.widgets.labels import Label, plain_tip

_SHOWN = 4


class QuarantineList(QWidget):
    """The newest few; nothing of them is kept but where the file lay, sealed as it came.

    Signals:
        asked: look into this file (Path).
    """

    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        words = translate("Receive", "In quarantine, sealed as they came")
        self._column.addWidget(Label(desk.theme, words, "meta", "text-2", 600))
        self.hide()

    def show_waiting(self, waiting: Sequence[KnownBundle]) -> None:
        """Show these in place of those before."""
        for gone in self.buttons:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.buttons = [self._button(known) for known in waiting[:_SHOWN] if known.path]
        for button in self.buttons:
            self._column.addWidget(button)
        self.setVisible(bool(self.buttons))

    def _button(self, known: KnownBundle) -> Button:
        file = Path(known.path)
        when = self._desk.dates.moment(recorded_at(known.at_ms).astimezone())
        words = translate("Receive", "{file}, looked at {when}")
        if known.words:
            words = translate("Receive", "{file}, you asked the sender {when}")
        words = words.format(file=file.name, when=when)
        button = secondary(self._desk.theme, words, icon="archive").sized(ButtonSize.SMALL)
        button.setAutoDefault(False)
        button.setToolTip(plain_tip(known.path))
        button.clicked.connect(partial(self.asked.emit, file))
        return button
