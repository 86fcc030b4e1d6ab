"""What every measurement is given: the machine, a folder to work in, and how much to do."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.app.vaults import World
from tests.bench.vaults import Scale


@dataclass(frozen=True, slots=True)
class Setting:
    """`kept` outlives the run; `scratch` does not. `notes` is how many were asked for, if any."""

    world: World
    kept: Path
    scratch: Path
    scale: Scale
    notes: int = 0
