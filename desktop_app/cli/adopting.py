"""`throughline note adopt`: another's note is one's own word too, once it was displayed."""

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, VaultCommand, given_call, opened
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.short_ids import short
from desktop_app.cli.shown import check_shown, display, read_to_show, review_shown_option
from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.ids import printed
from desktop_app.services.adopting import adopt
from desktop_app.services.notes import note_of


@click.command("adopt", cls=VaultCommand)
@given_call
@click.argument("id_", metavar="ENTRY")
@click.option(
    "--as",
    "said_as",
    default=AdoptedAs.ADOPTED.value,
    show_default=True,
    type=click.Choice([each.value for each in AdoptedAs]),
    help="countersigned is the second signature under a consultation.",
)
@click.option("--language", default="en", type=click.Choice(["en", "fr"]))
@review_shown_option
def adopt_(call: Call, id_: str, said_as: str, language: str, shown: str) -> None:
    """Say that another's note, as it stands, is your word too.

    It is shown first. What you remember otherwise comes from standard input, and may be empty.
    With --shown, just what `review show ENTRY` printed is adopted, and nothing if any of it has
    changed since; --json, which displays nothing first, needs it.
    """
    if call.as_json and not shown:
        raise click.UsageError(
            "Read it first: `review show ENTRY` prints it, and at its end what to give here as "
            "--shown."
        )
    with opened(call, to_write=True) as session:
        vault = session.vault
        [entry] = read_to_show(vault, [note_of(vault, entry_id(vault, id_))])
        if shown:
            check_shown([entry], shown, RefusalCode.ADOPT_UNSEEN)
        else:
            display(vault, [entry])
        text = rest_of_input()
        receipt = adopt(vault, entry.seen(), AdoptedAs(said_as), text, language=language)
    document = {"id": printed("e", receipt.entries[0]), "entry": printed("e", entry.id)}
    told = f"{short('e', receipt.entries[0])}  now your word too. It goes with your next exchange."
    answer(call, document, told)
