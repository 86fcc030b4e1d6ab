"""What an agency said in its own channel: the cards, losses, partners and epochs it signed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.card import Card
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.checks import AcceptableKey, SetAside, Verify, read_entry
from desktop_app.ledger.control_body import id_in, ids_in, key_in, shown
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import agency_id
from desktop_app.ledger.writing import Place


class BrokenLog(Exception):
    """These lines are not one agency's own log from its first entry on, without a gap."""


@dataclass(frozen=True, slots=True)
class AgencyLog:
    """One agency's log, from its first entry on, each following the one before."""

    key: DeviceKey
    entries: tuple[Entry, ...] = ()

    @property
    def case(self) -> CaseId:
        """The agency's own channel is a case's, with the agency's id for the case's."""
        return CaseId(agency_id(self.key))

    @property
    def lines(self) -> tuple[bytes, ...]:
        """Every entry as it was signed."""
        return tuple(entry.line for entry in self.entries)

    def followed_by(self, entries: Iterable[Entry]) -> "AgencyLog":
        """The same log with more at its end."""
        return replace(self, entries=(*self.entries, *entries))

    def next_place(self, wall_ms: int, clock_offset_ms: int | None) -> Place:
        """Where the next entry stands."""
        last = self.entries[-1] if self.entries else None
        return Place(
            position=len(self.entries),
            previous=last.id if last else None,
            lamport=last.header.lamport + 1 if last else 0,
            wall_ms=wall_ms,
            clock_offset_ms=clock_offset_ms,
        )

    @property
    def cards(self) -> Mapping[DeviceKey, Card]:
        """The latest card of each device, lost ones among them, in the order of first signing."""
        found: dict[DeviceKey, Card] = {}
        for entry in self.entries:
            if (card := card_of(entry)) is not None:
                found[card.key] = card
        return found

    @property
    def revoked(self) -> frozenset[DeviceKey]:
        """The devices declared lost."""
        return frozenset(key for e in self._of(kinds.REVOKE) if (key := key_in(e)) is not None)

    @property
    def partners(self) -> Mapping[DeviceKey, str]:
        """The agencies verified for everybody here, with the names they had."""
        return {
            key: str(shown(e, "name"))
            for e in self._of(kinds.PARTNER)
            if (key := key_in(e)) is not None
        }

    @property
    def standards(self) -> tuple[Mapping[str, object], ...]:
        """Which standards hold, as it was said from time to time, the earliest first."""
        return tuple(entry.shown for entry in self._of(kinds.RULES) if entry.shown is not None)

    @property
    def epochs(self) -> tuple[Entry, ...]:
        """Every change of the channel's key, the first one first."""
        return tuple(self._of(kinds.EPOCH))

    def members(self, epoch: EntryId) -> frozenset[DeviceKey]:
        """Whom one key of the channel was made for, and who was added to it."""
        listed = next((ids_in(e, "members") for e in self.epochs if e.id == epoch), None)
        added = {key_in(e) for e in self._of(kinds.ADD) if id_in(e, "epoch") == epoch}
        return frozenset(DeviceKey(k) for k in {*(listed or ()), *added} if k is not None)

    def _of(self, kind: str) -> Iterable[Entry]:
        return (entry for entry in self.entries if entry.header.kind == kind)


def read_agency_log(
    untrusted_lines: Iterable[bytes],
    key: DeviceKey,
    *,
    verify: Verify,
    acceptable_key: AcceptableKey,
) -> AgencyLog:
    """Check every line: sound, by this agency's key, in its own channel, one after the other.

    Raises:
        BrokenLog: at the first line that is anything else.
    """
    log = AgencyLog(key)
    entries: list[Entry] = []
    previous: EntryId | None = None
    for line in untrusted_lines:
        try:
            entry = read_entry(
                line,
                verify=verify,
                acceptable_key=acceptable_key,
                channel=(log.case, AGENCY_CHANNEL),
            )
        except SetAside as reason:
            raise BrokenLog from reason
        follows = (entry.header.position, entry.previous) == (len(entries), previous)
        if entry.log.author != key or not follows or entry.withheld:
            raise BrokenLog
        entries.append(entry)
        previous = entry.id
    return log.followed_by(entries)
