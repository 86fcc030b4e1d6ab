"""Reads timelines: pages of a case by ordinal, single entries, and words looked for."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Connection

from desktop_app.domain.card import Author
from desktop_app.domain.codes import Flag, NoteType, Precision, Standing
from desktop_app.domain.device_clock import is_ahead
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, ObjectId
from desktop_app.domain.note import (
    Amendment,
    Disagreement,
    Strike,
    Summary,
    TimelineEntry,
    TimelinePage,
)
from desktop_app.ledger.trust import Trust
from desktop_app.services.ports import Order, TimelineQuery
from desktop_app.store import records
from desktop_app.store.batches import batches, marks
from desktop_app.store.directory import Authors, unknown_author
from desktop_app.store.displayed_reviews import later_words
from desktop_app.store.line_states import TABLES, mask_of
from desktop_app.store.records import NoteRecord

COLUMNS = (
    "select l.id, l.obj, l.case_id, l.type, l.recorded_ms, l.audience, l.record, e.n,"
    " l.received_ms,"
    " g.forked_from from line l join entry e on e.rid = l.rid join log g on g.rid = e.log"
)
_STANDING_FLAG = {Standing.VOUCHED: Flag.VOUCHED, Standing.UNVERIFIED: Flag.UNVERIFIED}
_NOTE_TYPES = {member.value: member for member in NoteType}


class Row(NamedTuple):
    """What a note is read from, under the names that a row of `COLUMNS` has."""

    id: bytes
    obj: bytes
    case_id: bytes
    type: str
    recorded_ms: int
    audience: str
    record: bytes
    n: int
    forked_from: int | None
    received_ms: int


def timeline(db: Connection, trust: Trust, known: Authors, query: TimelineQuery) -> TimelinePage:
    """A stretch of a case's line in order, and how many entries match in all."""
    where, values = conditions(query)
    order = f"l.{order_of(query)}, l.lamport, l.id"
    from_end, stretch = _from_nearer_end(query)
    way = ", ".join(f"{each} desc" for each in order.split(", ")) if from_end else order
    rows = db.exec_driver_sql(
        f"{COLUMNS} where l.rid in (select l.rid from line l where {where}"
        f" order by {way} limit ? offset ?) order by {order}",
        (*values, *stretch),
    ).all()
    total = query.known_total
    if total is None and _is_last(query, len(rows)):
        total = query.offset + len(rows)
    if total is None:
        total = db.exec_driver_sql(f"select count(*) from line l where {where}", values).scalar()
    entries = [entry_of(row, trust, known) for row in rows]
    return TimelinePage(
        _with_offsets(db, entries) if query.limit > 0 else tuple(entries), total or 0
    )


def _from_nearer_end(query: TimelineQuery) -> tuple[bool, tuple[int, int]]:
    """Whether to read backwards, and limit and offset that way: skipped rows are walked over."""
    limit, offset, total = query.limit, query.offset, query.known_total
    if limit <= 0 or total is None or offset <= total - offset - limit:
        return False, (limit if limit > 0 else -1, offset)
    return True, (max(0, min(limit, total - offset)), max(0, total - offset - limit))


def _is_last(query: TimelineQuery, found: int) -> bool:
    """Whether the page itself shows where the line ends."""
    is_short = query.limit <= 0 or found < query.limit
    return is_short and (found > 0 or query.offset == 0)


def entry(db: Connection, trust: Trust, known: Authors, id_: EntryId) -> TimelineEntry:
    """One note by its entry id.

    Raises:
        Refusal: UNKNOWN_ENTRY.
    """
    row = db.exec_driver_sql(f"{COLUMNS} where e.id = ?", (id_,)).one_or_none()
    if row is None:
        raise Refusal(RefusalCode.UNKNOWN_ENTRY)
    return _with_offsets(db, [entry_of(row, trust, known)])[0]


def _with_offsets(db: Connection, entries: list[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """How far each author's clock was known to be off; most never were compared with any."""
    checked = [entry.id for entry in entries if Flag.CLOCK_UNCHECKED not in entry.flags]
    offsets: dict[EntryId, int] = {}
    for some in batches(checked):
        rows = db.exec_driver_sql(
            "select id, json_extract(cast(line as text), '$.h.off') from entry"
            f" where id in ({marks(some)})",
            tuple(some),
        )
        offsets.update((EntryId(id_), offset) for id_, offset in rows.all() if offset)
    return tuple(
        replace(entry, clock_offset_ms=offsets[entry.id]) if entry.id in offsets else entry
        for entry in entries
    )


def order_of(query: TimelineQuery) -> str:
    """The column a query's order goes by."""
    return "occurred_ms" if query.order is Order.OCCURRED else "recorded_ms"


def conditions(query: TimelineQuery) -> tuple[str, tuple[object, ...]]:
    """What a query leaves of `line l`, as a condition and its values."""
    column = f"l.{order_of(query)}"
    parts: list[str] = ["l.case_id = ?"]
    values: list[object] = [query.case]
    for condition, wanted in (*_chosen(query), *_written_by(query), *_in_states(query)):
        parts.append(condition)
        values += wanted
    for sign, bound in ((">=", query.since_ms), ("<", query.until_ms)):
        if bound is not None:
            parts.append(f"{column} {sign} ?")
            values.append(bound)
    if query.known_after_ms is not None:
        parts.append("l.received_ms > ?")
        values.append(query.known_after_ms)
    return " and ".join(parts), tuple(values)


_Condition = tuple[str, list[object]]


def _chosen(query: TimelineQuery) -> Iterator[_Condition]:
    there = "select rid from present where case_id = ? and name in"
    for name, wanted, first in (
        ("l.discipline in", query.disciplines, []),
        ("l.type in", query.types, []),
        ("l.audience in", query.audiences, []),
        (f"l.rid in ({there}", query.present, [query.case]),
    ):
        if wanted:
            end = ")" if first else ""
            yield f"{name} ({_marks(wanted)}){end}", [*first, *map(str, sorted(wanted))]


def _written_by(query: TimelineQuery) -> Iterator[_Condition]:
    logs = "select rid from log where case_id = ? and author in"
    for devices in query.written_by:
        yield f"l.log in ({logs} ({_marks(devices)}))", [query.case, *sorted(devices)]


def _in_states(query: TimelineQuery) -> Iterator[_Condition]:
    either: list[_Condition] = []
    if mask := mask_of(query.states):
        either.append(("l.states & ? <> 0", [mask]))
    for state, table in TABLES.items():
        if state in query.states:
            marked = f"l.id in (select id from {table} where case_id = ?)"
            either.append((marked, [query.case]))
    if either:
        words = " or ".join(condition for condition, _ in either)
        yield f"({words})", [value for _, wanted in either for value in wanted]


def _marks(items: Collection[object]) -> str:
    return ",".join("?" * len(items))


def entry_of(row: Any, trust: Trust, known: Authors) -> TimelineEntry:
    """An entry from its row of the line, with what `COLUMNS` adds to it."""
    record = records.decode(row.record)

    def author(key: bytes) -> Author:
        return known.get(DeviceKey(key)) or unknown_author(key)

    return TimelineEntry(
        id=EntryId(row.id),
        note=ObjectId(row.obj),
        case=CaseId(row.case_id),
        type=_NOTE_TYPES.get(row.type, row.type),
        start=record.start,
        end=record.end,
        precision=Precision(record.precision),
        recorded_ms=row.recorded_ms,
        author=author(record.author),
        audience=Audience(row.audience),
        place=record.place,
        present=tuple(record.present),
        text=record.text,
        language=record.language,
        late_reason=record.late_reason,
        amendments=tuple(_amendments(record, author)),
        struck=_struck(record, author(record.struck.author) if record.struck else None),
        attachments=tuple(file.attachment() for file in record.files),
        flags=frozenset(map(Flag, record.flags)) | _flags(row, record, trust),
        summary=_summary(record, author),
        disagreements=tuple(_disagreements(record, author)),
        **later_words(record, author),
    )


def _amendments(record: NoteRecord, author: Callable[[bytes], Author]) -> Iterator[Amendment]:
    for amended in record.amendments:
        yield Amendment(
            id=EntryId(amended.id),
            author=author(amended.author),
            recorded_ms=amended.recorded_ms,
            reason=amended.reason,
            text=amended.text,
            struck_reason=amended.struck_reason,
        )


def _disagreements(
    record: NoteRecord, author: Callable[[bytes], Author]
) -> Iterator[Disagreement]:
    for said in record.disagreements:
        yield Disagreement(
            id=EntryId(said.id),
            about=EntryId(said.about),
            by=said.by,
            author=author(said.author),
            recorded_ms=said.recorded_ms,
            text=said.text,
            language=said.language,
        )


def _summary(record: NoteRecord, author: Callable[[bytes], Author]) -> Summary | None:
    told = record.summary
    if told is None:
        return None
    return Summary(
        id=EntryId(told.id),
        author=author(told.author),
        recorded_ms=told.recorded_ms,
        text=told.text,
        language=told.language,
    )


def _struck(record: NoteRecord, author: Author | None) -> Strike | None:
    struck = record.struck
    if struck is None or author is None:
        return None
    return Strike(
        id=EntryId(struck.id),
        author=author,
        recorded_ms=struck.recorded_ms,
        reason=struck.reason,
    )


def _flags(row: Any, record: NoteRecord, trust: Trust) -> frozenset[Flag]:
    """What depends on the author's key and log as they stand now, not on the note."""
    key = DeviceKey(record.author)
    flags: set[Flag] = set()
    card = trust.cards.get(key)
    if card is not None and card.standing in _STANDING_FLAG:
        flags.add(_STANDING_FLAG[card.standing])
    if key in trust.revoked:
        flags.add(Flag.AUTHOR_REVOKED)
    if row.forked_from is not None and row.n >= row.forked_from:
        flags.add(Flag.FORKED)
    if is_ahead(row.recorded_ms, row.received_ms):
        flags.add(Flag.CLOCK_AHEAD)
    return frozenset(flags)
