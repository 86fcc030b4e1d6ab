"""Finds what was settled: fields in which one entry took the place of answers that differed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, Engine

from desktop_app.domain.conflict import SETTLED, Answer, Said, Settled
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.store.batches import batches, marks
from desktop_app.store.directory import Authors, said_by
from desktop_app.store.naming import name_of
from desktop_app.store.reading_cases import called
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_FIELDS = (
    "select e.line from entry e join log g on g.rid = e.log where e.kind = ?{case}"
    " order by e.lamport desc, e.id desc"
)
_SEVERAL = 2


class SettledReading:
    """Reads the history of what was settled. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def of(self, case: CaseId | None) -> tuple[Settled, ...]:
        """Of one case or of all, the latest first; only what counts is told."""
        where, values = ("", ()) if case is None else (" and g.case_id = ?", (case,))
        with reading(self._engine) as db:
            trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
            rows = db.exec_driver_sql(_FIELDS.format(case=where), (kinds.FIELD, *values)).all()
            settling = [
                entry
                for row in rows
                if len((entry := reread(row[0])).supersedes) >= _SEVERAL and trust.counts(entry)
            ]
            before = _entries(db, {id_ for entry in settling for id_ in entry.supersedes})
            names = called(db, {entry.log.case for entry in settling})
            found = [
                one for entry in settling for one in _settled(db, entry, before, names, authors)
            ]
        return tuple(found)


def _settled(
    db: Connection,
    entry: Entry,
    before: Mapping[EntryId, Entry],
    names: Mapping[CaseId, str],
    authors: Authors,
) -> Iterator[Settled]:
    shown = entry.shown or {}
    case, about = entry.log.case, entry.about
    seen = [before[id_] for id_ in entry.supersedes if id_ in before]
    for name, value in shown.items():
        answers = _answers(name, seen, authors)
        if name.startswith(SETTLED) or len(answers) < _SEVERAL:
            continue
        reason = shown.get(f"{SETTLED}{name}")
        yield Settled(
            case=case,
            codename=names.get(case, ""),
            about=about,
            of="" if about == ObjectId(case) else name_of(db, case, about),
            name=name,
            answers=answers,
            value=value,
            by=said_by(entry, authors),
            reason=reason if isinstance(reason, str) else "",
            holds=_holds(db, entry, name),
        )


def _answers(name: str, seen: Sequence[Entry], authors: Authors) -> tuple[Answer, ...]:
    """The values it had seen, each with everybody who had said it."""
    by_value: dict[str, tuple[object, list[Said]]] = {}
    for each in seen:
        if each.shown is not None and name in each.shown:
            value = each.shown[name]
            by_value.setdefault(repr(value), (value, []))[1].append(said_by(each, authors))
    return tuple(Answer(value=value, said=tuple(said)) for value, said in by_value.values())


def _holds(db: Connection, entry: Entry, name: str) -> bool:
    found = db.exec_driver_sql(
        "select count(*), sum(entry = ?) from value where case_id = ? and obj = ? and name = ?",
        (entry.id, entry.log.case, entry.about, name),
    ).one()
    return tuple(found) == (1, 1)


def _entries(db: Connection, ids: Iterable[EntryId]) -> dict[EntryId, Entry]:
    found: dict[EntryId, Entry] = {}
    for some in batches(ids):
        rows = db.exec_driver_sql(
            f"select line from entry where id in ({marks(some)})", tuple(some)
        )
        entries = [reread(row[0]) for row in rows.all()]
        found.update((EntryId(entry.id), entry) for entry in entries)
    return found
