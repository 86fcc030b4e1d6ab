"""`throughline handoff notice`: tell receivers that what they have no longer holds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import click

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.cli.answering import answer
from desktop_app.cli.carrying import progress
from desktop_app.cli.frame import Call, given_call, opened
from desktop_app.cli.plain_words import counted
from desktop_app.cli.receiving import handoff
from desktop_app.cli.receiving_words import NOTICES
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, printed
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, ReceivedNotice
from desktop_app.domain.occurred import is_date
from desktop_app.services.cards import find_card
from desktop_app.services.cases import find_case
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.notices_due import (
    notice_about,
    notice_request,
    notices_due,
)
from desktop_app.services.receiving.notices_received import notices_received

__all__ = ["handoff"]

_BY_HAND = frozenset({Notice.RECALL, Notice.SUPERSEDED})


@handoff.command("notices")
@given_call
@click.argument("case_", metavar="CASE")
def notices(call: Call, case_: str) -> None:
    """Say who has to be told something, and what senders told us."""
    with opened(call) as session:
        case = find_case(session.vault, case_)
        due = notices_due(session.vault, case)
        told = notices_received(session.vault, case)
    document = {
        "case": printed("c", case),
        "due": [_due_document(one) for one in due],
        "received": [_received_document(one) for one in told],
    }
    lines = [*map(_due_words, due), *_received_words(told)]
    answer(call, document, "\n".join(lines) or "Nobody has to be told anything.")


@handoff.command("notice")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--what", required=True, type=click.Choice([each.value for each in Notice]))
@click.option("--to", "card", required=True, metavar="CARD", help="Who is told; one at a time.")
@click.option("--bundle", "bundles", multiple=True, help="Which, of a recall; as in `status`.")
@click.option("--words", required=True, help="What they are to know, and to do.")
@click.option("--destroy-by", default="", metavar="DAY", help="Until when they destroy it.")
@click.option("--out", required=True, type=click.Path(), help="A file that is not there yet.")
def notice(
    call: Call,
    case_: str,
    what: str,
    card: str,
    bundles: tuple[str, ...],
    words: str,
    destroy_by: str,
    out: str,
) -> None:
    """Write a notice to somebody who received what no longer holds.

    A correction carries the corrected notes; nothing else of the case is in it.
    """
    if destroy_by and not is_date(destroy_by):
        raise click.UsageError("--destroy-by is a day: 2026-12-31")
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        meant = _meant(vault, case, Notice(what), card, bundles)
        due = replace(meant, destroy_by=destroy_by)
        desk = Desk(BundleCourier(session), BundleScribe())
        sent = build_handoff(vault, desk, notice_request(vault, case, due, words), out, progress)
    document = {"file": sent.file, "sha256": sent.sha256, **_due_document(due)}
    answer(call, document, f"{sent.file}: {_due_words(due)}")


def _meant(
    vault: OpenVault, case: CaseId, what: Notice, card: str, bundles: Sequence[str]
) -> DueNotice:
    """One that is due, or one that a person decides on.

    Raises:
        Refusal: NOT_SENT_TO_THEM, NOTICE_NEEDS_CHOICES.
    """
    if what in _BY_HAND:
        return notice_about(vault, case, what, card, bundles)
    to = find_card(vault, card).card.printed
    for due in notices_due(vault, case):
        if (due.notice, due.card) == (what, to):
            if due.needs_choices:
                raise Refusal(RefusalCode.NOTICE_NEEDS_CHOICES)
            return due
    raise Refusal(RefusalCode.NOT_SENT_TO_THEM)


def _due_document(due: DueNotice) -> dict[str, object]:
    return {
        "notice": due.notice.value,
        "to": {"id": due.card, "name": due.name, "agency": due.agency},
        "bundles": list(due.bundles),
        "notes": [printed("e", note) for note in due.notes],
        "needs_choices": due.needs_choices,
    }


def _received_document(one: ReceivedNotice) -> dict[str, object]:
    return {
        "notice": one.notice.value,
        "from": one.sender,
        "about": list(one.about),
        "words": one.words,
        "notes": sorted(printed("e", note) for note in one.notes),
    }


def _due_words(due: DueNotice) -> str:
    notes = f": {counted(len(due.notes), 'note')}" if due.notes else ""
    return f"{due.name}, {due.agency}, is told: {NOTICES[due.notice]}{notes}"


def _received_words(told: Sequence[ReceivedNotice]) -> Iterator[str]:
    for one in told:
        yield f"{one.sender} told us: {NOTICES[one.notice]}. “{one.words}”"
