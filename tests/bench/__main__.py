"""`python3 dev.py bench`: how fast it is, beside plain SQLite and stock tools, in one run."""

import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import qVersion
from sqlcipher3.dbapi2 import sqlite_version

from tests.bench.bundles import measure_bundles, measure_large_bundle
from tests.bench.catching_up import measure_catching_up
from tests.bench.composer import measure_composer
from tests.bench.covering import measure_covering
from tests.bench.searching import measure_search
from tests.bench.setting import Setting
from tests.bench.store_work import measure_store
from tests.bench.supervising import measure_supervising
from tests.bench.table import Row, printed
from tests.bench.taking_in import measure_ingest
from tests.bench.vaults import FULL, QUICK, cheap_world
from tests.bench.window import measure_window
from tests.bench.year import measure_year

Measure = Callable[[Setting], Iterator[Row]]


def measure_exchange(setting: Setting) -> Iterator[Row]:
    """A new laptop catches up; then a year of two hundred of them, beside LEDGER's table."""
    yield from measure_catching_up(setting)
    yield from measure_year(setting)


MEASURES: Mapping[str, Measure] = {
    "store": measure_store,
    "ingest": measure_ingest,
    "exchange": measure_exchange,
    "bundles": measure_bundles,
    "large-bundle": measure_large_bundle,
    "window": measure_window,
    "composer": measure_composer,
    "supervising": measure_supervising,
    "search": measure_search,
    "cover": measure_covering,
}
_UNASKED = tuple(name for name in MEASURES if name not in {"search", "large-bundle"})
"""The others: a million notes take a quarter of an hour to make, 5 GB take 40 GB of disk."""


def main(arguments: list[str]) -> int:
    """Measure what was asked for, and say what was met; 1 when a target was missed."""
    asked = _asked(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    print(_conditions())
    rows: list[Row] = []
    with cheap_world() as world, tempfile.TemporaryDirectory(dir=asked.folder) as scratch:
        scale = QUICK if asked.quick else FULL
        setting = Setting(world, asked.folder, Path(scratch), scale, asked.notes)
        for name in asked.only or _UNASKED:
            for row in MEASURES[name](setting):
                print("  ".join(row.cells()), flush=True)
                rows.append(row)
    print(f"\n{printed(rows)}\n{_conditions()}")
    return 0 if all(row.is_met for row in rows) else 1


def _asked(arguments: list[str]) -> Namespace:
    parser = ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a twentieth of everything")
    parser.add_argument("--only", action="append", choices=MEASURES, help="may be repeated")
    parser.add_argument("--notes", type=int, default=0, help="how many the search goes through")
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path(tempfile.gettempdir()) / "throughline-bench",
        help="where the made-up vaults are kept between runs",
    )
    return parser.parse_args(arguments)


def _conditions() -> str:
    """What else was going on: a ratio holds better than a time, on a busy machine."""
    load = f"load {os.getloadavg()[0]:.1f} on " if hasattr(os, "getloadavg") else ""
    versions = f"Python {sys.version.split()[0]}, Qt {qVersion()}, SQLite {sqlite_version}"
    return f"{load}{os.cpu_count()} cores, {versions}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
