"""`throughline approval`: what waits for a supervisor, and the answers."""

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_asking import Said, may_be_handoff_options
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.domain.approval import HANDOFF, Answer, Answered, Asked, Deed
from desktop_app.domain.ids import printed
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.approvals import (
    answer_request,
    find_request,
    has_approved,
    may_decide,
    request_with,
)
from desktop_app.services.approved_deeds import ask_about_deed
from desktop_app.services.cases import find_case
from desktop_app.services.handoff_terms import ask_about_handoff
from desktop_app.services.opened import OpenVault


@root.group()
def approval() -> None:
    """A supervisor's word before something is done for good."""


@approval.command("request")
@given_call
@click.argument("case_", metavar="CASE")
@click.option(
    "--subject",
    default=HANDOFF,
    show_default=True,
    type=click.Choice([HANDOFF, *Deed]),
    help="What is to be approved; a handoff is said as `handoff build` says it.",
)
@click.option("--plan", default="", metavar="ENTRY", help="The note that is the plan.")
@click.option("--words", default="", help="What you want to say to whoever decides.")
@click.option("--words-from", type=click.Choice(["stdin"]), help="Read those words from there.")
@may_be_handoff_options
def request(
    call: Call,
    case_: str,
    said: Said,
    subject: str,
    plan: str,
    words: str,
    words_from: str | None,
) -> None:
    """Ask to have something approved before it is done.

    The approval is of exactly this: if anything changes, ask again. It is asked in your
    agency's own channel of the case.
    """
    if subject == HANDOFF and not (said.purpose and said.authority):
        raise click.UsageError("A handoff needs --purpose and --authority.")
    with opened(call, to_write=True) as session:
        vault = session.vault
        told = rest_of_input() if words_from else words
        if subject == HANDOFF:
            id_ = ask_about_handoff(vault, said.request(vault, case_), told)
        else:
            about = entry_id(vault, plan) if plan else None
            case = find_case(vault, case_)
            id_ = ask_about_deed(vault, case, Deed(subject), told, about)
        document = _document(vault, request_with(vault, id_))
    answer(call, document, _words(document))


@approval.command("approve")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--direction", default="", help="What is to be done along with it.")
def approve(call: Call, id_: str, direction: str) -> None:
    """Approve what a request says, exactly as it says it."""
    given = Answer.APPROVED_WITH_DIRECTION if direction.strip() else Answer.APPROVED
    _answer(call, id_, given, direction)


@approval.command("return")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--comment", required=True, help="What should be changed.")
def return_(call: Call, id_: str, comment: str) -> None:
    """Give it back to be changed."""
    _answer(call, id_, Answer.RETURNED, comment)


@approval.command("list")
@given_call
@click.argument("case_", metavar="[CASE]", default="")
@click.option("--mine", is_flag=True, help="Only what waits for you to decide.")
def list_(call: Call, case_: str, mine: bool) -> None:
    """What was asked to be approved, in one case or in all, and what was answered."""
    with opened(call) as session:
        vault = session.vault
        found = vault.approvals.of(find_case(vault, case_) if case_ else None)
        documents = [_document(vault, each) for each in found]
    if mine:
        documents = [each for each in documents if each["for_you"]]
    words = "\n".join(_words(document) for document in documents)
    answer(call, {"approvals": documents}, words or "Nothing was asked to be approved.")


def _answer(call: Call, id_: str, given: Answer, comment: str) -> None:
    with opened(call, to_write=True) as session:
        vault = session.vault
        asked = find_request(vault, id_)
        answer_request(vault, asked, given, comment)
        document = _document(vault, find_request(vault, id_))
    answer(call, document, _words(document))


def _document(vault: OpenVault, asked: Asked) -> dict[str, object]:
    names = {line.id: line.codename for line in vault.reading.cases(counted=False)}
    return {
        "id": printed("e", asked.id),
        "case": printed("c", asked.case),
        "codename": names.get(asked.case, ""),
        "subject": asked.subject,
        "asked_by": asked.author.name,
        "agency": asked.author.agency,
        "recorded": _moment(asked.recorded_ms),
        "words": asked.words,
        "terms": dict(asked.terms),
        "digest": asked.digest,
        "persons": asked.persons,
        "outcome": asked.outcome.value,
        "for_you": asked.outcome.is_open
        and may_decide(vault, asked)
        and not has_approved(vault, asked),
        "answers": [_answered(each) for each in asked.answers],
    }


def _answered(each: Answered) -> dict[str, object]:
    return {
        "id": printed("e", each.id),
        "by": each.author.name,
        "answer": None if each.answer is None else each.answer.value,
        "comment": each.comment,
        "recorded": _moment(each.recorded_ms),
        "counts": each.counts,
    }


def _moment(recorded_ms: int) -> str:
    return recorded_at(recorded_ms).isoformat(timespec="minutes")


def _words(document: dict[str, object]) -> str:
    head = (document["id"], document["codename"], document["subject"], document["outcome"])
    parts = [str(part) for part in head]
    parts.append(f"asked by {document['asked_by']}, {document['recorded']}")
    terms = document["terms"]
    if isinstance(terms, dict) and terms.get("purpose"):
        parts.append(str(terms["purpose"]))
    if document["for_you"]:
        parts.append("waits for you")
    return "  ".join(parts)
