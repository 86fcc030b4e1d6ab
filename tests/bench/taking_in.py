"""How fast entries that others signed are checked, put on record and projected."""

import random
from collections.abc import Iterator

from tests.bench.hands import team
from tests.bench.measuring import once
from tests.bench.setting import Setting
from tests.bench.table import Row
from tests.bench.vaults import foreign_entries, know, new_vault

_LEAST = 5_000  # entries a second; 10,000 is the goal


def measure_ingest(setting: Setting) -> Iterator[Row]:
    """Verify, append and project a colleague's whole record, into an empty vault."""
    chance = random.Random(1)
    colleagues = team(chance)
    lines = [entry.line for entry in foreign_entries(setting.scale, colleagues)]
    session = new_vault(setting.world, setting.scratch / "taking-in")
    try:
        know(session, colleagues, chance)
        took = once(lambda: session.vault.book.ingest(lines, "bench"))
    finally:
        session.close()
    rate = len(lines) / took.wall
    yield Row(
        f"take in {len(lines):,} foreign entries",
        f"{took.wall:.1f} s, CPU {took.cpu:.1f} s, {rate:,.0f} a second",
        "",
        rate,
        _LEAST,
        "a second",
        is_at_least=True,
    )
