"""`throughline audience`: groups within a case, and who is told that they exist."""

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.plain_words import counted
from desktop_app.domain.audience import Group, NewGroup, Purpose
from desktop_app.domain.ids import printed
from desktop_app.domain.sealed import SealedDay
from desktop_app.services.cases import find_case
from desktop_app.services.declaring import declare_group
from desktop_app.services.sealed_days import sealed_days
from desktop_app.ui.words.terms import DISCIPLINES


@root.group()
def audience() -> None:
    """Groups within a case."""


@audience.command("declare")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--title", required=True, help="What its members call it.")
@click.option(
    "--for",
    "purpose",
    type=click.Choice([each.value for each in Purpose]),
    default=Purpose.GROUP.value,
    show_default=True,
    help="Intelligence and advice leave no trace outside, unless --listed says otherwise.",
)
@click.option(
    "--listed/--unlisted",
    "listed",
    default=None,
    help="Whether the others are shown that it has entries. It can’t be changed later.",
)
@click.option("--member", "cards", multiple=True, metavar="CARD", help="As often as needed.")
def declare(
    call: Call,
    case_: str,
    title: str,
    purpose: str,
    listed: bool | None,
    cards: tuple[str, ...],
) -> None:
    """Make a group that reads an audience of its own.

    Its leads and its maker read it; others as you name them here, or with `member add`.
    """
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        new = NewGroup(title=title, purpose=Purpose(purpose), listed=listed, cards=cards)
        group = declare_group(vault, case, new)
    answer(call, _document(group), _words(group))


@audience.command("list")
@given_call
@click.argument("case_", metavar="CASE")
def list_(call: Call, case_: str) -> None:
    """The groups of a case that are known here, and what is told of those you don’t read."""
    with opened(call) as session:
        case = find_case(session.vault, case_)
        groups = session.vault.reading.groups(case)
        days = sealed_days(session.vault, case)
    document = {
        "case": printed("c", case),
        "audiences": [_document(group) for group in groups],
        "sealed": [_day(day) for day in days],
    }
    words = [_words(group) for group in groups]
    words += [
        f"{day.day}  {DISCIPLINES[day.discipline].text}: {counted(day.entries, 'sealed entry')}"
        for day in days
    ]
    answer(call, document, "\n".join(words))


def _document(group: Group) -> dict[str, object]:
    return {"audience": group.tag, "title": group.title, "listed": group.listed}


def _day(day: SealedDay) -> dict[str, object]:
    return {
        "audience": day.audience,
        "discipline": day.discipline.value,
        "day": day.day,
        "entries": day.entries,
    }


def _words(group: Group) -> str:
    told = "the team is shown that it has entries" if group.listed else "nobody else knows of it"
    return f"{group.title}: {group.tag}, {told}"
