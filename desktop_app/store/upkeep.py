"""Keeps the projections equal to what the record says, as entries come in."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from desktop_app.domain.ids import CaseId, DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.trust import Trust
from desktop_app.store import file_index, projected_rows
from desktop_app.store.batches import batches, marks
from desktop_app.store.deriving import move_later_times
from desktop_app.store.directory import Authors, authors
from desktop_app.store.entries import Stored, of_objects
from desktop_app.store.noting import Dating
from desktop_app.store.projecting import project
from desktop_app.store.touched import Touched
from desktop_app.store.transactions import writing
from desktop_app.store.trusting import controls_changed, load_trust, shows_early


class Upkeep:
    """Projects what a transaction touched. Holds the trust that stands at the moment."""

    def __init__(self, dating: Dating) -> None:
        self._dating = dating
        self._trust: Trust | None = None
        self._authors: tuple[Trust, Authors] | None = None
        self.touched = Touched()

    def for_reading(self, db: Connection) -> "Upkeep":
        """Another that holds the trust and the names of now, whatever it is asked on."""
        trust, named = self.trust(db), self.authors(db)
        other = Upkeep(self._dating)
        other._trust, other._authors = trust, (trust, named)
        return other

    def trust(self, db: Connection) -> Trust:
        """Whose entries count, as of the control entries now on record."""
        if self._trust is not None:
            return self._trust
        loaded = load_trust(db)
        if self._trust is None:  # a writer on another thread may have come first, and knows more
            self._trust = loaded
        return loaded

    def authors(self, db: Connection) -> Authors:
        """What is shown of each known author; every page asks, and it changes only with trust."""
        trust = self.trust(db)
        if self._authors is None or self._authors[0] is not trust:
            self._authors = trust, authors(db, trust)
        return self._authors[1]

    @contextmanager
    def writing(self, engine: Engine) -> Iterator[Connection]:
        """Change the record in one transaction.

        What is trusted before is worked out first, so that a change of it can be
        told; and dropped if the change doesn't happen, be it the commit that fails.

        Raises:
            Refusal, Fault: as `transactions.writing`.
        """
        try:
            with writing(engine) as db:
                self.trust(db)
                yield db
        except BaseException:
            self._trust = None
            self.touched.forget()
            raise
        self.touched.commit()

    def take_in(self, db: Connection, stored: Sequence[Stored]) -> set[CaseId]:
        """Bring every projection up to date with entries just put on record."""
        return self._take_in(db, stored, move_later_times(db, stored))

    def take_in_own(self, db: Connection, stored: Stored) -> set[CaseId]:
        """As `take_in`, for an entry just written: nobody can have built on it before it was."""
        return self._take_in(db, [stored], set())

    def _take_in(
        self, db: Connection, stored: Sequence[Stored], stale: set[ObjectId]
    ) -> set[CaseId]:
        kinds_come = {item.entry.header.kind for item in stored}
        if controls_changed(kinds_come) or self._reaches(stored, has_moved=bool(stale)):
            stale |= self.renew_trust(db)
        stale |= _with_others(db, stored)
        fresh = [item for item in stored if item.entry.about not in stale]
        self.touched.note(item.entry.log.case for item in stored)
        cases = projected_rows.write(db, project(fresh, self.trust(db), self._dating))
        return cases | self.project_again(db, stale)

    def show_more(self, db: Connection, entries: Sequence[Entry]) -> set[CaseId]:
        """Bring projections up to date with entries of which more is shown than before."""
        stale = {entry.about for entry in entries}
        if controls_changed({entry.header.kind for entry in entries}):
            stale |= self.renew_trust(db)
        return self.project_again(db, stale)

    def renew_trust(self, db: Connection) -> set[ObjectId]:
        """Work trust out anew; answers with the objects that may now look different."""
        before, self._trust = self._trust, load_trust(db)
        if before is None:
            return set(_every_object(db))
        return _objects_between(db, before, self._trust)

    def _reaches(self, stored: Sequence[Stored], *, has_moved: bool) -> bool:
        """Whether entries that are no control entries decide about others now.

        A pin may reach further back, where a pinned log has come to hold more; or a log shows
        that something in it was written before its author was made a supervisor. So may one held
        already, where times have moved: what came now stands below it.
        """
        trust = self._trust
        if trust is None or not (trust.pinned or trust.promoted):
            return False
        return (has_moved and bool(trust.promoted)) or any(
            item.entry.log in trust.pinned or shows_early(trust, item.entry, item.derived_ms)
            for item in stored
        )

    def project_again(self, db: Connection, objects: Iterable[ObjectId]) -> set[CaseId]:
        """Project objects from all their entries, in place of the rows they had."""
        cases: set[CaseId] = set()
        for some in batches(objects):
            self.touched.note(_cases_of(db, some))
            named = projected_rows.clear(db, some)
            projection = project(of_objects(db, some), self.trust(db), self._dating)
            cases |= projected_rows.write(db, projection)
            file_index.forget_unnamed(db, named)
        return cases

    def rebuild(self, db: Connection) -> None:
        """Project everything from nothing; the entries are not touched."""
        self._trust = load_trust(db)
        self.touched.note(_every_case(db))
        named = projected_rows.clear_all(db)
        for some in batches(_every_object(db)):
            projection = project(of_objects(db, some), self._trust, self._dating)
            projected_rows.write(db, projection)
        file_index.forget_unnamed(db, named)


def _every_object(db: Connection) -> list[ObjectId]:
    rows = db.exec_driver_sql("select distinct obj from entry").all()
    return [ObjectId(row[0]) for row in rows]


def _every_case(db: Connection) -> list[CaseId]:
    rows = db.exec_driver_sql("select distinct case_id from log").all()
    return [CaseId(row[0]) for row in rows]


def _cases_of(db: Connection, objects: Iterable[ObjectId]) -> set[CaseId]:
    """Every case in which anything is said about one of the objects."""
    named = tuple(objects)
    rows = db.exec_driver_sql(
        "select distinct l.case_id from entry e join log l on l.rid = e.log"
        f" where e.obj in ({marks(named)})",
        named,
    )
    return {CaseId(row[0]) for row in rows}


def _with_others(db: Connection, stored: Sequence[Stored]) -> set[ObjectId]:
    """The objects of these entries that others, put on record before, are about, too."""
    first = min(item.rid for item in stored)
    known: set[ObjectId] = set()
    for some in batches({item.entry.about for item in stored}):
        rows = db.exec_driver_sql(
            f"select distinct obj from entry where obj in ({marks(some)}) and rid < ?",
            (*some, first),
        )
        known.update(ObjectId(row[0]) for row in rows.all())
    return known


def _objects_between(db: Connection, before: Trust, after: Trust) -> set[ObjectId]:
    """Objects with words by a key or in a channel that counts differently now, or gone or back."""
    authors = _changed_authors(before, after)
    objects: set[ObjectId] = set()
    for some in batches(authors):
        rows = db.exec_driver_sql(
            "select distinct e.obj from entry e join log l on l.rid = e.log"
            f" where l.author in ({marks(some)})",
            tuple(some),
        )
        objects.update(ObjectId(row[0]) for row in rows)
    purged = before.purged_entries ^ after.purged_entries
    for ids in batches(id_ for _, id_ in purged):
        rows = db.exec_driver_sql(
            f"select distinct obj from entry where id in ({marks(ids)})", tuple(ids)
        )
        objects.update(ObjectId(row[0]) for row in rows)
    for _, (case, audience) in before.purged_channels ^ after.purged_channels:
        rows = db.exec_driver_sql(
            "select distinct e.obj from entry e join log l on l.rid = e.log"
            " where l.case_id = ? and l.audience = ?",
            (case, audience),
        )
        objects.update(ObjectId(row[0]) for row in rows)
    return objects | _of_other_readers(db, before, after) | _supervised(db, before, after)


def _changed_authors(before: Trust, after: Trust) -> set[DeviceKey]:
    known = set(_agencies(before).items()) ^ set(_agencies(after).items())
    anchored = set(before.anchors) ^ set(after.anchors)
    revoked = before.revoked ^ after.revoked
    logs = set(before.pinned) | set(after.pinned)
    pinned = {log.author for log in logs if before.pinned.get(log) != after.pinned.get(log)}
    return {key for key, _ in known} | anchored | revoked | pinned


def _of_other_readers(db: Connection, before: Trust, after: Trust) -> set[ObjectId]:
    """Objects with words by somebody who has become a member of the channel, or no longer is.

    Not every object of the channel: a colleague who is let onto a case of many thousand entries
    wrote none of them.
    """
    channels = set(before.readers) | set(after.readers)
    objects: set[ObjectId] = set()
    for case, audience in channels:
        if before.readers.get((case, audience)) == after.readers.get((case, audience)):
            continue
        logs = db.exec_driver_sql(
            "select rid, author from log where case_id = ? and audience = ?", (case, audience)
        ).all()
        for rid, author in logs:
            log = Log(DeviceKey(author), case, audience)
            if before.is_outsider(log) != after.is_outsider(log):
                rows = db.exec_driver_sql("select distinct obj from entry where log = ?", (rid,))
                objects.update(ObjectId(row[0]) for row in rows)
    return objects


def _supervised(db: Connection, before: Trust, after: Trust) -> set[ObjectId]:
    """Notes with sign-offs or questions, in agencies whose cards now say otherwise who may what.

    One card can change whose sign-off counts for somebody else, further down the line.
    """
    changed = {
        fact.agency
        for key in before.cards.keys() | after.cards.keys()
        for fact in (before.cards.get(key), after.cards.get(key))
        if fact is not None and _says(before, key) != _says(after, key)
    }
    people = {key for key, fact in after.cards.items() if fact.agency in changed}
    reviewing = tuple(sorted(kinds.ON_REVIEW))
    objects: set[ObjectId] = set()
    for some in batches(people):
        rows = db.exec_driver_sql(
            "select distinct e.obj from entry e join log l on l.rid = e.log"
            f" where l.author in ({marks(some)}) and e.kind in ({marks(reviewing)})",
            (*some, *reviewing),
        )
        objects.update(ObjectId(row[0]) for row in rows)
    return objects


def _says(trust: Trust, key: DeviceKey) -> tuple[object, ...]:
    fact = trust.cards.get(key)
    early = frozenset(item for item in trust.early.items() if item[0].author == key)
    return () if fact is None else (fact.person, fact.terms, fact.standing, early)


def _agencies(trust: Trust) -> dict[DeviceKey, DeviceKey]:
    return {key: card.agency for key, card in trust.cards.items()}
