"""`throughline note`: record, and correct."""

import click

from desktop_app.cli.adopting import adopt_
from desktop_app.cli.answering import answer
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, given_call, occurred_of, opened, root
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import EntryId, printed
from desktop_app.domain.note import NewNote
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note, amend_note, note_of, strike_note
from desktop_app.services.opened import OpenVault
from desktop_app.services.outside_words import disagree, summarise_note

_OCCURRED = (
    "2026-11-10T13:20-06:00 (with the offset from UTC), 2026-11-10 (that day), ~ before either "
    "for about, two with / between for from and to, or unknown."
)
_AUDIENCE = "Who may read it: team, discipline, agency, or a group's tag."


@root.group()
def note() -> None:
    """Record notes, and correct them."""


@note.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--type", "type_", required=True, type=click.Choice([t.value for t in NoteType]))
@click.option("--occurred", required=True, help=_OCCURRED)
@click.option("--audience", default=AGENCY, show_default=True, help=_AUDIENCE)
@click.option("--place", default="")
@click.option("--present", multiple=True, help="Who was there; may be given again.")
@click.option("--late-reason", default="", help="Why it is written down only now.")
@click.option("--language", default="en", type=click.Choice(["en", "fr"]))
def add(
    call: Call,
    case_: str,
    type_: str,
    occurred: str,
    audience: str,
    place: str,
    present: tuple[str, ...],
    late_reason: str,
    language: str,
) -> None:
    """Put a note on record; its text comes from standard input."""
    when = occurred_of(occurred)
    with opened(call, to_write=True) as session:
        vault = session.vault
        id_ = find_case(vault, case_)
        new = NewNote(
            type=NoteType(type_),
            occurred=when,
            text=rest_of_input(),
            audience=channel_of(vault, id_, audience),
            place=place,
            present=tuple(name.strip() for some in present for name in some.split(",")),
            late_reason=late_reason,
            language=language,
        )
        receipt = add_note(vault, id_, new)
        _answer_entry(call, vault, receipt.entries[0])


@note.command("amend")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--reason", required=True)
def amend(call: Call, id_: str, reason: str) -> None:
    """Set new words beneath a note; the old stay readable, struck."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        target = note_of(vault, entry_id(vault, id_))
        receipt = amend_note(vault, target, reason=reason, text=rest_of_input())
        _answer_entry(call, vault, receipt.entries[0])


@note.command("strike")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--reason", required=True)
def strike(call: Call, id_: str, reason: str) -> None:
    """Draw a line through a note or an amendment. It stays readable."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        receipt = strike_note(vault, entry_id(vault, id_), reason=reason)
        _answer_entry(call, vault, receipt.entries[0])


@note.command("summarise")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--language", default="en", type=click.Choice(["en", "fr"]))
def summarise(call: Call, id_: str, language: str) -> None:
    """Write what readers outside are told in place of a note.

    The words come from standard input.
    """
    with opened(call, to_write=True) as session:
        vault, text = session.vault, rest_of_input()
        receipt = summarise_note(vault, entry_id(vault, id_), text, language=language)
        _answer_entry(call, vault, receipt.entries[0])


@note.command("disagree")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--by", required=True, help="Who says it.")
@click.option("--language", default="en", type=click.Choice(["en", "fr"]))
def disagree_(call: Call, id_: str, by: str, language: str) -> None:
    """Write down what somebody says against a note.

    Or against an amendment. The words come from standard input.
    It goes wherever what it concerns goes.
    """
    with opened(call, to_write=True) as session:
        vault, text = session.vault, rest_of_input()
        receipt = disagree(vault, entry_id(vault, id_), by=by, text=text, language=language)
        _answer_entry(call, vault, receipt.entries[0])


note.add_command(adopt_)


def _answer_entry(call: Call, vault: OpenVault, id_: EntryId) -> None:
    about = vault.reading.signed(id_).about
    document = {"id": printed("e", id_), "note": printed("o", about)}
    answer(call, document, shortened(document["id"]))
