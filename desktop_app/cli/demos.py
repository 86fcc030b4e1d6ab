"""`throughline demo DIR`: a vault full of made-up people, to look at and to practise on."""

import json
from collections.abc import Callable
from pathlib import Path

import click

from desktop_app.app.vaults import World
from desktop_app.cli.frame import root
from desktop_app.cli.plain_words import counted

_WORKER, _SUPERVISOR = "worker", "supervisor"


@root.command("demo", cls=click.Command)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--lang", default="en", type=click.Choice(["en", "fr"]), help="English or French.")
@click.option(
    "--as",
    "seat",
    default=_WORKER,
    type=click.Choice([_WORKER, _SUPERVISOR]),
    help="Whose vault: a worker’s, or that of the supervisor who took it all in by exchange.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
@click.pass_obj
def demo(
    make_world: Callable[[], World], folder: Path, lang: str, seat: str, as_json: bool
) -> None:
    """Make a vault to look at, full of made-up people.

    Its keys come out the same each time: it is for practice, never for real people.
    """
    # Only who wants it waits for its stories to be loaded.
    from desktop_app.cli.demo.making import PASSPHRASE, make_demonstration  # noqa: PLC0415
    from desktop_app.cli.demo.supervisor import make_supervisors  # noqa: PLC0415

    make = make_supervisors if seat == _SUPERVISOR else make_demonstration
    world = make_world()
    try:
        session = make(world, folder, lang)
        lines = session.vault.reading.cases()
        session.close()
    finally:
        world.cores.shut_down()
    entries = sum(line.entries for line in lines)
    if as_json:
        document = {"vault": str(folder), "passphrase": PASSPHRASE, "cases": len(lines)}
        print(json.dumps({**document, "entries": entries}, ensure_ascii=False))
        return
    print(
        f"{counted(len(lines), 'case')} with {counted(entries, 'entry')} are in {folder}.\n"
        f"Nobody in them exists. Anybody can work out this vault’s keys: put no real person in "
        f"it.\n\nPassphrase:\n\n    {PASSPHRASE}\n"
    )
