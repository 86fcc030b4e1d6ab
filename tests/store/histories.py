"""Histories as several devices write them: each knows only a part, and not all goes well."""

import os
import random
from collections.abc import Iterable

from hypothesis import strategies as some

from tests.store import acts, team_acts
from tests.store.acts import Act
from tests.store.world import Turn, World

Step = tuple[Act, int, int, int]
"""What happens, to which device, and two numbers that choose the rest."""

_HOW_OFTEN = {**acts.HOW_OFTEN, **team_acts.HOW_OFTEN}
_ACTS = [act for act, often in _HOW_OFTEN.items() for _ in range(often)]
_FEWEST, _MOST = 10, 32

scripts = some.lists(
    some.tuples(
        some.sampled_from(_ACTS),
        some.integers(0, 4),
        some.integers(0, 11),
        some.integers(0, 999),
    ),
    min_size=_FEWEST,
    max_size=_MOST,
)


def script_of(seed: int) -> list[Step]:
    """Such a script without Hypothesis: the same on every run, for counting and for mutants."""
    dice = random.Random(seed)
    return [
        (dice.choice(_ACTS), dice.randrange(5), dice.randrange(12), dice.randrange(1000))
        for _ in range(dice.randint(_FEWEST, _MOST))
    ]


def lines_of(script: Iterable[Step]) -> list[bytes]:
    """The lines that come of a script, in the order they were written."""
    world = World.begun()
    for act, device, choice, number in script:
        act(world, Turn(world.devices[device], choice, number))
    return world.lines


def examples(usual: int) -> int:
    """How many examples to try: `EX=20000` in the environment asks for more."""
    return int(os.environ.get("EX", usual))
