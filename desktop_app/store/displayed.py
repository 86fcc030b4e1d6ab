"""Reads the values that objects display, and the names about which colleagues disagree."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Generic, TypeVar

import msgspec
from sqlalchemy import Connection

from desktop_app.domain.conflict import SETTLED
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.ledger import kinds

# One row to an object: ninety thousand rows of one value each would take twice as long to
# fetch as the list takes to show. Names are written without quotes or backslashes (LEDGER 1),
# and a value is stored as its JSON. Not a join: it would begin with every value of the case.
_SHOWN = (
    "(select '{' || group_concat('\"' || v.name || '\":' || cast(v.value as text)) || '}'"
    " from value v where v.case_id = t.case_id and v.obj = t.obj and v.place = 0)"
)
_UNLESS = (
    " and not exists (select 1 from value v where v.case_id = t.case_id and v.obj = t.obj"
    " and v.name = '{name}' and v.place = 0"
    " and cast(v.value as text) not in ('\"\"', 'null'))"
)
# By way of `value_contested`: only what has a second value is looked at, however many cases.
CONTESTED = (
    "select distinct r.case_id, r.obj, r.name from value r join value d on d.case_id = r.case_id"
    " and d.obj = r.obj and d.name = r.name and d.place = 0"
    f" where r.place > 0 and r.value <> d.value and r.name not glob '{SETTLED}*'"
)
_OF_KIND = (
    " and exists (select 1 from thing t"
    " where t.case_id = r.case_id and t.kind = ? and t.obj = r.obj)"
)
_OF_KIND_IN_CASE = (
    " and r.case_id = ?"
    " and r.obj in (select t.obj from thing t where t.case_id = ? and t.kind = ?)"
)

Thing = tuple[CaseId, ObjectId]
Contested = Mapping[Thing, tuple[str, ...]]


class OfCase(msgspec.Struct, frozen=True, gc=False):
    """What a case displays."""

    codename: str = ""
    status: str = ""
    risk: int = 0
    exploitation: str = ""
    lead_agency: str = ""
    opened_on: str = ""
    risk_reason: str = ""
    language: str = ""


class OfPerson(msgspec.Struct, frozen=True, gc=False):
    """What a person in a case displays."""

    full_name: str = ""
    initials: str = ""
    part: str = ""
    born: str = ""
    age_about: str = ""
    pronouns: str = ""
    safe_contact: str = ""
    safe_contact_checked_on: str = ""


class OfAudience(msgspec.Struct, frozen=True, gc=False):
    """What a named audience displays."""

    tag: str = ""
    title: str = ""
    listed: bool = False


class OfSealed(msgspec.Struct, frozen=True, gc=False):
    """What was told of a day of a listed group."""

    audience: str = ""
    discipline: str = ""
    day: str = ""
    entries: int = 0


Shape = TypeVar("Shape", bound=msgspec.Struct)


class Shown(Generic[Shape]):
    """The displayed values of all objects of one kind."""

    def __init__(self, kind: str, shape: type[Shape]) -> None:
        self._kind = kind
        self._shape = shape
        self._decoder = msgspec.json.Decoder(shape)

    def read(
        self, db: Connection, case: CaseId | None, unless: tuple[str, ...] = ()
    ) -> list[tuple[CaseId, ObjectId, Shape]]:
        """Every object of a case, or of all cases, and what it displays.

        Left out are those that say anything under one of the names in `unless`.
        """
        where, values = ("", ()) if case is None else (" and t.case_id = ?", (case,))
        where += "".join(_UNLESS.format(name=name) for name in unless)
        rows = db.exec_driver_sql(
            f"select t.case_id, t.obj, {_SHOWN} from thing t where t.kind = '{self._kind}'{where}",
            values,
        ).all()
        return [
            (case_id, obj, self._decoded(shown or "{}"))  # every value it had may be gone
            for case_id, obj, shown in rows
        ]

    def _decoded(self, untrusted: str) -> Shape:
        try:
            return self._decoder.decode(untrusted)
        except msgspec.ValidationError:
            return self.shaped(msgspec.json.decode(untrusted, type=dict[str, object]))

    def shaped(self, untrusted: Mapping[str, object]) -> Shape:
        """A value that isn't of its name's type counts as not said; the others stand."""
        fitting: dict[str, object] = {}
        for name, value in untrusted.items():
            try:
                msgspec.convert({name: value}, self._shape)
            except msgspec.ValidationError:
                continue
            fitting[name] = value
        return msgspec.convert(fitting, self._shape)


CASES = Shown(kinds.CASE, OfCase)
PEOPLE = Shown(kinds.PERSON, OfPerson)
AUDIENCES = Shown(kinds.AUDIENCE, OfAudience)
SEALED = Shown(kinds.SEALED, OfSealed)


def contested(db: Connection, kind: str, case: CaseId | None) -> Contested:
    """The names, by object of a kind, for which different values stand side by side."""
    where, values = (_OF_KIND, (kind,)) if case is None else (_OF_KIND_IN_CASE, (case, case, kind))
    found: dict[Thing, list[str]] = defaultdict(list)
    for case_id, obj, name in db.exec_driver_sql(CONTESTED + where, values).all():
        found[case_id, obj].append(name)
    return {thing: tuple(sorted(names)) for thing, names in found.items()}


def contested_by_case(db: Connection, case: CaseId | None) -> Mapping[CaseId, int]:
    """How many fields of each case have several answers, whosever they are."""
    where, values = ("", ()) if case is None else (" and r.case_id = ?", (case,))
    rows = db.exec_driver_sql(
        f"select case_id, count(*) from ({CONTESTED}{where}) group by case_id", values
    ).all()
    return {CaseId(case_id): int(count) for case_id, count in rows}
