"""Consents in the language of the window."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from desktop_app.domain.case import Person
from desktop_app.domain.consent import Capacity, Consent, ConsentForm, Decision, overruled
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.occurred import is_date
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_RESTING = QT_TRANSLATE_NOOP("Consents", "%n handoff(s) rest on it", "", 1)


class Column(IntEnum):
    """The columns, from the left."""

    WHO = 0
    DECISION = 1
    TO = 2
    WHAT = 3
    STATE = 4


@dataclass(frozen=True, slots=True)
class ConsentWords:
    """Puts decisions into words. People go by their initials, as everywhere but on their page."""

    dates: Dates
    people: Mapping[ObjectId, Person] = field(default_factory=dict)
    resting: Mapping[ObjectId, int] = field(default_factory=dict)
    held: tuple[Consent, ...] = ()

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Consents", "Who"),
            translate("Consents", "Decision"),
            translate("Consents", "For whom"),
            translate("Consents", "What may be told"),
            translate("Consents", "Now"),
        )[column]

    def cell(self, consent: Consent, column: int) -> str:
        """The words of one cell."""
        return (
            self.who(consent),
            self.decision(consent),
            self.recipients(consent),
            " ".join(consent.what.split()),
            self.state(consent),
        )[column]

    def spoken(self, consent: Consent) -> str:
        """All of it, for assistive technology."""
        parts = [self.cell(consent, column) for column in Column]
        parts += [f"{name}: {words}" for name, words in self.details(consent)]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def who(self, consent: Consent) -> str:
        """Whose information it is about."""
        person = None if consent.person is None else self.people.get(consent.person)
        return translate("Consents", "Not known here") if person is None else person.initials

    def decision(self, consent: Consent) -> str:
        """Yes or no, and on which day."""
        words = translate("Consents", "Yes, {day}")
        if consent.decision is Decision.REFUSED:
            words = translate("Consents", "No, {day}")
        return words.format(day=self.day(consent.given_on))

    def recipients(self, consent: Consent) -> str:
        """Everybody it names."""
        return "; ".join(consent.recipients)

    def state(self, consent: Consent) -> str:
        """Whether anything can rest on it today."""
        today = self.dates.now().date().isoformat()
        trouble = consent.trouble_on(today)
        if trouble is None and overruled(consent, self.held, today):
            return translate("Consents", "Their own no counts")
        if trouble is None:
            return translate("Consents", "Stands")
        said = {
            RefusalCode.CONSENT_ENDED: translate("Consents", "Ended {day}"),
            RefusalCode.CONSENT_WITHDRAWN: translate("Consents", "Withdrawn {day}"),
            RefusalCode.CONSENT_REFUSED: translate("Consents", "Refused"),
            RefusalCode.CONSENT_NOT_YET: translate("Consents", "From {day}"),
        }
        day = {
            RefusalCode.CONSENT_ENDED: consent.until,
            RefusalCode.CONSENT_WITHDRAWN: consent.withdrawn_on,
            RefusalCode.CONSENT_NOT_YET: consent.given_on,
        }.get(trouble, "")
        return said.get(trouble, "").format(day=self.day(day))

    def rests(self, consent: Consent) -> str:
        """How many handoffs rest on it; empty for none."""
        count = self.resting.get(consent.id, 0)
        return say_count(_RESTING, count) if count else ""

    def day(self, written: str) -> str:
        """A day as the window writes it; what is none stands as it was written."""
        return self.dates.day(date.fromisoformat(written)) if is_date(written) else written

    def details(self, consent: Consent) -> tuple[tuple[str, str], ...]:
        """All the row has no room for, each under its name; what was left empty is left out."""
        told = (
            (translate("Consents", "For whom"), self.recipients(consent)),
            (translate("Consents", "What may be told"), consent.what),
            (translate("Consents", "What for"), consent.purpose),
            (translate("Consents", "Conditions"), consent.conditions),
            (translate("Consents", "Whose decision"), self._whose(consent)),
            (translate("Consents", "Given how"), self._how(consent)),
            (translate("Consents", "Until"), self.day(consent.until)),
            (translate("Consents", "Withdrawn"), self._withdrawn(consent)),
            (translate("Consents", "Recorded by"), self._recorded_by(consent)),
            (translate("Consents", "Handoffs"), self.rests(consent)),
        )
        return tuple((name, words) for name, words in told if words)

    def _whose(self, consent: Consent) -> str:
        if consent.capacity is Capacity.CAPABLE:
            return translate("Consents", "Their own")
        words = translate("Consents", "{name} ({relation}), in their place")
        return words.format(name=consent.given_by, relation=consent.relation)

    def _recorded_by(self, consent: Consent) -> str:
        author = consent.recorded_by
        if author is None:
            return ""
        words = translate("Consents", "{name}, {agency}")
        return words.format(name=author.name, agency=author.agency)

    def _how(self, consent: Consent) -> str:
        if consent.form is ConsentForm.WRITTEN:
            return translate("Consents", "In writing")
        words = translate("Consents", "Orally. Told what it is for: {notice}")
        return words.format(notice=consent.notice)

    def _withdrawn(self, consent: Consent) -> str:
        if not consent.withdrawn_on:
            return ""
        if not consent.withdrawn_to:
            return self.day(consent.withdrawn_on)
        words = translate("Consents", "{day}, with {name}")
        return words.format(day=self.day(consent.withdrawn_on), name=consent.withdrawn_to)
