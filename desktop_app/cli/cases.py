"""`throughline case` and `throughline person`: open cases, and say who is in them."""

from datetime import UTC, datetime

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.looking_back import as_of_option, opened_as_of
from desktop_app.cli.plain_words import COVERED, counted, covered_document
from desktop_app.cli.short_ids import short
from desktop_app.domain.case import CaseLine, NewCase, NewPerson, Person
from desktop_app.domain.codes import CaseStatus, Exploitation, Part
from desktop_app.domain.ids import printed
from desktop_app.services.cases import add_person, cases, find_case, open_case
from desktop_app.ui.words.terms import PARTS


@root.group()
def case() -> None:
    """Open, list and show cases."""


@root.group()
def person() -> None:
    """The people in a case."""


@case.command("new")
@given_call
@click.argument("codename")
@click.option("--risk", default=1, show_default=True, type=click.IntRange(1, 4))
@click.option("--risk-reason", default="", help="Why the risk is judged so.")
@click.option(
    "--exploitation",
    default=Exploitation.AT_RISK.value,
    show_default=True,
    type=click.Choice([e.value for e in Exploitation]),
)
@click.option("--lead-agency", default="", help="If not your own.")
@click.option("--language", default="en", show_default=True, type=click.Choice(["en", "fr"]))
def new(
    call: Call,
    codename: str,
    risk: int,
    risk_reason: str,
    exploitation: str,
    lead_agency: str,
    language: str,
) -> None:
    """Open a case under a codename."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        today = datetime.fromtimestamp(vault.clock.now_ms() / 1000, UTC).astimezone().date()
        open_case(
            vault,
            NewCase(
                codename=codename,
                opened_on=today.isoformat(),
                status=CaseStatus.OPEN.value,
                exploitation=exploitation,
                risk=risk,
                risk_reason=risk_reason,
                lead_agency=lead_agency,
                language=language,
            ),
        )
        line = vault.reading.case(find_case(vault, codename))
    answer(call, _document(line), f"{line.codename} {short('c', line.id)}")


@case.command("list")
@given_call
@as_of_option
def list_(call: Call, as_of: str | None) -> None:
    """Every case in this vault."""
    with opened_as_of(call, as_of) as looked:
        lines, said = cases(looked.vault), looked.said
    words = "\n".join(
        f"{line.codename}  {line.status}  {counted(line.entries, 'entry')}{_restricted(line)}"
        for line in lines
    )
    document = {**said, "cases": [_document(line) for line in lines]}
    answer(call, document, words or "No cases yet. `case new CODENAME` opens one.")


@case.command("show")
@given_call
@click.argument("case_", metavar="CASE")
@as_of_option
def show(call: Call, case_: str, as_of: str | None) -> None:
    """One case and the people in it."""
    with opened_as_of(call, as_of) as looked:
        vault, said = looked.vault, looked.said
        id_ = find_case(vault, case_)
        line, people = vault.reading.case(id_), vault.reading.people(id_)
    words = [
        f"{line.codename}  {line.status}  risk {line.risk} of 4  {counted(line.entries, 'entry')}",
        *(f"  {_called(person)}" for person in people),
    ]
    document = {**said, **_document(line), "people": [_person(person) for person in people]}
    answer(call, document, "\n".join(words))


@person.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--name", required=True)
@click.option("--part", required=True, type=click.Choice([p.value for p in Part]))
@click.option("--initials", default="")
@click.option("--born", default="", help="YYYY-MM-DD")
@click.option("--age-about", default="", help="Where the date of birth is not known.")
@click.option("--pronouns", default="")
@click.option("--safe-contact", default="", help="How, when and through whom it is safe.")
@click.option("--safe-contact-checked-on", default="", help="YYYY-MM-DD")
def add(
    call: Call,
    case_: str,
    name: str,
    part: str,
    **said: str,
) -> None:
    """Say who somebody is to a case."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        id_ = find_case(vault, case_)
        new_person = NewPerson(full_name=name, part=Part(part), **said)
        receipt = add_person(vault, id_, new_person)
        about = vault.reading.signed(receipt.entries[0]).about
    document = {"id": printed("e", receipt.entries[0]), "person": printed("o", about)}
    answer(call, document, short("o", about))


@person.command("list")
@given_call
@click.argument("case_", metavar="CASE")
def people(call: Call, case_: str) -> None:
    """Everybody in a case."""
    with opened(call) as session:
        found = session.vault.reading.people(find_case(session.vault, case_))
    words = "\n".join(_called(person) for person in found)
    document = {"people": [_person(person) for person in found]}
    answer(call, document, words or "Nobody yet. `person add CASE` says who is in it.")


def _called(person: Person) -> str:
    """A person in one line; how it is safe to reach them belongs beside every name."""
    named = f"{person.initials}  {person.full_name}  {PARTS[person.part].text}".strip()
    safe = person.safe_contact
    return f"{named}  Safe contact: {safe}" if safe else f"{named}  Safe contact not recorded"


def _document(line: CaseLine) -> dict[str, object]:
    return {
        "case": printed("c", line.id),
        "codename": line.codename,
        "status": line.status,
        "exploitation": line.exploitation,
        "risk": line.risk,
        "lead_agency": line.lead_agency,
        "opened_on": line.opened_on,
        "is_missing": line.missing is not None,
        "entries": line.entries,
        "unread": line.unread,
        "conflicts": list(line.conflicts),
        **covered_document(is_covered=line.is_covered),
    }


def _restricted(line: CaseLine) -> str:
    return f"  {COVERED}" if line.is_covered else ""


def _person(person: Person) -> dict[str, object]:
    return {
        "id": printed("o", person.id),
        "name": person.full_name,
        "initials": person.initials,
        "part": person.part.value,
        "born": person.born,
        "age_about": person.age_about,
        "pronouns": person.pronouns,
        "safe_contact": person.safe_contact,
        "safe_contact_checked_on": person.safe_contact_checked_on,
        "conflicts": list(person.conflicts),
    }
