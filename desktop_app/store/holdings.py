"""How much of each log is held here, and its lines from one position to another."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, Engine

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, Log, line_of
from desktop_app.ledger.redaction import stub
from desktop_app.ledger.trust import Trust
from desktop_app.services.shipping import End, HeldLog, Lines, Seen
from desktop_app.services.stretches import Stretch, Stretches, merged, without
from desktop_app.store.entries import find_log
from desktop_app.store.transactions import reading
from desktop_app.store.upkeep import Upkeep

_IN_CHANNEL = "(select rid from log where case_id = ? and audience = ?)"
# Consecutive positions less their rank are one number: so each stretch is one group.
_STRETCHES = f"""
select log, min(n), max(n) from (
    select log, n, n - row_number() over (partition by log order by n) as run
    from (select distinct log, n from entry where log in {_IN_CHANNEL})
) group by log, run order by log, run
"""
# Told which index, because it would take the one that has every entry of a log in it.
_IN_PART = f"""
select log, n, id, kind from entry indexed by entry_in_part
where substr(line, 1, 3) <> x'7b2262' and log in {_IN_CHANNEL}
"""
_LINES = "select id, n, kind, line from entry where log = ? and n between ? and ? order by n, id"
# The same words as the index `entry_names_files` has.
_NAMING_FILES = f"""
select line from entry where instr(line, x'2266696c652f30') > 0 and log in {_IN_CHANNEL}
order by rid desc
"""
_ENDS = """
select l.author, e.n, max(e.id) from log l join entry e on e.log = l.rid
where l.case_id = ? and l.audience = ? and e.n = (select max(n) from entry where log = l.rid)
group by l.rid order by l.author
"""
_HEADS = f"select line from entry where kind = 'heads/1' and log in {_IN_CHANNEL}"
_NEWS = """
select 1 from entry e join log l on l.rid = e.log
where e.rid > ? and l.case_id = ? and l.audience = ? and l.author <> ? and e.kind <> 'heads/1'
limit 1
"""
_LAST_SEEN = """
select l.author, max(e.derived_ms), max(e.received_ms) from log l join entry e on e.log = l.rid
where e.n = (select max(n) from entry where log = l.rid) group by l.author
"""


class Holdings:
    """Reads what this device could hand on. Never writes."""

    def __init__(self, engine: Engine, upkeep: Upkeep) -> None:
        self._engine, self._upkeep = engine, upkeep

    def logs(self, case: CaseId, audience: Audience) -> tuple[HeldLog, ...]:
        """Every log of a channel, and which stretches of it are held."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select rid, author, forked_from, (select max(derived_ms) from entry where"
                " log = l.rid and n = (select max(n) from entry where log = l.rid))"
                " from log l where case_id = ? and audience = ? order by rid",
                (case, audience),
            ).all()
            held = _by_log(db, case, audience)
            logs = {int(row[0]): Log(DeviceKey(row[1]), case, audience) for row in rows}
            in_part = _in_part(db, self._upkeep.trust(db), logs)
        return tuple(
            HeldLog(
                log=logs[int(rid)],
                held=held[int(rid)],
                whole=without(held[int(rid)], in_part[int(rid)]),
                forked_from=forked_from,
                newest_ms=newest_ms,
            )
            for rid, _, forked_from, newest_ms in rows
            if int(rid) in held
        )

    def lines(self, log: Log, first: int, last: int, most_bytes: int) -> Lines | None:
        """Lines from `first` on, as many as fit, at least those of one position; None for none.

        What was purged goes as a stub. Two branches of a fork stay together.
        """
        lines: list[bytes] = []
        size, began, reached = 0, first, first
        with reading(self._engine) as db:
            trust = self._upkeep.trust(db)
            for id_, n, kind, line in db.exec_driver_sql(_LINES, (find_log(db, log), first, last)):
                purged = trust.is_purged(log, EntryId(id_), kind)
                told = line_of(stub(reread(line).form)) if purged else line
                size += len(told) + 1
                if lines and n > reached and size > most_bytes:
                    break
                began = began if lines else n
                lines.append(told)
                reached = n
        return Lines(began, reached, tuple(lines)) if lines else None

    def ends(self, case: CaseId, audience: Audience) -> tuple[End, ...]:
        """The last entry held of each log of a channel; of a fork, as `head_of`."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(_ENDS, (case, audience)).all()
        return tuple(End(DeviceKey(row[0]), int(row[1]), EntryId(row[2])) for row in rows)

    def heads(self, case: CaseId, audience: Audience) -> tuple[Entry, ...]:
        """Everybody's receipts in a channel (`heads/1`)."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(_HEADS, (case, audience)).all()
        return tuple(reread(row[0]) for row in rows)

    def has_news(self, case: CaseId, audience: Audience, mark: int, besides: DeviceKey) -> bool:
        """Whether anybody else has written in a channel since a mark, other than receipts."""
        with reading(self._engine) as db:
            found = db.exec_driver_sql(_NEWS, (mark, case, audience, besides)).first()
        return found is not None

    def files(self, case: CaseId, audience: Audience) -> tuple[Attachment, ...]:
        """Every file that an entry of a channel names, and whose words are not gone."""
        with reading(self._engine) as db:
            trust = self._upkeep.trust(db)
            rows = db.exec_driver_sql(_NAMING_FILES, (case, audience)).all()
        entries = (reread(row[0]) for row in rows)
        return tuple(
            file
            for entry in entries
            if trust.counts(entry)
            for file in attachments_in(entry.shown)
        )

    def written_in(self, author: DeviceKey) -> tuple[tuple[CaseId, Audience], ...]:
        """The channels that a device has a log in, in the order in which they began here."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(
                "select case_id, audience from log where author = ? order by rid", (author,)
            ).all()
        return tuple((CaseId(row[0]), Audience(row[1])) for row in rows)

    def last_seen(self) -> tuple[Seen, ...]:
        """When each device's latest entry was recorded, and when it came to be held here."""
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(_LAST_SEEN).all()
        return tuple(Seen(DeviceKey(row[0]), int(row[1]), int(row[2])) for row in rows)

    def latest(self) -> int:
        """A mark that rises with every entry put on record."""
        with reading(self._engine) as db:
            return int(db.exec_driver_sql("select max(rid) from entry").scalar() or 0)


def _by_log(db: Connection, case: CaseId, audience: Audience) -> dict[int, Stretches]:
    found: dict[int, list[Stretch]] = defaultdict(list)
    for log, first, last in db.exec_driver_sql(_STRETCHES, (case, audience)):
        found[int(log)].append((int(first), int(last)))
    return {log: tuple(stretches) for log, stretches in found.items()}


def _in_part(db: Connection, trust: Trust, logs: dict[int, Log]) -> dict[int, Stretches]:
    """The positions of which less is held than there was; words that are purged are not less."""
    found: dict[int, set[int]] = defaultdict(set)
    channels: Iterable[tuple[CaseId, Audience]] = {log[1:] for log in logs.values()}
    for case, audience in channels:
        for rid, n, id_, kind in db.exec_driver_sql(_IN_PART, (case, audience)):
            if not trust.is_purged(logs[int(rid)], EntryId(id_), kind):
                found[int(rid)].add(int(n))
    return {rid: merged((n, n) for n in found[rid]) for rid in logs}
