"""Whose word counts: what the control entries held come to, and the questions asked of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType

from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.ids import (
    AGENCY_CHANNEL,
    WHOLE_TEAM,
    AgencyId,
    Audience,
    CaseId,
    DeviceKey,
    EntryId,
    PersonId,
)
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry, Log

Channel = tuple[CaseId, Audience]
Reach = tuple[DeviceKey, Channel]
"""How far a purge goes: the words of one agency's people, in one channel (decision 003)."""
Ancestry = Callable[[Log, Iterable[EntryId]], frozenset[EntryId]]
"""The ids of some entries of a log, where held, and of all held entries before them in it."""
NamedLeads = Mapping[tuple[DeviceKey, Channel], int]
"""Whom a lead's card named lead where, and the last recorded time up to which they act as one."""

VERIFIED = frozenset({Standing.OWN, Standing.AGENCY, Standing.MET, Standing.CONFIRMED})
"""How an agency must be known for its cards to carry any authority (decision 025)."""
OURS = frozenset({Standing.OWN, Standing.AGENCY})
LEADING = frozenset({Authority.LEAD, Authority.SUPERVISOR, Authority.CUSTODIAN})
_RANK = {authority: rank for rank, authority in enumerate(Authority)}


class Admission(StrEnum):
    """What becomes of a sound entry (LEDGER section 4)."""

    OK = "ok"
    UNKNOWN_AUTHOR = "unknown_author"
    AFTER_REVOCATION = "after_revocation"


@dataclass(frozen=True, slots=True)
class Term:
    """An authority that a card gave, and the last recorded time at which it holds.

    `reports_to` is whom the agency has supervise the person; None where it names nobody.
    `from_ms` is when the agency signed it.
    """

    authority: str
    until_ms: int
    reports_to: PersonId | None = None
    from_ms: int = 0


@dataclass(frozen=True, slots=True)
class Promotion:
    """Somebody was made a supervisor: from when their card before that stood, and to when."""

    since_ms: int
    until_ms: int

    def was_before(self, recorded_ms: int) -> bool:
        """Whether a moment lies in the time of the card before."""
        return self.since_ms <= recorded_ms < self.until_ms


@dataclass(frozen=True, slots=True)
class CardFact:
    """A card that counts: its agency is known to us, in one way or another.

    `terms` are of every card that this agency wrote for the key, the latest first. What
    somebody did as a lead stands when a later card makes them a worker.
    """

    entry: EntryId
    agency: DeviceKey
    authority: str
    standing: Standing
    order: tuple[int, int, int, bytes]
    terms: tuple[Term, ...] = ()
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Trust:
    """The outcome of all control entries held, given the agencies we know.

    `anchors` hold the partners that our own agency vouches for, too, and the agencies of
    those whom a lead let onto a case. `readers`: for every channel that was ever opened,
    whoever was given one of its keys. `by_device`: agencies of which only a device's code was
    compared. That tells whose device it is, and not what its owner may sign: anybody can
    make an agency's key, and with it a supervisor's card for themselves. `early`: in logs of
    those who were made supervisors, the last position that is from before, though something
    below it claims to be from after.
    """

    anchors: Mapping[DeviceKey, Standing]
    cards: Mapping[DeviceKey, CardFact]
    revoked: frozenset[DeviceKey]
    pinned: Mapping[Log, frozenset[EntryId]] = field(default_factory=dict)
    purged_entries: frozenset[tuple[Reach, EntryId]] = frozenset()
    purged_channels: frozenset[Reach] = frozenset()
    named_leads: NamedLeads = field(default_factory=lambda: MappingProxyType({}))
    readers: Mapping[Channel, frozenset[DeviceKey]] = field(default_factory=dict)
    by_device: frozenset[DeviceKey] = frozenset()
    promoted: Mapping[DeviceKey, Promotion] = field(default_factory=dict)
    early: Mapping[Log, int] = field(default_factory=dict)

    def admission(self, log: Log, id_: EntryId) -> Admission:
        """Decide on one entry from the set alone: no arrival order, no local time."""
        if log.author not in self.cards and log.author not in self.anchors:
            return Admission.UNKNOWN_AUTHOR
        if log.author in self.revoked:
            allowed = self.pinned.get(log)
            if allowed is not None and id_ not in allowed:
                return Admission.AFTER_REVOCATION
        return Admission.OK

    def counts(self, entry: Entry) -> bool:
        """Whether it is admitted and its words are not gone."""
        admitted = self.admission(entry.log, entry.id) is Admission.OK
        return admitted and not self.is_purged(entry.log, entry.id, entry.header.kind)

    def is_purged(self, log: Log, id_: EntryId, kind: str) -> bool:
        """Whether its words are gone. Control entries can't be purged."""
        if not (self.purged_channels or self.purged_entries) or kind in kinds.CONTROL:
            return False
        card = self.cards.get(log.author)
        reach = (log.author if card is None else card.agency, (log.case, log.audience))
        return reach in self.purged_channels or (reach, id_) in self.purged_entries

    def is_outsider(self, log: Log) -> bool:
        """Whether its author was never given a key of the channel, and others were."""
        readers = self.readers.get((log.case, log.audience))
        return readers is not None and log.author not in readers

    def carries(self, key: DeviceKey, recorded_ms: int) -> Authority | None:
        """The authority a key's card carries at a recorded time; a revoked one carries none.

        None, too, where the agency is not verified here, or the card had expired.
        """
        return None if key in self.revoked else self.authority(key, recorded_ms)

    def authority(
        self, key: DeviceKey, recorded_ms: int, *, signed_by_ms: int | None = None
    ) -> Authority | None:
        """As `carries`, whether or not the key was revoked since.

        A card speaks for what was done before it was signed, too: a case may have been begun
        before its writer was enrolled. With `signed_by_ms`, only those signed by then.
        """
        card = self.cards.get(key)
        if card is None or card.standing not in VERIFIED:
            return None
        held = {
            term.authority
            for term in card.terms
            if recorded_ms <= term.until_ms
            and (signed_by_ms is None or term.from_ms <= signed_by_ms)
        }
        if held and card.agency in self.by_device:
            return Authority.WORKER
        return max(
            (each for each in _RANK if each.value in held), key=_RANK.__getitem__, default=None
        )

    def has_card(self, entry: Entry) -> bool:
        """Whether a verified agency's card, neither expired nor lost, stands behind an act."""
        if entry.log.audience == AGENCY_CHANNEL:
            return self._is_agencys(entry.log)
        held = self.authority(entry.log.author, entry.recorded_ms)
        return held is not None and self.before_loss(entry)

    def leads(self, entry: Entry) -> bool:
        """Whether an act is one of a lead of its case: by their card, or named by such a card."""
        if not self.before_loss(entry):
            return False
        return self.leads_by_card(entry) or self._is_named(entry.log, entry.recorded_ms)

    def leads_by_card(self, entry: Entry) -> bool:
        """Whether the author's own card carries a lead's authority, lost since or not.

        In its own channel nobody but the agency decides.
        """
        if entry.log.audience == AGENCY_CHANNEL:
            return self._is_agencys(entry.log)
        return self.authority(entry.log.author, entry.recorded_ms) in LEADING

    def is_doubtful(self, entry: Entry) -> bool:
        """Whether a lead may have written it or a thief: lost, and nobody pinned the log."""
        return (
            entry.log.author in self.revoked
            and entry.log not in self.pinned
            and (self.leads_by_card(entry) or self._is_named(entry.log, entry.recorded_ms))
        )

    def may_lead(self, key: DeviceKey, channel: Channel, now_ms: int) -> bool:
        """Whether what a key does in a channel now is a lead's act."""
        log = Log(key, *channel)
        if log.audience == AGENCY_CHANNEL:
            return self._is_agencys(log)
        by_card = self.carries(key, now_ms) in LEADING
        return by_card or (key not in self.revoked and self._is_named(log, now_ms))

    def before_loss(self, entry: Entry) -> bool:
        """Whether it can't be a thief's: never revoked, or at or before a pinned head."""
        author = entry.log.author
        return author not in self.revoked or entry.id in self.pinned.get(entry.log, frozenset())

    def _is_agencys(self, log: Log) -> bool:
        return log.author in self.anchors and log.case == CaseId(agency_id(log.author))

    def _is_named(self, log: Log, recorded_ms: int) -> bool:
        """A lead of the whole team leads every channel of the case; nobody an agency's own."""
        card = self.cards.get(log.author)
        if log.audience == AGENCY_CHANNEL or card is None:
            return False
        if all(recorded_ms > term.until_ms for term in card.terms):
            return False
        named = (
            self.named_leads.get((log.author, (log.case, audience)))
            for audience in (log.audience, WHOLE_TEAM)
        )
        return any(until is not None and recorded_ms <= until for until in named)


def agency_id(public_key: bytes) -> AgencyId:
    """First 16 bytes of SHA-256 of the agency's public key (LEDGER section 6)."""
    return AgencyId(sha256(public_key).digest()[:16])


def speaks_as_agency(entry: Entry) -> bool:
    """Whether it was written by an agency's own key in that agency's own channel."""
    return entry.log.audience == AGENCY_CHANNEL and entry.log.case == CaseId(
        agency_id(entry.log.author)
    )
