"""Reads cases and people, from their current values."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count

import msgspec
from sqlalchemy import Connection

from desktop_app.domain.audience import Group
from desktop_app.domain.case import CaseLine, Person
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience, CaseId, ObjectId
from desktop_app.ledger import kinds

Fields = Mapping[str, list[bytes]]
"""Each name's distinct current values as canonical bytes, the one displayed first."""

_decode = msgspec.json.decode
_PARTS = {part.value: part for part in Part}


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
    lines = [
        _line(id_, fields[id_, ObjectId(id_)], people.get(id_, ()), counts.get(id_, (0, None, 0)))
        for id_ in ids
    ]
    suffixes = _suffixes(db)
    told = (replace(line, codename=line.codename + suffixes.get(line.id, "")) for line in lines)
    return tuple(sorted(told, key=lambda line: (line.codename.casefold(), line.id)))


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
    for names in _fields(db, kinds.AUDIENCE, case).values():
        tag, listed = _text(names, "tag"), _first(names, "listed")
        found.append(Group(Audience(tag), _text(names, "title"), listed is True))
    return tuple(sorted(found, key=lambda group: group.tag))


def _fields(
    db: Connection, kind: str, case: CaseId | None
) -> dict[tuple[CaseId, ObjectId], dict[str, list[bytes]]]:
    where, values = ("", ()) if case is None else (" and t.case_id = ?", (case,))
    rows = db.exec_driver_sql(
        "select v.case_id, v.obj, v.name, v.value from thing t"
        " join value v on v.case_id = t.case_id and v.obj = t.obj"
        f" where t.kind = '{kind}'{where} order by v.case_id, v.obj, v.name, v.place",
        values,
    ).all()
    found: dict[tuple[CaseId, ObjectId], dict[str, list[bytes]]] = defaultdict(dict)
    for case_id, obj, name, raw in rows:
        said = found[CaseId(case_id), ObjectId(obj)].setdefault(name, [])
        if raw not in said:  # not the decoded values: to Python 1 and True are the same
            said.append(raw)
    return found


def _people_by_case(db: Connection, case: CaseId | None) -> dict[CaseId, tuple[Person, ...]]:
    found: dict[CaseId, list[Person]] = defaultdict(list)
    for (case_id, obj), names in _fields(db, kinds.PERSON, case).items():
        found[case_id].append(_person(obj, names))
    order = list(Part)
    return {
        case_id: tuple(sorted(some, key=lambda p: (order.index(p.part), p.full_name, p.id)))
        for case_id, some in found.items()
    }


def _person(obj: ObjectId, names: Fields) -> Person:
    return Person(
        id=obj,
        full_name=_text(names, "full_name"),
        initials=_text(names, "initials"),
        part=_PARTS.get(_text(names, "part"), Part.OTHER),
        born=_text(names, "born"),
        age_about=_text(names, "age_about"),
        pronouns=_text(names, "pronouns"),
        safe_contact=_text(names, "safe_contact"),
        safe_contact_checked_on=_text(names, "safe_contact_checked_on"),
        conflicts=_conflicts(names),
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
    id_: CaseId, names: Fields, people: Iterable[Person], counts: tuple[int, int | None, int]
) -> CaseLine:
    risk = _first(names, "risk")
    young = next((person for person in people if person.part is Part.YOUNG_PERSON), None)
    return CaseLine(
        id=id_,
        codename=_text(names, "codename"),
        status=_text(names, "status"),
        risk=risk if isinstance(risk, int) else 0,
        exploitation=_text(names, "exploitation"),
        lead_agency=_text(names, "lead_agency"),
        opened_on=_text(names, "opened_on"),
        risk_reason=_text(names, "risk_reason"),
        language=_text(names, "language"),
        young_person=young,
        entries=counts[0],
        last_recorded_ms=counts[1],
        unread=counts[2],
        conflicts=_conflicts(names),
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


def _first(names: Fields, name: str) -> object:
    return _decode(names[name][0]) if names.get(name) else None


def _text(names: Fields, name: str) -> str:
    found = _first(names, name)
    return found if isinstance(found, str) else ""


def _conflicts(names: Fields) -> tuple[str, ...]:
    return tuple(sorted(name for name, said in names.items() if len(said) > 1))
