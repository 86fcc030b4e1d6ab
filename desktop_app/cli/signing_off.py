"""`throughline review show` and `review sign`: read what waits, and sign off exactly that."""

import shlex
import sys
from collections.abc import Iterator, Sequence

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, VaultCommand, given_call, opened
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.note_documents import entry_document
from desktop_app.cli.plain_words import counted
from desktop_app.cli.recorded_words import local
from desktop_app.cli.short_ids import short
from desktop_app.cli.shown import (
    check_shown,
    display,
    displayed,
    read_to_show,
    review_shown_option,
    token_of,
)
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.cases import find_case
from desktop_app.services.notes import note_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.review_queue import notes_to_review
from desktop_app.services.reviewing import sign_off

_WHAT = "CASE|ENTRY..."


@click.command("show", cls=VaultCommand)
@given_call
@click.argument("what", metavar=_WHAT, nargs=-1, required=True)
def show(call: Call, what: tuple[str, ...]) -> None:
    """Print what waits for your review in a case, or the entries named, to be read.

    It ends with a token of what was printed: `review sign` and `note adopt` take it as --shown.
    With --json: {entries, shown}.
    """
    with opened(call) as session:
        vault = session.vault
        entries = _meant(vault, what)
        told = list(displayed(vault, entries))
    shown = token_of(entries)
    again = shlex.join(what)
    told.append(
        f"{counted(len(entries), 'entry')}. To sign off just this: review sign {again} --shown"
        f" {shown}"
        if entries
        else "Nothing waits for your review."
    )
    document = {"entries": [entry_document(each) for each in entries], "shown": shown}
    answer(call, document, "\n\n".join(told))


@click.command("sign", cls=VaultCommand)
@given_call
@click.argument("what", metavar=_WHAT, nargs=-1, required=True)
@review_shown_option
@click.option("--words", default="", help="A remark that stands beside the sign-off.")
@click.option("--yes", is_flag=True, help="Do not ask once more at a terminal.")
def sign(call: Call, what: tuple[str, ...], shown: str, words: str, yes: bool) -> None:
    """Show entries with everything beneath them, and sign off exactly that.

    Each is printed as it stands before it is signed; what comes later is not covered. With
    --shown, what `review show` printed is signed, and nothing if any of it has changed since. A
    whole CASE, and --json, which displays nothing first, need it.
    """
    if not shown and (call.as_json or not _are_entries(what)):
        raise click.UsageError(
            "Read it first: `review show` prints the entries, and at its end what to give here "
            "as --shown."
        )
    with opened(call, to_write=True) as session:
        vault = session.vault
        entries = _meant(vault, what)
        if shown:
            check_shown(entries, shown, RefusalCode.SIGN_OFF_UNSEEN)
        else:
            display(vault, entries)
            if not yes and sys.stdin is not None and sys.stdin.isatty():
                click.confirm("Sign off what stands above?", abort=True, err=True)
        sign_off(vault, [entry.seen() for entry in entries], words)
        signed = read_to_show(vault, [entry.id for entry in entries])
        told = [f"Signed off: {counted(len(signed), 'entry')}.", *_still_open(vault, signed)]
    answer(call, {"signed": [entry_document(each) for each in signed]}, "\n".join(told))


def _are_entries(what: Sequence[str]) -> bool:
    return len(what) > 1 or what[0].startswith(("e_", "o_"))


def _meant(vault: OpenVault, what: Sequence[str]) -> list[TimelineEntry]:
    """The notes that are named, or all that wait in the one case."""
    ids: Sequence[EntryId]
    if _are_entries(what):
        ids = [note_of(vault, entry_id(vault, one)) for one in what]
    else:
        ids = notes_to_review(vault, find_case(vault, what[0]))
    return read_to_show(vault, dict.fromkeys(ids))


def _still_open(vault: OpenVault, signed: Sequence[TimelineEntry]) -> Iterator[str]:
    """A sign-off settles no question of one's own."""
    for asked in (each for entry in signed for each in entry.open_questions):
        if vault.reviews.is_own(asked.id, vault.me.key):
            id_ = short("e", asked.id)
            when = local(asked.recorded_ms)
            yield f"Your question {id_} of {when} stays open: `review close {id_}` settles it."
