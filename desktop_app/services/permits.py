"""Releases: an agency allows its notes to be handed on; a liaison, a community's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import (
    WHOLE_TEAM,
    Audience,
    CaseId,
    DeviceKey,
    EntryId,
    ObjectId,
)
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.services.device_cards import device_cards
from desktop_app.services.local_day import local_day
from desktop_app.services.named_agencies import (
    NamedAgencies,
    agencies_by_name,
    read_agencies,
    written_agencies,
)
from desktop_app.services.notes import note_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.owners import Owners, owner_code, owners_of
from desktop_app.services.ports import Receipt

RELEASING = frozenset({Authority.LEAD, Authority.SUPERVISOR, Authority.CUSTODIAN})
_NAMED_AT_ONCE = 2_000
_Agencies = tuple[Owners, Mapping[str, frozenset[DeviceKey]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPermit:
    """What is released. No `notes` means all; no `to`, for any agency; no `until`, for good.

    Who is meant by `to` is an agency by its name, or by the id of a card that it signed.
    """

    notes: Sequence[EntryId] = ()
    to: Sequence[str] = ()
    until: str = ""
    reason: str = ""
    community: bool = False


@dataclass(frozen=True, slots=True)
class Permit:
    """A release that stands. `notes` is None where it is for all."""

    owner: str
    notes: frozenset[EntryId] | None
    to: NamedAgencies
    community: bool
    known: Mapping[str, frozenset[DeviceKey]]

    def covers(self, note: EntryId, recipients: Sequence[Card | OutsideCard]) -> bool:
        """Whether it lets a note go to the agencies of all these.

        To nobody by name, as a package for the Crown goes, only what was released to anybody does.
        """
        is_named = self.notes is None or note in self.notes
        is_for = all(self.to.cover(card, self.known) for card in recipients)
        return is_named and (is_for if recipients else self.to.is_anyone)


def permit(vault: OpenVault, case: CaseId, new: NewPermit) -> Receipt:
    """Release notes of one's own agency, or as a liaison those of the community.

    Raises:
        Refusal: UNKNOWN_CASE, UNKNOWN_ENTRY, BAD_VALUE for too many at once; OWNER_ONLY,
            LIAISON_ONLY for somebody whose card does not carry it; as `written_agencies`.
    """
    vault.reading.check_case(case)
    if len(new.notes) > _NAMED_AT_ONCE:
        raise Refusal(RefusalCode.BAD_VALUE, what="notes")
    signed = [vault.reading.signed(note_of(vault, each)) for each in new.notes]
    _check_entitled(vault, signed, community=new.community)
    channels = dict.fromkeys(note.log.audience for note in signed) or {WHOLE_TEAM: None}
    to = written_agencies(vault, new.to)
    drafts = [
        _draft(
            vault, case, channel, _said(new, [n for n in signed if n.log.audience == channel], to)
        )
        for channel in channels
    ]
    return vault.book.append(vault.pen, drafts)


def permits(vault: OpenVault, case: CaseId) -> tuple[Permit, ...]:
    """The releases that stand today, each by somebody entitled to it."""
    owners, today, known = owners_of(vault), local_day(vault), agencies_by_name(vault)
    liaisons = {
        card.key
        for card in device_cards(vault)
        if card.discipline is Discipline.INDIGENOUS_LIAISON
    }
    read = (
        _read(vault, entry, (owners, known), by_liaison=entry.log.author in liaisons)
        for entry in vault.book.things(case, kinds.PERMIT)
        if _stands(entry.shown or {}, today)
    )
    return tuple(each for each in read if each is not None)


def _check_entitled(vault: OpenVault, notes: Iterable[Entry], *, community: bool) -> None:
    if community:
        if vault.me.discipline is not Discipline.INDIGENOUS_LIAISON:
            raise Refusal(RefusalCode.LIAISON_ONLY)
        return
    owners, ours = owners_of(vault), owner_code(vault.me.agency_id)
    if vault.channels.carries(vault.me.key, vault.clock.now_ms()) not in RELEASING:
        raise Refusal(RefusalCode.OWNER_ONLY)
    if any(owners.of(note) != ours for note in notes):
        raise Refusal(RefusalCode.OWNER_ONLY)


def _draft(vault: OpenVault, case: CaseId, channel: Audience, said: Mapping[str, object]) -> Draft:
    return Draft(
        case=case,
        audience=channel,
        kind=kinds.PERMIT,
        about=ObjectId(vault.new_id()),
        body=said,
    )


def _said(new: NewPermit, notes: Sequence[Entry], to: Mapping[str, object]) -> dict[str, object]:
    return {
        "notes": [b64(note.id) for note in notes],
        "all": not new.notes,
        **to,
        "until": new.until,
        "community": new.community,
        "reason": storable(new.reason).strip(),
    }


def _stands(untrusted: Mapping[str, object], today: str) -> bool:
    until = untrusted.get("until")
    return isinstance(until, str) and (not until or today <= until)


def _read(vault: OpenVault, entry: Entry, here: _Agencies, *, by_liaison: bool) -> Permit | None:
    """A release as it counts: for the author's own agency, or by a liaison for the community."""
    owners, known = here
    untrusted = entry.shown or {}
    community = untrusted.get("community") is True
    carried = vault.channels.carries(entry.log.author, entry.recorded_ms)
    if carried is None or (not by_liaison if community else carried not in RELEASING):
        return None
    return Permit(
        owner=owners.wrote(entry),
        notes=None if untrusted.get("all") is True else frozenset(_ids(untrusted.get("notes"))),
        to=read_agencies(untrusted.get("to"), untrusted.get("to_keys")),
        community=community,
        known=known,
    )


def _ids(untrusted: object) -> Iterable[EntryId]:
    for each in _texts(untrusted):
        try:
            yield EntryId(unb64(each, 32))
        except NotCanonical:
            continue


def _texts(untrusted: object) -> list[str]:
    found = untrusted if isinstance(untrusted, list) else []
    return [each for each in found if isinstance(each, str)]
