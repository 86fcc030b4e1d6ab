"""Says that another answer holds than the one that settled a field, and why."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.conflict import Settled
from desktop_app.services.ports import Receipt
from desktop_app.ui.conflicts.port import ConflictsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.conflict_words import ConflictWords
from desktop_app.ui.widgets.fields import FormField, Notice, TextField


class Reopening(QWidget):
    """Not there for what waits, nor where something else was said since.

    Signals:
        done: it is on record.
    """

    done = Signal()

    def __init__(self, desk: Desk, port: ConflictsPort, words: ConflictWords) -> None:
        super().__init__()
        self._desk, self._port, self._words = desk, port, words
        self._settled: Settled | None = None
        theme = desk.theme
        self.value = ComboBox(theme, translate("Conflicts", "What holds after all"))
        self.reason = TextField(theme)
        self.error = Notice(theme, "circle-alert", "danger")
        self.record = secondary(theme, translate("Conflicts", "Open it again"), icon="signature")
        self.record.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(FormField(theme, self.value.accessibleName(), self.value), 1)
        row.addWidget(FormField(theme, translate("Conflicts", "Why"), self.reason), 2)
        row.addWidget(self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.error)
        self.record.clicked.connect(self._give)
        self.hide()

    def offer(self, settled: Settled | None) -> None:
        """Offer the answers that were not chosen."""
        self._settled = settled
        can = settled is not None and settled.holds and not self._desk.is_read_only
        self.setVisible(can)
        self.error.say("")
        self.value.clear()
        self.reason.clear()
        if settled is not None:
            for answer in settled.answers:
                if answer.value != settled.value:
                    words = self._words.value(settled.name, answer.value)
                    self.value.addItem(words, answer.value)
        self.record.setEnabled(self.value.count() > 0)

    def _give(self) -> None:
        settled = self._settled
        if settled is None:
            return
        self.record.setEnabled(False)
        value, reason = self.value.currentData(), self.reason.text()
        job = partial(self._port.reopen, settled, value, reason)
        self._desk.tasks.run(self, job, self._recorded, self._refuse)

    def _recorded(self, _receipt: Receipt) -> None:
        announce(self, translate("Conflicts", "Recorded and signed"))
        self.done.emit()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)
        self.reason.setFocus()
