"""`throughline consent`: what people decided may be told of them, and to whom."""

from collections.abc import Iterable
from dataclasses import dataclass

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, moment_of, opened, root
from desktop_app.cli.plain_words import counted
from desktop_app.cli.said_together import said_together
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.consent import Capacity, Consent, ConsentForm, Decision, NewConsent
from desktop_app.domain.ids import CaseId, ObjectId, printed
from desktop_app.domain.notices import DueNotice, Tellable
from desktop_app.services.audiences import channel_of
from desktop_app.services.cases import find_case
from desktop_app.services.consents import (
    find_consent,
    record_consent,
    resting_on,
    withdraw_consent,
)
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.tellable import remind_to_tell, tellable_of_consent

_TO_TELL = "Tell that the consent was withdrawn"
_DAY = "A day, as in 2026-11-02; if not given, today."


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The options of one decision, as they were typed."""

    person: str
    what: str
    to: tuple[str, ...]
    purpose: str
    given_on: str
    until: str
    conditions: str
    given_by: str
    relation: str
    oral: bool
    notice: str
    refused: bool
    audience: str

    def new(self, vault: OpenVault, case: CaseId) -> NewConsent:
        """What is to be put on record.

        Raises:
            Refusal: BAD_VALUE, AMBIGUOUS_ID.
        """
        return NewConsent(
            person=ObjectId(vault.reading.find(self.person, "o")),
            decision=Decision.REFUSED if self.refused else Decision.GIVEN,
            capacity=Capacity.SUBSTITUTE if self.relation.strip() else Capacity.CAPABLE,
            given_by=self.given_by,
            relation=self.relation,
            form=ConsentForm.ORAL if self.oral else ConsentForm.WRITTEN,
            notice=self.notice,
            what=self.what,
            recipients=self.to,
            purpose=self.purpose,
            conditions=self.conditions,
            given_on=self.given_on or local_day(vault),
            until=self.until,
            audience=channel_of(vault, case, self.audience) if self.audience else None,
        )


@root.group()
def consent() -> None:
    """What people decided may be told of them."""


@consent.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@said_together(
    Decided,
    click.option("--person", required=True, metavar="ID", help="As `case show` lists them: o_…."),
    click.option("--what", required=True, help="The information it is about."),
    click.option("--to", multiple=True, required=True, help="An agency or person by name; again."),
    click.option("--purpose", required=True, help="What they are to do with it."),
    click.option("--on", "given_on", default="", help=_DAY),
    click.option("--until", default="", help="Its last day, if it has one."),
    click.option("--conditions", default="", help="What the person asked for along with it."),
    click.option("--by", "given_by", default="", help="Who decided; if not given, the person."),
    click.option("--relation", default="", help="What they are to the person they decided for."),
    click.option("--oral", is_flag=True, help="It was said, not written; --notice is needed."),
    click.option("--notice", default="", help="How they were told what it is for."),
    click.option("--refused", is_flag=True, help="They said no. That is a decision, and counts."),
    click.option("--audience", default="", help="Who may read it; else who knows the person."),
)
def add(call: Call, case_: str, said: Decided) -> None:
    """Put a decision on record, yes or no.

    With --relation somebody decided in the person's place. The young person's own decision,
    if they are capable, prevails over that.
    """
    for day in (said.given_on, said.until):
        moment_of(day or None)
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        entry = record_consent(vault, case, said.new(vault, case)).entries[0]
        about = vault.reading.signed(entry).about
    document = {"id": printed("o", about), "entry": printed("e", entry)}
    answer(call, document, shortened(document["id"]))


@consent.command("withdraw")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--on", "day", default="", help=_DAY)
@click.option("--to", default="", help="Who was told.")
@click.option("--remind", is_flag=True, help="Leave in Today that its receivers are to be told.")
def withdraw(call: Call, id_: str, day: str, to: str, *, remind: bool) -> None:
    """Say that it was withdrawn. What left before that day left lawfully.

    Answers with whoever holds what left under it: tell them with `handoff notice`.
    """
    moment_of(day or None)
    with opened(call, to_write=True) as session:
        vault = session.vault
        withdraw_consent(vault, find_consent(vault, id_), day, to)
        consent_ = find_consent(vault, id_)
        told = tellable_of_consent(vault, consent_)
        if remind and told.due:
            remind_to_tell(vault, consent_, f"{_TO_TELL}: {_named(told.due)}")
        document = _document(vault, consent_)
    document["to_tell"] = [_holder_document(told, due) for due in told.due]
    lines = [_words(document), *(_holder_words(told, due) for due in told.due)]
    answer(call, document, "\n".join(lines))


@consent.command("list")
@given_call
@click.argument("case_", metavar="CASE")
def list_(call: Call, case_: str) -> None:
    """Every decision on record in a case, and the handoffs that rest on each."""
    with opened(call) as session:
        vault = session.vault
        found = vault.consents.of(find_case(vault, case_))
        documents = [_document(vault, each) for each in found]
    words = "\n".join(_words(document) for document in documents)
    answer(call, {"consents": documents}, words or "No consent is on record in this case.")


def _document(vault: OpenVault, each: Consent) -> dict[str, object]:
    trouble = each.trouble_on(local_day(vault))
    called = {person.id: person.full_name for person in vault.reading.people(each.case)}
    return {
        "id": printed("o", each.id),
        "person": None if each.person is None else printed("o", each.person),
        "name": called.get(each.person, "") if each.person else "",
        "decision": each.decision.value,
        "capacity": each.capacity.value,
        "given_by": each.given_by,
        "relation": each.relation,
        "form": each.form.value,
        "notice": each.notice,
        "what": each.what,
        "to": list(each.recipients),
        "purpose": each.purpose,
        "conditions": each.conditions,
        "given_on": each.given_on,
        "until": each.until or None,
        "withdrawn_on": each.withdrawn_on or None,
        "withdrawn_to": each.withdrawn_to,
        "recorded_by": each.recorded_by.name if each.recorded_by else "",
        "stands": trouble is None,
        "trouble": None if trouble is None else trouble.value,
        "handoffs": [one.bundle for one in resting_on(vault, each)],
        "conflicts": list(each.conflicts),
    }


def _holder_document(told: Tellable, due: DueNotice) -> dict[str, object]:
    """Who has what left under a consent, and to whom they gave it on, as far as is known here."""
    receiver = next(each for each in told.receivers if each.status.card == due.card)
    return {
        "id": due.card,
        "name": due.name,
        "agency": due.agency,
        "bundles": list(due.bundles),
        "handed_on_to": list(receiver.handed_on),
    }


def _holder_words(told: Tellable, due: DueNotice) -> str:
    holder = _holder_document(told, due)
    onward = holder["handed_on_to"]
    passed = f"; gave it on to {', '.join(onward)}" if isinstance(onward, list) and onward else ""
    bundles = counted(len(due.bundles), "bundle")
    return f"{_TO_TELL}: {due.name}, {due.agency}, {due.card} ({bundles}{passed})"


def _named(due: Iterable[DueNotice]) -> str:
    return ", ".join(each.name for each in due)


def _words(document: dict[str, object]) -> str:
    said = "no" if document["decision"] == Decision.REFUSED else "yes"
    recipients = document["to"]
    names = ", ".join(recipients) if isinstance(recipients, list) else ""
    parts = [
        shortened(str(document["id"])),
        f"{document['name'] or document['given_by']} said {said} on {document['given_on']}",
        f"to {names}: {document['what']}",
        f"for {document['purpose']}",
    ]
    if document["relation"]:
        parts.append(f"decided by {document['given_by']} ({document['relation']})")
    if document["until"]:
        parts.append(f"until {document['until']}")
    if document["withdrawn_on"]:
        parts.append(f"withdrawn on {document['withdrawn_on']}")
    resting = document["handoffs"]
    if isinstance(resting, list) and resting:
        parts.append(f"handoffs that rest on it: {len(resting)}")
    return "  ".join(parts)
