"""Everything screens and commands ask of a vault, each as frozen values."""

from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.domain.audience import Group
from desktop_app.domain.case import CaseLine, Named, Person
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, ObjectId, prefix_range
from desktop_app.domain.note import TimelineEntry, TimelinePage
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.ports import AS_RECORDED, Manner, SearchPage, TimelineQuery
from desktop_app.store import reading_cases, reading_timeline
from desktop_app.store.people_search import everybody
from desktop_app.store.searching import Question, search
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_WHERE = {
    "c": "select distinct case_id from thing where case_id between ? and ? limit 100",
    "e": "select id from entry where id between ? and ? limit 100",
    "o": (
        "select distinct e.obj from entry e join line l on l.rid = e.rid"
        " where e.obj between ?1 and ?2"
        " union select obj from thing where obj between ?1 and ?2 limit 100"
    ),
    "a": "select distinct substr(id, 1, 16) from held_file where id between ? and ? limit 100",
}
_UNKNOWN = {
    "c": RefusalCode.UNKNOWN_CASE,
    "e": RefusalCode.UNKNOWN_ENTRY,
    "o": RefusalCode.UNKNOWN_ENTRY,
    "a": RefusalCode.UNKNOWN_ATTACHMENT,
}


class Reading:
    """Reads the projections. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine = engine
        self._upkeep = upkeep

    def cases(self, *, counted: bool = True) -> tuple[CaseLine, ...]:
        """Every case, by codename; without the numbers of entries if nobody asks for them."""
        with self._reading() as db:
            return reading_cases.case_lines(db, counted=counted)

    def case(self, case: CaseId) -> CaseLine:
        """One case, named as the list names it."""
        with self._reading() as db:
            return reading_cases.case_lines(db, case)[0]

    def check_case(self, case: CaseId) -> None:
        """Refuse a case that isn't here, without counting what is in it.

        Raises:
            Refusal: UNKNOWN_CASE.
        """
        with self._reading() as db:
            reading_cases.check_case(db, case)

    def people(self, case: CaseId) -> tuple[Person, ...]:
        """Everybody in a case, the young person first."""
        with self._reading() as db:
            return reading_cases.people(db, case)

    def groups(self, case: CaseId) -> tuple[Group, ...]:
        """The named audiences declared in a case."""
        with self._reading() as db:
            return reading_cases.groups(db, case)

    def timeline(self, query: TimelineQuery) -> TimelinePage:
        """A stretch of a case's line."""
        with self._reading() as db:
            return reading_timeline.timeline(
                db, self._upkeep.trust(db), self._upkeep.authors(db), query
            )

    def entry(self, id_: EntryId) -> TimelineEntry:
        """One note."""
        with self._reading() as db:
            return reading_timeline.entry(
                db, self._upkeep.trust(db), self._upkeep.authors(db), id_
            )

    def signed(self, id_: EntryId) -> Entry:
        """One entry as it was signed.

        Raises:
            Refusal: UNKNOWN_ENTRY.
        """
        with self._reading() as db:
            line = db.exec_driver_sql("select line from entry where id = ?", (id_,)).scalar()
        if line is None:
            raise Refusal(RefusalCode.UNKNOWN_ENTRY)
        return reread(line)

    def everybody(self) -> tuple[Named, ...]:
        """The names of everybody in every case."""
        with self._reading() as db:
            return everybody(db)

    def search(
        self, words: str, case: CaseId | None, limit: int, manner: Manner = AS_RECORDED
    ) -> SearchPage:
        """Notes, or their files, that hold all the words."""
        with self._reading() as db:
            return search(db, Question(words, case, limit, manner))

    def find(self, untrusted_id: str, letter: str) -> bytes:
        """The whole id that a printed id, or the first part of one, means.

        Raises:
            Refusal: the letter's UNKNOWN_…, AMBIGUOUS_ID, or BAD_VALUE.
        """
        low, high = prefix_range(untrusted_id, letter)
        with self._reading() as db:
            rows = db.exec_driver_sql(_WHERE[letter], (low, high)).all()
        if not rows:
            raise Refusal(_UNKNOWN[letter])
        if len(rows) > 1:
            raise Refusal(RefusalCode.AMBIGUOUS_ID, count=len(rows))
        return bytes(rows[0][0])

    def note_entry(self, note: ObjectId) -> EntryId:
        """The entry that first wrote a note.

        Raises:
            Refusal: UNKNOWN_ENTRY.
        """
        with self._reading() as db:
            found = db.exec_driver_sql(
                "select e.id from entry e join line l on l.rid = e.rid where e.obj = ?"
                " order by e.lamport, e.id limit 1",
                (note,),
            ).scalar()
        if found is None:
            raise Refusal(RefusalCode.UNKNOWN_ENTRY)
        return EntryId(found)

    def _reading(self) -> AbstractContextManager[Connection]:
        return reading(self._engine)
