"""The agencies of the demonstration: each has one key, which signs the cards of its people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.app.enrolling import code_of_agency, join, put_together_again
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import Session
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.tour_case import StagedClock
from desktop_app.crypto.agency_keys import AgencyKeys
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.ids import PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.agency_card import sign_agency_card
from desktop_app.ledger.agency_log import AgencyLog
from desktop_app.ledger.entry import Entry
from desktop_app.services.agency import Agency, AgencyHands
from desktop_app.services.enrolment import Invitation, read_request, write_request
from desktop_app.services.opened import OpenVault

LAST_DAY = date(2028, 1, 1)
"""Of every card: whoever opens the demonstration later sees what an expired card does."""


class NoShelf:
    """Keeps nothing: what these agencies say lies in the vault, and nobody opens them again."""

    def add(self, entries: Sequence[Entry]) -> None:
        """Let them go."""


def found(name: str, clock: StagedClock, chance: Seeded) -> Agency:
    """An agency with a key of its own, and a channel for its people."""
    keys = AgencyKeys(RecoveryKey.new(chance))
    card = sign_agency_card(keys.pen, keys.identity.recipient, name)
    hands = AgencyHands(keys.pen, keys.epoch, NoShelf(), clock, chance)
    agency = Agency(card, AgencyLog(card.key), hands)
    agency.open_channel()
    return agency


@dataclass(frozen=True, slots=True)
class Post:
    """What an agency's card says of somebody; `person` where they have another device."""

    authority: Authority
    reports_to: PersonId | None = None
    person: PersonId | None = None


def enrol(session: Session, own: Agency, partners: Iterable[Agency], post: Post) -> Session:
    """Take the vault into its agency; the vault with its new card, and what partners signed."""
    vault = session.vault
    request = read_request(write_request(session.pen, vault.me), KEY_JUDGE)
    if post.person is not None:
        request = replace(request, person=post.person)
    own.sign(request, post.authority, LAST_DAY, post.reports_to)
    for partner in partners:
        _take_cards(vault, partner)
    invitation = Invitation(own.card, own.log, own.keyring)
    join(session, invitation, code_of_agency(invitation))
    return put_together_again(session)


def hear_of(vault: OpenVault, stranger: Agency) -> None:
    """Take in the cards of an agency that nobody has compared with anybody."""
    vault.cards.know_agency(stranger.card.key, Standing.UNVERIFIED, None, vault.clock.now_ms())
    _take_cards(vault, stranger)


def _take_cards(vault: OpenVault, agency: Agency) -> None:
    """Cards come one by one, as people give them away; the rest of its log stays with it."""
    for entry in agency.log.entries:
        if entry.header.kind == kinds.CARD:
            vault.book.ingest([entry.line], "card", entry.log[1:])
