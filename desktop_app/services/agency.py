"""An agency's key at work: it signs devices' cards, revokes them, and verifies partners."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AGENCY_CHANNEL, DeviceKey, EntryId, ObjectId, PersonId
from desktop_app.domain.reading_rules import hash_of
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.agency_card import AgencyCard
from desktop_app.ledger.agency_log import AgencyLog
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.writing import Pen, write_entry
from desktop_app.services.ports import Chance, Clock
from desktop_app.services.standard_rules import document_of
from desktop_app.services.whose_device import person_of

CARD_YEARS = 2
KeyLine = tuple[bytes, str]
"""The line of an epoch, and the age identity that reads what is written for it."""


class Shelf(Protocol):
    """Where an agency's log is kept: durably, and only ever added to."""

    def add(self, entries: Sequence[Entry]) -> None: ...


class Secret(Protocol):
    """The two halves of an age identity."""

    @property
    def text(self) -> str: ...
    @property
    def recipient(self) -> str: ...


@dataclass(frozen=True, slots=True)
class AgencyHands:
    """What an unlocked agency works with: its keys, where its log is kept, time and chance."""

    pen: Pen
    epoch_secret: Callable[[int], Secret]
    shelf: Shelf
    clock: Clock
    chance: Chance


class Agency:
    """One agency's unlocked key. What it says is on its shelf before a method returns."""

    def __init__(self, card: AgencyCard, log: AgencyLog, hands: AgencyHands) -> None:
        self.card = card
        self.log = log
        self._hands = hands

    def open_channel(self) -> None:
        """Make the first key of the agency's own channel, if that was not done."""
        if not self.log.epochs:
            self._say([self._epoch([], ())])

    def sign(
        self,
        request: EnrolRequest,
        authority: Authority,
        expires: date | None = None,
        reports_to: PersonId | None = None,
    ) -> Card:
        """Sign the card of a device, anew if it has one, and let it into the agency's channel.

        `reports_to` is the person who supervises whoever works on it; where none is named, a
        card signed anew says what it said before, and a further device of theirs what the
        others say.

        Raises:
            Refusal: CARD_REVOKED; EMPTY_NAME; BAD_VALUE for a last day that is over, and as
                `person_of`.
            Fault: as the shelf; nothing is then signed.
        """
        if request.key in self.log.revoked:
            raise Refusal(RefusalCode.CARD_REVOKED)
        if not request.name.strip():
            raise Refusal(RefusalCode.EMPTY_NAME)
        card = self._card(request, authority, self._last_day(expires), reports_to)
        drafts = [self._draft(kinds.CARD, card.id, card_body(card))]
        epoch = self.log.epochs[-1].id
        if card.key not in self.log.members(epoch):
            drafts.append(self._new(kinds.ADD, {"key": b64(card.key), "epoch": b64(epoch)}))
        self._say(drafts)
        return card

    def put_below(self, card: Card, supervisor: Card | None) -> tuple[Card, ...]:
        """Say anew whom the person of a card reports to, on every device of theirs that is left.

        With no supervisor named, each of the agency's supervises them.

        Raises:
            Refusal: CARD_REVOKED; BAD_VALUE for somebody above themselves.
            Fault: as the shelf.
        """
        above = None if supervisor is None else supervisor.person
        if card.person == above or above in self._below(card.person):
            raise Refusal(RefusalCode.BAD_VALUE, what="reports_to")
        own = [each for each in self.devices if each.person == card.person]
        if not own:
            raise Refusal(RefusalCode.CARD_REVOKED)
        signed = tuple(replace(each, reports_to=above) for each in own)
        self._say([self._draft(kinds.CARD, each.id, card_body(each)) for each in signed])
        return signed

    def _below(self, person: PersonId) -> set[PersonId]:
        """Everybody who reports to a person, by however many steps."""
        found: set[PersonId] = set()
        above = {person}
        while above:
            below = {each.person for each in self.devices if each.reports_to in above}
            above = below - found
            found |= below
        return found

    def revoke(self, untrusted_id: str, reason: str = "") -> Card:
        """Declare a device lost, and change the channel's key so that it reads no further.

        Raises:
            Refusal: CARD_OF_ANOTHER_AGENCY, AMBIGUOUS_ID; CARD_REVOKED when it was before.
            Fault: as the shelf.
        """
        card = self.find(untrusted_id)
        if card.key in self.log.revoked:
            raise Refusal(RefusalCode.CARD_REVOKED)
        noticed = self._today().isoformat()
        said = {"key": b64(card.key), "reason": storable(reason).strip(), "noticed_at": noticed}
        staying = self.log.members(self.log.epochs[-1].id) - {card.key}
        self._say(
            [
                self._draft(kinds.REVOKE, card.id, said),
                self._epoch(sorted(staying), (self.log.epochs[-1].id,)),
            ]
        )
        return card

    def trust(self, partner: AgencyCard) -> None:
        """Verify a partner agency for everybody in this one.

        Raises:
            Refusal: AGENCY_IS_OWN.
            Fault: as the shelf.
        """
        if partner.key == self.card.key:
            raise Refusal(RefusalCode.AGENCY_IS_OWN)
        if partner.key not in self.log.partners:
            self._say([self._new(kinds.PARTNER, {"key": b64(partner.key), "name": partner.name})])

    def lay_down(self, untrusted: Mapping[str, object]) -> str:
        """Sign which standards hold for everybody in this agency; the hash of what was signed.

        Raises:
            Refusal: RULES_MALFORMED where not one line makes sense.
            Fault: as the shelf.
        """
        said = document_of(untrusted)
        self._say([self._new(kinds.RULES, said)])
        return hash_of(said)

    def find(self, untrusted_id: str) -> Card:
        """The device's card that a printed id, or eight characters of it or more, means.

        Raises:
            Refusal: CARD_OF_ANOTHER_AGENCY, AMBIGUOUS_ID, BAD_VALUE.
        """
        wanted = untrusted_id.strip().lower()
        if not wanted.startswith("k_") or len(wanted) < len("k_") + 8:
            raise Refusal(RefusalCode.BAD_VALUE, what="card")
        found = [card for card in self.log.cards.values() if card.printed.startswith(wanted)]
        if not found:
            raise Refusal(RefusalCode.CARD_OF_ANOTHER_AGENCY)
        if len(found) > 1:
            raise Refusal(RefusalCode.AMBIGUOUS_ID)
        return found[0]

    @property
    def keyring(self) -> tuple[KeyLine, ...]:
        """Every key the agency's channel ever had."""
        return tuple(
            (epoch.line, self._hands.epoch_secret(number).text)
            for number, epoch in enumerate(self.log.epochs)
        )

    @property
    def devices(self) -> tuple[Card, ...]:
        """The cards of all devices that were not declared lost."""
        cards = self.log.cards.values()
        return tuple(card for card in cards if card.key not in self.log.revoked)

    def _card(
        self,
        request: EnrolRequest,
        authority: Authority,
        expires: date,
        reports_to: PersonId | None,
    ) -> Card:
        """A device keeps the id of its card when that is signed anew."""
        before = self.log.cards.get(request.key)
        person = person_of(request, self.log.cards.values())
        if reports_to is None:
            reports_to = self._above(person) if before is None else before.reports_to
        return Card(
            id=ObjectId(self._hands.chance(16)) if before is None else before.id,
            agency_id=self.card.id,
            agency_key=self.card.key,
            key=request.key,
            recipient=request.recipient,
            person=person,
            name=storable(request.name).strip(),
            agency=self.card.name,
            discipline=request.discipline,
            job=storable(request.job).strip(),
            authority=authority,
            device=request.device,
            expires=expires.isoformat(),
            reports_to=reports_to,
        )

    def _above(self, person: PersonId) -> PersonId | None:
        """Whom somebody reports to by the cards of their other devices."""
        named = (each.reports_to for each in self.devices if each.person == person)
        return next((above for above in named if above is not None), None)

    def _last_day(self, wanted: date | None) -> date:
        today = self._today()
        if wanted is None:
            return today + timedelta(days=365 * CARD_YEARS)
        if wanted < today:
            raise Refusal(RefusalCode.BAD_VALUE, what="expires")
        return wanted

    def _today(self) -> date:
        return datetime.fromtimestamp(self._hands.clock.now_ms() / 1000, UTC).date()

    def _epoch(self, members: Iterable[DeviceKey], previous: Iterable[EntryId]) -> Draft:
        secret = self._hands.epoch_secret(len(self.log.epochs))
        body = {
            "recipient": secret.recipient,
            "members": [b64(key) for key in members],
            "prev": [b64(id_) for id_ in previous],
        }
        return self._new(kinds.EPOCH, body)

    def _new(self, kind: str, body: Mapping[str, object]) -> Draft:
        return self._draft(kind, ObjectId(self._hands.chance(16)), body)

    def _draft(self, kind: str, about: ObjectId, body: Mapping[str, object]) -> Draft:
        return Draft(
            case=self.log.case, audience=AGENCY_CHANNEL, kind=kind, about=about, body=body
        )

    def _say(self, drafts: Iterable[Draft]) -> None:
        log = self.log
        for draft in drafts:
            place = log.next_place(self._hands.clock.now_ms(), None)
            entry = write_entry(draft, place, (), self._hands.chance(16), self._hands.pen)
            log = log.followed_by([entry])
        self._hands.shelf.add(log.entries[len(self.log.entries) :])
        self.log = log
