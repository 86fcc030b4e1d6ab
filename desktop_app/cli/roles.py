"""`throughline role`: who stands for what in a case, and who did on a day."""

from dataclasses import replace

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, moment_of, opened, root
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.ids import printed
from desktop_app.domain.roles import CaseRole, held_on
from desktop_app.services.cases import find_case
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.roles import end_role, find_role, give_role, held_by, withdraw_role

_DAY = "A day, as in 2026-11-06; if not given, today."
_ENGLISH = "en"


@root.group()
def role() -> None:
    """Roles in a case: command triangle and supporting ones. They give no rights here."""


@role.command("set")
@given_call
@click.argument("case_", metavar="CASE")
@click.argument("role_", metavar="ROLE")
@click.option("--person", "who", required=True, help="me, the id of a card, or a name.")
@click.option("--agency", default="", help="Where they work, if they have no card here.")
@click.option("--words", default="", help="What the role is; the role `other` needs it.")
@click.option("--since", default="", help=_DAY)
@click.option("--until", default="", help="Its last day, if it is known.")
def set_(
    call: Call, case_: str, role_: str, who: str, agency: str, words: str, since: str, until: str
) -> None:
    """Say who has a role, as a lead. `role titles` lists the roles.

    Of major_case_manager, primary_investigator and file_coordinator there is one at a time:
    whoever was it before has that day for their last.
    """
    for day in (since, until):
        moment_of(day or None)
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        held = held_by(vault, who, agency)
        new = replace(held, role=role_, words=words, since=since, until=until)
        _answer(call, vault, give_role(vault, case, new))


@role.command("end")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--on", "day", default="", help=f"Its last day. {_DAY}")
@click.option(
    "--mistake", default="", metavar="REASON", help="It never held: why it was recorded."
)
def end(call: Call, id_: str, day: str, mistake: str) -> None:
    """Say which day was its last, or that it was recorded by mistake."""
    moment_of(day or None)
    with opened(call, to_write=True) as session:
        vault = session.vault
        found = find_role(vault, id_)
        if mistake:
            _answer(call, vault, withdraw_role(vault, found, mistake))
        else:
            _answer(call, vault, end_role(vault, found, day))


@role.command("list")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--on", "day", default="", help=f"Who had which on that day. {_DAY}")
@click.option("--all", "is_all", is_flag=True, help="All that ever were, by the day they began.")
def list_(call: Call, case_: str, day: str, *, is_all: bool) -> None:
    """Who stands for what. With --json: {roles: [{id, role, title, words, name, agency, ...}]}."""
    moment_of(day or None)
    with opened(call) as session:
        vault = session.vault
        found = vault.roles.of(find_case(vault, case_))
        shown = found if is_all else held_on(found, day or local_day(vault))
        documents = [_document(vault, each) for each in shown]
    words = "\n".join(_words(document) for document in documents)
    answer(call, {"roles": documents}, words or "Nobody has a role on that day.")


@role.command("titles")
@given_call
def titles(call: Call) -> None:
    """The roles there are, as the rule data name them, with their source."""
    with opened(call) as session:
        documents = [
            {
                "role": each.code,
                "title": each.title.told(_ENGLISH),
                "title_fr": each.title.told("fr"),
                "group": each.group.value,
                "source": each.source,
                "verified": each.verified,
            }
            for each in session.vault.rulebook.roles
        ]
    words = "\n".join(f"{each['role']}  {each['title']}" for each in documents)
    answer(call, {"titles": documents}, words)


def _answer(call: Call, vault: OpenVault, receipt: Receipt) -> None:
    about = vault.reading.signed(receipt.entries[0]).about
    document = {"id": printed("o", about), "entry": printed("e", receipt.entries[0])}
    answer(call, document, shortened(document["id"]))


def _document(vault: OpenVault, each: CaseRole) -> dict[str, object]:
    title = vault.rulebook.role(each.role)
    return {
        "id": printed("o", each.id),
        "role": each.role,
        "title": each.words if title is None else title.title.told(_ENGLISH),
        "words": each.words,
        "name": each.name,
        "agency": each.agency,
        "since": each.since,
        "until": each.until or None,
        "withdrawn": each.withdrawn,
        "recorded_by": each.recorded_by.name if each.recorded_by else "",
        "by_lead": each.is_by_lead,
        "conflicts": list(each.conflicts),
    }


def _words(document: dict[str, object]) -> str:
    who = ", ".join(str(document[name]) for name in ("name", "agency") if document[name])
    what = document["words"] if document["role"] == "other" else document["title"]
    parts = [shortened(str(document["id"])), f"{what}: {who}", f"since {document['since']}"]
    if document["until"]:
        parts.append(f"until {document['until']}")
    if document["withdrawn"]:
        parts.append(f"recorded by mistake: {document['withdrawn']}")
    if not document["by_lead"]:
        parts.append("not by a lead of the case")
    return "  ".join(parts)
