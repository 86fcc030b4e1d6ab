"""`throughline index`: what a file co-ordinator prints, actions and all that was handed on."""

from collections.abc import Callable
from pathlib import Path

import click

from desktop_app.app.index_writing import write_index
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.domain.ids import CaseId
from desktop_app.domain.indexes import ActionsIndex, CaseIndex
from desktop_app.services.cases import find_case
from desktop_app.services.indexes import actions_index, handed_index
from desktop_app.services.opened import OpenVault

_OUT = click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="A new file: .pdf or .csv."
)
_LANG = click.option(
    "--lang",
    "language",
    type=click.Choice(["en", "fr"]),
    help="Its language; if not given, the case's own.",
)


@root.group()
def index() -> None:
    """Indexes of a case for its file co-ordinator. The files are not encrypted."""


@index.command("actions")
@given_call
@click.argument("case_", metavar="CASE")
@_OUT
@_LANG
def actions(call: Call, case_: str, out: Path, language: str | None) -> None:
    """Every action with its code, priority, state and outcome.

    A code is made from the action and never changes. With --json: {files, lines}.
    """
    _write(call, case_, out, language, actions_index)


@index.command("handed")
@given_call
@click.argument("case_", metavar="CASE")
@_OUT
@_LANG
def handed(call: Call, case_: str, out: Path, language: str | None) -> None:
    """All that was handed on or disclosed: to whom, when, what numbers, what receipts.

    With --json: {files, lines}.
    """
    _write(call, case_, out, language, handed_index)


def _write(
    call: Call,
    case_: str,
    out: Path,
    language: str | None,
    gather: Callable[[OpenVault, CaseId], CaseIndex],
) -> None:
    if out.suffix.lower() not in {".pdf", ".csv"}:
        raise click.BadParameter("The file ends in .pdf or .csv.", param_hint="--out")
    with opened(call) as session:
        found = gather(session.vault, find_case(session.vault, case_))
        files = write_index(found, language or found.head.language, out)
    lines = len(found.actions if isinstance(found, ActionsIndex) else found.lines)
    told = [str(file) for file in files]
    answer(call, {"files": told, "lines": lines}, "\n".join(told))
