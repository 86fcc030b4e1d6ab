"""The ground a handoff stands on: chosen from the rule data, each with what it needs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.consent import Consent, Decision
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.rulebook import Asks, Ground, Rulebook
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import Language, translate
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.fields import FormField, Notice


class GroundChoice(QWidget):
    """Grounds in a list, one plain line of what the chosen one needs, and the consents on record.

    Signals:
        changed: another ground or consent was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language.value
        self._rulebook = Rulebook()
        self.grounds = ComboBox(theme, translate("Handoff", "Ground"))
        self.consents = ComboBox(theme, translate("Handoff", "Consent"))
        self._form = FormField(theme, translate("Handoff", "Ground"), self.grounds)
        self._consent_form = FormField(theme, translate("Handoff", "Consent"), self.consents)
        self.needs = Notice(theme, "scale", "text-2")
        self.no_consent = Notice(theme, "triangle-alert", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._form, self.needs, self._consent_form, self.no_consent):
            column.addWidget(part)
        self._consent_form.hide()
        self.grounds.currentIndexChanged.connect(self._obey)
        self.consents.currentIndexChanged.connect(self.changed)

    @property
    def code(self) -> str:
        """The ground's code; empty for words of the sender's own."""
        return str(self.grounds.currentData() or "")

    @property
    def title(self) -> str:
        """The ground as it is called; empty for words of the sender's own."""
        ground = self._ground
        return ground.title.told(self._language) if ground else ""

    @property
    def consent(self) -> ObjectId | None:
        """The consent it rests on."""
        chosen = self.consents.currentData()
        wants = self._asks_consent and isinstance(chosen, str) and chosen
        return ObjectId(bytes.fromhex(str(chosen))) if wants else None

    @property
    def asks_for_words(self) -> bool:
        """Whether the name of the ground alone is not enough."""
        ground = self._ground
        return ground is None or bool(ground.asks - {Asks.CONSENT})

    def offer(self, rulebook: Rulebook, consents: Sequence[Consent]) -> None:
        """Offer these grounds, and the consents that stand."""
        self._rulebook = rulebook
        self.grounds.blockSignals(True)  # noqa: FBT003
        if not rulebook.policy.ground_required:
            self.grounds.addItem(translate("Handoff", "In words of your own"), "")
        for ground in rulebook.grounds:
            self.grounds.addItem(ground.title.told(self._language), ground.code)
        self.grounds.blockSignals(False)  # noqa: FBT003
        standing = [each for each in consents if _stands(each)]
        for consent in standing:
            self.consents.addItem(_told(consent), consent.id.hex())
        missing = translate("Handoff", "No consent is on record that stands today.")
        self.no_consent.setProperty("words", "" if standing else missing)
        self._obey()

    @property
    def _ground(self) -> Ground | None:
        return self._rulebook.ground(self.code)

    @property
    def _asks_consent(self) -> bool:
        ground = self._ground
        return ground is not None and Asks.CONSENT in ground.asks

    def _obey(self) -> None:
        ground = self._ground
        self.needs.say(ground.needs.told(self._language) if ground else "")
        self.grounds.setAccessibleDescription(self.needs.words)
        self._consent_form.setVisible(self._asks_consent and bool(self.consents.count()))
        words = str(self.no_consent.property("words") or "")
        self.no_consent.say(words if self._asks_consent else "")
        self.changed.emit()


def _stands(consent: Consent) -> bool:
    return consent.decision is Decision.GIVEN and not consent.is_withdrawn


def _told(consent: Consent) -> str:
    """Given by Jade M., 2026-11-02: to Timmins joint team, for safety planning."""
    words = translate("Handoff", "{name}, {day}: to {recipients}, for {purpose}")
    return words.format(
        name=consent.given_by,
        day=consent.given_on,
        recipients=", ".join(consent.recipients),
        purpose=consent.purpose,
    )
