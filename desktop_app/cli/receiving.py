"""`throughline handoff open` and what follows: accept, reject, ask; receipts that come back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from desktop_app.app.courier import BundleCourier
from desktop_app.app.receipts import SshReceiptSeal, receipt_desk
from desktop_app.app.vaults import Session
from desktop_app.cli.answering import answer
from desktop_app.cli.carrying import progress
from desktop_app.cli.frame import Call, given_call, opened
from desktop_app.cli.handoff_words import accepted_words, arrival_words
from desktop_app.cli.handoffs import handoff
from desktop_app.cli.receiving_documents import (
    accepted_document,
    arrival_document,
    receipt_document,
    status_document,
)
from desktop_app.cli.receiving_words import answered_words, receipt_words, status_words
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import printed
from desktop_app.domain.receipts import Outcome
from desktop_app.domain.receiving import EVERYTHING, Choice
from desktop_app.services.cases import find_case
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.answering import (
    Answer,
    answer_taken,
    ask_about,
    reject_handoff,
)
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.receiving.choosing import parts_named
from desktop_app.services.receiving.opening import open_handoff
from desktop_app.services.receiving.receipt_building import build_receipt
from desktop_app.services.receiving.receipts import take_receipt
from desktop_app.services.receiving.status import status_of

__all__ = ["handoff"]

_FILE = click.Path()
_ONLY = "Only what this entry is about; may be given again."
_RECEIPT = click.option(
    "--receipt", default="", type=_FILE, help="Write a signed receipt to this new file."
)


@handoff.command("open")
@given_call
@click.argument("file", type=_FILE)
def open_(call: Call, file: str) -> None:
    """Check a bundle and say what it is. Nothing changes."""
    with opened(call, to_write=True) as session:
        arrived = _opened(session, file)
        arrived.waiting.discard()
    answer(call, arrival_document(arrived), arrival_words(arrived.incoming, arrived.report))


@handoff.command("accept")
@given_call
@click.argument("file", type=_FILE)
@click.option("--only", multiple=True, metavar="ENTRY", help=_ONLY)
@click.option("--why", default="", help="Why the rest is left; the sender reads it.")
@_RECEIPT
def accept(call: Call, file: str, only: tuple[str, ...], why: str, receipt: str) -> None:
    """Take a bundle, or a part of it, into this vault.

    Its entries keep their authors' own signatures.
    """
    _check_free(receipt)
    with opened(call, to_write=True) as session:
        arrived = _opened(session, file)
        try:
            choice = Choice(only=parts_named(arrived, only), why=why) if only else EVERYTHING
            accepted = accept_handoff(session.vault, arrived, choice)
        finally:
            arrived.waiting.discard()
        if receipt:
            _write(session, answer_taken(session.vault, arrived, why), receipt)
    document = accepted_document(accepted, receipt)
    answer(call, document, accepted_words(accepted, arrived.incoming))


@handoff.command("reject")
@given_call
@click.argument("file", type=_FILE)
@click.option("--reason", required=True, help="Why nothing of it is taken in.")
@_RECEIPT
def reject(call: Call, file: str, reason: str, receipt: str) -> None:
    """Take nothing of a bundle, and say why. No case changes."""
    _only_answer(call, file, receipt, Outcome.REJECTED, partial(reject_handoff, why=reason))


@handoff.command("ask")
@given_call
@click.argument("file", type=_FILE)
@click.option("--question", required=True, help="What the sender is asked.")
@_RECEIPT
def ask(call: Call, file: str, question: str, receipt: str) -> None:
    """Ask the sender something before deciding. No case changes."""
    _only_answer(call, file, receipt, Outcome.QUESTION, partial(ask_about, question=question))


@handoff.command("receipt")
@given_call
@click.argument("file", type=_FILE)
def receipt_(call: Call, file: str) -> None:
    """Take in what a receiver answered to a handoff of yours."""
    with opened(call, to_write=True) as session:
        courier, seal = BundleCourier(session), SshReceiptSeal(session)
        taken = take_receipt(session.vault, courier, seal, file, progress)
    answer(call, receipt_document(taken), receipt_words(taken))


@handoff.command("status")
@given_call
@click.argument("case_", metavar="CASE")
def status(call: Call, case_: str) -> None:
    """Say what came of each handing on of a case."""
    with opened(call) as session:
        case = find_case(session.vault, case_)
        sent = status_of(session.vault, case)
    answer(call, status_document(case, sent), status_words(sent))


def _only_answer(
    call: Call, file: str, receipt: str, outcome: Outcome, answered: Callable[..., Answer]
) -> None:
    """Look into a bundle, take nothing of it, and answer the sender."""
    with opened(call, to_write=True) as session:
        arrived = _opened(session, file)
        arrived.waiting.discard()
        said = answered(session.vault, arrived)
        _write(session, said, receipt)
    document = {"case": printed("c", arrived.incoming.case), "outcome": outcome.value}
    answer(call, {**document, **_at(receipt)}, answered_words(said, receipt))


def _opened(session: Session, file: str) -> Arrived:
    return open_handoff(session.vault, BundleCourier(session), file, progress)


def _check_free(receipt: str) -> None:
    """Said before anything is taken in, not after."""
    if receipt and Path(receipt).exists():
        raise Refusal(RefusalCode.FILE_EXISTS)


def _write(session: Session, said: Answer, receipt: str) -> None:
    if receipt:
        build_receipt(session.vault, receipt_desk(session), said, receipt, progress)


def _at(receipt: str) -> dict[str, object]:
    return {"receipt": receipt} if receipt else {}
