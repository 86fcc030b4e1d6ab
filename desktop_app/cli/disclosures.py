"""`throughline disclosure`: a package for the Crown."""

from pathlib import Path

import click

from desktop_app.app.crown_folder import write_package
from desktop_app.cli.answering import answer
from desktop_app.cli.carrying import progress
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.domain.disclosing import Choices, Sending, Why
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId
from desktop_app.services.audiences import TEAM, existing_channels
from desktop_app.services.cases import find_case
from desktop_app.services.crown_disclosure import plan_package
from desktop_app.services.opened import OpenVault

_HOLD = f"A note that is not in the brief, and why: {', '.join(why.value for why in Why)}."


@root.command("disclosure")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="A new folder.")
@click.option("--audience", "audiences", multiple=True, default=(TEAM,), show_default=True)
@click.option("--hold", "held", multiple=True, metavar="ENTRY:WHY", help=_HOLD)
@click.option("--authority", default="", help="The request or order it answers.")
@click.option("--limits", default="", help="What the reader should know is missing or unsure.")
@click.option("--lang", "language", type=click.Choice(["en", "fr"]), help="Of its pages.")
def disclosure(
    call: Call,
    case_: str,
    out: Path,
    audiences: tuple[str, ...],
    held: tuple[str, ...],
    authority: str,
    limits: str,
    language: str | None,
) -> None:
    """Write a disclosure package for the Crown.

    A folder with a numbered brief, its indexes and the exhibits. It is not encrypted: write it to
    an encrypted drive. Numbers are remembered, and the next package goes on from them.
    """
    with opened(call, to_write=True) as session:
        vault = session.vault
        id_ = find_case(vault, case_)
        reasons = dict(_held(vault, one) for one in held)
        request = HandoffRequest(
            case=id_,
            recipients=(),
            purpose="",
            authority=authority,
            audiences=existing_channels(vault, id_, audiences),
            limits=limits,
            choices=Choices(notes=dict.fromkeys(reasons, Sending.HOLD), reasons=reasons),
        )
        package = plan_package(vault, request)
        spoken = language or package.record.language
        sums = write_package(session, package, spoken, out, progress)
    document = {
        "folder": str(out),
        "package": package.number,
        "entries": len(package.entries),
        "exhibits": len(package.exhibits),
        "withheld": len(package.record.disclosure.withheld),
        "files": dict(sums),
    }
    answer(call, document, f"{out}: package {package.number}, {len(package.entries)} entries")


def _held(vault: OpenVault, typed: str) -> tuple[EntryId, Why]:
    entry, _, why = typed.partition(":")
    known = {each.value: each for each in Why}
    if why and why not in known:
        raise click.BadParameter(_HOLD, param_hint="--hold")
    return EntryId(vault.reading.find(entry, "e")), known.get(why, Why.CHOSEN)
