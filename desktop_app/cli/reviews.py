"""`throughline review`: what waits for a supervisor, sign-offs, questions and answers."""

from dataclasses import replace

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.note_documents import entry_document
from desktop_app.cli.recorded_words import local, local_moment
from desktop_app.cli.review_documents import question_document, queue_document, queue_words
from desktop_app.cli.short_ids import short
from desktop_app.cli.shown import displayed, read_to_show
from desktop_app.cli.signing_off import show, sign
from desktop_app.domain.ids import EntryId, printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Question
from desktop_app.domain.review_queue import QueueFilter, ReviewQueue
from desktop_app.services.cases import find_case
from desktop_app.services.notes import note_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.services.reviewing import answer as answer_question
from desktop_app.services.reviewing import ask as ask_about
from desktop_app.services.reviewing import close_question

_language = click.option(
    "--language", default="en", type=click.Choice(["en", "fr"]), help="What you write in."
)
_TRAVELS = "It goes with your next exchange."


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
    """What waits for your review in every case, or with CASE the entries that wait there.

    Questions that wait for somebody follow; with --late, --amended or --direct only where
    --unclear asks for them.
    """
    wanted = QueueFilter(late=late, unclear=unclear, stale=amended, direct_only=direct)
    with opened(call) as session:
        vault = session.vault
        if case_:
            case = find_case(vault, case_)
            entries = read_to_show(vault, notes_to_review(vault, case, wanted))
            words = "\n\n".join(displayed(vault, entries))
            documents = [entry_document(entry) for entry in entries]
            answer(call, {"entries": documents}, words or "Nothing waits for your review.")
            return
        found, now_ms = queue(vault, wanted), vault.clock.now_ms()
    if unclear or not (late or amended or direct):
        answer(call, queue_document(found), queue_words(found, now_ms))
    else:
        notes = _without_questions(found)
        answer(call, queue_document(notes), queue_words(notes, now_ms))


review.add_command(show)
review.add_command(sign)


@review.command("ask")
@given_call
@click.argument("id_", metavar="ENTRY")
@_language
def ask(call: Call, id_: str, language: str) -> None:
    """Ask the author of an entry what is unclear; the question is read from stdin."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        note = _note(vault, id_)
        before = _own_open(vault, vault.reading.entry(note))
        receipt = ask_about(vault, note, rest_of_input(), language=language)
        entry, asked = _asked(vault, receipt.entries[-1])
    agency = f", {entry.author.agency}" if entry.author.agency else ""
    told = [
        f"{short('e', asked.id)}  asked of {asked.to_name}{agency}; an answer is due by "
        f"{local_moment(asked.due)}. {_TRAVELS}",
        *(
            f"Your question {short('e', each.id)} of {local(each.recorded_ms)} about this entry "
            "is still open, too."
            for each in before
        ),
    ]
    answer(call, _document(entry, asked), "\n".join(told))


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
        entry, asked = _asked(vault, question)
    told = f"{short('e', asked.id)}  answered; {asked.author.name} closes it. {_TRAVELS}"
    answer(call, _document(entry, asked), told)


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
        entry, asked = _asked(vault, question)
    answer(call, _document(entry, asked), f"{short('e', asked.id)}  settled. {_TRAVELS}")


def _without_questions(found: ReviewQueue) -> ReviewQueue:
    return replace(found, replies=(), asked=(), for_me=())


def _note(vault: OpenVault, untrusted_id: str) -> EntryId:
    return note_of(vault, entry_id(vault, untrusted_id))


def _own_open(vault: OpenVault, entry: TimelineEntry) -> list[Question]:
    return [each for each in entry.open_questions if vault.reviews.is_own(each.id, vault.me.key)]


def _asked(vault: OpenVault, id_: EntryId) -> tuple[TimelineEntry, Question]:
    entry = vault.reading.entry(vault.reading.signed(id_).refers or id_)
    return entry, next(each for each in entry.questions if each.id == id_)


def _document(entry: TimelineEntry, asked: Question) -> dict[str, object]:
    return {"entry": printed("e", entry.id), **question_document(asked)}
