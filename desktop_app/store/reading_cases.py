"""Reads cases and people, from their current values."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from operator import itemgetter

import msgspec
from sqlalchemy import Connection

from desktop_app.domain.audience import Group
from desktop_app.domain.case import CaseLine, Person
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import canonical

_decode = msgspec.json.decode
_PARTS = {part.value: part for part in Part}
_PLACES = {part: place for place, part in enumerate(Part)}

_Said = list[tuple[str, int, object]]
_said = msgspec.json.Decoder(_Said).decode
# One row to an object: ninety thousand rows of one value each would take twice as long to
# fetch as the list takes to show. Names are written without quotes or backslashes (LEDGER 1),
# and a value is stored as its JSON. Not a join: it would begin with every value of the case.
_SAID = (
    "(select '[' || group_concat("
    "'[\"' || v.name || '\",' || v.place || ',' || cast(v.value as text) || ']'"
    ") || ']' from value v where v.case_id = t.case_id and v.obj = t.obj)"
)


@dataclass(frozen=True, slots=True)
class Fields:
    """Each name's value to display, and the names whose current values differ."""

    shown: Mapping[str, object]
    conflicts: tuple[str, ...] = ()

    def text(self, name: str) -> str:
        """The value of a name, if it is text."""
        found = self.shown.get(name)
        return found if isinstance(found, str) else ""


def case_lines(db: Connection, only: CaseId | None = None) -> tuple[CaseLine, ...]:
    """Every case, by codename; or one.

    Raises:
        Refusal: UNKNOWN_CASE when the one asked for isn't here.
    """
    where, values = ("", ()) if only is None else (" and case_id = ?", (only,))
    rows = db.exec_driver_sql(
        f"select distinct case_id from thing where kind = '{kinds.CASE}' and obj = case_id"
        + where,
        values,
    ).all()
    ids = [CaseId(row[0]) for row in rows]
    if only is not None and not ids:
        raise Refusal(RefusalCode.UNKNOWN_CASE)
    fields = _fields(db, kinds.CASE, only)
    people = _people_by_case(db, only)
    counts = _counts(db, only)
    suffixes = _suffixes(db)
    lines = [
        _line(
            id_,
            fields.get((id_, ObjectId(id_)), _NOTHING),
            suffixes.get(id_, ""),
            people.get(id_, ()),
            counts.get(id_, (0, None, 0)),
        )
        for id_ in ids
    ]
    return tuple(sorted(lines, key=lambda line: (line.codename.casefold(), line.id)))


def check_case(db: Connection, case: CaseId) -> None:
    """Refuse a case that isn't here.

    Raises:
        Refusal: UNKNOWN_CASE.
    """
    found = db.exec_driver_sql(
        "select 1 from thing where case_id = ? and kind = ? and obj = ?",
        (case, kinds.CASE, case),
    )
    if found.first() is None:
        raise Refusal(RefusalCode.UNKNOWN_CASE)


def people(db: Connection, case: CaseId) -> tuple[Person, ...]:
    """Everybody in a case, the young person first."""
    return _people_by_case(db, case).get(case, ())


def groups(db: Connection, case: CaseId) -> tuple[Group, ...]:
    """The named audiences declared in a case."""
    found = []
    for fields in _fields(db, kinds.AUDIENCE, case).values():
        tag, listed = fields.text("tag"), fields.shown.get("listed")
        found.append(Group(Audience(tag), fields.text("title"), listed is True))
    return tuple(sorted(found, key=lambda group: group.tag))


_NOTHING = Fields({})


def _fields(
    db: Connection, kind: str, case: CaseId | None
) -> dict[tuple[CaseId, ObjectId], Fields]:
    where, values = ("", ()) if case is None else (" and t.case_id = ?", (case,))
    rows = db.exec_driver_sql(
        f"select t.case_id, t.obj, {_SAID} from thing t where t.kind = '{kind}'{where}", values
    ).all()
    return {
        (CaseId(case_id), ObjectId(obj)): _read(said)
        for case_id, obj, said in rows
        if said is not None  # every value it had may be gone
    }


def _read(written: str) -> Fields:
    said = _said(written)
    shown = {name: value for name, _, value in said}
    return Fields(shown) if len(shown) == len(said) else _contested(said)


def _contested(said: _Said) -> Fields:
    """What was said more than once: the first in place is displayed, the rest may differ."""
    shown: dict[str, object] = {}
    differing: set[str] = set()
    for name, _, value in sorted(said, key=itemgetter(1)):
        first = shown.setdefault(name, value)
        if first is not value and canonical(first) != canonical(value):  # True is 1 to Python
            differing.add(name)
    return Fields(shown, tuple(sorted(differing)))


def _people_by_case(db: Connection, case: CaseId | None) -> dict[CaseId, tuple[Person, ...]]:
    found: dict[CaseId, list[Person]] = defaultdict(list)
    for (case_id, obj), fields in _fields(db, kinds.PERSON, case).items():
        found[case_id].append(_person(obj, fields))
    return {
        case_id: tuple(sorted(some, key=lambda p: (_PLACES[p.part], p.full_name, p.id)))
        for case_id, some in found.items()
    }


def _person(obj: ObjectId, fields: Fields) -> Person:
    text = fields.text
    return Person(
        id=obj,
        full_name=text("full_name"),
        initials=text("initials"),
        part=_PARTS.get(text("part"), Part.OTHER),
        born=text("born"),
        age_about=text("age_about"),
        pronouns=text("pronouns"),
        safe_contact=text("safe_contact"),
        safe_contact_checked_on=text("safe_contact_checked_on"),
        conflicts=fields.conflicts,
    )


def _counts(db: Connection, case: CaseId | None) -> dict[CaseId, tuple[int, int | None, int]]:
    """Entries, last recorded, unread: per case."""
    where, values = ("", ()) if case is None else (" where case_id = ?", (case,))
    lines = db.exec_driver_sql(
        f"select case_id, count(*), max(recorded_ms) from line{where} group by case_id", values
    ).all()
    unread = {
        row[0]: row[1]
        for row in db.exec_driver_sql(
            f"select case_id, count(*) from unread{where} group by case_id", values
        )
    }
    return {CaseId(row[0]): (row[1], row[2], unread.get(row[0], 0)) for row in lines}


def _line(
    id_: CaseId,
    fields: Fields,
    suffix: str,
    people: Iterable[Person],
    counts: tuple[int, int | None, int],
) -> CaseLine:
    text, risk = fields.text, fields.shown.get("risk")
    young = next((person for person in people if person.part is Part.YOUNG_PERSON), None)
    return CaseLine(
        id=id_,
        codename=text("codename") + suffix,
        status=text("status"),
        risk=risk if isinstance(risk, int) else 0,
        exploitation=text("exploitation"),
        lead_agency=text("lead_agency"),
        opened_on=text("opened_on"),
        risk_reason=text("risk_reason"),
        language=text("language"),
        young_person=young,
        entries=counts[0],
        last_recorded_ms=counts[1],
        unread=counts[2],
        conflicts=fields.conflicts,
    )


def _suffixes(db: Connection) -> dict[CaseId, str]:
    """What tells cases of one codename apart: "Cedar-0412 (2)" (CONTRACT section 6).

    The case that was here first keeps the bare codename, so that a name a person
    has used never comes to mean another child.
    """
    rows = db.exec_driver_sql(
        "select v.case_id, v.value from value v"
        " join (select case_id, min(rid) as since from log group by case_id) l"
        " on l.case_id = v.case_id"
        " where v.obj = v.case_id and v.name = 'codename' order by l.since, v.place"
    )
    codenames: dict[CaseId, object] = {}
    for case_id, raw in rows:
        codenames.setdefault(CaseId(case_id), _decode(raw))
    written = {name.casefold() for name in codenames.values() if isinstance(name, str)}
    suffixes: dict[CaseId, str] = {}
    told: set[str] = set()
    for case_id, name in codenames.items():
        bare = name.casefold() if isinstance(name, str) else ""
        if bare not in told:
            told.add(bare)
            continue
        free = (n for n in count(2) if not {f"{bare} ({n})"} & (told | written))
        suffixes[case_id] = f" ({next(free)})"
        told.add(bare + suffixes[case_id])
    return suffixes
