"""A new laptop catches up with a year of forty cases from a shared folder."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.app.exchanging import exchange, tools_of
from desktop_app.app.vaults import Session
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry, Log
from desktop_app.services.exchange_ports import Tools, Wishes
from tests.bench.hands import CaseWriter, Colleague, team
from tests.bench.made_up import Words
from tests.bench.measuring import once
from tests.bench.setting import Setting
from tests.bench.table import Row
from tests.bench.vaults import know, new_vault

CASES = 40
_LEAST = 5_000  # entries a second; 10,000 is the goal
_IN_A_SEGMENT = 1_000


def measure_catching_up(setting: Setting) -> Iterator[Row]:
    """Open, check, put on record and project all that lies in a folder, with keys to all."""
    chance = random.Random(4)
    colleagues = team(chance)
    session = new_vault(setting.world, setting.scratch / "newcomer")
    folder = setting.scratch / "place"
    folder.mkdir()
    try:
        know(session, colleagues, chance)
        entries = fill(session, folder, colleagues, setting.scale.foreign)
        sizes = [path.stat().st_size for path in folder.rglob("*.age")]
        place, came = FolderPlace(folder), []
        wishes = Wishes(push=False)
        took = once(
            lambda: came.append(exchange(session, place, wishes, lambda *_: True).received)
        )
    finally:
        session.close()
    rate = came[0] / took.wall
    yield Row(
        f"catch up {came[0]:,} of {entries:,} entries in {CASES} cases",
        f"{took.wall:.1f} s, CPU {took.cpu:.1f} s, {rate:,.0f} a second; {len(sizes)} files,"
        f" {sum(sizes) / 10**6:.1f} MB",
        "91,200 entries, 800 files, 29.2 MB: 21.6 s CPU",
        rate,
        _LEAST,
        "a second",
        is_at_least=True,
    )


def fill(session: Session, folder: Path, colleagues: Sequence[Colleague], number: int) -> int:
    """Put so many entries there, as colleagues' laptops do, for this vault's device to read."""
    chance, words = random.Random(number), Words.seeded(CASES)
    tools, place = tools_of(session), FolderPlace(folder)
    entries = 0
    for case_number in range(CASES):
        case = CaseId(chance.randbytes(16))
        writer = CaseWriter(chance, words, case, tuple(chance.sample(list(colleagues), 2)))
        epoch, identity = _opened(writer, session)
        opening = writer.opening(f"Cedar-{case_number:04d}")
        written = [epoch, *opening, *writer.notes(number // CASES)]
        _put(tools, place, written, identity)
        _give_key(tools, place, session, epoch, identity)
        entries += len(written)
    return entries


def sealed_segments(
    tools: Tools, entries: Sequence[Entry], identity: AgeIdentity
) -> Iterator[tuple[str, bytes]]:
    """One log's entries, as they lie in a place: names and bytes."""
    for start in range(0, len(entries), _IN_A_SEGMENT):
        some = entries[start : start + _IN_A_SEGMENT]
        sealed = tools.wrapping.seal(
            identity.recipient, tools.parcels.pack([one.line for one in some])
        )
        log = some[0].log
        name = tools.names.segment_name(
            tools.names.channel_tag(*log[1:]),
            tools.names.log_tag(*log),
            some[0].header.position,
            some[-1].header.position,
            sealed,
        )
        yield name, sealed


def _opened(writer: CaseWriter, session: Session) -> tuple[Entry, AgeIdentity]:
    """The key of a case, made by the first colleague for both of them and this vault."""
    identity = AgeIdentity.generate()
    members = [colleague.pen.public for colleague in writer.colleagues]
    body: dict[str, object] = {
        "recipient": identity.recipient,
        "members": sorted(b64(key) for key in (*members, session.vault.me.key)),
        "prev": [],
    }
    about = ObjectId(writer.chance.randbytes(16))
    return writer.write(writer.colleagues[0], kinds.EPOCH, about, body), identity


def _put(
    tools: Tools, place: FolderPlace, written: Sequence[Entry], identity: AgeIdentity
) -> None:
    by_log: dict[Log, list[Entry]] = defaultdict(list)
    for entry in written:
        by_log[entry.log].append(entry)
    for entries in by_log.values():
        for name, sealed in sealed_segments(tools, entries, identity):
            place.put_new(name, sealed)


def _give_key(
    tools: Tools, place: FolderPlace, session: Session, epoch: Entry, identity: AgeIdentity
) -> None:
    channel = (epoch.log.case, WHOLE_TEAM)
    plain = tools.parcels.pack_keyring([(epoch.line, identity.text)])
    name = tools.names.keyring_name(
        tools.names.channel_tag(*channel),
        epoch.id,
        tools.names.log_tag(session.vault.me.key, *channel),
    )
    place.put_new(name, tools.wrapping.seal(session.identity.recipient, plain))
