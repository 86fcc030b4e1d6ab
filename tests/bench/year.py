"""Two hundred laptops over a year: how many files and bytes a place comes to hold (LEDGER 8).

Days, cases and exchanges are played through for a few laptops; what a segment of so many entries
takes is measured on real ones, sealed as they would be.
"""

import random
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop_app.app.exchanging import tools_of
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.domain.ids import CaseId
from desktop_app.services.exchanging.folding import FEWEST
from desktop_app.services.exchanging.pushing import SEALED_FROM
from tests.bench.catching_up import sealed_segments
from tests.bench.hands import CaseWriter, team
from tests.bench.made_up import Words
from tests.bench.setting import Setting
from tests.bench.table import Row
from tests.bench.vaults import new_vault

_DEVICES, _PLAYED, _DAYS, _ENTRIES = 200, 4, 365, 50
_CASES, _CASES_A_DAY, _RESTRICTED = 40, 8, 0.15
_DEVICES_PER_CASE = 5
_NET, _ROUND_TRIP = 1_020, 1.0
"""Bytes a second of a 9.6 kbit/s link, and seconds until an answer comes."""
_LEDGER: Mapping[int, tuple[str, int]] = {
    2: ("1.36 M files, 2.15 GB; folded 94 k, 1.16 GB; 57 MB up", 94_000),
    8: ("2.50 M files, 2.72 GB; folded 118 k, 1.15 GB; 106 MB up", 118_000),
    24: ("3.16 M files, 3.03 GB; folded 133 k, 1.15 GB; 135 MB up", 133_000),
}
_NOTES_AN_HOUR = 5_250


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many bytes a segment of so many entries takes: measured, and straight in between."""

    at: tuple[tuple[int, int], ...]

    def of(self, entries: int) -> float:
        """Bytes of one segment."""
        place = min(max(1, bisect_left(self.at, (entries, 0))), len(self.at) - 1)
        (few, small), (many, large) = self.at[place - 1], self.at[place]
        return small + (large - small) * (entries - few) / (many - few)


@dataclass(slots=True)
class Log:
    """One log in a place: its unsealed segments by their entries, and the sealed ones."""

    small: list[int] = field(default_factory=list)
    sealed: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Played:
    """What came of a year."""

    files: int = 0
    bytes: float = 0.0
    uploaded: float = 0.0
    logs: dict[object, Log] = field(default_factory=lambda: defaultdict(Log))

    def put(self, log: object, entries: int, sizes: Sizes) -> None:
        """One segment is put there, and folded with others where there are enough."""
        size = sizes.of(entries)
        self.files += 1
        self.bytes += size
        self.uploaded += size
        there = self.logs[log]
        (there.small if size < SEALED_FROM else there.sealed).append(entries)
        if len(there.small) >= FEWEST:
            whole = sum(there.small)
            self.uploaded += sizes.of(whole)
            there.small = []
            large = sizes.of(whole) >= SEALED_FROM
            (there.sealed if large else there.small).append(whole)

    def live(self) -> list[int]:
        """The segments that lie there in the end, by their entries."""
        return [n for log in self.logs.values() for n in (*log.small, *log.sealed)]


def measure_year(setting: Setting) -> Iterator[Row]:
    """Play a year with two, eight and twenty-four exchanges a day."""
    sizes = _measured(setting)
    for syncs, (told, files) in _LEDGER.items():
        played = _played(syncs, sizes)
        live = played.live()
        times = _DEVICES / _PLAYED
        stored = sum(sizes.of(n) for n in live) * times
        yield Row(
            f"{_DEVICES} laptops, a year, {syncs} exchanges a day",
            f"{played.files * times / 10**6:.2f} M files, {played.bytes * times / 10**9:.2f} GB;"
            f" folded {len(live) * times / 1000:.0f} k, {stored / 10**9:.2f} GB;"
            f" {played.uploaded / _PLAYED / 10**6:.0f} MB up",
            told,
            len(live) * times,
            1.25 * files,
            "files",
        )
        yield _catch_up(live, sizes)
    yield _thin_link(sizes)


def _catch_up(live: list[int], sizes: Sizes) -> Row:
    """What a new laptop on forty cases has to fetch: the logs of the others on them."""
    others = _DEVICES_PER_CASE * len(live) / _PLAYED
    fetched = _DEVICES_PER_CASE * sum(sizes.of(n) for n in live) / _PLAYED
    return Row(
        "  a new laptop on 40 of its cases",
        f"{_DEVICES_PER_CASE * _DAYS * _ENTRIES:,} entries, {others:,.0f} files,"
        f" {fetched / 10**6:.1f} MB, {fetched * 8 / 10**6 / 60:.0f} min at 1 Mbit/s,"
        f" {fetched / _NET / 3600:.0f} h at 9.6 kbit/s",
        "91,200 entries, 800 files, 29.2 MB, 4 min, 8 h",
        fetched / 10**6,
        1.5 * 29.2,
        "MB",
    )


def _thin_link(sizes: Sizes) -> Row:
    seconds = sizes.of(20) / _NET + _ROUND_TRIP
    single = 3600 / (sizes.of(1) / _NET + _ROUND_TRIP)
    return Row(
        "notes an hour at 9.6 kbit/s, 20 in a segment",
        f"{20 * 3600 / seconds:,.0f}; one by one {single:,.0f}",
        f"{_NOTES_AN_HOUR:,}; one by one 1,100",
        20 * 3600 / seconds,
        0.8 * _NOTES_AN_HOUR,
        "notes",
        is_at_least=True,
    )


def _played(syncs: int, sizes: Sizes) -> Played:
    """Each laptop writes in some of its cases, day by day, and sends it when it next can."""
    dice, played = random.Random(syncs), Played()
    for device in range(_PLAYED):
        for _ in range(_DAYS):
            cases = dice.sample(range(_CASES), _CASES_A_DAY)
            waiting: dict[tuple[int, tuple[int, int, bool]], int] = defaultdict(int)
            for _ in range(_ENTRIES):
                log = (device, dice.choice(cases), dice.random() < _RESTRICTED)
                waiting[dice.randrange(syncs), log] += 1
            for (_, log), entries in sorted(waiting.items(), key=lambda one: one[0][0]):
                played.put(log, entries, sizes)
    return played


def _measured(setting: Setting) -> Sizes:
    """Seal real segments of one entry up to thousands."""
    session = new_vault(setting.world, setting.scratch / "sizes")
    try:
        tools, identity = tools_of(session), AgeIdentity.generate()
        chance = random.Random(9)
        one = team(chance)[:1]
        writer = CaseWriter(chance, Words.seeded(9), CaseId(chance.randbytes(16)), one)
        entries = [*writer.opening("Cedar-0001"), *writer.notes(1_000)]
        found = []
        for number in (1, 3, 10, 30, 100, 300, 1_000):
            ((_, sealed),) = sealed_segments(tools, entries[-number:], identity)
            found.append((number, len(sealed)))
    finally:
        session.close()
    return Sizes(tuple(found))
