"""Reads consents from their current values: what people decided may be told of them."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

import msgspec
from sqlalchemy import Connection, Engine

from desktop_app.domain.consent import Capacity, Consent, ConsentForm, Decision
from desktop_app.domain.ids import CaseId, DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.store.displayed import Shown, contested
from desktop_app.store.first_recorded import first_recorded
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_OBJECT_BYTES = 16
Code = TypeVar("Code", bound=StrEnum)


class OfConsent(msgspec.Struct, frozen=True, gc=False):
    """What a consent displays."""

    person: str = ""
    decision: str = ""
    capacity: str = ""
    given_by: str = ""
    relation: str = ""
    form: str = ""
    notice: str = ""
    what: str = ""
    to: str = ""
    purpose: str = ""
    conditions: str = ""
    given_on: str = ""
    until: str = ""
    withdrawn_on: str = ""
    withdrawn_to: str = ""


_CONSENTS = Shown(kinds.CONSENT, OfConsent)


class ConsentReading:
    """Reads what people decided. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def of(self, case: CaseId) -> tuple[Consent, ...]:
        """Every consent of a case, ended and withdrawn ones too, as they came on record."""
        with reading(self._engine) as db:
            found = _CONSENTS.read(db, case)
            disputed = contested(db, kinds.CONSENT, case)
            since = first_recorded(db, [obj for _, obj, _ in found])
            wrote, known = _writers(db, case), self._upkeep.authors(db)
        consents = (
            replace(
                _consent(of, obj, shown),
                recorded_ms=since.get(obj, 0),
                recorded_by=known.get(wrote[obj]) if obj in wrote else None,
                conflicts=disputed.get((of, obj), ()),
            )
            for of, obj, shown in found
        )
        return tuple(sorted(consents, key=lambda each: (each.recorded_ms, each.id)))


def _writers(db: Connection, case: CaseId) -> Mapping[ObjectId, DeviceKey]:
    """Whose device put each on record; of two who claim one object, the first in (l, id) order."""
    rows = db.exec_driver_sql(
        "select t.obj, l.author from thing t join entry e on e.obj = t.obj and e.kind = t.kind"
        " join log l on l.rid = e.log where t.case_id = ? and t.kind = ?"
        " order by e.lamport desc, e.id desc",
        (case, kinds.CONSENT),
    ).all()
    return {ObjectId(obj): DeviceKey(author) for obj, author in rows}


def _consent(case: CaseId, obj: ObjectId, shown: OfConsent) -> Consent:
    """Of codes that are none, the one that permits less is taken."""
    return Consent(
        id=obj,
        case=case,
        person=_person(shown.person),
        decision=_code(Decision, shown.decision, Decision.REFUSED),
        capacity=_code(Capacity, shown.capacity, Capacity.SUBSTITUTE),
        given_by=shown.given_by,
        relation=shown.relation,
        form=_code(ConsentForm, shown.form, ConsentForm.ORAL),
        notice=shown.notice,
        what=shown.what,
        recipients=tuple(name for line in shown.to.splitlines() if (name := line.strip())),
        purpose=shown.purpose,
        conditions=shown.conditions,
        given_on=shown.given_on,
        until=shown.until,
        withdrawn_on=shown.withdrawn_on,
        withdrawn_to=shown.withdrawn_to,
    )


def _code(codes: type[Code], untrusted: str, otherwise: Code) -> Code:
    return codes(untrusted) if untrusted in {each.value for each in codes} else otherwise


def _person(untrusted: str) -> ObjectId | None:
    try:
        return ObjectId(unb64(untrusted, _OBJECT_BYTES)) if untrusted else None
    except NotCanonical:
        return None
