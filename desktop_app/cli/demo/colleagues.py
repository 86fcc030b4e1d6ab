"""Colleagues whose devices sign for themselves, and whose entries come in by exchange."""

from dataclasses import dataclass, field

from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.texts import Member
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import SEED_SIZE, DevicePen
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, EntryId, ObjectId, PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.trust import agency_id
from desktop_app.ledger.writing import Place, write_entry
from desktop_app.services.opened import OpenVault

_EXPIRES = "2028-01-01"


@dataclass(slots=True)
class Colleague:
    """Somebody's device: its card, its pen, and how far its logs have come."""

    card: Card
    pen: DevicePen
    _heads: dict[Log, tuple[int, EntryId]] = field(default_factory=dict)

    def write(self, draft: Draft, now_ms: int, lamport: int, chance: Seeded) -> Entry:
        """Sign the next entry of one of its logs."""
        log = Log(self.pen.public, draft.case, draft.audience)
        position, previous = self._heads.get(log, (-1, None))
        place = Place(
            position=position + 1,
            previous=previous,
            lamport=lamport,
            wall_ms=now_ms,
            clock_offset_ms=0,
        )
        entry = write_entry(draft, place, draft.supersedes or (), chance(16), self.pen)
        self._heads[log] = (place.position, entry.id)
        return entry


def meet(vault: OpenVault, member: Member, edition: str, chance: Seeded) -> Colleague:
    """Take a colleague's card in, its code compared in person."""
    agency, pen = (DevicePen.from_seed(chance(SEED_SIZE)) for _ in range(2))
    card = Card(
        id=ObjectId(chance(16)),
        agency_id=agency_id(agency.public),
        agency_key=agency.public,
        key=pen.public,
        recipient=AgeIdentity.from_seed(chance(SEED_SIZE)).recipient,
        person=PersonId(chance(16)),
        name=member.name,
        agency=member.agency,
        discipline=member.discipline,
        job=member.job.said(edition),
        authority=Authority.WORKER,
        device="laptop",
        expires=_EXPIRES,
    )
    draft = Draft(
        case=CaseId(card.agency_id),
        audience=AGENCY_CHANNEL,
        kind=kinds.CARD,
        about=card.id,
        body=card_body(card),
    )
    now = vault.clock.now_ms()
    start = Place(position=0, previous=None, lamport=0, wall_ms=now, clock_offset_ms=None)
    vault.cards.know_agency(agency.public, Standing.MET, None, now)
    vault.book.ingest([write_entry(draft, start, (), chance(16), agency).line], "card")
    return Colleague(card, pen)
