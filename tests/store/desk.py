"""A person at work on one vault's database: notes, people and cases in a line or two each."""

from collections.abc import Mapping

from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.ports import Order, TimelineQuery
from tests.ledger.devices import CASE, Device, object_id
from tests.store.replicas import Replica
from tests.store.world import own_agency


class Desk:
    """Dana, with a card of the own agency."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self.device = Device.named("Dana")
        self.agency = own_agency()
        self._notes = 0
        replica.take_in([self.agency.card(self.device, "custodian", name="Dana").line])

    def write(
        self,
        kind: str,
        about: ObjectId,
        body: Mapping[str, object],
        refers: EntryId | None = None,
        *,
        case: CaseId = CASE,
        audience: Audience = WHOLE_TEAM,
    ) -> EntryId:
        """One entry, signed and on record."""
        draft = Draft(
            case=case, audience=audience, kind=kind, about=about, body=body, refers=refers
        )
        return self.replica.database.book.append(self.device.pen, [draft]).entries[0]

    def note(
        self,
        text: str = "Words.",
        start: str | None = None,
        precision: str = "exact",
        *,
        case: CaseId = CASE,
        audience: Audience = WHOLE_TEAM,
        **said: object,
    ) -> EntryId:
        """A note; without a start nobody knows when it was."""
        self._notes += 1
        body = {
            "type": "contact",
            "text/0000": text,
            "start": start,
            "precision": precision if start else "unknown",
            "discipline": "child_protection",
            **said,
        }
        about = object_id(f"note {self._notes}")
        return self.write(kinds.NOTE, about, body, case=case, audience=audience)

    def beneath(self, note: EntryId, kind: str, body: Mapping[str, object]) -> EntryId:
        """An entry that comments on a note."""
        target = self.replica.database.reading.signed(note)
        return self.write(kind, target.about, body, note, audience=target.log.audience)

    def open_case(self, codename: str, case: CaseId = CASE, **said: object) -> CaseId:
        """A case."""
        body = {"codename": codename, "status": "open", "risk": 2, **said}
        self.write(kinds.CASE, ObjectId(case), body, case=case)
        return case

    def timeline(self, order: Order = Order.OCCURRED) -> list[EntryId]:
        """The whole line of the case."""
        query = TimelineQuery(case=CASE, limit=0, order=order)
        return [entry.id for entry in self.replica.database.reading.timeline(query).entries]

    def read(self, note: EntryId) -> TimelineEntry:
        """One note as it is shown."""
        return self.replica.database.reading.entry(note)

    def at(self, ms: int) -> None:
        """Set the clock."""
        self.replica.clock.at_ms = ms
