"""Finds the fields that colleagues answered differently, with every answer that stands."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Engine

from desktop_app.domain.conflict import Answer, Conflict, Settled
from desktop_app.domain.ids import Audience, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.store.batches import marks
from desktop_app.store.directory import Authors, said_by
from desktop_app.store.displayed import CONTESTED, contested_by_case
from desktop_app.store.naming import name_of
from desktop_app.store.reading_cases import called
from desktop_app.store.reading_settled import SettledReading
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_Field = tuple[CaseId, ObjectId, str]
_OF_CASE = " and r.case_id = ?"
_OF_FIELD = " and r.case_id = ? and r.obj = ? and r.name = ?"
_ANSWERS = (
    "select v.value, v.uncertain, e.line from value v join entry e on e.id = v.entry"
    " where v.case_id = ? and v.obj = ? and v.name = ? order by v.place"
)
_DESCRIBED_BY = tuple(sorted(kinds.VALUES - {kinds.FIELD}))
_NAMED_BY = ("initials", "full_name", "title", "name")


@dataclass(frozen=True, slots=True)
class _Standing:
    value: bytes
    uncertain: bool
    entry: Entry


class ConflictReading:
    """Reads what stands against each other. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep
        self._settled = SettledReading(engine, upkeep)

    def count(self, cases: Collection[CaseId] | None = None) -> int:
        """How many fields of these cases, or of all, have several answers."""
        with self._reading() as db:
            by_case = contested_by_case(db, None)
        return sum(by_case.get(case, 0) for case in (by_case if cases is None else set(cases)))

    def standing(self, case: CaseId | None) -> tuple[Conflict, ...]:
        """Every field with several answers, of one case or of all: by codename, object, name."""
        where, values = ("", ()) if case is None else (_OF_CASE, (case,))
        with self._reading() as db:
            found = tuple(self._conflicts(db, _fields(db, where, values)))
        return tuple(
            sorted(found, key=lambda each: (each.codename.casefold(), each.case, each.of))
        )

    def of(self, case: CaseId, about: ObjectId, name: str) -> Conflict | None:
        """One field, if it has several answers."""
        with self._reading() as db:
            found = self._conflicts(db, _fields(db, _OF_FIELD, (case, about, name)))
            return next(found, None)

    def settled(self, case: CaseId | None) -> tuple[Settled, ...]:
        """What was settled, the latest first."""
        return self._settled.of(case)

    def _conflicts(self, db: Connection, fields: Sequence[_Field]) -> Iterator[Conflict]:
        names = called(db, {case for case, _, _ in fields})
        authors = self._upkeep.authors(db)
        for case, about, name in fields:
            rows = db.exec_driver_sql(_ANSWERS, (case, about, name)).all()
            standing = [_Standing(row[0], bool(row[1]), reread(row[2])) for row in rows]
            yield Conflict(
                case=case,
                codename=names.get(case, ""),
                audience=Audience(standing[0].entry.log.audience),
                about=about,
                kind=_kind_of(db, case, about),
                of="" if about == ObjectId(case) else name_of(db, case, about),
                name=name,
                answers=tuple(_answers(standing, authors)),
            )

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)


def _fields(db: Connection, where: str, values: tuple[object, ...]) -> list[_Field]:
    rows = db.exec_driver_sql(f"{CONTESTED}{where} order by 1, 2, 3", values).all()
    return [(CaseId(case), ObjectId(obj), str(name)) for case, obj, name in rows]


def _answers(standing: Iterable[_Standing], authors: Authors) -> Iterator[Answer]:
    """The distinct values in the order of the merge, each with everybody who said it."""
    by_value: dict[bytes, list[_Standing]] = {}
    for each in standing:
        by_value.setdefault(each.value, []).append(each)
    for value, some in by_value.items():
        yield Answer(
            value=msgspec.json.decode(value),
            said=tuple(said_by(each.entry, authors) for each in some),
            is_uncertain=any(each.uncertain for each in some),
        )


def _kind_of(db: Connection, case: CaseId, about: ObjectId) -> str:
    """The kind of entry that describes an object; a field can be said of one nobody described."""
    found = db.exec_driver_sql(
        f"select kind from thing where case_id = ? and kind in ({marks(list(_DESCRIBED_BY))})"
        " and obj = ? order by kind",
        (case, *_DESCRIBED_BY, about),
    ).scalar()
    return kinds.FIELD if found is None else str(found)
