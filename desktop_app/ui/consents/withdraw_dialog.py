"""Recording that somebody took back what they had agreed to, or their refusal."""

from desktop_app.domain.consent import Capacity, Consent, Decision
from desktop_app.domain.ids import base32
from desktop_app.domain.occurred import is_date
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.consents.page_parts import Asking
from desktop_app.ui.consents.words import ConsentWords
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import careful, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField


class WithdrawDialog(Dialog):
    """Stays open until it is on record. What left before that day left lawfully."""

    def __init__(self, asking: Asking, words: ConsentWords, consent: Consent) -> None:
        desk = asking.desk
        theme = desk.theme
        super().__init__(theme, _title(words, consent), _told(words, consent), asking.owner)
        self._asking, self._consent = asking, consent
        today = desk.dates.now().date().isoformat()
        self.day = TextField(theme, today)
        self.to = TextField(theme)
        self.day_form = FormField(theme, translate("Consents", "On which day"), self.day)
        self.to_form = FormField(theme, translate("Consents", "Who was told"), self.to)
        self.error = Notice(theme, "circle-alert", "danger")
        for part in (self.day_form, self.to_form, self.error):
            self.body.addWidget(part)
        self.record = careful(theme, translate("Consents", "Sign and record"))
        self.offer(secondary(theme, translate("Consents", "Not now")))
        self.add_answer(self.record)
        self.record.setDefault(True)
        self.record.clicked.connect(self._give)
        self.finished.connect(self.deleteLater)
        self.to.setFocus()
        slot = Slot("withdrawal", consent.case, base32(consent.id))
        self.kept = Keeper(desk, slot, {"day": self.day, "to": self.to}, self)
        self.body.insertWidget(0, self.kept.line)

    def _give(self) -> None:
        day = self.day.text().strip()
        wrong = "" if is_date(day) else translate("Consents", "Write the day like 2026-11-02.")
        self.day_form.show_error(wrong)
        if wrong:
            self.day.setFocus()
            return
        self.error.say("")
        self.record.setEnabled(False)
        port, consent, to = self._asking.port, self._consent, self.to.text()
        self.kept.record(lambda: port.withdraw(consent, day, to), self._leave, self._refuse)

    def _leave(self, _receipt: Receipt) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)


def _title(words: ConsentWords, consent: Consent) -> str:
    said = translate("Consents", "{name} withdraws the consent?")
    if consent.decision is Decision.REFUSED:
        said = translate("Consents", "{name} takes the refusal back?")
    own = consent.capacity is Capacity.CAPABLE
    return said.format(name=words.who(consent) if own else consent.given_by)


def _told(words: ConsentWords, consent: Consent) -> str:
    if consent.decision is Decision.REFUSED:
        return translate("Consents", "From that day on a consent can be given again.")
    said = translate(
        "Consents",
        "From that day on nothing more can rest on it. What left before stays lawful, and"
        " stays on record.",
    )
    rests = words.rests(consent)
    if not rests:
        return said
    tell = translate("Consents", "{count}: tell whoever received it, by a notice.")
    return f"{said}\n{tell.format(count=rests)}"
