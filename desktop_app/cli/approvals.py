"""`throughline approval`: what waits for a supervisor, and the answers."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass

import click

from desktop_app.cli.answering import answer, visible
from desktop_app.cli.approval_documents import request_document, shown_document
from desktop_app.cli.approval_words import ApprovalWords
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_asking import Said, may_be_handoff_options
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.plain_words import titles_of
from desktop_app.cli.short_ids import short
from desktop_app.cli.shown import check_words_shown, shown_option, token_of_words
from desktop_app.domain.approval import HANDOFF, Answer, Asked, Deed, PlanShown
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.ids import CaseId, printed
from desktop_app.services.approvals import (
    answer_request,
    find_request,
    has_approved,
    may_decide,
    request_with,
    requests,
)
from desktop_app.services.approved_deeds import ask_about_deed
from desktop_app.services.approved_plans import plan_shown
from desktop_app.services.cases import codenames, find_case
from desktop_app.services.handoff_terms import ask_about_handoff
from desktop_app.services.opened import OpenVault

_shown = shown_option("What `approval show` printed at its end: answer exactly what it displayed.")
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
    type=click.Choice([HANDOFF, *(each.value for each in Deed)]),
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
        page = _page(vault, request_with(vault, id_))
    answer(call, page.document, f"{page.told}\n{_GOES}")


@approval.command("approve")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--direction", default="", help="What is to be done along with it.")
@_shown
@_yes
def approve(call: Call, id_: str, direction: str, shown: str, yes: bool) -> None:
    """Show what a request says, and approve it exactly as it says it.

    With --shown, just what `approval show` printed is approved, and nothing if any of it has
    changed since; --json, which displays nothing first, needs it. It takes the place of what was
    returned before, by you or by another, which is said.
    """
    given = Answer.APPROVED_WITH_DIRECTION if direction.strip() else Answer.APPROVED
    _answer(call, id_, given, direction, shown=shown, yes=yes)


@approval.command("return")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--comment", required=True, help="What should be changed.")
@_shown
@_yes
def return_(call: Call, id_: str, comment: str, shown: str, yes: bool) -> None:
    """Show what a request says, and give it back to be changed.

    It takes the place of an approval of your own, which is said. What was done on it already
    can't be called back so. --shown is as for `approval approve`, and --json needs it.
    """
    _answer(call, id_, Answer.RETURNED, comment, shown=shown, yes=yes)


@approval.command("show")
@given_call
@click.argument("id_", metavar="ID")
def show(call: Call, id_: str) -> None:
    """All that an approval of it would cover: what leaves or happens, for whom, and why.

    It ends with a token of what was printed: `approval approve` and `approval return` take it as
    --shown. With --json it is in `shown`, and the words of a plan in `plan`.
    """
    with opened(call) as session:
        vault = session.vault
        asked = find_request(vault, id_)
        page, is_yours = _page(vault, asked), may_decide(vault, asked)
    again = f"{short('e', asked.id)} --shown {page.token}"
    to_answer = f"\nTo approve just this: approval approve {again}" if is_yours else ""
    document = {**page.document, **shown_document(page.plan, page.token)}
    answer(call, document, f"{page.told}{to_answer}")


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
        names = codenames(vault)
        documents = [_document(vault, each, names) for each in found]
        rows = [
            _words(vault, each.case, names).row(each, is_for_you=_is_for_you(vault, each))
            for each in found
        ]
    answer(
        call,
        {"approvals": documents},
        "\n".join([*rows, "`approval show ID` tells all of one."])
        if rows
        else "Nothing was asked to be approved.",
    )


def _answer(call: Call, id_: str, given: Answer, comment: str, *, shown: str, yes: bool) -> None:
    if call.as_json and not shown:
        raise click.UsageError(
            "Read it first: `approval show` prints all of it, and at its end what to give here as "
            "--shown."
        )
    with opened(call, to_write=True) as session:
        vault = session.vault
        asked = find_request(vault, id_)
        page = _page(vault, asked)
        if shown:
            check_words_shown(page.token, shown, RefusalCode.APPROVAL_UNSEEN)
        else:
            click.echo(f"{visible(page.told)}\n", err=True)
            if not yes and sys.stdin is not None and sys.stdin.isatty():
                click.confirm(_ASKED[given], abort=True, err=True)
        answer_request(vault, asked, given, comment)
        now = request_with(vault, asked.id)
        document = _page(vault, now).document
        replaced = page.words.replaced(asked, now, vault.me.person)
        told = "\n".join([page.words.decided(now, given), *replaced])
    answer(call, document, told)


def _is_for_you(vault: OpenVault, asked: Asked) -> bool:
    is_yours = may_decide(vault, asked) and not has_approved(vault, asked)
    return asked.outcome.is_open and is_yours


@dataclass(frozen=True, slots=True)
class _Page:
    """A request as it is displayed; `token` is of just that."""

    words: ApprovalWords
    told: str
    document: dict[str, object]
    plan: PlanShown | None
    token: str


def _page(vault: OpenVault, asked: Asked) -> _Page:
    names = codenames(vault)
    words, plan = _words(vault, asked.case, names), plan_shown(vault, asked)
    told = words.told(asked, plan)
    token = token_of_words(printed("e", asked.id), asked.digest, told)
    return _Page(words, told, _document(vault, asked, names), plan, token)


def _words(vault: OpenVault, case: CaseId, names: Mapping[CaseId, str]) -> ApprovalWords:
    return ApprovalWords(
        codename=names.get(case, ""),
        titles=titles_of(vault.reading.groups(case)),
        grounds={ground.code: ground.title.told("en") for ground in vault.rulebook.grounds},
    )


def _document(vault: OpenVault, asked: Asked, names: Mapping[CaseId, str]) -> dict[str, object]:
    is_for_you = _is_for_you(vault, asked)
    return request_document(asked, names.get(asked.case, ""), is_for_you=is_for_you)
