"""Reads the consultations that name somebody as having been there."""

from sqlalchemy import Connection, Engine

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import CaseId
from desktop_app.domain.note import TimelineEntry
from desktop_app.store.batches import marks
from desktop_app.store.reading_timeline import COLUMNS, entry_of
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep


class ConsultationReading:
    """What was talked over, and with whom, as the notes name them. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def naming(self, folded_name: str, case: CaseId | None) -> tuple[TimelineEntry, ...]:
        """The consultations of one case, or of all, at which somebody of a name was.

        The name is compared without regard to capitals and to how many spaces it has.
        """
        with reading(self._engine) as db:
            names = _written(db, folded_name, case)
            if not names:
                return ()
            where, of = ("", ()) if case is None else (" and p.case_id = ?", (case,))
            rows = db.exec_driver_sql(
                f"{COLUMNS} where l.type = ? and l.rid in (select p.rid from present p"
                f" where p.name in ({marks(names)}){where}) order by l.recorded_ms, l.id",
                (NoteType.CONSULTATION.value, *names, *of),
            ).all()
            trust, known = self._upkeep.trust(db), self._upkeep.authors(db)
        return tuple(entry_of(row, trust, known) for row in rows)


def _written(db: Connection, folded_name: str, case: CaseId | None) -> list[str]:
    """How the name is written where it is: few write it in more than one way."""
    where, of = ("", ()) if case is None else (" where case_id = ?", (case,))
    rows = db.exec_driver_sql(f"select distinct name from present{where}", of).all()
    return [name for (name,) in rows if " ".join(name.split()).casefold() == folded_name]
