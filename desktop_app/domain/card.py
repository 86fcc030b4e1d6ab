"""Identity cards: which key speaks for whom, and how far we know that."""

from dataclasses import dataclass

from desktop_app.domain.codes import Authority, Discipline, Standing
from desktop_app.domain.ids import AgencyId, DeviceKey, ObjectId, PersonId, printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One device of one person, as its agency signed it."""

    id: ObjectId
    agency_id: AgencyId
    agency_key: DeviceKey
    key: DeviceKey
    recipient: str
    person: PersonId
    name: str
    agency: str
    discipline: Discipline
    job: str
    authority: Authority
    device: str
    expires: str
    reports_to: PersonId | None = None

    @property
    def printed(self) -> str:
        """The id people type, `k_…`."""
        return printed("k", self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideCard:
    """Somebody without Throughline: can receive, never sign.

    One without a key (`recipient` is empty) opens what they are sent with six words.
    """

    id: ObjectId
    recipient: str
    name: str
    agency: str

    @property
    def printed(self) -> str:
        """The id people type, `k_…`."""
        return printed("k", self.id)


@dataclass(frozen=True, slots=True)
class KnownCard:
    """A card, how far it is known, and the code to compare by voice."""

    card: Card | OutsideCard
    standing: Standing
    code: str


@dataclass(frozen=True, slots=True)
class Author:
    """Whose words an entry holds, as far as a card tells."""

    card: str
    name: str
    agency: str
    discipline: Discipline
