"""`throughline tour DIR`: the whole main job, without questions, with times and pictures."""

from collections.abc import Callable
from pathlib import Path

import click

from desktop_app.app.vaults import World
from desktop_app.cli.frame import root


@root.command("tour", cls=click.Command)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
def tour(make_world: Callable[[], World], folder: Path) -> None:
    """Do the whole main job with made-up people.

    Makes four vaults, hands a case over, and shows what it looks like.
    """
    # Only who takes the tour waits for the window to be loaded.
    from desktop_app.cli.touring import run_tour  # noqa: PLC0415

    run_tour(make_world(), folder, print)
