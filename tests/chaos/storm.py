"""A crew writes and exchanges while everything that carries goes wrong; then all must agree."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.chaos.crew import HOUR_MS, Crew, Laptop
from tests.chaos.wires import Wires

_MOST_ROUNDS = 12
_ALL_AT_ONCE = (1, 2, 3, 5, 8, 20, 60)


@dataclass(frozen=True, slots=True)
class Calm:
    """What was found after a storm: how many entries there should be, and what each holds."""

    written: int
    states: frozenset[str]
    held: tuple[int, ...]
    rounds: int

    @property
    def lost(self) -> int:
        """Entries that somebody does not hold."""
        return sum(self.written - number for number in self.held)

    @property
    def agrees(self) -> bool:
        """Nobody lost anything, and all see the same."""
        return self.lost == 0 and len(self.states) == 1


def storm(crew: Crew, folder: Path, seed: int, entries: int) -> Calm:
    """Let the crew record so many entries in bad weather, then calm it and compare."""
    dice = Random(seed)
    with crew.at_work(folder) as laptops:
        wires = Wires([laptop.folder for laptop in laptops], dice)
        written = 0
        while written < entries:
            some = min(dice.choice(_ALL_AT_ONCE) * max(1, entries // 2_000), entries - written)
            dice.choice(laptops).write(dice, some)
            written += some
            _pass_time(laptops, dice)
            for _ in range(dice.randint(0, 3)):
                _anything(laptops, wires, dice)
        rounds = _calm(laptops, wires)
        return _compared(laptops, rounds)


def _anything(laptops: list[Laptop], wires: Wires, dice: Random) -> None:
    luck = dice.random()
    if luck < 0.45:
        dice.choice(laptops).exchange()
    elif luck < 0.93:
        wires.carry_some()
    else:
        wires.mishap()


def _pass_time(laptops: list[Laptop], dice: Random) -> None:
    passed = dice.choice((0, 1, 6, 30)) * HOUR_MS
    for laptop in laptops:
        laptop.clock.moment_ms += passed


def _calm(laptops: list[Laptop], wires: Wires) -> int:
    """Carry and exchange until nobody has anything new for anybody."""
    for number in range(1, _MOST_ROUNDS + 1):
        wires.settle()
        moved = 0
        for laptop in laptops:
            laptop.clock.moment_ms += 30 * HOUR_MS
            went = laptop.exchange()
            moved += went.sent + went.received
        if not moved:
            return number
    return _MOST_ROUNDS


def _compared(laptops: list[Laptop], rounds: int) -> Calm:
    own = {laptop.session.vault.me.key: laptop for laptop in laptops}
    written = sum(_entries(laptop.holds().get(key, ())) for key, laptop in own.items())
    return Calm(
        written=written,
        states=frozenset(laptop.state for laptop in laptops),
        held=tuple(sum(map(_entries, laptop.holds().values())) for laptop in laptops),
        rounds=rounds,
    )


def _entries(stretches: tuple[tuple[int, int], ...]) -> int:
    return sum(last - first + 1 for first, last in stretches)
