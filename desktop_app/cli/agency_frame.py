"""What the commands on an agency's key share: their options, and the key unlocked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from desktop_app.app.agencies import UnlockedAgency, open_agency
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.vaults import World
from desktop_app.cli.asking import passphrase_of
from desktop_app.cli.frame import Call
from desktop_app.ledger.agency_card import AgencyCard

LABEL = "Agency’s passphrase"

agency_folder = click.option(
    "--agency",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder on the stick that holds the agency's key.",
)
agency_passphrase = click.option(
    "--agency-passphrase-file",
    metavar="FILE",
    help="Read the agency's passphrase from the first line of a file; - is standard input.",
)
out_file = click.option("--out", required=True, type=click.Path(path_type=Path))


@contextmanager
def world_of(call: Call) -> Iterator[World]:
    """The machine, for a command that needs no vault."""
    world = call.make_world()
    try:
        yield world
    finally:
        world.cores.shut_down()


@contextmanager
def unlocked_agency(call: Call, folder: Path, file: str | None) -> Iterator[UnlockedAgency]:
    """An agency's key, unlocked for as long as the command needs it."""
    with world_of(call) as world:
        yield open_agency(world, folder, passphrase_of(file, LABEL))


def code_of_card(card: AgencyCard) -> str:
    """The six groups by which an agency is recognised."""
    return KEY_JUDGE.code_of(card.key, card.recipient)
