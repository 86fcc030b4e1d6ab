"""Whatever carries the files, in the end all hold everything, and all see the same."""

from pathlib import Path

import pytest

from tests.chaos.crew import Crew
from tests.chaos.storm import storm


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Crew:
    """Eight laptops that have met."""
    return Crew.gather(tmp_path_factory.mktemp("crew"))


@pytest.mark.parametrize("seed", range(3))
def test_after_a_storm_nothing_is_lost_and_all_agree(
    crew: Crew, tmp_path: Path, seed: int
) -> None:
    calm = storm(crew, tmp_path, seed, entries=150)

    assert calm.lost == 0
    assert len(calm.states) == 1
    assert calm.written >= 150
