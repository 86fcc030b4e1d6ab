"""The consents of a case on paper."""

from dataclasses import dataclass, field, replace

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Part
from desktop_app.domain.consent import Capacity, Consent, ConsentForm, Decision, NewConsent
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.rulebook import OralNeed, Told
from desktop_app.services.ports import Part as Touched
from desktop_app.services.ports import Receipt
from desktop_app.ui.consents.port import Consents

CEDAR = CaseId(b"c" * 16)
JO = Person(
    id=ObjectId(b"jo" * 8),
    full_name="Jo Marten",
    initials="J.M.",
    part=Part.YOUNG_PERSON,
    born="2011-03-02",
    age_about="",
    pronouns="she/her",
    safe_contact="",
    safe_contact_checked_on="",
)
AUNT = replace(JO, id=ObjectId(b"ruth" * 4), initials="R.M.", part=Part.CAREGIVER)
YES = Consent(
    id=ObjectId(b"yes yes yes yes "),
    case=CEDAR,
    person=JO.id,
    decision=Decision.GIVEN,
    capacity=Capacity.CAPABLE,
    given_by="Jo Marten",
    relation="",
    form=ConsentForm.WRITTEN,
    notice="",
    what="Her safety plan.",
    recipients=("Rainy Lake Police",),
    purpose="Planning together.",
    conditions="Not where school is concerned.",
    given_on="2026-11-02",
    until="",
    withdrawn_on="",
    withdrawn_to="",
)
_CHANGED = Receipt(CEDAR, frozenset({Touched.CASES}))


@dataclass
class PaperConsents:
    """Takes decisions down."""

    held: tuple[Consent, ...] = (YES,)
    recorded: list[NewConsent] = field(default_factory=list)
    withdrawn: list[tuple[Consent, str, str]] = field(default_factory=list)
    refuse: Exception | None = None

    def consents(self, _case: CaseId) -> Consents:
        notice = OralNeed(
            name="notice", title=Told({"en": "How they were told"}), source="CYFSA s. 295 (3) 3"
        )
        return Consents(
            held=self.held,
            people=(AUNT, JO),
            resting={YES.id: 2},
            known=("Rainy Lake Police",),
            oral_needs=(notice,),
        )

    def record(self, _case: CaseId, new: NewConsent) -> Receipt:
        if self.refuse is not None:
            raise self.refuse
        self.recorded.append(new)
        return _CHANGED

    def withdraw(self, consent: Consent, on: str, to: str) -> Receipt:
        if self.refuse is not None:
            raise self.refuse
        self.withdrawn.append((consent, on, to))
        self.held = (replace(consent, withdrawn_on=on, withdrawn_to=to),)
        return _CHANGED
