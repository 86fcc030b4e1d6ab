"""`throughline enrol`: ask an agency for a card, and take in what it gives back."""

from pathlib import Path

import click

from desktop_app.app.enrolling import code_of_agency, join, load_invitation, save_request
from desktop_app.cli.agency_words import card_document, card_words
from desktop_app.cli.answering import answer
from desktop_app.cli.asking import typed_code
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.plain_words import counted
from desktop_app.domain.card import Card
from desktop_app.services.joining import Joined, is_code_needed


@root.group()
def enrol() -> None:
    """Join an agency: a request out, an invitation back."""


@enrol.command("request")
@given_call
@click.option("--out", required=True, type=click.Path(path_type=Path))
def request(call: Call, out: Path) -> None:
    """Write this device's request for a card, to bring to the agency's key holder."""
    with opened(call) as session:
        save_request(session, out)
        code = session.vault.code_of(session.vault.me)
    answer(call, {"file": str(out), "code": code}, f"{out}\nCode, to be read out: {code}")


@enrol.command("accept")
@given_call
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--code", help="The six groups that the agency's key holder read out.")
def accept(call: Call, file: Path, code: str | None) -> None:
    """Take in an invitation, or later news, from the agency.

    The first time, have its key holder read out the agency's code, and type what you hear.
    """
    with opened(call, to_write=True) as session:
        invitation = load_invitation(session, file)
        if code is None and is_code_needed(session.vault, invitation):
            code = typed_code(f"Code of {invitation.agency.name}")
        joined = join(session, invitation, code)
        own_code = session.vault.code_of(joined.card)
    document = {
        **card_document(joined.card, own_code),
        "agency_code": code_of_agency(invitation),
        "enrolled": joined.enrolled,
        "news": joined.news,
        "revoked": [_named(card) for card in joined.lost],
        "partners": list(joined.partners),
    }
    answer(call, document, _words(joined))


def _named(card: Card) -> dict[str, str]:
    return {"id": card.printed, "name": card.name}


def _words(joined: Joined) -> str:
    first = (
        f"This device belongs to {joined.card.agency} now."
        if joined.enrolled
        else f"From {joined.card.agency}: {counted(joined.news, 'entry')} new."
    )
    lines = [first, card_words(joined.card)]
    lines += [f"Revoked: {card.name}, {card.printed}" for card in joined.lost]
    lines += [f"Partner: {name}" for name in joined.partners]
    return "\n".join(lines)
