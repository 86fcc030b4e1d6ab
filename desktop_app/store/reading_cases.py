"""Reads cases and people, from their current values."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import count

import msgspec
from sqlalchemy import Connection

from desktop_app.domain.audience import Group
from desktop_app.domain.case import CaseLine, Person
from desktop_app.domain.codes import Discipline, Part
from desktop_app.domain.episode import Episode
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.foreign_names import written_out
from desktop_app.domain.ids import Audience, CaseId, ObjectId
from desktop_app.domain.sealed import SealedDay
from desktop_app.ledger import kinds
from desktop_app.store.displayed import (
    AUDIENCES,
    CASES,
    PEOPLE,
    SEALED,
    Contested,
    OfCase,
    OfPerson,
    contested,
    contested_by_case,
)
from desktop_app.store.reading_episodes import missing_everywhere

_PARTS = {part.value: part for part in Part}
_DISCIPLINES = frozenset(map(str, Discipline))
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_PLACES = {part: place for place, part in enumerate(Part)}
_Counts = tuple[int, int | None, int]
_NO_ENTRIES: _Counts = (0, None, 0)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is known of all cases beside their own values."""

    suffixes: Mapping[CaseId, str]
    young: Mapping[CaseId, Person]
    counts: Mapping[CaseId, _Counts]
    missing: Mapping[CaseId, Episode]
    disputed: Contested
    to_settle: Mapping[CaseId, int]

    def line(self, case: CaseId, shown: OfCase) -> CaseLine:
        entries, last_recorded_ms, unread = self.counts.get(case, _NO_ENTRIES)
        return CaseLine(
            id=case,
            codename=written_out(shown.codename) + self.suffixes.get(case, ""),
            status=shown.status,
            risk=shown.risk,
            exploitation=shown.exploitation,
            lead_agency=shown.lead_agency,
            opened_on=shown.opened_on,
            risk_reason=shown.risk_reason,
            language=shown.language,
            young_person=self.young.get(case),
            entries=entries,
            last_recorded_ms=last_recorded_ms,
            unread=unread,
            missing=self.missing.get(case),
            conflicts=self.disputed.get((case, ObjectId(case)), ()),
            to_settle=self.to_settle.get(case, 0),
        )


def case_lines(
    db: Connection, only: CaseId | None = None, *, counted: bool = True
) -> tuple[CaseLine, ...]:
    """Every case, by codename; or one. Who needs no counts is answered sooner without them.

    Raises:
        Refusal: UNKNOWN_CASE when the one asked for isn't here.
    """
    found = _cases(db, only)
    if only is not None and not found:
        raise Refusal(RefusalCode.UNKNOWN_CASE)
    named = {case: written_out(shown.codename) for case, shown in found.items()}
    suffixes = _suffixes(db, named if only is None else _codenames(db))
    lines = _lines(db, found, only, suffixes, counted=counted)
    return tuple(sorted(lines, key=lambda line: (line.codename.casefold(), line.id)))


def some_lines(db: Connection, cases: Collection[CaseId]) -> tuple[CaseLine, ...]:
    """Some cases, as far as they are here, without the numbers of entries."""
    suffixes = _suffixes(db, _codenames(db))
    return tuple(
        line
        for case in cases
        for line in _lines(db, _cases(db, case), case, suffixes, counted=False)
    )


def _cases(db: Connection, only: CaseId | None) -> Mapping[CaseId, OfCase]:
    return {case: shown for case, obj, shown in CASES.read(db, only) if obj == ObjectId(case)}


def _lines(
    db: Connection,
    found: Mapping[CaseId, OfCase],
    only: CaseId | None,
    suffixes: Mapping[CaseId, str],
    *,
    counted: bool,
) -> list[CaseLine]:
    beside = _Beside(
        suffixes=suffixes,
        young=_young_people(db, only),
        counts=_counts(db, only) if counted else _last_recorded(db, only),
        missing=missing_everywhere(db, only),
        disputed=contested(db, kinds.CASE, only),
        to_settle=contested_by_case(db, only),
    )
    return [beside.line(case, shown) for case, shown in found.items()]


def called(db: Connection, cases: Collection[CaseId]) -> Mapping[CaseId, str]:
    """What this device calls some cases, as the list does."""
    if not cases:
        return {}
    named = _codenames(db)
    suffixes = _suffixes(db, named)
    return {case: named.get(case, "") + suffixes.get(case, "") for case in cases}


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
    disputed = contested(db, kinds.PERSON, case)
    found = [
        person_of(obj, shown, disputed.get((case_id, obj), ()))
        for case_id, obj, shown in PEOPLE.read(db, case)
    ]
    return tuple(in_order_of_parts(found))


def in_order_of_parts(found: Iterable[Person]) -> list[Person]:
    """The young person first, then in the order in which their parts are listed."""
    return sorted(found, key=lambda p: (_PLACES[p.part], p.full_name, p.id))


def groups(db: Connection, case: CaseId) -> tuple[Group, ...]:
    """The named audiences declared in a case."""
    found = [
        Group(Audience(shown.tag), shown.title, shown.listed)
        for _, _, shown in AUDIENCES.read(db, case)
    ]
    return tuple(sorted(found, key=lambda group: group.tag))


def sealed_days(db: Connection, case: CaseId) -> tuple[SealedDay, ...]:
    """What was told of listed groups, day by day; what makes no sense was not said."""
    return tuple(
        SealedDay(Audience(shown.audience), Discipline(shown.discipline), shown.day, shown.entries)
        for _, _, shown in SEALED.read(db, case)
        if shown.discipline in _DISCIPLINES and _DAY.fullmatch(shown.day) and shown.entries > 0
    )


def _young_people(db: Connection, only: CaseId | None) -> Mapping[CaseId, Person]:
    """The young person of each case: of several, the first by name."""
    disputed = contested(db, kinds.PERSON, only)
    found: dict[CaseId, Person] = {}
    for case, obj, shown in PEOPLE.read(db, only):
        if shown.part != Part.YOUNG_PERSON:
            continue
        known = found.get(case)
        if known is None or (shown.full_name, obj) < (known.full_name, known.id):
            found[case] = person_of(obj, shown, disputed.get((case, obj), ()))
    return found


def person_of(obj: ObjectId, shown: OfPerson, conflicts: tuple[str, ...]) -> Person:
    """Somebody, from what is displayed of them."""
    return Person(
        id=obj,
        full_name=shown.full_name,
        initials=shown.initials,
        part=_PARTS.get(shown.part, Part.OTHER),
        born=shown.born,
        age_about=shown.age_about,
        pronouns=shown.pronouns,
        safe_contact=shown.safe_contact,
        safe_contact_checked_on=shown.safe_contact_checked_on,
        conflicts=conflicts,
    )


def _last_recorded(db: Connection, case: CaseId | None) -> Mapping[CaseId, _Counts]:
    """When each case was last written in, without counting what: one step into the index each."""
    where, values = ("", ()) if case is None else (" and t.case_id = ?", (case,))
    rows = db.exec_driver_sql(
        "select t.case_id, (select l.recorded_ms from line l where l.case_id = t.case_id"
        " order by l.recorded_ms desc limit 1) from thing t"
        f" where t.kind = '{kinds.CASE}' and t.obj = t.case_id{where}",
        values,
    ).all()
    return {case_id: (0, last, 0) for case_id, last in rows}


def _counts(db: Connection, case: CaseId | None) -> Mapping[CaseId, _Counts]:
    """Entries, last recorded, unread: per case. A mark counts once its entry is shown."""
    where, values = ("", ()) if case is None else (" where case_id = ?", (case,))
    of_unread = where.replace("case_id", "u.case_id")
    lines = db.exec_driver_sql(
        f"select case_id, count(*), max(recorded_ms) from line{where} group by case_id", values
    ).all()
    unread = {
        row[0]: row[1]
        for row in db.exec_driver_sql(
            "select u.case_id, count(*) from unread u join entry e on e.id = u.id"
            f" join line l on l.rid = e.rid{of_unread} group by u.case_id",
            values,
        )
    }
    return {case_id: (total, last, unread.get(case_id, 0)) for case_id, total, last in lines}


def _codenames(db: Connection) -> Mapping[CaseId, str]:
    """What each case is called by those in it."""
    rows = db.exec_driver_sql(
        "select t.case_id, v.value from thing t cross join value v on v.case_id = t.case_id"
        " and v.obj = t.obj and v.name = 'codename' and v.place = 0"
        f" where t.kind = '{kinds.CASE}' and t.obj = t.case_id"
    ).all()
    said = {CaseId(case): msgspec.json.decode(raw) for case, raw in rows}
    return {
        case: written_out(name) if isinstance(name, str) else "" for case, name in said.items()
    }


def _suffixes(db: Connection, codenames: Mapping[CaseId, str]) -> Mapping[CaseId, str]:
    """What tells cases of one codename apart: "Cedar-0412 (2)" (CONTRACT section 6).

    The case that was here first keeps the bare codename, so that a name a person
    has used never comes to mean another child.
    """
    bare = {case: name.casefold() for case, name in codenames.items()}
    written = set(bare.values())
    if len(written) == len(bare):
        return {}
    suffixes: dict[CaseId, str] = {}
    told: set[str] = set()
    for case in _oldest_first(db, bare):
        name = bare[case]
        if name not in told:
            told.add(name)
            continue
        free = (n for n in count(2) if not {f"{name} ({n})"} & (told | written))
        suffixes[case] = f" ({next(free)})"
        told.add(name + suffixes[case])
    return suffixes


def _oldest_first(db: Connection, cases: Iterable[CaseId]) -> list[CaseId]:
    """In the order in which this device came to know of them."""
    rows = db.exec_driver_sql("select case_id, min(rid) from log group by case_id")
    since = {row[0]: row[1] for row in rows}
    return sorted(cases, key=lambda case: since[case])
