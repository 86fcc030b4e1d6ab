"""Throughline without a window: the same services, for scripts, tests and thin links."""

import sys

import click

from desktop_app.cli.frame import fail, root

from desktop_app.cli import (  # isort: skip  registers nothing: each is added below by name
    cards,
    cases,
    files,
    handoffs,
    notes,
    tours,
    vaults,
)

for _command in (
    vaults.vault,
    cases.case,
    cases.person,
    notes.note,
    notes.timeline,
    notes.search,
    files.add,
    files.attachment,
    cards.card,
    handoffs.handoff,
    tours.tour,
):
    root.add_command(_command)


def main(arguments: list[str] | None = None) -> None:
    """Run one command: exit 0 done, 1 refused or failed with one sentence, 2 bad usage."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """As `main`, answering with the exit code."""
    try:
        root.main(arguments, prog_name="throughline", standalone_mode=False)
    except click.exceptions.Exit as asked:
        return asked.exit_code
    except click.ClickException as misuse:
        misuse.show()
        return 2
    except (click.Abort, BrokenPipeError):
        return 1
    except Exception as error:  # noqa: BLE001  the last net: nobody ever sees a traceback
        return fail(error)
    return 0
