"""What becomes of each note: sent, summed up or held back, and what a sender may choose."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Regime
from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.scoping import in_scope
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault
from desktop_app.services.owners import Owners, owner_code, owners_of
from desktop_app.services.permits import Permit, permits

_ONLY_HELD = frozenset({Sending.HOLD})
_UNSUMMED = frozenset({Sending.SEND, Sending.HOLD})


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one note, why if it stays, and the choices that are open."""

    sending: Sending
    why: Why | None
    may: frozenset[Sending]


@dataclass(frozen=True, slots=True)
class Releases:
    """Who may be told of whose records: the sender's own go, others' when they were released."""

    ours: str
    owners: Owners
    recipients: frozenset[str]
    cards: tuple[Card | OutsideCard, ...]
    standing: tuple[Permit, ...]
    youth_records: bool

    @classmethod
    def of(cls, vault: OpenVault, request: HandoffRequest) -> "Releases":
        """As things stand today, for the recipients of a request."""
        until = request.conditions.youth_record_until
        return cls(
            ours=owner_code(vault.me.agency_id),
            owners=owners_of(vault),
            recipients=frozenset(map(_code, request.recipients)),
            cards=request.recipients,
            standing=permits(vault, request.case),
            youth_records=bool(until) and local_day(vault) <= until,
        )

    def released(self, note: EntryId, owner: str) -> bool:
        """Whether its owner's words may go: to the owner itself they always do."""
        if owner and (owner == self.ours or self.recipients == {owner}):
            return True
        return any(
            not each.community and each.owner == owner and self._covers(each, note)
            for each in self.standing
        )

    def may_go(self, entry: Entry, note: EntryId) -> bool:
        """Whether it may beneath a note: what another agency says there is its own record."""
        wrote = self.owners.wrote(entry)
        return self.released(note, wrote) or self.released(entry.id, wrote)

    def co_signed(self, note: EntryId) -> bool:
        """Whether a liaison has agreed for the community."""
        return any(each.community and self._covers(each, note) for each in self.standing)

    def _covers(self, permit: Permit, note: EntryId) -> bool:
        return permit.covers(note, self.cards)


def fates_of(
    vault: OpenVault, request: HandoffRequest, material: Material, releases: Releases
) -> Mapping[EntryId, Fate]:
    """What becomes of each note, by its first entry.

    Raises:
        Refusal: UNKNOWN_ENTRY for a choice about something that is not here; SUMMARY_MISSING
            for a note that is to be summed up and was not.
    """
    choices = request.choices
    chosen = {
        note: sending for id_, sending in choices.notes.items() for note in material.notes_of(id_)
    }
    reasons = {
        note: why for id_, why in choices.reasons.items() for note in material.notes_of(id_)
    }
    meant = in_scope(vault, choices.scope, material)
    return {
        note: _forced(note, material, releases, is_meant=note in meant)
        or _chosen(note, chosen.get(note, Sending.SEND), reasons.get(note), material, releases)
        for note in material.beneath
    }


def summaries(note: EntryId, material: Material, releases: Releases) -> Iterator[Entry]:
    """What the note's own agency wrote for readers outside, in the order of the record."""
    owner = releases.owners.of(material.entries[note])
    beneath = (material.entries[id_] for id_ in material.beneath[note])
    found = [e for e in beneath if e.header.kind == kinds.SUMMARY and e.refers == note]
    found = [e for e in found if e.shown and releases.owners.wrote(e) == owner]
    yield from sorted(found, key=lambda entry: (entry.header.lamport, entry.id))


def _forced(
    note: EntryId, material: Material, releases: Releases, *, is_meant: bool
) -> Fate | None:
    """What no choice of the sender's changes: its scope, whose record it is, under which law."""
    entry, why = material.entries[note], None
    regime = material.bodies[note].get("regime")
    if not is_meant:
        why = Why.OUT_OF_SCOPE
    elif not releases.released(note, releases.owners.of(entry)):
        why = Why.NOT_RELEASED
    elif regime == Regime.COMMUNITY and not releases.co_signed(note):
        why = Why.COMMUNITY
    elif regime == Regime.YCJA and not releases.youth_records:
        why = Why.YOUTH_RECORD
    return None if why is None else Fate(Sending.HOLD, why, _ONLY_HELD)


def _chosen(
    note: EntryId, sending: Sending, reason: Why | None, material: Material, releases: Releases
) -> Fate:
    summed_up = any(summaries(note, material, releases))
    if sending is Sending.SUMMARY and not summed_up:
        raise Refusal(RefusalCode.SUMMARY_MISSING)
    is_ours = releases.owners.of(material.entries[note]) == releases.ours
    may = frozenset(Sending) if summed_up or is_ours else _UNSUMMED
    match sending:
        case Sending.SEND:
            return Fate(sending, None, may)
        case Sending.SUMMARY:
            return Fate(sending, Why.SUMMARISED, may)
        case Sending.HOLD:
            return Fate(sending, reason or Why.CHOSEN, may)


def _code(card: Card | OutsideCard) -> str:
    return owner_code(card.agency_id) if isinstance(card, Card) else ""


def held_things(request: HandoffRequest, material: Material) -> Iterator[tuple[EntryId, Why]]:
    """Entries of whatever else was held back by hand: a person, an action, whole."""
    for id_, sending in request.choices.notes.items():
        if sending is Sending.HOLD and not material.notes_of(id_):
            why = request.choices.reasons.get(id_, Why.CHOSEN)
            yield from ((each, why) for each in _of_same(id_, material))


def _of_same(id_: EntryId, material: Material) -> Iterable[EntryId]:
    return material.objects[material.entries[id_].about]
