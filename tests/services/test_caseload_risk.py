"""The risk of thirty days ago is the one that stood then, whatever was said since."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.domain.caseload import DAYS_BACK
from desktop_app.services.assessments import assess
from desktop_app.services.caseload import caseload
from desktop_app.services.cases import open_case
from desktop_app.services.opened import OpenVault
from tests.people import CEDAR, DANA, PASSPHRASE
from tests.worlds import NOON, Machine, StandingClock

_DAY_MS = 86_400_000
_DAYS = 90


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[tuple[OpenVault, StandingClock]]:
    """A vault, and the clock that it goes by."""
    clock = StandingClock(NOON)
    world = Machine(clock=clock).world()
    session = create_vault(world, tmp_path / "dana", PASSPHRASE, DANA).session
    yield session.vault, clock
    session.close()
    world.cores.shut_down()


@pytest.mark.parametrize("seed", range(4))
def test_on_any_day_the_change_is_from_the_risk_that_was_shown_thirty_days_before(
    at_work: tuple[OpenVault, StandingClock], seed: int
) -> None:
    vault, clock = at_work
    chance = random.Random(seed)
    case = open_case(vault, replace(CEDAR, risk=chance.randint(1, 4))).case
    assert case is not None
    shown: list[int] = []
    for day in range(_DAYS):
        clock.moment_ms = NOON + day * _DAY_MS + 1_000
        now = vault.reading.case(case).risk
        if chance.random() < 0.1:
            other = chance.choice([level for level in (1, 2, 3, 4) if level != now])
            assess(vault, case, {"risk": str(other)}, "It changed.")
        shown.append(vault.reading.case(case).risk)

    told = []
    for day in range(DAYS_BACK, _DAYS):
        clock.moment_ms = NOON + day * _DAY_MS + 2_000
        [row] = caseload(vault).rows
        told.append(row.risk_before)

    assert told == shown[: _DAYS - DAYS_BACK]
    assert len(set(shown)) > 1
