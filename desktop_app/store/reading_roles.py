"""Reads who stands for what in a case, from current values, and which acts are a lead's."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

import msgspec
from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import CaseId, ObjectId, PersonId
from desktop_app.domain.roles import CaseRole
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import Trust
from desktop_app.store.directory import Authors, unknown_author
from desktop_app.store.displayed import Shown, contested
from desktop_app.store.entries import of_objects
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_PERSON_BYTES = 16


class OfRole(msgspec.Struct, frozen=True, gc=False):
    """What a role displays."""

    role: str = ""
    words: str = ""
    person: str = ""
    name: str = ""
    agency: str = ""
    since: str = ""
    until: str = ""
    withdrawn: str = ""


_ROLES = Shown(kinds.ROLE, OfRole)


class RoleReading:
    """Reads the roles of a case. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def is_led(self, entry: Entry, *, or_doubtful: bool = False) -> bool:
        """Whether an entry counts as a lead's act; or perhaps, of a lead whose device was lost."""
        with reading(self._engine) as db:
            trust = self._upkeep.trust(db)
        return trust.leads(entry) or (or_doubtful and trust.is_doubtful(entry))

    def of(self, case: CaseId) -> tuple[CaseRole, ...]:
        """Every role of a case, those that are over too, by the day it began."""
        with reading(self._engine) as db:
            found = _ROLES.read(db, case)
            if not found:
                return ()
            disputed = contested(db, kinds.ROLE, case)
            trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
            said = _said(db, trust, case, [obj for _, obj, _ in found])
        known = [(of, obj, shown) for of, obj, shown in found if said[obj]]
        known.sort(key=lambda each: (each[2].since, said[each[1]][0].header.lamport, each[1]))
        return tuple(
            replace(
                _role(obj, shown, said[obj], trust, authors),
                conflicts=disputed.get((of, obj), ()),
            )
            for of, obj, shown in known
        )


def _said(
    db: Connection, trust: Trust, case: CaseId, objects: Iterable[ObjectId]
) -> Mapping[ObjectId, list[Entry]]:
    """All that counts of each, the first in (l, id) order first."""
    found: dict[ObjectId, list[Entry]] = defaultdict(list)
    for stored in of_objects(db, objects):
        entry = stored.entry
        if entry.log.case == case and trust.counts(entry):
            found[entry.about].append(entry)
    for some in found.values():
        some.sort(key=lambda entry: (entry.header.lamport, entry.id))
    return found


def _role(
    obj: ObjectId, shown: OfRole, said: list[Entry], trust: Trust, authors: Authors
) -> CaseRole:
    first = said[0]
    return CaseRole(
        id=obj,
        case=first.log.case,
        role=shown.role,
        words=shown.words,
        person=_person(shown.person),
        name=shown.name,
        agency=shown.agency,
        since=shown.since,
        until=shown.until,
        withdrawn=shown.withdrawn,
        recorded_ms=first.recorded_ms,
        recorded_by=authors.get(first.log.author) or unknown_author(first.log.author),
        is_by_lead=all(map(trust.leads, said)),
    )


def _person(untrusted: str) -> PersonId | None:
    try:
        return PersonId(unb64(untrusted, _PERSON_BYTES)) if untrusted else None
    except NotCanonical:
        return None
