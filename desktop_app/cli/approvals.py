"""`throughline approval`: what waits for a supervisor, and the answers."""

import sys

import click

from desktop_app.cli.answering import answer, visible
from desktop_app.cli.approval_words import ApprovalWords
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_asking import Said, may_be_handoff_options
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.plain_words import covered_document, titles_of
from desktop_app.cli.recorded_words import local
from desktop_app.domain.approval import HANDOFF, Answer, Answered, Asked, Deed
from desktop_app.domain.ids import CaseId, printed
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.approvals import (
    answer_request,
    has_approved,
    may_decide,
    request_with,
    requests,
)
from desktop_app.services.approved_deeds import ask_about_deed
from desktop_app.services.approved_plans import plan_shown
from desktop_app.services.cases import find_case
from desktop_app.services.handoff_terms import ask_about_handoff
from desktop_app.services.opened import OpenVault

_yes = click.option("--yes", is_flag=True, help="Do not ask once more at a terminal.")
_GOES = "It goes to your agency’s supervisors with your next exchange."
_ASKED = {
    Answer.APPROVED: "Approve what stands above?",
    Answer.APPROVED_WITH_DIRECTION: "Approve what stands above, with that direction?",
    Answer.RETURNED: "Give back what stands above, to be changed?",
}


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
        asked = request_with(vault, id_)
        document, told = _document(vault, asked), _told(vault, asked)
    answer(call, document, f"{told}\n{_GOES}")


@approval.command("approve")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--direction", default="", help="What is to be done along with it.")
@_yes
def approve(call: Call, id_: str, direction: str, yes: bool) -> None:
    """Show what a request says, and approve it exactly as it says it."""
    given = Answer.APPROVED_WITH_DIRECTION if direction.strip() else Answer.APPROVED
    _answer(call, id_, given, direction, yes=yes)


@approval.command("return")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--comment", required=True, help="What should be changed.")
@_yes
def return_(call: Call, id_: str, comment: str, yes: bool) -> None:
    """Show what a request says, and give it back to be changed.

    It takes the place of an approval of your own, which is said. What was done on it already
    can't be called back so.
    """
    _answer(call, id_, Answer.RETURNED, comment, yes=yes)


@approval.command("show")
@given_call
@click.argument("id_", metavar="ID")
def show(call: Call, id_: str) -> None:
    """All that an approval of it would cover: what leaves or happens, for whom, and why."""
    with opened(call) as session:
        vault = session.vault
        asked = request_with(vault, entry_id(vault, id_))
        document, told = _document(vault, asked), _told(vault, asked)
    answer(call, document, told)


@approval.command("list")
@given_call
@click.argument("case_", metavar="[CASE]", default="")
@click.option("--mine", is_flag=True, help="Only what waits for you to decide.")
def list_(call: Call, case_: str, mine: bool) -> None:
    """What was asked to be approved, in one case or in all, and what was answered."""
    with opened(call) as session:
        vault = session.vault
        found = requests(vault, find_case(vault, case_) if case_ else None)
        found = tuple(each for each in found if _is_for_you(vault, each) or not mine)
        documents = [_document(vault, each) for each in found]
        rows = [
            _words(vault, each.case).row(each, is_for_you=_is_for_you(vault, each))
            for each in found
        ]
    answer(
        call,
        {"approvals": documents},
        "\n".join([*rows, "`approval show ID` tells all of one."])
        if rows
        else "Nothing was asked to be approved.",
    )


def _answer(call: Call, id_: str, given: Answer, comment: str, *, yes: bool) -> None:
    with opened(call, to_write=True) as session:
        vault = session.vault
        asked = request_with(vault, entry_id(vault, id_))
        words = _words(vault, asked.case)
        if not call.as_json:
            click.echo(f"{visible(_told(vault, asked))}\n", err=True)
            if not yes and sys.stdin is not None and sys.stdin.isatty():
                click.confirm(_ASKED[given], abort=True, err=True)
        before = [each for each in asked.answers if _is_own(vault, each)]
        answer_request(vault, asked, given, comment)
        now = request_with(vault, asked.id)
        document = _document(vault, now)
        told = "\n".join([words.decided(now, given), *map(_withdrawn, before[-1:])])
    answer(call, document, told)


def _is_own(vault: OpenVault, each: Answered) -> bool:
    return each.counts and each.person == vault.me.person


def _withdrawn(before: Answered) -> str:
    """One's own earlier answer, which no longer stands."""
    what = "return" if before.answer is Answer.RETURNED else "approval"
    return f"Your {what} of {local(before.recorded_ms)} is withdrawn: this answer takes its place."


def _is_for_you(vault: OpenVault, asked: Asked) -> bool:
    is_yours = may_decide(vault, asked) and not has_approved(vault, asked)
    return asked.outcome.is_open and is_yours


def _words(vault: OpenVault, case: CaseId) -> ApprovalWords:
    names = {line.id: line.codename for line in vault.reading.cases(counted=False)}
    return ApprovalWords(
        codename=names.get(case, ""),
        titles=titles_of(vault.reading.groups(case)),
        grounds={ground.code: ground.title.told("en") for ground in vault.rulebook.grounds},
    )


def _told(vault: OpenVault, asked: Asked) -> str:
    return _words(vault, asked.case).told(asked, plan_shown(vault, asked))


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
        "for_you": _is_for_you(vault, asked),
        "answers": [_answered(each) for each in asked.answers],
        **covered_document(is_covered=asked.is_covered),
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
