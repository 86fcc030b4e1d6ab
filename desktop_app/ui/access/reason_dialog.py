"""Asking why somebody opens a restricted case, before anything of it is shown."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.services.kept_words import Slot
from desktop_app.services.restricted import Gate
from desktop_app.ui.access.port import EnteringPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import careful, primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField


class ReasonDialog(Dialog):
    """Stays open until the reason is noted. Without one, nothing is opened.

    Signals:
        entered: the reason is noted.
    """

    entered = Signal()

    def __init__(
        self, desk: Desk, port: EnteringPort, case: CaseId, gate: Gate, parent: QWidget | None
    ) -> None:
        theme = desk.theme
        title = translate("Access", "Why do you open this case?")
        super().__init__(theme, title, _told(gate), parent)
        self._desk, self._port, self._case = desk, port, case
        self.reason = TextField(theme)
        self.form = FormField(theme, translate("Access", "Your reason. Name nobody."), self.reason)
        self.error = Notice(theme, "circle-alert", "danger")
        for part in (self.form, self.error):
            self.body.addWidget(part)
        words = translate("Access", "Note it and open")
        button = careful if gate is Gate.BREAK_GLASS else primary
        self.open_it = button(theme, words)
        self.offer(secondary(theme, translate("Access", "Not now")))
        self.add_answer(self.open_it)
        self.open_it.setDefault(True)
        self.open_it.clicked.connect(self._give)
        self.finished.connect(self.deleteLater)
        self.reason.setFocus()
        self.kept = Keeper(desk, Slot("access_reason", case), {"reason": self.reason}, self)
        self.body.insertWidget(0, self.kept.line)

    def _give(self) -> None:
        said = self.reason.text().strip()
        words = translate("Access", "Say in a few words why.")
        self.form.show_error("" if said else words)
        if not said:
            self.reason.setFocus()
            return
        self.error.say("")
        self.open_it.setEnabled(False)
        job = partial(self._port.enter, self._case, said)
        self.kept.record(job, self._leave, self._refuse)

    def _leave(self, _nothing: None) -> None:
        self.accept()
        self.entered.emit()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.open_it.setEnabled(True)


def _told(gate: Gate) -> str:
    if gate is Gate.BREAK_GLASS:
        return translate(
            "Access",
            "It is restricted, and you are not on its team. You can open it. Who you are, when"
            " and why goes to its leads, and one of them looks at it afterwards.",
        )
    return translate("Access", "It is restricted. Who you are, when and why goes to its leads.")
