"""`throughline review`: what waits for a supervisor, sign-offs, questions and answers."""

import sys
from collections.abc import Sequence

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.note_documents import entry_document
from desktop_app.cli.plain_words import counted, titles_of
from desktop_app.cli.review_documents import (
    question_document,
    queue_document,
    queue_words,
)
from desktop_app.cli.timeline_words import entry_words
from desktop_app.domain.ids import EntryId, printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review_queue import QueueFilter
from desktop_app.services.cases import find_case
from desktop_app.services.looks import note_limited
from desktop_app.services.notes import note_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.services.reviewing import answer as answer_question
from desktop_app.services.reviewing import ask as ask_about
from desktop_app.services.reviewing import close_question, sign_off

_language = click.option(
    "--language", default="en", type=click.Choice(["en", "fr"]), help="What you write in."
)


@root.group()
def review() -> None:
    """What a supervisor reads, signs off and asks about."""


@review.command("list")
@given_call
@click.argument("case_", metavar="[CASE]", default="")
@click.option("--late", is_flag=True, help="Only what was recorded late.")
@click.option("--unclear", is_flag=True, help="Only what has an open question.")
@click.option("--amended", is_flag=True, help="Only what was amended since it was signed off.")
@click.option("--direct", is_flag=True, help="Only what your own direct reports wrote.")
def list_(call: Call, case_: str, late: bool, unclear: bool, amended: bool, direct: bool) -> None:
    """What waits for your review in every case, or with CASE the entries that wait there."""
    wanted = QueueFilter(late=late, unclear=unclear, stale=amended, direct_only=direct)
    with opened(call) as session:
        vault = session.vault
        if case_:
            case = find_case(vault, case_)
            ids = notes_to_review(vault, case, wanted)
            entries = [vault.reading.entry(id_) for id_ in ids]
            note_limited(vault, case, entries)
            documents = [entry_document(entry) for entry in entries]
            words = "\n\n".join(_words(vault, entry) for entry in entries)
            answer(call, {"entries": documents}, words or "Nothing waits for your review.")
            return
        found = queue(vault, wanted)
    answer(call, queue_document(found), queue_words(found))


@review.command("sign")
@given_call
@click.argument("ids", metavar="ENTRY...", nargs=-1, required=True)
@click.option("--words", default="", help="A remark that stands beside the sign-off.")
@click.option("--yes", is_flag=True, help="Do not ask once more at a terminal.")
def sign(call: Call, ids: tuple[str, ...], words: str, yes: bool) -> None:
    """Show entries with everything beneath them, and sign off exactly that.

    Each is printed as it stands before it is signed; what comes later is not covered.
    """
    with opened(call, to_write=True) as session:
        vault = session.vault
        entries = [vault.reading.entry(_note(vault, id_)) for id_ in dict.fromkeys(ids)]
        if not call.as_json:
            _show(vault, entries, yes=yes)
        sign_off(vault, [entry.seen() for entry in entries], words)
        signed = [entry_document(vault.reading.entry(entry.id)) for entry in entries]
    answer(call, {"signed": signed}, f"Signed off: {counted(len(signed), 'entry')}.")


@review.command("ask")
@given_call
@click.argument("id_", metavar="ENTRY")
@_language
def ask(call: Call, id_: str, language: str) -> None:
    """Ask the author of an entry what is unclear; the question is read from stdin."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        note = _note(vault, id_)
        receipt = ask_about(vault, note, rest_of_input(), language=language)
        document = _asked(vault, receipt.entries[-1])
    answer(call, document, f"{document['id']}  due {document['due']}")


@review.command("answer")
@given_call
@click.argument("id_", metavar="QUESTION")
@click.option("--amendment", default="", help="The amendment that answers it, as printed.")
@_language
def answer_(call: Call, id_: str, amendment: str, language: str) -> None:
    """Answer a question; the answer is read from stdin, and may be empty with --amendment."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        question = entry_id(vault, id_)
        amended = EntryId(vault.reading.find(amendment, "e")) if amendment else None
        answer_question(vault, question, rest_of_input(), amended, language=language)
        document = _asked(vault, question)
    answer(call, document, f"{document['id']}  answered")


@review.command("close")
@given_call
@click.argument("id_", metavar="QUESTION")
@click.option("--words", default="", help="What settles it, in your own words.")
def close(call: Call, id_: str, words: str) -> None:
    """Say that your question is settled."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        question = entry_id(vault, id_)
        close_question(vault, question, words)
        document = _asked(vault, question)
    answer(call, document, f"{document['id']}  closed")


def _note(vault: OpenVault, untrusted_id: str) -> EntryId:
    return note_of(vault, entry_id(vault, untrusted_id))


def _show(vault: OpenVault, entries: Sequence[TimelineEntry], *, yes: bool) -> None:
    for entry in entries:
        note_limited(vault, entry.case, [entry])
        click.echo(f"{_words(vault, entry)}\n", err=True)
    if not yes and sys.stdin is not None and sys.stdin.isatty():
        click.confirm("Sign off what stands above?", abort=True, err=True)


def _words(vault: OpenVault, entry: TimelineEntry) -> str:
    return entry_words(entry, titles_of(vault.reading.groups(entry.case)))


def _asked(vault: OpenVault, id_: EntryId) -> dict[str, object]:
    signed = vault.reading.signed(id_)
    entry = vault.reading.entry(signed.refers or id_)
    asked = next(each for each in entry.questions if each.id == id_)
    return {"entry": printed("e", entry.id), **question_document(asked)}
