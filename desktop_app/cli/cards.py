"""`throughline card`: show and export the own card, take in and confirm others'."""

from pathlib import Path

import click

from desktop_app.app.card_reader import SignedCardReader, read_card_file
from desktop_app.app.courier import BundleCourier
from desktop_app.app.writing_out import write_new
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.plain_words import standing_words
from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.codes import Standing
from desktop_app.services.cards import (
    confirm_card,
    import_card,
    keep_outside_card,
    known_cards,
    own_card_file,
)


@root.group()
def card() -> None:
    """Identity cards: who signs, and how far we know them."""


@card.command("show")
@given_call
def show(call: Call) -> None:
    """The own card, with the code to read out."""
    with opened(call) as session:
        me = session.vault.me
        own = KnownCard(me, Standing.OWN, session.vault.code_of(me))
    answer(call, _document(own), _words(own))


@card.command("export")
@given_call
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option(
    "--format", "format_", default="card", type=click.Choice(["card", "allowed-signers"])
)
def export(call: Call, out: Path, format_: str) -> None:
    """Write the own card to a file.

    Or the line by which ssh-keygen checks our signatures.
    """
    with opened(call) as session:
        if format_ == "card":
            content = own_card_file(session.vault)
        else:
            content = BundleCourier(session).own_allowed_signers()[1].rstrip().encode() + b"\n"
        printed = session.vault.me.printed
    write_new(out, lambda: [content])
    answer(call, {"file": str(out), "id": printed}, str(out))


@card.command("import")
@given_call
@click.argument("file", type=click.Path(path_type=Path))
def import_(call: Call, file: Path) -> None:
    """Take in a card somebody gave you. Compare its code before you rely on it."""
    with opened(call, to_write=True) as session:
        known = import_card(session.vault, SignedCardReader(), read_card_file(file))
    answer(call, _document(known), _words(known))


@card.command("outside")
@given_call
@click.option("--name", required=True)
@click.option("--agency", required=True)
@click.option("--recipient", required=True, help="The key they gave you; it begins with age1.")
def outside(call: Call, name: str, agency: str, recipient: str) -> None:
    """Keep the card of somebody without the program.

    They can receive, and never sign.
    """
    with opened(call, to_write=True) as session:
        known = keep_outside_card(
            session.vault, SignedCardReader(), name=name, agency=agency, recipient=recipient
        )
    answer(call, _document(known), _words(known))


@card.command("confirm")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--code", required=True, help="The six groups of five digits you heard.")
@click.option("--met", is_flag=True, help="Compared in person, not by voice.")
def confirm(call: Call, id_: str, code: str, met: bool) -> None:
    """Record that you compared the code with its holder."""
    with opened(call, to_write=True) as session:
        known = confirm_card(session.vault, id_, code, met=met)
    answer(call, _document(known), _words(known))


@card.command("list")
@given_call
def list_(call: Call) -> None:
    """Every card held, the own one first."""
    with opened(call) as session:
        known = known_cards(session.vault)
    document = {"cards": [_document(one) for one in known]}
    answer(call, document, "\n".join(_words(one) for one in known))


def _document(known: KnownCard) -> dict[str, object]:
    one = known.card
    return {
        "id": one.printed,
        "name": one.name,
        "agency": one.agency,
        "discipline": one.discipline.value if isinstance(one, Card) else "",
        "job": one.job if isinstance(one, Card) else "",
        "authority": one.authority.value if isinstance(one, Card) else "",
        "state": known.standing.value,
        "code": known.code,
    }


def _words(known: KnownCard) -> str:
    one, standing = known.card, standing_words(known.standing)
    return f"{one.printed}  {one.name}, {one.agency}  ({standing})  {known.code}"
