"""`throughline field set`: say something else of a case, or of a person in it."""

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.ids import printed
from desktop_app.services.cases import find_case
from desktop_app.services.fields import OF_CASE, OF_PERSON, set_case_field, set_person_field

_NAMES = sorted({*OF_CASE, *OF_PERSON})


@root.group()
def field() -> None:
    """Values of a case and its people; earlier ones stay on record."""


@field.command("set")
@given_call
@click.argument("case_", metavar="CASE")
@click.argument("name", metavar="NAME", type=click.Choice(_NAMES))
@click.argument("value", metavar="VALUE")
@click.option("--person", default="", metavar="ID", help="Of this person, not of the case.")
@click.option("--reason", default="", help="Why; a risk needs one.")
def set_(call: Call, case_: str, name: str, value: str, person: str, reason: str) -> None:
    """Put VALUE in place of what is current.

    Of a case: codename, status, exploitation, risk (with a reason), lead_agency, language. With
    --person, of that person: full_name, safe_contact, born and the like.
    """
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        if person:
            receipt = set_person_field(vault, case, person, name, value)
        else:
            receipt = set_case_field(vault, case, name, value, reason)
    id_ = printed("e", receipt.entries[0])
    answer(call, {"id": id_, "name": name}, shortened(id_))
