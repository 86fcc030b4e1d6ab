"""A person's decision on what may be told of them: dated, scoped, and withdrawn at any time."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.ids import Audience, CaseId, ObjectId
from desktop_app.domain.occurred import is_date


class Decision(StrEnum):
    """What was decided. A refusal is a decision, too, and counts (CYFSA s.301(1))."""

    GIVEN = "given"
    REFUSED = "refused"


class Capacity(StrEnum):
    """Whose decision it is: the person's own, or that of somebody deciding in their place."""

    CAPABLE = "capable"
    SUBSTITUTE = "substitute"


class ConsentForm(StrEnum):
    """How it was given."""

    WRITTEN = "written"
    ORAL = "oral"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewConsent:
    """What somebody asks to put on record.

    `recipients` are agencies or people by name. `notice` says how the person was told what
    it is for. Days are ISO dates; `until` may be empty. `audience` empty: whoever was told of
    the person.
    """

    person: ObjectId
    decision: Decision = Decision.GIVEN
    capacity: Capacity = Capacity.CAPABLE
    given_by: str = ""
    relation: str = ""
    form: ConsentForm = ConsentForm.WRITTEN
    notice: str = ""
    what: str
    recipients: tuple[str, ...]
    purpose: str
    conditions: str = ""
    given_on: str
    until: str = ""
    audience: Audience | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One decision, by its current values. What colleagues signed and is none counts as not said.

    `recorded_by` put it on record, as far as a card tells; nobody else vouches for it.
    `conflicts` are the names about which colleagues disagree.
    """

    id: ObjectId
    case: CaseId
    person: ObjectId | None
    decision: Decision
    capacity: Capacity
    given_by: str
    relation: str
    form: ConsentForm
    notice: str
    what: str
    recipients: tuple[str, ...]
    purpose: str
    conditions: str
    given_on: str
    until: str
    withdrawn_on: str
    withdrawn_to: str
    recorded_ms: int = 0
    recorded_by: Author | None = None
    conflicts: tuple[str, ...] = ()

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was withdrawn, on whichever day."""
        return bool(self.withdrawn_on)

    def names(self, card: Card | OutsideCard) -> bool:
        """Whether it is about telling this recipient, named themselves or by their agency."""
        return self.calls(called(card))

    def calls(self, names: AbstractSet[str]) -> bool:
        """Whether it is about anybody called one of these, as `called` writes names."""
        return not names.isdisjoint({_plain(name) for name in self.recipients})

    def trouble_on(self, day: str) -> RefusalCode | None:
        """Why nothing can rest on it on a day (ISO); None if it stands.

        The day of a withdrawal counts as withdrawn, the last day of a consent as its own. A
        withdrawal is never retroactive (CYFSA s.296): what left before that day left lawfully.
        """
        if self.withdrawn_on and (not is_date(self.withdrawn_on) or self.withdrawn_on <= day):
            return RefusalCode.CONSENT_WITHDRAWN
        if self.decision is Decision.REFUSED:
            return RefusalCode.CONSENT_REFUSED
        if not is_date(self.given_on) or self.given_on > day:
            return RefusalCode.CONSENT_NOT_YET
        if self.until and (not is_date(self.until) or self.until < day):
            return RefusalCode.CONSENT_ENDED
        return None


def called(card: Card | OutsideCard) -> set[str]:
    """What a recipient may be called in a consent: themselves or their agency, however typed."""
    return {_plain(card.name), _plain(card.agency)}


def trouble_with(
    consent: Consent,
    held: Iterable[Consent],
    recipients: Iterable[Card | OutsideCard],
    day: str,
) -> RefusalCode | None:
    """Why a handoff to these recipients can't rest on a consent on a day; None if it can.

    `held` are the consents of the case: a capable person's own decision prevails over that of
    whoever decides in their place (CYFSA s.301(3)), whatever the order they came on record in.
    """
    trouble = consent.trouble_on(day)
    if trouble is not None:
        return trouble
    to = tuple(recipients)
    if not all(consent.names(card) for card in to):
        return RefusalCode.CONSENT_NOT_FOR_RECIPIENT
    others = tuple(held)
    if consent.capacity is Capacity.SUBSTITUTE and any(
        _said_no(consent, others, called(card), day) for card in to
    ):
        return RefusalCode.CONSENT_OWN_DECISION
    return None


def overruled(consent: Consent, held: Iterable[Consent], day: str) -> tuple[str, ...]:
    """The recipients about whom a capable person decided otherwise than their substitute."""
    if consent.capacity is Capacity.CAPABLE:
        return ()
    others = tuple(held)
    return tuple(
        name for name in consent.recipients if _said_no(consent, others, {_plain(name)}, day)
    )


def _said_no(consent: Consent, held: tuple[Consent, ...], called: set[str], day: str) -> bool:
    """Whether the last thing the person decided of a recipient, being capable, was no.

    Of one day's yes and no, the no counts.
    """
    own = [
        (when, is_no)
        for each in held
        if each.capacity is Capacity.CAPABLE
        and each.person is not None
        and each.person == consent.person
        and each.calls(called)
        for when, is_no in _decided(each)
        if when <= day
    ]
    return bool(own) and max(own)[1]


def _decided(consent: Consent) -> Iterable[tuple[str, bool]]:
    """Days on which somebody said yes or no: a refusal taken back is no refusal any more."""
    is_no = consent.decision is Decision.REFUSED
    if is_date(consent.given_on) and not (is_no and consent.withdrawn_on):
        yield consent.given_on, is_no
    if consent.withdrawn_on and not is_no:
        yield consent.withdrawn_on, True


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
