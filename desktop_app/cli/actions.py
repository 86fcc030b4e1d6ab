"""`throughline action`: what is to be done in a case, by whom, by when, and what came of it."""

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, moment_of, opened, root
from desktop_app.cli.plain_words import COVERED, covered_document
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.action import Action, NewAction, Priority
from desktop_app.domain.ids import Audience, printed
from desktop_app.services.actions import (
    actions,
    change_action,
    find_action,
    finish_action,
    open_action,
    owner_of,
    withdraw_action,
)
from desktop_app.services.audiences import TEAM, channel_of
from desktop_app.services.cases import codenames, find_case
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

_WHEN = "A date, or a time with its offset: 2026-11-24, 2026-11-24T10:00-06:00."
_PRIORITY = click.Choice([each.value for each in Priority])
_OWNER = "Who sees to it: me, the id of a card, or a name."


@root.group()
def action() -> None:
    """What is to be done, by whom and by when."""


@action.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--title", required=True, help="What is to be done, in a few words.")
@click.option("--due", default="", help=_WHEN)
@click.option("--owner", default="", help=_OWNER)
@click.option("--priority", default=Priority.NORMAL.value, show_default=True, type=_PRIORITY)
@click.option("--audience", default=TEAM, show_default=True, help="Who may read it.")
def add(
    call: Call, case_: str, title: str, due: str, owner: str, priority: str, audience: str
) -> None:
    """Put on record what is to be done."""
    _check(due)
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        channel: Audience = channel_of(vault, case, audience)
        new = NewAction(
            title=title,
            owner=owner_of(vault, owner),
            due=due,
            priority=Priority(priority),
            audience=channel,
        )
        _answer(call, vault, open_action(vault, case, new))


@action.command("change")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--title")
@click.option("--due", help=f"{_WHEN} Empty for none.")
@click.option("--owner", help=_OWNER)
@click.option("--priority", type=_PRIORITY)
def change(
    call: Call,
    id_: str,
    title: str | None,
    due: str | None,
    owner: str | None,
    priority: str | None,
) -> None:
    """Say otherwise what it is, when it is due, how soon it matters, or who sees to it."""
    _check(due)
    with opened(call, to_write=True) as session:
        vault = session.vault
        found = find_action(vault, id_)
        told = {"title": title, "due": due, "priority": priority}
        said = {name: value for name, value in told.items() if value is not None}
        by = None if owner is None else owner_of(vault, owner)
        _answer(call, vault, change_action(vault, found, said, by))


@action.command("done")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--outcome", default="", help="What came of it, in a few words.")
@click.option("--on", "done_on", default="", help=f"{_WHEN} If not given, now.")
def done(call: Call, id_: str, outcome: str, done_on: str) -> None:
    """Say that it is done, and what came of it."""
    _check(done_on)
    with opened(call, to_write=True) as session:
        vault = session.vault
        found = find_action(vault, id_)
        _answer(call, vault, finish_action(vault, found, outcome, done_on))


@action.command("withdraw")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--reason", required=True)
def withdraw(call: Call, id_: str, reason: str) -> None:
    """Say why it is not going to be done."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        _answer(call, vault, withdraw_action(vault, find_action(vault, id_), reason))


@action.command("list")
@given_call
@click.argument("case_", metavar="[CASE]", default="")
@click.option("--all", "is_all", is_flag=True, help="Also what is done or withdrawn.")
@click.option("--mine", is_flag=True, help="Only what is for you, or for nobody yet.")
def list_(call: Call, case_: str, is_all: bool, mine: bool) -> None:
    """What is to be done, in one case or in all."""
    with opened(call) as session:
        vault = session.vault
        wanted = find_case(vault, case_) if case_ else None
        found = actions(vault, wanted, is_all=is_all)
        if mine:
            found = tuple(each for each in found if each.owner.is_for(vault.me.person))
        names = codenames(vault)
        documents = [_document(vault, each, names.get(each.case, "")) for each in found]
    words = "\n".join(_words(document) for document in documents)
    answer(call, {"actions": documents}, words or "Nothing to do. `action add CASE` says what is.")


def _check(written: str | None) -> None:
    moment_of(written or None)


def _answer(call: Call, vault: OpenVault, receipt: Receipt) -> None:
    about = vault.reading.signed(receipt.entries[0]).about
    document = {"id": printed("o", about), "entry": printed("e", receipt.entries[0])}
    answer(call, document, shortened(document["id"]))


def _document(vault: OpenVault, each: Action, codename: str) -> dict[str, object]:
    due_ms = each.due_ms(vault.midnight_ms)
    is_over = each.is_open and due_ms is not None and due_ms <= vault.clock.now_ms()
    return {
        "id": printed("o", each.id),
        "code": each.code,
        "case": printed("c", each.case),
        "codename": codename,
        "title": each.title,
        "owner": each.owner.name,
        "due": each.due,
        "priority": each.priority.value,
        "overdue": is_over,
        "open": each.is_open,
        "done_on": each.done_on,
        "outcome": each.outcome,
        "withdrawn": each.withdrawn,
        "conflicts": list(each.conflicts),
        **covered_document(is_covered=each.is_covered),
    }


def _words(document: dict[str, object]) -> str:
    due = f"due {document['due']}" if document["due"] else "no day set"
    parts = [shortened(str(document["id"]))]
    parts += [str(document[name]) for name in ("codename", "title", "owner")]
    parts.append(f"{due}, overdue" if document["overdue"] else due)
    parts.append(COVERED if document.get("restricted") else "")
    if document["withdrawn"]:
        parts.append(f"withdrawn: {document['withdrawn']}")
    elif not document["open"]:
        parts.append(f"done {document['done_on']}: {document['outcome']}".rstrip(": "))
    return "  ".join(part for part in parts if part)
