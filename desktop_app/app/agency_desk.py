"""Answers the window for an agency's key; the key itself never leaves this room."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop_app.app.agencies import (
    Terms,
    UnlockedAgency,
    create_agency,
    invite,
    open_agency,
    refuse_existing,
    write_news_if_read,
)
from desktop_app.app.agency_rules_desk import AgencyRulesDesk
from desktop_app.app.enrolling import load_request, read_at_most
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import World
from desktop_app.app.writing_out import write_new
from desktop_app.domain.codes import Authority
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import PersonId, base32
from desktop_app.ledger.agency_card import AgencyCard
from desktop_app.ledger.canonical import canonical
from desktop_app.services.agency import CARD_YEARS
from desktop_app.services.known_agencies import (
    LARGEST_AGENCY_CARD,
    check_agency_code,
    read_card_of_agency,
)
from desktop_app.ui.agency.port import AgencyShown, Asked, NewAgency, Partner, SignedDevice


class AgencyDesk:
    """One agency's key, unlocked for as long as its window is open."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._unlocked: UnlockedAgency | None = None
        self._asked: EnrolRequest | None = None
        self._partner: AgencyCard | None = None

    def create(self, new: NewAgency) -> AgencyShown:
        """Make a key; it is unlocked when this returns."""
        self._unlocked = create_agency(self._world, new.folder, new.name, new.passphrase)
        return self._shown()

    def unlock(self, folder: Path, passphrase: str) -> AgencyShown:
        """Unlock a key."""
        self._unlocked = open_agency(self._world, folder, passphrase)
        return self._shown()

    def paper(self) -> tuple[str, ...]:
        """The groups that would bring the key back."""
        return self._key().paper.groups

    def read_request(self, untrusted_file: Path) -> Asked:
        """What a device asks for."""
        self._asked = None
        asked = load_request(untrusted_file)
        today = datetime.fromtimestamp(self._world.clock.now_ms() / 1000, UTC).date()
        self._asked = asked
        return Asked(
            name=asked.name,
            discipline=asked.discipline,
            job=asked.job,
            code=KEY_JUDGE.code_of(asked.key, asked.recipient),
            suggested_end=today + timedelta(days=365 * CARD_YEARS),
            signed_before=asked.key in self._key().agency.log.cards,
        )

    def sign(self, authority: Authority, expires: date, place: Path) -> AgencyShown:
        """Sign what was read last, and write its invitation."""
        if self._asked is None:
            raise Refusal(RefusalCode.REQUEST_MALFORMED)
        invite(self._key(), self._asked, authority, place, Terms(expires))
        self._asked = None
        return self._shown()

    def revoke(self, card: str, reason: str, place: Path) -> AgencyShown:
        """Declare a device lost, and write the news for those that stay, if any do."""
        refuse_existing(place)
        self._key().agency.revoke(card, reason)
        self._write_news(place)
        return self._shown()

    def put_below(self, card: str, above: str, place: Path) -> AgencyShown:
        """Sign anew whom somebody reports to, and write the news of it."""
        refuse_existing(place)
        agency = self._key().agency
        agency.put_below(agency.find(card), agency.find(above) if above else None)
        self._write_news(place)
        return self._shown()

    def read_partner(self, untrusted_file: Path) -> Partner:
        """Whose card it is."""
        self._partner = None
        untrusted = read_at_most(untrusted_file, LARGEST_AGENCY_CARD)
        partner = read_card_of_agency(untrusted, KEY_JUDGE)
        if partner.key == self._key().agency.card.key:
            raise Refusal(RefusalCode.AGENCY_IS_OWN)
        self._partner = partner
        return Partner(partner.name, KEY_JUDGE.code_of(partner.key, partner.recipient))

    def trust(self, typed_code: str, place: Path) -> AgencyShown:
        """Verify the partner for every device of the agency, and write the news of it."""
        if self._partner is None:
            raise Refusal(RefusalCode.AGENCY_CARD_MALFORMED)
        check_agency_code(self._partner, typed_code, KEY_JUDGE)
        refuse_existing(place)
        self._key().agency.trust(self._partner)
        self._write_news(place)
        return self._shown()

    @property
    def standards(self) -> AgencyRulesDesk:
        """The standards of the agency whose key is unlocked."""
        return AgencyRulesDesk(self._world, self._key)

    def save_card(self, place: Path) -> None:
        """Write the agency's own card, for partners."""
        card = self._key().agency.card
        write_new(place, lambda: [canonical(card.record())])

    def put_away(self) -> None:
        """Forget the key and what was read."""
        self._unlocked = self._asked = self._partner = None

    def _write_news(self, place: Path) -> None:
        write_news_if_read(self._key(), place)

    def _key(self) -> UnlockedAgency:
        if self._unlocked is None:
            raise Refusal(RefusalCode.NOT_AN_AGENCY)
        return self._unlocked

    def _shown(self) -> AgencyShown:
        unlocked = self._key()
        log = unlocked.agency.log
        names: dict[PersonId | None, str] = {card.person: card.name for card in log.cards.values()}
        devices = tuple(
            SignedDevice(
                card=card.printed,
                name=card.name,
                discipline=card.discipline,
                authority=card.authority,
                expires=date.fromisoformat(card.expires),
                is_revoked=card.key in log.revoked,
                person=base32(card.person),
                above="" if card.reports_to is None else base32(card.reports_to),
                reports_to=names.get(card.reports_to, ""),
            )
            for card in log.cards.values()
        )
        name = unlocked.agency.card.name
        return AgencyShown(name, unlocked.code, devices, tuple(log.partners.values()))
