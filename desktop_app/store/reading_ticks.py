"""Reads what persons judged of a case's standards, and whether they lead in it."""

from sqlalchemy import Engine

from desktop_app.domain.ids import CaseId
from desktop_app.domain.standards import Tick
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.ticks import read_tick
from desktop_app.store.directory import device_cards
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_TICKS = (
    "select e.line from thing t join entry e on e.obj = t.obj and e.kind = t.kind"
    " where t.case_id = ? and t.kind = ? order by e.lamport, e.id"
)


class TickReading:
    """Reads judgements. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def of(self, case: CaseId) -> tuple[Tick, ...]:
        """Every judgement of a case that can be read, in (l, id) order.

        Here one `counts` that a lead or supervisor of a verified agency made; whose agency's it
        has to be, and that nobody judges their own, is for the services to say.
        """
        with reading(self._engine) as db:
            trust, authors = self._upkeep.trust(db), self._upkeep.authors(db)
            lines = db.exec_driver_sql(_TICKS, (case, kinds.TICK)).scalars().all()
            cards = {c.key: c for c, _, _ in device_cards(db, trust)} if lines else {}
        found = []
        for entry in map(reread, lines):
            said, card = read_tick(entry), cards.get(entry.log.author)
            if said is None or card is None or entry.log.case != case or not trust.counts(entry):
                continue
            found.append(
                Tick(
                    id=entry.id,
                    standard=said.standard,
                    version=said.version,
                    answer=said.answer,
                    reason=said.reason,
                    author=authors[entry.log.author],
                    person=card.person,
                    agency=card.agency_key,
                    recorded_ms=entry.recorded_ms,
                    place=(entry.header.lamport, entry.id),
                    entry=said.entry,
                    day=said.day,
                    counts=trust.leads(entry),
                )
            )
        return tuple(found)
