"""Colleagues whose devices sign for themselves, and whose entries come in by exchange."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.cli.demo.agencies import LAST_DAY
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.texts import Member
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import SEED_SIZE, DevicePen
from desktop_app.domain.card import Card
from desktop_app.domain.enrolment import EnrolRequest
from desktop_app.domain.ids import EntryId, PersonId
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.writing import Place, write_entry
from desktop_app.services.agency import Agency


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

    def head(self, log: Log) -> tuple[int, EntryId]:
        """The last entry of one of its logs: its place, and its id."""
        return self._heads[log]

    def catch_up(self, written: Iterable[Entry]) -> None:
        """Go on after what this person signed elsewhere, in order."""
        for entry in written:
            self._heads[entry.log] = (entry.header.position, entry.id)


def hire(
    agency: Agency,
    member: Member,
    edition: str,
    chance: Seeded,
    reports_to: PersonId | None = None,
) -> Colleague:
    """Give somebody a device, and have their agency sign its card."""
    pen = DevicePen.from_seed(chance(SEED_SIZE))
    request = EnrolRequest(
        key=pen.public,
        recipient=AgeIdentity.from_seed(chance(SEED_SIZE)).recipient,
        person=PersonId(chance(16)),
        name=member.name,
        discipline=member.discipline,
        job=member.job.said(edition),
        device="laptop",
    )
    return Colleague(agency.sign(request, member.authority, LAST_DAY, reports_to), pen)
