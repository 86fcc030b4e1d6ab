"""`python -m tests.chaos --seeds 100 --entries 10000`: storms, one after another."""

import sys
import tempfile
import time
from argparse import ArgumentParser
from pathlib import Path

from tests.chaos.crew import Crew
from tests.chaos.storm import storm


def main(arguments: list[str]) -> int:
    """Run the seeds; 1 when after one of them something is lost, or not all agree."""
    parser = ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--entries", type=int, default=10_000)
    asked = parser.parse_args(arguments)
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        crew = Crew.gather(Path(scratch) / "crew")
        for seed in range(asked.first, asked.first + asked.seeds):
            began = time.monotonic()
            with tempfile.TemporaryDirectory(dir=scratch) as folder:
                calm = storm(crew, Path(folder) / "storm", seed, asked.entries)
            failed += not calm.agrees
            say(
                f"seed {seed}: {calm.written:,} entries, {calm.lost} lost,"
                f" {len(calm.states)} state(s), {calm.rounds} round(s) of calm,"
                f" {time.monotonic() - began:.0f} s"
            )
    say(f"{asked.seeds} storms, {failed} of them not weathered")
    return min(failed, 1)


def say(line: str) -> None:
    """At once: a hundred storms take hours."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
