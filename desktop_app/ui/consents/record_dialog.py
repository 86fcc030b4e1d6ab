"""Recording a decision: whose, for whom, what may be told, what for, and until when."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.consents.page_parts import Asking
from desktop_app.ui.consents.port import Consents
from desktop_app.ui.consents.record_form import RecordForm
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(640, 660)
_FIELD_OF = {"to": "recipients"}


class RecordConsentDialog(WideDialog):
    """Stays open until it is on record. What is missing is said at its field."""

    def __init__(self, asking: Asking, case: CaseId, told: Consents) -> None:
        theme = asking.desk.theme
        super().__init__(theme, "handshake", _SIZE, asking.owner, is_tall=True)
        self._asking, self._case = asking, case
        self.say(
            translate("Consents", "Record a decision"),
            translate(
                "Consents",
                "A capable young person’s own decision counts, whoever decides otherwise.",
            ),
        )
        self.form = RecordForm(asking.desk, told.oral_needs, self)
        self.error = Notice(theme, "circle-alert", "danger")
        self.not_now = secondary(theme, translate("Consents", "Not now"))
        words = translate("Consents", "Sign and record")
        self.record = primary(theme, words, icon="signature", keys=Act.RECORD_CONSENT)
        self.form.changed.connect(self._follow)
        self.form.offer(told.people, told.known)
        self.kept = self._keeper()
        self._lay_out()
        self.not_now.clicked.connect(self.reject)
        self.record.clicked.connect(self._give)
        bind(self, Act.RECORD_CONSENT, self._give)
        self.finished.connect(self.deleteLater)
        self.form.person.setFocus()

    def _follow(self) -> None:
        self.record.setEnabled(self.form.is_complete)

    def _give(self) -> None:
        if not self.record.isEnabled():
            return
        self._say_wrong("", "")
        self.record.setEnabled(False)
        job = partial(self._asking.port.record, self._case, self.form.new_consent())
        self.kept.record(job, self._leave, self._refuse)

    def _leave(self, _receipt: Receipt) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.record.setEnabled(True)
        told = explain(error)
        lacking = ""
        if isinstance(error, Refusal) and error.code is RefusalCode.CONSENT_INCOMPLETE:
            lacking = str(error.data.get("what", ""))
        self._say_wrong(_FIELD_OF.get(lacking, lacking), f"{told.happened} {told.rest}")

    def _say_wrong(self, name: str, sentence: str) -> None:
        """At the field that lacks something, else below all of them."""
        needed = translate("Consents", "This is needed.")
        for each, form in self.form.forms.items():
            form.show_error(needed if each == name else "")
        field = self.form.forms.get(name)
        self.error.say("" if field is not None else sentence)
        if field is not None:
            field.field.setFocus()

    def _keeper(self) -> Keeper:
        form = self.form
        fields: dict[str, QWidget] = {
            "person": form.person,
            "decision": form.decision,
            "capacity": form.capacity,
            "form": form.form,
            "what": form.what,
            "recipients": form.recipients,
            **form.fields,
        }
        return Keeper(self._asking.desk, Slot("consent", self._case), fields, self)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(12)
        column.addWidget(self.kept.line)
        self.form.lay_out(column)
        column.addWidget(self.error)
        column.addStretch(1)
        self.body.addWidget(ScrolledArea(self.theme, inside, self.accessibleName()))
        self.foot.addStretch(1)
        for button in (self.not_now, self.record):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
