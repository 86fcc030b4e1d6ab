"""What is asked before an agency's key signs, revokes or verifies: one small dialog each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import Authority
from desktop_app.ui.agency.port import Asked, Partner, SignedDevice
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.buttons import careful, primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.code_entry import CodeEntry, digits_in
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.words.terms import AUTHORITIES, DISCIPLINES


class Comparing(Dialog):
    """A question that can be answered once the digits heard are the ones that are hidden here."""

    def __init__(
        self, theme: Theme, title: str, words: str, code: str, parent: QWidget | None
    ) -> None:
        super().__init__(theme, title, words, parent)
        self._code = code
        self.boxes, self.entry = CodeBoxes(theme, code), CodeEntry(theme)
        self.trouble = Notice(theme, "circle-alert", "danger")
        self.body.addSpacing(4)
        self.body.addWidget(self.boxes)
        self.body.addWidget(Label(theme, translate("Compare", "Digits you heard"), "meta"))
        self.body.addWidget(self.entry)
        self.body.addWidget(self.trouble)
        self.entry.attended.connect(lambda here: self.boxes.hide_digits(hidden=here))
        self.entry.changed.connect(self._follow)

    @property
    def is_same(self) -> bool:
        """Whether what was heard is the code."""
        return digits_in(self.entry.typed) == digits_in(self._code)

    def _follow(self) -> None:
        wrong = self.entry.is_complete and not self.is_same
        sentence = translate("Agency", "The two codes are not the same. Sign nothing; ask again.")
        self.trouble.say(sentence if wrong else "")
        self.allow()

    def allow(self) -> None:
        """Offer the action, or not."""


class SignDialog(Comparing):
    """Whose device it is, what its card may do and until when, once the code was compared."""

    def __init__(self, theme: Theme, asked: Asked, parent: QWidget | None) -> None:
        title = translate("Agency", "Sign the card of {name}").format(name=asked.name)
        words = translate(
            "Agency",
            "{name}, {discipline}, {job}. Meet, or call a number you know: have the code read"
            " out from that device’s own screen, and type what you hear.",
        ).format(name=asked.name, discipline=say(DISCIPLINES[asked.discipline]), job=asked.job)
        super().__init__(theme, title, words.replace(", .", "."), asked.code, parent)
        self.authority = ComboBox(theme, translate("Agency", "May sign as"))
        for each in Authority:
            self.authority.addItem(say(AUTHORITIES[each]), each.value)
        self.last_day = TextField(theme, asked.suggested_end.isoformat())
        self._end = FormField(
            theme,
            translate("Agency", "Last day"),
            self.last_day,
            translate("Agency", "Year-month-day, as in {day}.").format(
                day=asked.suggested_end.isoformat()
            ),
        )
        self.body.addWidget(FormField(theme, translate("Agency", "May sign as"), self.authority))
        self.body.addWidget(self._end)
        if asked.signed_before:
            again = Notice(theme, "info", "text-2")
            again.say(translate("Agency", "This device has a card already; it is renewed."))
            self.body.addWidget(again)
        self.action = primary(
            theme, translate("Agency", "Sign and save the invitation…"), icon="signature"
        )
        self.offer(secondary(theme, translate("Agency", "Not now")), self.action)
        self.last_day.textChanged.connect(self.allow)
        self.allow()
        self.entry.setFocus()

    @property
    def chosen(self) -> Authority:
        """What the card may do."""
        return Authority(self.authority.currentData())

    @property
    def expires(self) -> date | None:
        """The last day, if it is one."""
        try:
            return date.fromisoformat(self.last_day.text().strip())
        except ValueError:
            return None

    def allow(self) -> None:
        """The same code and a day: nothing else is needed."""
        self.action.setEnabled(self.is_same and self.expires is not None)


class TrustDialog(Comparing):
    """A partner agency's code, compared with its key holder."""

    def __init__(self, theme: Theme, partner: Partner, parent: QWidget | None) -> None:
        title = translate("Agency", "Verify {name}").format(name=partner.name)
        words = translate(
            "Agency",
            "From then on all your devices take the cards of this agency for true. Call its key"
            " holder on a number you know, or meet, and type the code you hear.",
        )
        super().__init__(theme, title, words, partner.code, parent)
        self.action = primary(theme, translate("Agency", "Verify and save the news…"))
        self.offer(secondary(theme, translate("Agency", "Not now")), self.action)
        self.allow()
        self.entry.setFocus()

    @property
    def typed(self) -> str:
        """What was heard."""
        return self.entry.typed

    def allow(self) -> None:
        """The same code: nothing else is needed."""
        self.action.setEnabled(self.is_same)


class RevokeDialog(Dialog):
    """Says what revoking does, and what it cannot undo."""

    def __init__(self, theme: Theme, device: SignedDevice, parent: QWidget | None) -> None:
        title = translate("Agency", "Revoke the card of {name}?").format(name=device.name)
        words = translate(
            "Agency",
            "What this device signs from now on is marked everywhere the news arrives, and it"
            " reads nothing that is written after. What it holds already stays on it: if its"
            " passphrase is weak, take that as disclosed. This can’t be undone; the same person"
            " can get a card for another device.",
        )
        super().__init__(theme, title, words, parent)
        self.reason = TextField(theme)
        self.body.addSpacing(4)
        hint = translate("Agency", "All your devices can read it. Name no young person.")
        self.body.addWidget(
            FormField(theme, translate("Agency", "Why, in a few words"), self.reason, hint)
        )
        self.action = careful(theme, translate("Agency", "Revoke and save the news…"))
        self.offer(secondary(theme, translate("Agency", "Keep it")), self.action)
        self.reason.setFocus()


class BelowDialog(Dialog):
    """Whom somebody reports to: whoever is above them signs off what they write."""

    def __init__(
        self,
        theme: Theme,
        device: SignedDevice,
        devices: Sequence[SignedDevice],
        parent: QWidget | None,
    ) -> None:
        title = translate("Agency", "Whom does {name} report to?").format(name=device.name)
        words = translate(
            "Agency",
            "Only this supervisor, and those above them, sign off what {name} writes from the day"
            " the news arrives. What was signed off before stands.",
        )
        super().__init__(theme, title, words.format(name=device.name), parent)
        self.above = ComboBox(theme, translate("Agency", "Reports to"))
        self.above.addItem(translate("Agency", "Any supervisor of the agency"), "")
        people = {each.person: each for each in devices if each.may_supervise}
        people.pop(device.person, None)
        for person, each in sorted(people.items(), key=lambda found: found[1].name):
            self.above.addItem(each.name, each.card)
            if person == device.above:
                self.above.setCurrentIndex(self.above.count() - 1)
        self.body.addSpacing(4)
        self.body.addWidget(FormField(theme, translate("Agency", "Reports to"), self.above))
        self.action = primary(theme, translate("Agency", "Sign and save the news…"))
        self.offer(secondary(theme, translate("Agency", "Not now")), self.action)
        self.above.setFocus()

    @property
    def chosen(self) -> str:
        """The card of whom they report to; empty for any supervisor."""
        return str(self.above.currentData())
