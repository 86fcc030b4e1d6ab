"""The state in 32 bytes: a digest over everything the entries held come to.

But for who looked at it: that is told the leads of one agency alone (decision 045), and two
laptops that hold the same record agree whether or not one of them is a lead's.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

import msgspec
from sqlalchemy import Connection

from desktop_app.domain.codes import Flag
from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.access_chain import channel_told
from desktop_app.ledger.chains import chain_of
from desktop_app.ledger.entry import Log
from desktop_app.ledger.trust import Trust
from desktop_app.store import records
from desktop_app.store.projecting import Projection, value_bytes
from desktop_app.store.records import NoteRecord

_pack = msgspec.msgpack.Encoder().encode


def digest_of(sections: Mapping[str, Iterable[bytes]]) -> str:
    """SHA-256 over the sections' sorted row digests: the order of rows plays no part."""
    total = sha256()
    for name in sorted(sections):
        rows = sorted(sha256(row).digest() for row in sections[name])
        total.update(name.encode() + len(rows).to_bytes(8, "big") + b"".join(rows))
    return total.hexdigest()


def live_rows(db: Connection) -> dict[str, Iterator[bytes]]:
    """The projected tables as they stand, without anything local (row numbers, zones)."""
    values = db.exec_driver_sql(
        "select case_id, obj, name, place, entry, value, uncertain from value"
    )
    things = db.exec_driver_sql("select case_id, kind, obj from thing")
    lines = db.exec_driver_sql(
        "select id, case_id, obj, type, discipline, audience, recorded_ms, record from line"
    )
    return {
        "value": (_pack([*row[:6], bool(row[6])]) for row in values.all()),
        "thing": (_pack(list(row)) for row in things.all() if row[1] != kinds.ACCESS),
        "line": (_pack([*row[:7], _shared(records.decode(row[7]))]) for row in lines.all()),
    }


def projected(projections: Iterable[Projection]) -> dict[str, list[bytes]]:
    """The same rows as they come out of the entries, table or no table."""
    rows: dict[str, list[bytes]] = {"value": [], "thing": [], "line": []}
    for projection in projections:
        rows["value"] += [
            _pack([case, obj, v.name, place, v.entry, value_bytes(v.value), v.uncertain])
            for (case, obj), place, v in projection.values
        ]
        rows["thing"] += [
            _pack(list(thing)) for thing in projection.things if thing[1] != kinds.ACCESS
        ]
        for _, line in projection.lines:
            base = line.base
            rows["line"].append(
                _pack(
                    [
                        base.id,
                        base.log.case,
                        base.about,
                        line.type,
                        line.discipline,
                        base.log.audience,
                        base.recorded_ms,
                        _shared(line.record),
                    ]
                )
            )
    return rows


def _shared(record: NoteRecord) -> bytes:
    """A note's record without lateness, which hangs on this device's zone and its own rules."""
    flags = [flag for flag in record.flags if flag != Flag.LATE]
    return records.encode(msgspec.structs.replace(record, flags=flags))


def standing_rows(db: Connection, trust: Trust) -> dict[str, list[bytes]]:
    """Admissions, derived times, gaps, forks, and whose word counts."""
    rows: dict[str, list[bytes]] = {"entry": [], "log": [], "trust": list(_trust_rows(trust))}
    for log, rid in logs_held(db):
        if log.case == channel_told(log.author)[0]:
            continue
        found = db.exec_driver_sql(
            "select n, id, derived_ms from entry where log = ? order by n, id", (rid,)
        ).all()
        for _, id_, derived in found:
            rows["entry"].append(_pack([id_, trust.admission(log, EntryId(id_)).value, derived]))
        chain = chain_of(_positions(row[0] for row in found))
        rows["log"].append(_pack([*log, chain.head, list(chain.gaps), chain.forked_from]))
    return rows


def logs_held(db: Connection) -> Iterator[tuple[Log, int]]:
    """Every log and its row number."""
    for author, case, audience, rid in db.exec_driver_sql(
        "select author, case_id, audience, rid from log"
    ).all():
        yield Log(author, case, audience), int(rid)


def _positions(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    return iter(counts.items())


def _trust_rows(trust: Trust) -> Iterator[bytes]:
    """Standing is how well *we* know an agency: two vaults may differ in it and still agree."""
    for agency in trust.anchors:
        yield _pack(["agency", agency])
    for key, card in trust.cards.items():
        yield _pack(["card", key, card.entry, card.agency, card.authority])
    for key in trust.revoked:
        yield _pack(["revoked", key])
    for log, reach in trust.pinned.items():
        yield _pack(["pinned", *log, sorted(reach)])
    for (agency, channel), id_ in trust.purged_entries:
        yield _pack(["purged", agency, *channel, id_])
    for agency, channel in trust.purged_channels:
        yield _pack(["purged", agency, *channel])
    for (key, channel), until_ms in trust.named_leads.items():
        yield _pack(["lead", key, *channel, until_ms])
    told = {channel_told(key) for key in trust.cards}
    for channel, readers in trust.readers.items():
        if channel in told:
            continue
        yield _pack(["readers", *channel, sorted(readers)])
