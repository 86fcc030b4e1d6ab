"""`throughline agency`: make an agency's key, see what it signed, bring it back from paper."""

from pathlib import Path

import click

from desktop_app.app.agencies import PaperCopy, create_agency, look_at_agency, restore_agency
from desktop_app.app.agency_shelf import LARGEST_LOG
from desktop_app.app.enrolling import read_at_most
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.writing_out import write_new
from desktop_app.cli.agency_frame import (
    LABEL,
    agency_folder,
    agency_passphrase,
    code_of_card,
    out_file,
    unlocked_agency,
    world_of,
)
from desktop_app.cli.agency_signing import news, reports, revoke, sign, standards, trust
from desktop_app.cli.agency_words import (
    agency_document,
    card_document,
    card_words,
    created_words,
    known_document,
    known_words,
    paper_words,
)
from desktop_app.cli.answering import answer
from desktop_app.cli.asking import first_line, new_passphrase_of
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.ledger.canonical import canonical
from desktop_app.services.known_agencies import known_agencies, own_agency_lines


@root.group()
def agency() -> None:
    """An agency's key, from a stick in a safe: it signs cards."""


for _command in (sign, reports, revoke, trust, news, standards):
    agency.add_command(_command)


@agency.command("create")
@given_call
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", required=True, help="The agency's name, as partners know it.")
@agency_passphrase
def create(call: Call, folder: Path, name: str, agency_passphrase_file: str | None) -> None:
    """Make an agency's key in a folder on a stick, and print its paper copy."""
    passphrase = new_passphrase_of(agency_passphrase_file, LABEL)
    with world_of(call) as world:
        made = create_agency(world, folder, name, passphrase)
    document = {**agency_document(made.agency.card, made.code), "recovery": made.paper.printed}
    answer(call, document, created_words(made))


@agency.command("restore")
@given_call
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--paper-file", required=True, metavar="FILE", help="The ten groups on paper.")
@click.option(
    "--log",
    type=click.Path(path_type=Path),
    help="What the agency signed so far: from `agency log` on one of its laptops.",
)
@click.option("--name", default="", help="The agency's name, if there is no log that tells it.")
@agency_passphrase
def restore(
    call: Call,
    folder: Path,
    paper_file: str,
    log: Path | None,
    name: str,
    agency_passphrase_file: str | None,
) -> None:
    """Make an agency's key again, from its paper copy, under a new passphrase."""
    typed = first_line(paper_file)
    untrusted_log = b"" if log is None else read_at_most(log, LARGEST_LOG)
    passphrase = new_passphrase_of(agency_passphrase_file, LABEL)
    with world_of(call) as world:
        made = restore_agency(world, folder, passphrase, PaperCopy(typed, untrusted_log, name))
    document = {
        **agency_document(made.agency.card, made.code),
        "devices": len(made.agency.devices),
    }
    answer(call, document, f"{made.agency.card.name} is back. Code {made.code}")


@agency.command("card")
@given_call
@agency_folder
@out_file
def card_(call: Call, folder: Path, out: Path) -> None:
    """Write the agency's own card, to give to partner agencies."""
    with world_of(call) as world:
        own, _ = look_at_agency(world, folder)
    write_new(out, lambda: [canonical(own.record())])
    answer(
        call,
        {**agency_document(own, code_of_card(own)), "file": str(out)},
        f"{out}  {code_of_card(own)}",
    )


@agency.command("paper")
@given_call
@agency_folder
@agency_passphrase
def paper(call: Call, folder: Path, agency_passphrase_file: str | None) -> None:
    """Show the copy that belongs on paper: whoever holds it can sign as the agency."""
    with unlocked_agency(call, folder, agency_passphrase_file) as unlocked:
        document = {
            **agency_document(unlocked.agency.card, unlocked.code),
            "recovery": unlocked.paper.printed,
        }
        words = paper_words(unlocked)
    answer(call, document, words)


@agency.command("list")
@given_call
@click.option("--agency", "folder", type=click.Path(path_type=Path, file_okay=False))
def list_(call: Call, folder: Path | None) -> None:
    """The devices an agency's key signed; without --agency, the agencies known in this vault."""
    if folder is None:
        with opened(call) as session:
            known = known_agencies(session.vault)
        document: dict[str, object] = {"agencies": [known_document(one) for one in known]}
        answer(call, document, "\n".join(known_words(one) for one in known))
        return
    with world_of(call) as world:
        own, log = look_at_agency(world, folder)
    cards = [
        {
            **card_document(one, KEY_JUDGE.code_of(one.key, one.recipient)),
            "state": "revoked" if gone else "agency",
        }
        for one in log.cards.values()
        for gone in [one.key in log.revoked]
    ]
    document = {
        **agency_document(own, code_of_card(own)),
        "cards": cards,
        "partners": list(log.partners.values()),
    }
    lines = [card_words(one, gone=one.key in log.revoked) for one in log.cards.values()]
    answer(call, document, "\n".join([f"{own.name}  {code_of_card(own)}", *lines]))


@agency.command("log")
@given_call
@out_file
def log_(call: Call, out: Path) -> None:
    """Write what the own agency signed, from this vault: to make its key anew with."""
    with opened(call) as session:
        lines = own_agency_lines(session.vault)
    write_new(out, lambda: [lines])
    answer(call, {"file": str(out), "entries": lines.count(b"\n")}, str(out))
