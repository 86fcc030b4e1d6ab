"""`throughline tour DIR`: the whole main job, without questions, with times and pictures."""

from pathlib import Path

import click

from desktop_app.cli.frame import root
from desktop_app.cli.touring import run_tour


@root.command("tour")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def tour(folder: Path) -> None:
    """Make two vaults, hand a case over, and show what it looks like."""
    run_tour(folder, print)
