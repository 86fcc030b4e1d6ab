"""`throughline note adopt`: another's note is one's own word too; and how adoptions are told."""

from collections.abc import Iterator

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, VaultCommand, given_call, opened
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.recorded_words import utc
from desktop_app.domain.adoption import AdoptedAs, Adoption
from desktop_app.domain.ids import printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.adopting import adopt
from desktop_app.services.notes import note_of

_TOLD = {
    AdoptedAs.ADOPTED: "Adopted by {name}",
    AdoptedAs.PRESENT_TOO: "{name} was there too, and adopts it",
    AdoptedAs.COUNTERSIGNED: "Signed too by {name}",
}


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
def adopt_(call: Call, id_: str, said_as: str, language: str) -> None:
    """Say that another's note, as it stands, is your word too.

    What you remember otherwise comes from standard input, and may be empty.
    """
    with opened(call, to_write=True) as session:
        vault, text = session.vault, rest_of_input()
        entry = vault.reading.entry(note_of(vault, entry_id(vault, id_)))
        receipt = adopt(vault, entry.seen(), AdoptedAs(said_as), text, language=language)
    document = {"id": printed("e", receipt.entries[0]), "entry": printed("e", entry.id)}
    answer(call, document, document["id"])


def adoption_document(adopted: Adoption) -> dict[str, object]:
    """`counts`: by another person; `whole`: the note was not changed since."""
    return {
        "id": printed("e", adopted.id),
        "by": adopted.author.name,
        "agency": adopted.author.agency,
        "as": adopted.said_as.value,
        "recorded": utc(adopted.recorded_ms),
        "differences": adopted.text,
        "counts": adopted.counts,
        "whole": adopted.is_whole,
    }


def adoption_lines(entry: TimelineEntry) -> Iterator[str]:
    """Who adopted it, as what, and what they remember otherwise; who signed a consultation."""
    for adopted in entry.adoptions:
        told = _TOLD[adopted.said_as].format(name=adopted.author.name)
        if adopted.text:
            told += f"; remembers otherwise: {adopted.text}"
        if not adopted.is_whole:
            told += " (the note was changed since)"
        yield told if adopted.counts else f"{told} (does not count)"
    names = [author.name for author in entry.signers]
    if len(names) > 1:
        yield f"Signed by {', '.join(names[:-1])} and {names[-1]}"
